/** Blocks → sentences → clauses. A list's items carry the stem they hang on ("Observers may not:"). */

import { plain } from '../lexicon/plain.ts';
import { inCardLink } from '../model/card-link.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Block } from '../model.ts';

export interface Sentence {
  /** Exact words of the page. */
  quote: string;
  /** Lower case, straight quotes. */
  text: string;
  /** The line that a list item completes, or the header of a cell's column, lower case; else empty. */
  stem: string;
  block: number;
  heading: boolean;
  question: boolean;
  /** What the next sentence answers to it. */
  answer?: 'yes' | 'no';
  /** What a key of the page says of a code or word that the offering carries. */
  key?: boolean;
  /** Nothing but a link: it names another page. */
  link?: boolean;
}

const END = /(?<=[.!?…][”"’)]?)\s+(?=[“"(]?[A-Z0-9¡¿])|\s•\s|\s\|\s/;
const ABBREVIATION = /\b(?:dr|mr|ms|mrs|st|no|vs|e\.g|i\.e|u\.s|approx|inc|dept|prof)\.$/i;
/** “Ada J. Quill”, “Dr. A. Quill”, “6. Duration”; “hepatitis B.” ends. */
const INITIAL =
  /(?:^|[,:;] |\b(?:Dr|Mr|Ms|Mrs|Prof)\. (?:\p{Lu}\. )?|(?<!\b(?:Hepatitis|Vitamin|Step|Part|Type|Class|Plan|Building|Group|Hall|Suite) )(?<=\p{Lu}[\p{L}'’-]+ ))\p{Lu}\.$|^\d{1,2}\.$/u;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** Sentences of these blocks. */
export const sentencesOf = (blocks: Block[], indices: number[]): Sentence[] => finish(sentencesIn(blocks, indices));

const AT_A_TIME = 50;

/** Names what the sentence before it spoke of. */
const GOES_ON =
  /^(?:(?:this|that|these|which|it) (?:also )?(?:includes?|means|covers|goes for)\b|(?:these|those|examples) (?:are|include)\b)/;

/** A whole sentence, which says itself what it forbids. */
const SAYS_WHO = /\b(?:you|they|we|he|she|it|externs|observers|visitors|students|participants)\b/i;

/** What the items of a list hang on: the last sentence before it, and the one before that where it only leads over (“Examples are:”). */
function leadOf(before: Sentence[], block: number): string {
  const [last, previous] = [before.at(-1), before.at(-2)];
  if (!last) return '';
  const leadsOver = previous?.block === block && (GOES_ON.test(last.text) || last.text.split(' ').length <= LEADING_OVER);
  return leadsOver ? `${previous.text} ${last.text}` : last.text;
}
const LEADING_OVER = 4;

/** Heads what is not allowed. */
const HEADS_DENIAL =
  /^(?:[\w ]{0,40}\b(?:may|can|must|shall|should|will|are|do)(?: not|n't)\b|not (?:allowed|permitted))(?: (?:do|to do))?:?$/;

/** The same, with pauses. */
export function* sentencesIn(blocks: Block[], indices: number[]): Steps<Sentence[]> {
  const out: Sentence[] = [];
  const headers = headersOf(blocks);
  let stem = '';
  for (const [n, i] of indices.entries()) {
    if (n % AT_A_TIME === 0) yield;
    const block = blocks[i] as Block;
    const above = blocks[i - 1];
    // “Observers may not” over a paragraph.
    const forbids = above?.kind === 'heading' && HEADS_DENIAL.test(plain(above.text)) && !SAYS_WHO.test(block.text);
    const denial = forbids ? plain(above.text) : '';
    if (block.kind !== 'item') stem = denial || (block.cell ? (headers.get(`${block.cell.table}/${block.cell.column}`) ?? '') : '');
    for (const quote of split(block.text)) {
      const text = plain(quote);
      const asked = out.at(-1);
      // “No patient care. This includes taking histories.”
      const denied = asked?.block === i && GOES_ON.test(text) && STEM_DENIES.test(asked.text) ? asked.text : '';
      const answer = asked?.question ? /^(yes|no)\b/.exec(text)?.[1] : undefined;
      if (asked && answer) asked.answer = answer as 'yes' | 'no';
      out.push({
        quote,
        text,
        stem: stem || denied,
        block: i,
        heading: block.kind === 'heading',
        question: text.endsWith('?'),
        link: block.linked > 0.8 && !inCardLink(blocks, i),
      });
    }
    if (block.kind !== 'item' && (block.text.endsWith(':') || block.kind === 'heading')) stem = leadOf(out, i);
  }
  return out;
}

/** Short lines of a table's first row, by table and column. */
function headersOf(blocks: Block[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { cell, text } of blocks) if (cell?.row === 0 && text.length < 50) headers.set(`${cell.table}/${cell.column}`, plain(text));
  return headers;
}

function split(text: string): string[] {
  const out: string[] = [];
  for (const part of text.split(END)) {
    const last = out.at(-1);
    const goesOn = last !== undefined && (ABBREVIATION.test(last) || INITIAL.test(last) || (MONTH.test(last) && /^\d/.test(part)));
    if (goesOn) {
      const from = text.indexOf(last);
      out[out.length - 1] = text.slice(from, text.indexOf(part, from + last.length) + part.length);
    } else if (part) out.push(part);
  }
  return out;
}

const CLAUSE =
  /[;:]|,? (?:but|however|although|while|whereas|so that|yet)\b|, (?:and )?(?=(?:you|they|it|we|he|she|the|observers?|externs?|visitors?|guests?)\b)/g;
const DENIAL =
  /\b(?:not|no|never|cannot|can't|don't|doesn't|haven't|hasn't|won't|isn't|aren't|mustn't|without|neither|nor|none|nobody|prohibited|forbidden|refrain|unable to|instead of|rather than|unlike|other than|excludes?|excluding|lacks?|free of|beyond|away from|bars?|barred|forbids?|prohibits?|bans?|banned|keeps? (?:\w+ ){1,2}from|stays? out of|nobody)\b/;
/** “Observers shall not: take a history; examine; …” */
const LISTED_DENIAL = /(?<!\bwhich (?:\w+ ){0,4})\b(?:shall|may|must|can|do|does|are|is|will)(?:n't|not| not)(?: [\w-]+){0,4}:[^.!?:]*$/;
const NOT_ONLY =
  /\b(?:not (?:only|just|merely|simply|(?:be )?(?:limited|restricted|confined) to)|no(?:t)? (?:a )?limit|no (?:fee|charge|cost|more than))\b/;
/** A line before a list that takes back what follows. */
const STEM_DENIES = /\b(?:not|no|never|cannot|can't|don't|doesn't|won't|mustn't|without|prohibited|forbidden|excluded|off limits)\b/;
/** What a long subject ends in: “taking histories, examining and the like is prohibited”. */
const TAKEN_BACK =
  /^[^.;:]* (?:is|are|remains?) (?:strictly |expressly )?(?:prohibited|forbidden|not (?:permitted|allowed|possible|part of))\b/;
/** “Shall examine, treat or diagnose no patient.” */
const NO_PATIENT = /^[^.;:]{0,30}\bno patients?\b(?! contact)/;
/** “Examining patients and writing in their charts are for staff”: what the sentence begins with is others' to do. */
const BEGINS_WITH_ACT = /^[a-z]+ing\b/;
const LEFT_TO_OTHERS =
  /^[^.;:]* (?:is|are|remains?) (?:(?:reserved|kept|left) (?:to|for) (?!you\b|externs|visitors|students|participants)|(?:for|done by) (?:the )?(?:licensed )?(?:staff|doctors?|physicians?|residents|employees)\b)/;
const SUPERVISED =
  /^[^.;]{0,14}\b(?:alone|unsupervised|independently|without (?:supervision|(?:a|the|your|an) (?:doctor|attending|preceptor|physician)))\b/;
const CONDITION =
  /\b(?:if (?:the |your |a )?(?:physician|doctor|preceptor|attending|patient|supervisor|site|host)\w* (?:allows?|permits?|agrees?|consents?)|at the (?:discretion|preceptor|physician)|may (?:be )?(?:allowed|permitted) (?:to )?|depending on|subject to|when (?:allowed|permitted|appropriate)|where (?:allowed|permitted))\b/;
const VISITOR =
  /\b(?:you|your|they|externs?|visitors?|participants?|observers?|students?|trainees?|rotators?|guests?|graduates?|imgs?|candidates|learners?|acting interns?|sub-?interns?|people with a medical degree|(?:physicians|doctors|surgeons|clinicians) (?:from (?:abroad|overseas|other|all over|around)|trained (?:abroad|overseas))|international (?:physicians|doctors|surgeons)|visiting \w+)\b/g;
const OTHER =
  /(?<!sub-|acting )\b(?:interns?|residents?|fellows?|physicians?|doctors?|attendings?|preceptors?|surgeons?|she|he|dr|staff|nurses?|our own students|team|i)\b/g;
/** So far before an act its actor is looked for. */
const BACK = 140;
/** Speaks to the visitor without a word for them. */
const TO_VISITOR = /^(?:join|work|follow|round|spend|come|help|rotate|assist)\b/;
const WATCHES = /\b(?:watch|observ(?:e|es|ing)|see|shadow\w*|look on|listen\w*) (?:(?:\w+ ){0,5}|(?:\w+,? ){1,4}and the )$/;

/** What is learnt about is not yet done. */
export const LEARNS =
  /\b(?:learn\w* (?:about|how|the (?:process|basics|principles|art|methodology) of)|understand\w*|familiar\w*|insights? into|knowledge of|introduc\w+ to|exposure to|lectures? on|the process of) (?:\w+ ){0,6}$/;

/** “Do not conduct an examination”: words for an act that hold its denial. */
export const deniesItself = (words: string): boolean => DENIAL.test(words) && !NOT_ONLY.test(words);

/** How a clause carries the words at [at, end): said, denied, or said under a condition. */
export function polarity(sentence: Sentence, at: number, end: number): 'said' | 'denied' | 'conditional' {
  const { text, stem } = sentence;
  let from = 0;
  let to = text.length;
  for (const m of text.matchAll(CLAUSE)) {
    if ((m.index as number) + m[0].length <= at) from = (m.index as number) + m[0].length;
    else if ((m.index as number) >= end) {
      to = m.index as number;
      break;
    }
  }
  const before = text.slice(from, at);
  const after = text.slice(end, Math.min(to, end + 40));
  const stemDenies = STEM_DENIES.test(stem) && !NOT_ONLY.test(stem) && !DENIAL.test(before);
  if (stemDenies) return 'denied';
  // “Not alone” says that somebody is by.
  if (SUPERVISED.test(text.slice(end, end + 30))) return 'said';
  const listed = text.slice(Math.max(0, at - 160), at);
  const denied =
    DENIAL.test(before) || /\bmay not [^.]*$/.test(listed) || /\bdo(?:es)? not [^.;]*$/.test(listed) || /\bshall not [^.;]*$/.test(listed);
  if (denied && !NOT_ONLY.test(before)) return 'denied';
  if (LISTED_DENIAL.test(text.slice(0, at))) return 'denied';
  if (/^ ?(?:is|are)? ?(?:not|never|prohibited|forbidden)\b/.test(after) && !NOT_ONLY.test(after)) return 'denied';
  if (TAKEN_BACK.test(text.slice(end, end + 200)) || NO_PATIENT.test(text.slice(end, end + 60))) return 'denied';
  if (BEGINS_WITH_ACT.test(text) && LEFT_TO_OTHERS.test(text.slice(end, end + 200))) return 'denied';
  if (CONDITION.test(text)) return 'conditional';
  return 'said';
}

/** Whether the words at `at` tell what the visitor does, and not the doctor or the residents. */
export function visitorActs(sentence: Sentence, at: number): boolean {
  const from = Math.max(0, at - BACK);
  const before = sentence.text.slice(from, at);
  if (WATCHES.test(before)) return false;
  const last = (pattern: RegExp) => Math.max(-1, ...[...before.matchAll(pattern)].map((m) => m.index as number));
  const visitor = Math.max(from === 0 && TO_VISITOR.test(before) ? 0 : -1, last(VISITOR));
  const other = last(OTHER);
  if (other > visitor)
    return (
      /\b(?:join|with|for|under|before|after|by|beside|next to|to|of|and|alongside) (?:(?!while |whereas )\S+ ){0,4}$/.test(
        before.slice(0, other),
      ) && visitor >= 0
    );
  return true;
}

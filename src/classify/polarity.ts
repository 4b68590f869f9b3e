/** How a clause carries its words: said, denied or under a condition; and whether the visitor does what they tell. */
import { type Sentence, STEM_DENIES } from './sentences.ts';

const SUBJECT = '(?:you|they|we|it|he|she|the|externs?|observers?|visitors?|students?|participants?|rotators?|guests?)';
const CLAUSE =
  /[;:]|,? (?:but|however|although|while|whereas|so that|yet)\b|, (?:and |so )?(?=(?:you|they|it|we|he|she|the|observers?|externs?|visitors?|guests?)\b)/g;
const DENIAL =
  /\b(?:not|no|never|cannot|can't|don't|doesn't|haven't|hasn't|won't|isn't|aren't|mustn't|(?<!\bwith (?:and|or) )without|neither|nor|none|nobody|prohibited|forbidden|refrain|unable to|instead of|rather than|unlike|other than|excludes?|excluding|lacks?|free of|beyond|away from|bars?|barred|forbids?|prohibits?|bans?|banned|keeps? (?:\w+ ){1,2}from|stays? out of|nobody)\b/;
/** “Observers shall not: take a history; examine; …” */
const LISTED_DENIAL = /(?<!\bwhich (?:\w+ ){0,4})\b(?:shall|may|must|can|do|does|are|is|will)(?:n't|not| not)(?: [\w-]+){0,4}:[^.!?:]*$/;
/** “Not allowed: examining, treating, …” */
const HEADED_DENIAL =
  /\b(?:not (?:allowed|permitted|possible|part of (?:it|this|the visit))|prohibited|forbidden|off[- ]limits|excluded|no-gos?|(?:won't|will not|don't|do not|can't|cannot|may not) do): [^.!?:]*$/;
/** Where a denial ends: “do not write orders but do take histories”, “do not worry: you will …”. */
const TURN = new RegExp(`\\bbut (?:${SUBJECT} )?(?:do|does|may|can|will|are|is)\\b|: (?=${SUBJECT}\\b)`);
/** “You do not need Step 1 to take histories” */
const NOT_NEEDED = /\b(?:not|n't) (?:need|require) (?!to\b)[^,;]*\bto [^,;]{0,60}$/;
const NOT_ONLY =
  /\b(?:not (?:only|just|merely|simply|(?:be )?(?:limited|restricted|confined) to)|no(?:t)? (?:a )?limit|no (?:fee|charge|cost|more than))\b/;
/** “Patient contact: none” */
const LABELLED_NO = /^(?: with \w+)?: (?:no|none|not (?:allowed|permitted|possible|offered))\b/;
/** What a long subject ends in: “taking histories, examining and the like is prohibited”. */
const TAKEN_BACK =
  /^[^.;:]* (?:is|are|remains?) (?:all |both |strictly |expressly )?(?:prohibited|forbidden|ruled out|out of the question|off[- ]limits|excluded|barred|not (?:permitted|allowed|possible|part of))\b|^[^.;:]* (?:isn't|aren't) (?:permitted|allowed|possible|part of)\b/;
/** “Shall examine, treat or diagnose no patient.” */
const NO_PATIENT = /^[^.;:]{0,30}\bno (?:patients?\b(?! contact)|cases?\b(?! (?:alone|by))|operations?\b|procedures?\b)/;
/** “Examining patients and writing in their charts are for staff”: what the sentence begins with is others' to do. */
const BEGINS_WITH_ACT = /^[a-z]+ing\b/;
const LEFT_TO_OTHERS =
  /^[^.;:]* (?:is|are|remains?) (?:(?:reserved|kept|left) (?:to|for) (?!you\b|externs|visitors|students|participants)|(?:for|done by) (?:the )?(?:licensed )?(?:staff|doctors?|physicians?|residents|employees)\b)/;
const SUPERVISED =
  /^[^.;,]{0,40}\b(?:alone|unsupervised|independently|without (?:supervision|(?:a|the|your|an) (?:doctor|attending|preceptor|physician|supervisor|chaperone|nurse)))\b/;
const CONDITION =
  /\b(?:if (?:the |your |a )?(?:physician|doctor|preceptor|attending|patient|supervisor|site|host)\w* (?:allows?|permits?|agrees?|consents?)|at the (?:discretion|preceptor|physician)|may (?:be )?(?:allowed|permitted) (?:to )?|depending on|subject to|when (?:allowed|permitted|appropriate)|where (?:allowed|permitted))\b/;
const VISITOR =
  /\b(?:you|your|they|externs?|visitors?|participants?|observers?|students?|trainees?|rotators?|guests?|graduates?|imgs?|candidates|he or she|learners?|acting interns?|sub-?interns?|people with a medical degree|(?:physicians|doctors|surgeons|clinicians) (?:from (?:abroad|overseas|other|all over|around)|trained (?:abroad|overseas))|international (?:physicians|doctors|surgeons)|visiting \w+)\b/g;
const OTHER =
  /(?<!sub-|acting )\b(?:interns?|residents?|fellows?|physicians?|doctors?|attendings?|preceptors?|surgeons?|providers?|(?<!he or )she|he(?! or she)|dr|staff|nurses?|our own students|team|i)\b/g;
const ONLY = /\bonly (?:(?:the|an?|your|our|my|his|her) )?$/;
/** “The examining and the typing stay with us.” */
const STAYS_WITH_US = /^[^.;]{0,60}\bstays? with (?:us|the (?:team|doctors?|staff|residents?|attending))\b/;
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
  if (SUPERVISED.test(text.slice(end, end + 70))) return 'said';
  if (NOT_NEEDED.test(before)) return 'said';
  const upTo = text.slice(0, at).split(TURN).at(-1) ?? '';
  const listed = upTo.slice(-160);
  const denied =
    DENIAL.test(before) || /\bmay not [^.]*$/.test(listed) || /\bdo(?:es)? not [^.;]*$/.test(listed) || /\bshall not [^.;]*$/.test(listed);
  if (denied && !NOT_ONLY.test(before)) return 'denied';
  if (LISTED_DENIAL.test(upTo) || HEADED_DENIAL.test(upTo)) return 'denied';
  if (
    /^(?: or \w+ing)? ?(?:patients? )?(?:(?:is|are)? ?(?:not|never|prohibited|forbidden)|(?:isn't|aren't) (?:part|allowed|permitted))\b/.test(
      after,
    ) &&
    !NOT_ONLY.test(after)
  )
    return 'denied';
  if (LABELLED_NO.test(text.slice(end, end + 30))) return 'denied';
  if (TAKEN_BACK.test(text.slice(end, end + 200)) || NO_PATIENT.test(text.slice(end, end + 60))) return 'denied';
  if (/\bthe $/.test(before) && STAYS_WITH_US.test(text.slice(end, Math.min(to, end + 80)))) return 'denied';
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
  if (other <= visitor) return !theyAreOthers(before);
  const until = before.slice(0, other);
  // “Stay with the doctor, and only the doctor examines.”
  if (ONLY.test(until)) return false;
  return (
    /\b(?:join|with|for|under|before|after|by|beside|next to|into|to|of|and|alongside) (?:(?!while |whereas )\S+ ){0,4}$/.test(until) &&
    visitor >= 0
  );
}

const OTHERS = /\b(?:residents|fellows|interns|doctors|nurses|physicians|attendings)\b/;

/** “Our residents are happy to talk, though not while they write notes”: `they` are those just named. */
function theyAreOthers(before: string): boolean {
  const [first, ...more] = [...before.matchAll(VISITOR)];
  const named = before.search(OTHERS);
  return named >= 0 && first?.[0] === 'they' && named < first.index && more.every(([word]) => word === 'they');
}

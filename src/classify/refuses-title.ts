/** A page whose title names visits of some kind and whose text says that the house has none of them. */
import { plain } from '../lexicon/plain.ts';
import { Asked } from './asked.ts';
import type { Signs } from './page-kind.ts';
import type { Sentence } from './sentences.ts';

/** Kinds of visits, by the words that a title and a refusal have for them. */
const KINDS = [
  String.raw`observ(?:er|ing|ation)\w*`,
  'extern(?:ship)?s?',
  '(?:rotations?|rotate|rotators?|electives?|clerkships?|sub-?i(?:nternship)?s?)',
  'shadow(?:ing)?',
];
const HOUSE = '(?:we|i|hospital|clinic|center|school|college|university|institute|system|network|practice|health)';
const NEVER =
  "(?:(?:ha(?:s|ve)|do|does|can|could|will)(?: not|n't)|cannot|can't|won't|(?:(?:ha(?:s|ve)|do|does) )?(?:never|no longer))(?: currently| ever)?";
const HAS =
  '(?:had|have|offer(?:ed)?|host(?:ed)?|arranged?|run|provided?|accept(?:ed)?|take|taken|permit(?:ted)?|allow(?:ed)?|support(?:ed)?)';
/** What it refuses is not letters for observers, nor observers of one school. */
const WORDS = String.raw`(?:(?!(?:for|to|of|letters?|fees?|visas?)\b)[\w/-]+,? ){0,4}["“]?`;
const WHOLE = String.raw`["”]?(?! (?:for(?! (?:medical )?(?:graduates|students|imgs|anybody|anyone|individuals|others)\b)|to|from|in|on|of|at|during|with|who|by|until|before)\b)`;

const words = KINDS.map((kind) => new RegExp(String.raw`\b${kind}\b`));
const refusals = KINDS.map(
  (kind) =>
    new Asked(
      new RegExp(
        String.raw`^(?:(?:clinical|such) )?${kind} (?:are|is) (?:not|no longer|never) (?:being )?(?:offered|available|provided|arranged|possible)(?: (?:by|at|in) (?:the|our|this) [\w ]{2,60})?[.]?$|^${kind}: (?:none|no|not (?:offered|available|possible))\b|(?<who>^(?:[\w.'-]+ ){0,4}?[\w.'-]+|\b${HOUSE}) (?:${NEVER} ${HAS}|(?:has|have|offers?|hosts?|runs?|takes?|arranges?) no) ${WORDS}${kind}\b${WHOLE}`,
      ),
    ),
);
const ITSELF = new RegExp(`\\b${HOUSE}$`);
/** It may be otherwise at other times, or for others. */
const LIMITED =
  /\b(?:if|unless|without|except|other than|outside|beyond|longer than|shorter|more than|less than|at (?:this|the present) time|at present|for now|this year|now|summer|winter|high[- ]school|pre-?med\w*|nursing|dental|virtual)\b/;
/** Somebody is invited all the same. */
const INVITES = new Asked(
  /\b(?:to apply|how to apply|application (?:form|fee)|(?:we|hospital|department|clinic) (?:welcome|host|accept|take|invite)s? (?!no\b))/,
);

/** “Do you have an observership program for graduates?” */
const ASKS_FOR_ALL =
  /^(?:do|does) (?:you|we|the (?:hospital|clinic|department|school|center|system)) (?:have|offer|host|run|provide) (?:an?|any|the)? ?(?:\w+ )?(observer|extern|preceptor|sub-?intern|clerk)ships?(?: programs?)?(?: for (?:imgs?|(?:international|foreign) medical graduates|graduates|(?:medical )?students))?\?$/;
export const NO = /^(?:no[,.]|sorry|unfortunately|we (?:do not|don't|no longer|cannot|can't)\b|there (?:is|are) (?:no|none)\b)/;

/** The words after a question; “A.” before them is none. */
export const answerTo = (sentences: Sentence[], i: number): string =>
  sentences.slice(i + 1, i + 3).find(({ text, question }) => !question && text.length > 3)?.text ?? '';

/** So few words of visits beside a refusal: nothing is told of any. */
const FEW = 2;

/** Whether all that the title names, or where it names none, what the text hardly speaks of, is refused: in so many words, or by the answer to the first question for it. */
export function refusesItsTitle(head: string, sentences: Sentence[], { visit, acts }: Pick<Signs, 'visit' | 'acts'>): boolean {
  for (const [i, { question, text }] of sentences.entries()) {
    const what = question && ASKS_FOR_ALL.exec(text)?.[1];
    if (what) return head.includes(what) && NO.test(answerTo(sentences, i));
  }
  const named = refusals.filter((_, kind) => words[kind]?.test(head));
  if (sentences.some((s) => INVITES.in(s))) return false;
  const refuses = (s: Sentence, refusal: Asked) =>
    refusal.may(s) && ofTheHouse(refusal.pattern.exec(s.text), head) && !LIMITED.test(s.text);
  const refused = (refusal: Asked) => sentences.some((s) => refuses(s, refusal));
  if (named.length) return named.every(refused);
  // What was done in former years may be told below a heading that refuses.
  return visit <= FEW && refusals.some((refusal) => sentences.some((s) => (!acts || s.heading) && refuses(s, refusal)));
}

/** A house says “we”, or nothing of who refuses, or calls itself by the name in its title; another name may be one of its departments. */
function ofTheHouse(found: RegExpExecArray | null, head: string): boolean {
  const who = found?.groups?.who;
  return found !== null && (who === undefined || ITSELF.test(who) || head.includes(plain(who)));
}

/** What one line says of letters, by the wordings that are known. */
import type { Facts } from '../../../model.ts';
import type { Line } from '../line.ts';
import { BRING, BRING_HEAD, BROUGHT, SUPPLIED } from './brought.ts';
import {
  ANSWERS,
  BARE_LETTER,
  CONDITION,
  HOST_WRITES,
  isForVisa,
  LACKING,
  LAST_OF_DENIED,
  LETTER,
  LETTERS_HEAD,
  MAY,
  NO_LETTER,
  NOT,
  NOT_A_PROMISE,
  NOT_FOR_SOME,
  OF_RECOMMENDATION,
  OTHER_LETTER,
  SURE,
  WRITES_FOR,
} from './words.ts';

/** “You may earn one, along with a certificate.” */
const ONE_OF_THEM = /\b(?:earns?|gets?|receives?|writes?|give[sn]?|requests?|asks? for|expects?) one\b/;
/** Asks for more than whether there is one: “Is a letter guaranteed?” */
const ASKS_IF_SURE =
  /\b(?:guarant\w+|promis\w+|assured?|certain|sure|automatic\w*|entitled|always|every(?:one|body)?|each|all (?:\w+ )?(?:students|externs|observers|visitors|participants|graduates))\b[^|]*\?[^|]*$/;
/** Answers more: “No, and none of our doctors writes any.” */
const WRITES_NONE =
  /\bwrites? (?:any|none|no)\b|\bnot (?:write|provide|give|offer|issue) (?:any|letters|them)\b(?! (?:for|to) (?:every|all))/;

export type Value = Exclude<Facts['letter'], 'unclear'>;
/** `hardly` where it only lacks one. */
export type Saying = Value | 'hardly';

/** “Letter of Recommendation: …” heads itself. */
export const RUN_IN = /^(?:letters?|lors?|recommendation letters?)\b[^.:]{0,30}: /;

/** Null where it says nothing of a letter that the host gives. */
export function sayingOf(line: Line): Saying | null {
  const { text, stem, heading } = line;
  const head = line.head.split('|').slice(-2).join('|');
  const headed = head
    .split('|')
    .concat(RUN_IN.exec(text)?.[0] ?? [])
    .some((part) => LETTERS_HEAD.test(part) && !OTHER_LETTER.test(part) && !BRING_HEAD.test(part));
  const own = LETTER.test(text) || WRITES_FOR.test(text);
  if ((!own && !headed) || (heading && !/\bguaranteed\b|\bletter included\b/.test(text))) return null;
  if (
    /^[^\w']*(?:[\w']+ ){0,2}[\w']+[^\w']*$/.test(text) &&
    own &&
    !/\b(?:guaranteed|included|provided|given|offered|available|yes|possible|possibility|no)\b/.test(text)
  )
    return null;
  if (
    !own &&
    !/^no\b|\bnot (?:provide|write|give|offer) (?:them|one|any)\b|\b(?:writes?|gives?|issues?) none\b/.test(text) &&
    !ONE_OF_THEM.test(text) &&
    /\bcertificates?\b|\btranscript\b|\bevaluations? (?:form|will be|is|are)\b|\b(?:gets?|receives?|(?:is|are) given) (?:an? |the )?(?:[\w-]+ )?evaluations?\b|\bpass or fail\b|\bgrad(?:e|es|ed|ing)\b/.test(
      text,
    )
  )
    return null;
  if (/\b(?:practices?|polic(?:y|ies)) (?:on|regarding|about)\b/.test(text)) return null;
  if (/^letters? (?:for|to) (?:employers?|schools?|patients?)/.test(text)) return null;
  const earned = own && earnedBy(text);
  if (own && !headed && !OF_RECOMMENDATION.test(text) && !BARE_LETTER.test(text) && !WRITES_FOR.test(text) && !earned) return null;
  if (OTHER_LETTER.test(text) && !OF_RECOMMENDATION.test(text) && (!headed || /\bletters? (?:of|that|which|to)\b/.test(text))) return null;
  if (earned && !isForVisa(line)) return 'possible';
  if (BROUGHT.test(text) || NO_LETTER.test(text) || SUPPLIED.test(text)) return null;
  if (!OF_RECOMMENDATION.test(text) && isForVisa(line)) return null;
  if (LACKING.test(line.head) && OF_RECOMMENDATION.test(text)) return 'refused';
  const denied = NOT.test(text) && !NOT_A_PROMISE.test(text) && nearLetter(text, headed);
  const brought = BRING.test(text) || BRING_HEAD.test(stem) || (BRING_HEAD.test(head) && !headed);
  // “Will someone write for me?” is asked of the house.
  if (brought && !denied && !HOST_WRITES.test(text) && !/\bwrite (?:for|about|on behalf of)\b/.test(head)) return null;
  // Under a heading about letters not every sentence says whether there is one.
  if (!denied && !own && !ANSWERS.test(text) && !NOT_A_PROMISE.test(text)) return null;
  if (denied && (NOT_FOR_SOME.test(text) || (ASKS_IF_SURE.test(head) && !WRITES_NONE.test(text)))) return 'possible';
  if (denied) return /^(?:no|without)\b[^.]{0,40}$/.test(text) && !headed && text.split(' ').length < 4 ? 'hardly' : 'refused';
  return polarity(text);
}

/** “If you would like a letter from us, you need 80 hours”: what it takes, and not that one is to be brought. */
const WANTED =
  /\b(?:(?:if (?:you|they|an? \w+)|(?:those|observers?|visitors?|students?|externs?|participants?|anyone|whoever|you)(?: who)?) (?:would like|wants?|wish(?:es)?|hopes?)|to (?:qualify|be eligible|be considered) for|in order to (?=get|receive|earn|obtain|have))\b(?! to (?!get|receive|have|obtain|ask|request|be|earn))(?:(?!\b(?:you|we|send|submit|attach|include|please|need|must)\b)[^.;]){0,60}\b(?:letters? of recommendation|recommendation letters?|reference letters?|lors?|letters?)\b(?=(?: (?:of recommendation|of reference|from (?:us|me|the (?:attending|faculty|department)|our [\w ]{3,20})|here|afterwards))?,? (?:you |they |he or she |an? |at least |one )?(?:[\w-]+ ){0,8}(?:needs?|must|has to|have to|should|(?:is|are) (?:required|needed|expected)|required|requires?|minimum)\b)(.*)/;
/** What must be sent is one of the applicant's papers. */
const SENT = /\b(?:send|submit|upload|attach|enclose|include|bring|form)\b/;
function earnedBy(text: string): boolean {
  const rest = WANTED.exec(text)?.[1];
  return rest !== undefined && !NOT.test(rest) && !SENT.test(rest);
}

function polarity(text: string): Value {
  if (
    NOT_A_PROMISE.test(text) ||
    (/\bif\b|\bwhether\b|\bdiscretion\b|\bearned\b|\bmerit\b|\bup to (?:the|your|each|individual) (?:\w+ )?(?:attending|preceptor|physician|doctor|faculty|host)/.test(
      text,
    ) &&
      !/\bguaranteed\b/.test(text))
  )
    return 'possible';
  return MAY.test(text) && !SURE.test(text) ? 'possible' : 'offered';
}

/** The denial stands near the word letter, or the line answers a heading about letters. */
function nearLetter(whole: string, headed: boolean): boolean {
  const text = whole.replace(CONDITION, '');
  if (LAST_OF_DENIED.test(text)) return true;
  const at = text.search(LETTER);
  if (at < 0)
    return (
      headed &&
      /^(?:(?:so|thus|therefore|hence),? )?(?:no\b|none|nobody\b|(?:please )?(?:do not|don't) (?:expect|count on)\b|not\b|we (?:do not|don't|cannot)|sorry|unfortunately|faculty|hosts|attendings|physicians|doctors|the)|\b(?:writes?|gives?|issues?|provides?) none\b/.test(
        text,
      )
    );
  const near = text.slice(Math.max(0, at - 70, text.lastIndexOf(';', at) + 1), at + 90);
  return NOT.test(near.split(/;(?= )| (?:because|since|if|when|as long as|provided) /)[0] as string);
}

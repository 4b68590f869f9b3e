/** Whether money comes back when the consulate refuses the visa. */
import type { Facts } from '../../../model.ts';
import type { Line } from '../line.ts';
import { BACK, CREDIT, OTHER_CREDIT } from './words.ts';

export const VISA = /\b(?:visas?|consulates?|embass(?:y|ies)|denial|denied)\b/;
/** What is given back beside money. */
export const OTHER_THING =
  /\b(?:bus pass|badges?|keys?|library|parking|housing deposit|reimburs\w*|documents?|forms?|originals?|transcripts?|calls?|coats?|tickets?)\b/;
const NOT = /\b(?:no|not|non[- ]?refundable|including|any circumstance|even)\b/;
const DENIED = /\b(?:no|not|non|never|none|nothing|cannot|without|keep|forfeit\w*|final)\b|n't\b/;
/** “… except for illness; a refused visa is no such case.” */
const NEITHER = /\b(?:no|not|n't|neither) (?:an? )?(?:such|one of|among|count|reason)\b/;
const NOTHING_BACK = /\b(?:non[- ]?refundable|no refund|not (?:be )?(?:refund|return)\w*|nothing|no money)/;
const KEEPS =
  /\b(?:we|is|are|be) (?:then |still )?(?:keep|kept)\b|\b(?:can't|cannot|don't|do not|won't) (?:return|give back|refund|give (?:\w+ )?money back|entitle)\b|\bno (?:reason|grounds?|cause) for an? refund\b|\b(?:does|do) not (?:entitle|give you|mean)\b[^.;]{0,30}\brefunds?\b|\b(?:stays?|remains?) (?:with(?! (?:you|your|the student)\b)|here)\b|\b(?:credit|voucher)\b[^.;]{0,20}\b(?:not|no|instead of|rather than)\b|\b(?:only|not cash but) (?:a |as a )?(?:credit|voucher)\b/;
/** “A refused visa is treated like any cancellation.” */
export const LIKE_OTHERS =
  /\b(?:treated|handled|counts?|counted|dealt with|regarded) (?:as|like) (?:an?y? )?(?:other )?(?:cancell?ations?|withdrawals?)\b/;
/** Not money, but something to spend on another stay. */
const MONEY_TOO = /\b(?:refund\w*|returned|repaid|money|cash|or)\b/;
const creditOnly = (text: string): boolean => {
  const words = text.replace(OTHER_CREDIT, '…');
  return CREDIT.test(words) && !BACK.test(words) && !MONEY_TOO.test(words);
};
/** “No refund is given, except that …”, “fees are not returned unless …”: what follows is told the other way round. */
const EXCEPTION =
  /\b(?:except(?:ing|ed)?|unless|other than|save (?:for|when|where|in)|(?:apart|aside) from|exceptions?(?: (?:is|are|of|to this))?|but (?:for|in|when|if))\b/;
/** “A refused visa is the only exception.” */
export const IS_EXCEPTION = /\b(?:the|an|one|only|sole|single) exceptions?\b(?! (?:to|of|for)\b)/;
/** “We keep an administrative part only”, “… and return the rest”. */
const KEEPS_LITTLE =
  /\b(?:keep|kept|retain(?:ed)?|withhold|withheld|deduct(?:ed)?)\b[^.;]{0,12}\b(?:only|no more than|at most|nothing but|just)\b|\b(?:only|just|nothing but)\b[^.;]{0,50}\b(?:is|are|be) (?:kept|retained|withheld|deducted)\b|\b(?:keep|kept|retain(?:ed)?)\b[^.;]{0,50}\b(?:part|portion|share|fee|charge|cost)s? only\b|\b(?:the rest|the remainder|the balance|everything else)\b/;

/** The rule to which a refused visa is the exception. */
export function ruleBeside(text: string): string | null {
  const [rule = '', ...exception] = text.split(EXCEPTION);
  return DENIED.test(rule) && !VISA.test(rule) && VISA.test(exception.join(' ')) ? rule : null;
}

export function ofVisa(line: Line | undefined): Facts['refund']['visaRefusal'] {
  if (!line) return 'unclear';
  const { text } = line;
  if (ruleBeside(text) !== null) return NEITHER.test(text) ? 'not-refunded' : 'refunded';
  if (KEEPS_LITTLE.test(text)) return 'refunded';
  if (KEEPS.test(text) || LIKE_OTHERS.test(text) || creditOnly(text)) return 'not-refunded';
  const at = Math.max(0, text.search(VISA));
  return NOT.test(text.slice(Math.max(0, at - 90), at + 90)) && NOTHING_BACK.test(text) ? 'not-refunded' : 'refunded';
}

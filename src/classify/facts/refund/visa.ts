/** Whether money comes back when the consulate refuses the visa. */
import type { Facts } from '../../../model.ts';
import type { Line } from '../line.ts';

export const VISA = /\b(?:visas?|consulates?|embass(?:y|ies)|denial|denied)\b/;
/** What is given back beside money. */
export const OTHER_THING =
  /\b(?:bus pass|badges?|keys?|library|parking|housing deposit|reimburs\w*|documents?|forms?|originals?|transcripts?|calls?|coats?|tickets?)\b/;
const NOT = /\b(?:no|not|non[- ]?refundable|including|any circumstance|even)\b/;
const NOTHING_BACK = /\b(?:non[- ]?refundable|no refund|not (?:be )?(?:refund|return)\w*|nothing|no money)/;
const KEEPS =
  /\b(?:we|is|are|be) (?:then |still )?(?:keep|kept)\b|\b(?:can't|cannot|don't|do not|won't) (?:return|give back|refund|give (?:\w+ )?money back|entitle)\b|\bno (?:reason|grounds?|cause) for an? refund\b|\b(?:does|do) not (?:entitle|give you|mean)\b[^.;]{0,30}\brefunds?\b|\b(?:stays?|remains?) (?:with(?! (?:you|your|the student)\b)|here)\b|\b(?:credit|voucher)\b[^.;]{0,20}\b(?:not|no|instead of|rather than)\b|\b(?:only|not cash but) (?:a |as a )?(?:credit|voucher)\b/;
/** “A refused visa is treated like any cancellation.” */
export const LIKE_OTHERS =
  /\b(?:treated|handled|counts?|counted|dealt with|regarded) (?:as|like) (?:an?y? )?(?:other )?(?:cancell?ations?|withdrawals?)\b/;
/** Not money, but something to spend on another stay. */
const CREDIT_ONLY = /\b(?:receives?|gets?|(?:is|are) (?:given|issued|sent|offered)|issue|give|offer) (?:[\w-]+ ){0,4}(?:credit|voucher)\b/;
const MONEY_TOO = /\b(?:refund\w*|returned|repaid|money|cash|or)\b/;

export function ofVisa(line: Line | undefined): Facts['refund']['visaRefusal'] {
  if (!line) return 'unclear';
  const { text } = line;
  if (KEEPS.test(text) || LIKE_OTHERS.test(text) || (CREDIT_ONLY.test(text) && !MONEY_TOO.test(text))) return 'not-refunded';
  const at = Math.max(0, text.search(VISA));
  return NOT.test(text.slice(Math.max(0, at - 90), at + 90)) && NOTHING_BACK.test(text) ? 'not-refunded' : 'refunded';
}

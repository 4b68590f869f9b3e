/** Where a page says that nothing, or no fee of some kind, is charged. */
import { type Line, nearestHead } from '../line.ts';
import { deniedIn, OF_MONEY } from './denial.ts';

/** The price named is all there is to pay. */
const COMPLETE =
  /\b(?:all[- ]in\b|all-inclusive|complete(?:\.|$| price)|in total|in all\b|nothing (?:comes |goes )?on top|nothing (?:else|further) (?:is )?(?:charged|to pay|due)|no (?:other|additional|further|extra|hidden) (?:fees?|costs?|charges?)|(?:one )?flat fee|one flat|covers everything|everything included|the price is the price|(?:are|is) what you (?:hand over|pay) in total|and nothing else|(?:in place|instead) of the usual (?:fee|charge))/;
/** The price is set for each applicant, or not told. */
const UNKNOWN =
  /\b(?:there may be|may (?:also )?(?:be asked|have) to pay|(?:may|might) (?:also )?(?:owe|incur)) (?:an? )?(?:tuition|(?:program|rotation|teaching) fees?)\b|\b(?:tuition|(?:program|rotation|teaching) fees?) (?:may|might|can) (?:also )?(?:apply|be (?:charged|due|added|owed|required))\b|\b(?:prices?|fees?|costs?|tuition|quote)\b(?:(?!\b(?:prices?|fees?)\b).){0,40}\b(?:on request|upon request|calculated|individual\w*|is quoted|not fixed|vary|varies|depends?|case[- ]by[- ]case|custom)|\bcontact us for (?:pricing|prices|fees|rates|the price)|^tb[ad]\b|\btb[ad][.)]?$|\bfor how much\b|\bhow much\b.{0,20}\b(?:ask|tell)|\byour quote\b/;

/** A fee of the house that a department, or we, does not ask of visitors. */
const LIFTS =
  /\b(?:waives?|(?:does not|do not|doesn't|don't|never) (?:collect|charge|ask|require|take|pass on)s?)\b(?: for)? (?:it|this|that|this fee|that fee|the fee)\b/;
/** What was told before: “The hospital names a fee.” */
const NAMES_FEE = /\b(?:an?|the|any|this|that)\b(?: (?!parking|housing|late|application|processing)[\w-]+){0,2} fee\b/;
/** “The rest of the tuition falls due four weeks ahead”: the visit is paid for, whatever else costs nothing. */
const DUE =
  /^(?!.*(?:\b(?:no|not|never|nor|neither|if|any|school|university|college)\b|n't)).*\b(?:tuition|balance|(?:rotation|program|rest of the) (?:fee|price)|the (?:rest|remainder))\b[^.;]{0,30}\b(?:is|are|falls?|becomes?|comes?|must be|has to be) (?:\w+ )?(?:due|payable|owed|paid|charged)\b/;
/** What says something of money and names no sum. */
export const UNPRICED = [OF_MONEY, COMPLETE, UNKNOWN, LIFTS, DUE];

export const MONEY_WORD = /\b(?:money|fees?|costs?|charges?|tuition|prices?|pay|how much|what (?:i|we) (?:want|ask))\b/;
/** One of the two nearest headings speaks of money. */
const MONEY_ABOVE = new RegExp(`${MONEY_WORD.source}[^|]*(?:\\|[^|]*)?$`);
/** "Does it cost anything?" */
const ASKS = /\b(?:does|do|is|will|must)\b[^|?]*\b(?:costs?|fees?|charges?|pay)\b[^|?]*\?$/;

/** Heads what else may be free. */
const ABOUT_OTHER = /\b(?:parking|meals?|wi-?fi|lunch|shuttle|housing|rooms?|lodging|gym|library|refunds?|cancel\w*|visas?)\b/;

/** A short answer: “There's none from us.” */
const NONE =
  /^(?:there (?:is|are) |there's |it is |it's )?(?:none|nothing|no charge|waived|zero|neither|isn't any|not (?:any|a thing|(?:a|one) (?:dime|cent|penny)))\b(?: at all| whatsoever)?(?: (?:to|from|by|under|for) (?:us|the|our|this|any|an|visiting|observers?|students?)\b[^,;.]{0,30})?(?=[.!;]|$|, and\b| (?:beyond|besides|apart from|aside from|except(?: for)?|other than|but) [^$]{3,60}$)/;
const NO = /^(?:no|none|never|neither)(?:[.!]?(?: (?:never|not at all))?[.!]?|[.!] (?!but\b|except\b)[^$\d]{0,40})$/;

/** “You pay tuition to your school”: what is not paid to the host is paid all the same. */
const SETTLED =
  /\btuition\b[^.;]{0,60} (?:to|by|between|through|with) (?:your|their) (?:home |own )?(?:medical )?(?:school|college|university)\b/;

/** The kinds of fees that are not charged; an empty one where nothing is. */
export function denialsOf(line: Line): string[] {
  const { text, head, before } = line;
  if (SETTLED.test(before)) return [];
  if ((NONE.test(text) && MONEY_ABOVE.test(head)) || (NO.test(text) && ASKS.test(head)) || isLifted(line)) return [''];
  const last = nearestHead(line);
  return ABOUT_OTHER.test(last) && !MONEY_WORD.test(last) ? [] : deniedIn(text);
}

const isLifted = ({ text, before }: Line): boolean =>
  LIFTS.test(text) && (NAMES_FEE.test(before) || NAMES_FEE.test(text.slice(0, text.search(LIFTS))));

export const saysComplete = ({ text }: Line): boolean => COMPLETE.test(text);
export const saysDue = ({ text }: Line): boolean => DUE.test(text);
export const saysUnknown = ({ text }: Line): boolean => UNKNOWN.test(text);

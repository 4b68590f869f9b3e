/** Where a page says that nothing, or no fee of some kind, is charged. */
import { matchesOf } from '../../../lexicon/matches.ts';
import { wholeWords } from '../../../lexicon/pattern.ts';
import { type Line, nearestHead } from '../line.ts';

const FEE_KINDS =
  '(?:(?:application|tuition|program|participation|enrol?lment|processing|visit|rotation|elective|registration) (?:fee|cost|charge)?s?(?:,| or| and)? ?)*';
/** Nothing at all is charged. */
const NOTHING = new RegExp(
  [
    `\\b(?:no|without|never an?y?|not any|asks? no|charges? no|asks? for no) ${FEE_KINDS}(?:and no ${FEE_KINDS})?(?:fees?|costs?|charges?|payment)(?: of any kind| whatever| at all| to (?:you|the|participants|students|observers)| (?:from|of) (?:(?:our|its|the|visiting|international|foreign) )*(?:students|observers|visitors|guests|externs|graduates|participants)| for (?:the|this|participat\\w+|observ\\w+|our|students|rotat\\w+|visitors))?(?=[ .,;:\\])!]|$)`,
    '\\bfree of (?:charge|cost)\\b',
    "\\b(?:do(?:es)? not|don't|doesn't|never) (?:charge|take (?:any )?money|ask for (?:any )?money|collect (?:any )?(?:fee|money))",
    '\\bcosts? (?:you )?nothing\\b(?! to (?:ask|apply|try|look|call|write|find|talk))',
    "\\b(?:it's|all|completely|entirely) free\\b",
    // Of what else is free on the page the visit is none.
    '\\b(?:it|this|that|everything|here|enrol?lment|attendance|attending|(?<!\\b(?:information|info|whether (?:that|the|a|your)|alumni|hipaa|citi) )(?:[a-z]*(?:observer|extern|clerk|intern|preceptor|visitor|trainee)ships?|(?:program(?:me)?|rotation|elective|visit|stay|month|participation|experience|placement|shadowing|series|session|seat|one)s?)) (?:is|are|has always been)(?: \\w+ly)? free\\b',
    "\\b(?:i|we) (?:do not|don't|never) (?:charge|bill)\\b",
    '^free\\b(?! (?:from |until |again|since |next |in |on |parking|meals?|wi-?fi|lunch|clinic|consult|call|housing|module|trial|book))',
    '[[(|:] ?(?:free|no charge|no fee)[\\])]?$',
    '\\w - (?:free|no charge|no fee)(?=$|[,!.;])',
    '\\b(?:fees?|costs?|charges?|prices?|tuition|payments?)\\b[^.;:|]{0,40}[[(|:] ?none[\\])]?$',
    '\\bpays? (?:me |us |him |her |them )?nothing\\b(?! (?:until|before|now|today|extra|more|else|further|yet|up[- ]?front|in advance|to apply|to (?:observers|visitors|students|you)))',
    '\\bnothing (?:to pay|is charged)\\b',
    "\\b(?:not|never|n['’]t) (?:have to |need to )?pay (?:(?!(?:before|until|if)\\b)[\\w-]+ ){0,4}?(?:anything|a (?:cent|dime|penny|fee)|any fees?|tuition or (?:an?y? other|any) (?:fees?|charges?))\\b",
    "\\b(?:never|not|n['’]t) (?:ask|want|accept|take) (?:(?:any )?money from |(?:[\\w-]+ )?(?:you|visitors|students|observers|externs|guests|graduates|participants|anyone) for (?:any )?money)",
    '\\basks? for no (?:money|payment)\\b',
    '\\bowes? (?:us |them |me |the \\w+ )?nothing\\b',
    "\\b(?:not|never|n['’]t) (?:require|ask for|take|want) (?:any )?payment\\b",
    "\\b(?:not|never|n['’]t) pay for (?:the |this |their |our )?(?:rotations?|electives?|observerships?|visits?|stay|month|externships?|clerkships?)\\b",
    "\\b(?:not|never|n['’]t) (?:bill|charge) (?:our |its |the )?(?:visitors|observers|externs|guests|participants)\\b",
    "\\b(?:not|never|n['’]t) (?:asked|required|expected) to pay (?:any|tuition|fees|a fee|anything)\\b",
    '\\bneither tuition nor\\b[^.;]{0,30}\\b(?:fees?|charges?) (?:is|are) (?:charged|asked|due)\\b',
    '\\bno-cost\\b|\\bwaives? (?:all|any) fees\\b|\\bfees?: free\\b',
    '\\bcomplimentary (?:[\\w-]+ ){0,2}(?:rotation|elective|observership|externship|visit|month)\\b',
    '\\b(?:visitors|observers|externs|students|participants|guests|graduates) (?:is|are) (?:not|never) charged\\b(?! (?:for|until|extra|if|more|twice))',
    '\\b(?:nobody|no one|no (?:visitor|student|observer|extern|participant)s?) (?:is|are|has been|was ever) charged\\b',
    '\\btakes? no money\\b',
    '\\bnor do we charge\\b',
    '\\bneither an? (?:fee|charge|deposit|price) nor an? (?:fee|charge|deposit|price)\\b(?! (?:is|are) (?:refund|return|given))',
    '\\b(?:neither|nobody|no one)\\b[^.;]{0,60}\\b(?:charges?|bills?) (?:you|students|visitors|observers|externs|guests|graduates|(?:an? |any )?fees?)\\b',
    '\\b(?:never|not) taken (?:a (?:dime|cent|penny)|(?:any )?money) from\\b',
    '\\b(?:fees?|charges?|costs?|tuition)\\b[^.;]{0,90}\\bnone (?:to|for|from) (?:(?:the|our|visiting) )?(?:students?|observers?|research\\w*|graduates?|externs?|electives?|observerships?|externships?)\\b',
    '\\bnone of (?:these|the|our) \\w+ charges\\b',
    '\\bnobody (?:on this page |here )?(?:takes|charges|asks for) (?:(?:any )?money|a (?:cent|dime|penny))\\b',
    '\\bcharges? (?:\\w+ ){0,3}nothing\\b',
    '^(?:costs?|fees?|price|tuition):? (?:none|nothing|no charge)[.!]?$',
    '\\bno money (?:changes hands|is asked)\\b',
    '\\bat no (?:charge|cost)\\b',
    '\\bnever (?:been )?a charge\\b',
    '\\b(?:is|are|be) (?:not|never) (?:be )?charged (?:an?y? )?(?:fees?|tuition)\\b|\\bnever (?:asks? for|charges?) (?:an?y? )?(?:fees?|tuition|money)\\b',
    '^(?:no charge|no fee|nothing|free|not (?:a|one) (?:dime|cent|penny))[.!]?$',
    '= no charge\\b',
  ].join('|'),
);
/** What else may be free. */
const OF_OTHER = new RegExp(wholeWords`
  parking|meals?|wi-?fi|lunch|breakfast|shuttle|clinic for|apartments?|housing|rooms?|cancel\w*|refund|re-?schedul\w*
  chang(?:e|ing)|visa|insurance is|coverage|modules?|late|transfer|extension|extra fee|additional fee|other fee|hidden|vslo
  for (?:applying|registering|alternative)|to park|free for (?:us|u\.s\.|domestic|our own|citizens|members|residents|partner)|(?:us|u\.s\.|domestic|american|our own) (?:students|visitors|applicants|schools) (?:do|pay|are)
  journal|library|gym|coffee|scrubs|stream\w*|credit card|payment of tuition|feel free
  free (?:time|month|week|clinic|call|consult\w*|abstract|of bias|text|to)
  (?:places?|spots?|seats?|preceptors?|faculty|dates?|days?|weeks?|what|attendings|forms?\b,?) (?:(?!\b(?:program|observership|rotation|elective|visit)\b)[\w,]+ ){0,4}(?:are|is) free
  patients? (?:pays?|who|without|are)|(?:charge|bill)s? (?:our |the |any )?patients
  (?:webinars?|lectures?|newsletters?|lockers?|tours?|guides?|apps?|screenings?|talks?) (?:is|are|costs?|come)
  cme|no further|nothing further|fit test|flu shot|for (?:our )?patients|uninsured|(?:glaucoma|skin|vision|hearing|blood pressure|health|cancer|free) screenings?|screening for|pdf
  free (?:evaluation|assessment|quote|webinar|e-?book|guide|download|trial|cv review)s?
  which (?:\w+ ){0,2}(?:electives|rotations|weeks|months|blocks|dates|places) are free|annual meeting|scientific meeting|registration free
`);
const KINDS =
  'tuition|visit|program|participation|rotation|observership|enrol?lment|application|placement|processing|registration|badge|booking|administrati(?:ve|on)|file|service|membership';
/** Of more than one fee only the first, small one is not asked for: “There is no application fee.” */
const ONLY_APPLICATION =
  /^(?:no|without|never an?y?|not any|asks? no|charges? no|asks? for no) (?:(?:application|processing|registration|enrol?lment)(?:,| or| and)? )+(?:fees?|costs?|charges?)/;
/** Some kind of fee is not charged: "no tuition", "the placement fee is not charged for this one". */
const NOT_THAT = new RegExp(
  `\\b(?:no|without) (?:\\w+ ){1,2}(?:fees?|charges?),? (?:or|nor|and) (?:no )?(${KINDS})\\b|` +
    `\\b(?:no|without|nobody pays|not (?:pay|charge|ask)\\w*|asks no|waives?(?: the)?) (?:an? |any )?(?:(tuition)\\b(?! (?:is|will|can|form|deadline))|(${KINDS})(?=(?:,? (?:or|and|nor) (?:an? )?\\w+|, \\w+){0,3} (?:fees?|charges?|costs?|payments?)\\b(?! (?:(?:is|are|can be|will be) (?:refund|return|given back)|form|deadline))))|` +
    `\\b(${KINDS}) (?:fees? |charges? )?(?:(?:is|are) (?:not|never|no longer) (?:charged|due|needed|asked)|(?:is|are) waived|does not apply|falls away)|` +
    `\\b(${KINDS})(?: fees?| charges?)?: (?:waived|none|no charge)(?=$|[.;,])`,
  'g',
);
/** The price named is all there is to pay. */
const COMPLETE =
  /\b(?:all[- ]in\b|all-inclusive|complete(?:\.|$| price)|in total|in all\b|nothing (?:comes |goes )?on top|nothing (?:else|further) (?:is )?(?:charged|to pay|due)|no (?:other|additional|further|extra|hidden) (?:fees?|costs?|charges?)|(?:one )?flat fee|one flat|covers everything|everything included|the price is the price|(?:are|is) what you (?:hand over|pay) in total|and nothing else|(?:in place|instead) of the usual (?:fee|charge))/;
/** The price is set for each applicant, or not told. */
const UNKNOWN =
  /\b(?:prices?|fees?|costs?|tuition|quote)\b(?:(?!\b(?:prices?|fees?)\b).){0,40}\b(?:on request|upon request|calculated|individual\w*|is quoted|not fixed|vary|varies|depends?|case[- ]by[- ]case|custom)|\bcontact us for (?:pricing|prices|fees|rates|the price)|^tb[ad]\b|\btb[ad][.)]?$|\bfor how much\b|\bhow much\b.{0,20}\b(?:ask|tell)|\byour quote\b/;

/** A fee of the house that a department, or we, does not ask of visitors. */
const LIFTS =
  /\b(?:waives?|(?:does not|do not|doesn't|don't|never) (?:collect|charge|ask|require|take|pass on)s?)\b(?: for)? (?:it|this|that|this fee|that fee|the fee)\b/;
/** What was told before: “The hospital names a fee.” */
const NAMES_FEE = /\b(?:an?|the|any|this|that)\b(?: (?!parking|housing|late|application|processing)[\w-]+){0,2} fee\b/;
/** “The observer fee is waived by our department.” */
const FEE_LIFTED =
  /\b(?:the|our|any|this|its|hospital's|university's|\w+'s)(?: (?:usual|observer|observership|visitor|visiting|program|hospital))* fees? (?:(?:is|are|has been|will be) waived|(?:does|do) not apply)(?=[.;]|$| (?:by|in|for|to) (?:(?:all|our|its|the|every|visiting|international) )*(?:observers?|visitors?|externs?|students|department|division|section|physicians)\b(?! (?:who|of|from|with)))/;
/** What says something of money and names no sum. */
export const UNPRICED = [NOTHING, NOT_THAT, COMPLETE, UNKNOWN, LIFTS, FEE_LIFTED];

const REACH = 80;

export const MONEY_WORD = /\b(?:money|fees?|costs?|charges?|tuition|prices?|pay)\b/;
/** One of the two nearest headings speaks of money. */
const MONEY_ABOVE = new RegExp(`${MONEY_WORD.source}[^|]*(?:\\|[^|]*)?$`);
/** "Does it cost anything?" */
const ASKS = /\b(?:does|do|is|will|must)\b[^|?]*\b(?:costs?|fees?|charges?|pay)\b[^|?]*\?$/;

/** Heads what else may be free. */
const ABOUT_OTHER = /\b(?:parking|meals?|wi-?fi|lunch|shuttle|housing|rooms?|lodging|gym|library|refunds?|cancel\w*|visas?)\b/;

/** Nothing is charged for the offering. */
export function saysFree(line: Line): boolean {
  const { text, head } = line;
  if (
    /^(?:there (?:is|are) )?(?:none|nothing|no charge|waived|not any|not (?:a|one) (?:dime|cent|penny))\b(?: to (?:us|the \w+))?[^,;]{0,12}(?:; [^$]{0,40})?$/.test(
      text,
    ) &&
    MONEY_ABOVE.test(head)
  )
    return true;
  if (/^(?:no|none|never)(?:[.!]?(?: (?:never|not at all))?[.!]?|[.!] (?!but\b|except\b)[^$\d]{0,40})$/.test(text) && ASKS.test(head))
    return true;
  if (isLifted(line)) return true;
  const at = text.search(NOTHING);
  if (at < 0 || ONLY_APPLICATION.test(text.slice(at))) return false;
  const last = nearestHead(line);
  if (ABOUT_OTHER.test(last) && !MONEY_WORD.test(last)) return false;
  if (at === 0 && text.startsWith('free')) return !OF_OTHER.test(text.slice(0, 18));
  // What stands behind a semicolon may be of something else.
  const clause = text
    .slice(Math.max(0, at - REACH, text.lastIndexOf(';', at)), at + 50)
    .replace(/(?<=\w)(?:; |, and so is |,? and (?:includes?|comes? with|a free) ).*/, '');
  return !OF_OTHER.test(clause);
}

const isLifted = ({ text, before }: Line): boolean =>
  FEE_LIFTED.test(text) || (LIFTS.test(text) && (NAMES_FEE.test(before) || NAMES_FEE.test(text.slice(0, text.search(LIFTS)))));

/** Kinds of fees that are not charged. */
/** “Residents pay no tuition.” */
const OTHERS_PAY = /\b(?:residents?|patients?|employees|staff|nurses|fellows) (?:do not |don't |never )?pay\b/;

export const notCharged = ({ text }: Line): string[] =>
  OTHERS_PAY.test(text) ? [] : matchesOf(NOT_THAT, text).map((m) => m.slice(1).find(Boolean) as string);

export const saysComplete = ({ text }: Line): boolean => COMPLETE.test(text);
export const saysUnknown = ({ text }: Line): boolean => UNKNOWN.test(text);

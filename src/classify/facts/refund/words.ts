/** Words for money, for its coming back or staying, and for how much of it. */
import { anyOf } from '../../../lexicon/pattern.ts';

const any = (source: string): RegExp => new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`);

/** What was paid. */
export const PAID = any(anyOf`
  tuition|fees?|payments?|prices?|money|amounts?|sums?|you(?:'ve| have)? paid|paid (?:rotation|elective|place|seat)
`);
/** The same, or its return by name. */
export const MONEY = any(anyOf`
  tuition|fees?|payments?|prices?|money|amounts?|sums?|costs?|charges?|balance|dollars?|cents?|(?:non-?)?refund\w*|non-?returnable
  everything|cash|you(?:'ve| have)? paid|paid (?:rotation|elective|place|seat)|penny|remainder|rest|sales?|bookings|purchases?
`);
export const SUM = /\$\d/;
/** Comes back. */
export const BACK = any(anyOf`
  (?:non-?)?refund\w*|reimburse[ds]?|re-?paid|repay|returned|non-?returnable|money-back|remit\w*|restitut\w*|restored?|reversed|credited|recovered|reclaimed|recouped
  returns? (?:all|everything|half|it|\d+ ?(?:%|percent))|returns? (?:[\w$%.'-]+ ){0,4}(?:tuition|fees?|money|payments?|price|charges?|amount|everything|\$[\d,]+|rest|all but|balance)|returns of
  (?:%|half|all|rest|tuition|fee|everything|weeks?|it) back|\d+ ?% back|back (?:except|but|less|minus)|(?:money|tuition|fee|price) comes? back
  (?:give[ns]?|giving|gave|gets?|got|goes|go|comes?|pays?|sends?|sent|receives?|have|want|claim)(?: [\w',$%-]+){0,8} back|money back
  back to (?:you|him|her|them|your|the)|every(?:thing| cent| penny| dollar) back|have your money|(?:is|are) yours again|receives? the (?:rest|remainder|balance)
`);
/** Comes back, and nothing is said of how much. */
export const GIVES = any(anyOf`
  refundable|money-back|(?:is|are) yours again|(?:have|get|receive) your money(?: back)?
  (?:is|are|be|we|we'll|will|shall|gladly) (?:\w+ )?(?:refund(?:ed)?|reimbursed?|return(?:ed)?|repaid|reversed|restored|sent back|given back|give back|send back|paid back)
  you(?:'ll| will)? (?:get|have) (?:it|them|all|everything|your \w+) back|refund of (?:the|your)
`);
/** Stays with the house. */
export const STAYS = any(anyOf`
  (?:we|hospital|clinic|program|school|office|agency) (?:\w+ )?keeps?|(?:is|are|be) (?:\w+ )?kept|(?:(?:is|are|be) )?retain(?:s|ed)(?! (?:a copy|by))|retained by
  forfeit(?:s|ed|ure)?|(?:is|are|be) lost|(?:you|they)(?: will|'ll)? lose|loses? (?:the|your|what|all|any|their)|stays? with us|remains? with us
  (?:payments?|money|fees?|tuition|amounts?|sums?|everything|paid|it|they) (?:then |still )?(?:stays?|remains?) (?:with(?! (?:you|your|the student)\b)|here)
  (?:is|are|all) (?:\w+ )?final|sold as is|non-?(?:refundable|returnable)
`);
/** … whatever else is denied. */
export const FINAL = any(anyOf`(?:is|are|all) (?:\w+ )?final|sold as is|non-?(?:refundable|returnable)`);
/** Is for later use instead. */
export const CREDIT = any(anyOf`
  vouchers?|(?:as|a|your|get|receive|account) (?:\w+ )?credit|credit (?:toward|for|note|to|on)|credited toward
  (?:(?:use|apply|move|transfer|hold|put|roll|carry) (?:it|them|the|your|what|this|that|any)|(?:be|is|are) (?:\w+ )?(?:moved|transferred|applied|held|put|rolled|carried|used|counted))(?: [\w']+){0,7} (?:to|toward|towards|for|on file)(?: [\w']+){0,4} (?:dates?|months?|rotations?|sessions?|blocks?|times?|year|electives?|start|cohort|slot|week|term|program)
`);
/** No credit of that kind. */
export const OTHER_CREDIT =
  /\b(?:credit(?: |-)?(?:cards?|hours?)|(?:course|academic|school|elective|full|cme|clerkship) credits?|wire transfers?|bank transfers?|transfer students?)\b/g;

/** So much of it … */
export const SHARE = any(anyOf`
  (?!100)[1-9]\d? ?%|(?!100)[1-9]\d? percent|(?:one-?|a |two[- ]|three[- ])?(?:thirds?|quarters?)|half|all but|cents of|\$[\d,.]+ of (?:the |your |its )?\$?[\w,.]+|of (?:this|it|that|these|which|the (?:fee|price|tuition|total|sum)),? \$[\d,.]+
`);
/** … or what is left of it. */
export const REST = any(anyOf`
  partly|partial\w*|in part|pro-?rat\w+|less (?:an?|the|\$[\d,.]+)|minus|deduct(?:ed|ing)|except|rest|remainder|balance|remaining|sliding|depending on|determined by|tier(?:s|ed)|withhold
`);
/** All of it. */
export const FULL = any(anyOf`
  full|fully|whole|entire|entirety|complete|every (?:cent|penny|dollar)|all (?:of )?(?:your |the )?(?:money|payments|fees|tuition)|100 ?%|totality|everything|money-back|money back
`);
/** Words of denial that promise. */
export const NO_LOSS =
  /\b(?:no|without|not any|free of)(?: any)?(?: cancellation| withdrawal)? (?:penalty|penalties|deductions?|questions(?: asked)?|charge|matter|problem)\b|\bkeep nothing\b|\b(?:never|not) anything to refund\b|\bnot (?:yet )?used\b|\bat no cost\b|\bcosts? you nothing\b/g;
/** Denies. */
export const DENIES = any(anyOf`
  not(?! only)|no|non|none|never|cannot|neither|nor|nothing|nobody|without|unable|zip|zero|\w+n't|0 ?%|ineligible
`);
/** What is denied within a condition denies nothing else: “If you can't come you have your money back”. */
export const CONDITION =
  /\b(?:(?:if|when|should|in case|because|since) (?:[\w']+ ){0,4}|who )(?:can't|cannot|couldn't|don't|doesn't|aren't|isn't|didn't|(?:could|do|does|are|is|did) not) [\w']+/g;

const N =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|thirty|sixty|ninety|a)\\+?(?: (?:to|and|-|or) \\w+)?(?: \\(\\d+\\))?';
/** What holds until so many days before does not hold after. */
export const IN_TIME = any(anyOf`
  ${N}(?: or more| calendar)? (?:days?|weeks?|months?)'?(?: or more| or less)? (?:before|prior|ahead|out|in advance|earlier|early|notice|of (?:the )?(?:start|notice)|preceding|to the)
  (?:until|up to|more than|less than|fewer than|under|at least|over|later than|between) ${N} (?:days?|weeks?|months?)|within ${N} (?:days?|weeks?|months?) (?:of the (?:start|rotation|program)|before|prior)
  \d+\+ days?|\d+ ?- ?\d+ days|week (?:one|two|1|2)|after that|afterwards?|thereafter|later cancel\w+
`);
/** Comes back, but only until then; … */
export const UNTIL = any(anyOf`(?:until|till|up to|more than|at least)`);
/** … or no more from then on. */
export const LATE = any(anyOf`
  (?:from|after|within|less than|fewer than|later than|under|inside|in the last) (?:the (?:last )?)?${N}(?:th|st|nd|rd)? (?:days?|weeks?|months?)(?! (?:of|after|from) (?:receipt|your request|cancel\w+|payment))
  after (?:that|this)(?: date)?|thereafter|afterwards?
`);
/** A sum that is all the house keeps. */
export const KEEPS_SUM = any(
  anyOf`(?:keeps?|lose|retains?|withholds?|deducts?) (?:the |a |only )?\$\d[\d,]*(?! (?:application|registration|processing|enrol))`,
);
/** So much less, or but for that. */
export const BUT_FOR = any(anyOf`less|minus|except|all but|deduct(?:ed|ing)`);
export const CANCELS = /\b(?:cancel\w*|withdr\w+|drop\w*|pull out|notice|postpon\w+|chang\w+)\b/;
export const EVEN = /\b(?:even|whatever|regardless|(?:any|whatever) (?:reason|circumstances?)|including|also)\b/;

const SMALL_FEE =
  '(?:application|registration|processing|enrol?l?ment|placement|inquiry|booking|file|administrative|administration|admin|acceptance|badge|badging|background|credentialing|late|vslo|vsas|evaluation|reservation|holding|matching|handling|service|onboarding|membership|exam|change)';
/** Money that is not what the stay costs. */
export const SMALL = new RegExp(
  `\\b(?:fees?|charges?|payments?)\\b[^.;]{0,40} (?:for|per|with|upon|to (?:process|review|consider|submit)) (?:(?:each|every|the|your|an?|this|any|processing|reviewing) ){0,2}(?:[\\w-]+ )?(?:applications?|inquir(?:y|ies)|registration|requests?|enrol?lment)\\b|\\b${SMALL_FEE}(?:,? (?:and|or|/) \\w+)? (?:fees?|charges?|costs?|payments?)\\b|\\b${SMALL_FEE}(?=,? \\(?\\$|:| \\||$)|^(?:application|registration|enrol?l?ment|processing|administration|placement)\\b|\\b(?:deposits?|drug screen\\w*|fit tests?|background checks?)\\b`,
);
/** Heads what is no more than that. */
export const ABOUT_SMALL = new RegExp(`\\b(?:${SMALL_FEE}|deposits?)\\b`);
/** What the stay costs. */
export const TUITION = any(anyOf`
  tuition|(?:all|both|any|other) (?:other )?(?:fees|payments|sales)|both are|all (?:\w+ )?are final|fees and payments|everything|bookings|prices?|amounts? paid|you(?:'ve| have)? paid
  (?:rotation|program|elective|observership|externship|clerkship|course|observer|preceptor\w*|visit\w*) (?:payments?|fees?|charges?|price|costs?|tuition)
  payments? (?:is|are)|(?:fees?|costs?|payments?) (?:paid )?(?:of|for) (?:the |a |your )?(?:rotation|program|elective|observership|externship|clerkship|course)s?
`);

/** Things that are given back, and what else is paid for. */
export const OTHER = any(anyOf`
  bus pass|badges?|keys?|library|parking|housing|meals?|documents?|forms?|originals?|transcripts?|calls?|coats?|scrubs|tickets?|airfare|flights?|gift|step [123]|exams?
  travel|mileage|pagers?|books?|friends?|equipment|hotel|home country|receipts?|reimbursements?
`);
/** Others who pay. */
export const OTHERS = any(anyOf`our own|residents|employees|faculty|enrolled students|patients?`);
/** It is the house that cancels, takes nobody or sends somebody away. */
export const BY_HOUSE = any(anyOf`
  (?:if|when|where|should|because) (?:we|it|the (?:\w+ )?(?:hospital|doctor|preceptor|site|clinic|program|school|host|agreement|date)|dr)\b(?! (?:is|'s) the consul)
  (?:we|hospital|program|site) (?:can't|cannot|don't|do not|are unable to|is unable to|fail to) (?:place|host|find|match|accommodate|accept|confirm)|cancell?ed by (?:us|the)
  (?:we|hospital|clinic|preceptor|site|program|host|school) (?:cancels?|must cancel|(?:has|have) to cancel)
  (?:not|n't) (?:accepted|selected|placed|matched)|rejected|application is (?:denied|declined)|(?:rotation|program|class|session|cohort) is cancell?ed
  removal|removed|dismiss\w*|failing|misconduct|expelled|violat\w+|terminat\w+
`);

/** What a sum is: the price of the rotation, a fee that everybody pays on top, or none of the two. */
import { matchesOf } from '../../../lexicon/matches.ts';
import { wholeWords } from '../../../lexicon/pattern.ts';
import type { FeePart } from '../../../model.ts';
import { isNoFee } from './no-fee.ts';
import type { Spot } from './price.ts';

/**
 * `price`: the rotation itself. `extra`: on top, for everybody. `deposit`: part of the price.
 * `other`: paid to the host but not for one typical rotation. `none`: no fee of the host.
 */
export type Role = 'price' | 'extra' | 'deposit' | 'other' | 'none';

/** Fees on top, by the page's word. */
const EXTRA =
  /\b(application|app|processing|registration|administrati(?:ve|on)|admin|enrol?lment|file|filing|booking|service|clearance|departmental|badge|screening|background check|membership|inquiry|placement|acceptance|matching|technology|orientation|onboarding|platform|drug screen|simulation|malpractice|liability|credentialing|paperwork|documentation|facility|id card|coordination|concierge|registrar|materials|surcharge|handling|set-?up|verification)\b/g;
/** Names of the price itself. */
const PRICE =
  /\b(?:tuition|price|total|cost|costs|program(?:me)? fee|(?:rotation|standard|elective|observership|externship|visit|course|participation) fee|for the|and then)\b/g;
const PRICE_AFTER = /\b(?:tuition|price|per|a week|a month|each|for (?:the|a|four|two|one|all|4|2|8) |weeks?)\b/;
const LEADS_AFTER =
  /^(?:\.\d\d)?\*{0,2} ?(?:us dollars |\(u\.s\. dollars\) |usd )?(?:(?:that|which) (?:the|our) (?:hospital|clinic|state|carrier|university) (?:bills|charges|takes|asks) )?(?:(?:non-?refundable|one-(?:off|time)|refundable|initial|annual|flat|once|program|fee) )*(?:for (?:the |your |each |an? )?)?/;
/** A word of a fee that names more: “Neurology, stroke service”. */
const OF_OTHERS = /^service$/;
const FEE_WORD = /\b(?:fees?|charges?|costs?)\b/;
/** Leads from a sum to what it is not for: “is added to your first booking”, “with no registration”. */
const BESIDE = /\b(?:without|no)\b|\b(?:to|on|at|with) (?:your|the|each|every|any|an?) (?:\w+ )?$/;
const NEGATED = /\b(?:no|without|after|with|upon|before|in) (?:\w+ )?$/;

/** “A $60 check is ordered by us and is part of the fee.” */
const INSIDE =
  /\b(?:is|are) (?:already )?(?:part of|included in|inside|contained in|covered by) (?:the|your|that|this) (?:\w+ )?(?:fee|price|tuition|total)\b/;
/** “$2,000 (includes $300 registration)” */
const CONTAINED = /\b(?:includes|including|of which) (?:an? |the |your )?$/;
const OF_WHICH = /\bof which\b.*/;
const DEPOSIT =
  /\bdeposit\b|\b(?:to reserve|holds? (?:the|your|a)|counts? towards?|taken off|comes off|deducted from|credited (?:to|toward)|rest it from|part of the (?:price|total|tuition)|the (?:rest|remainder) (?:is |are )?(?:due|on|at|when|upon|before|later))\b/;
/** “A deposit of $300 is taken off the price of $1,500.” */
const OF_THE_PRICE = /\b(?:price|total|tuition) of (?:the \w+ )?$/;
const COMPULSORY =
  /\b(?:compulsory|mandatory|obligatory|collected by us|required of all|every(?:body|one) (?:also )?(?:pays|buys)|we pass (?:it |that |this )?on|on top|added (?:to|once))\b/;
const OTHER = new RegExp(wholeWords`
  instal?lments?
  (?:\d|two|three|four|of|monthly) payments?
  half (?:on|at)|down payment|x ?\d\b
  (?:extra|additional|further) (?:week|month|day)s?
  each (?:additional|extra|further)|extension|(?<!\b(?:may|can|could) be )extend\w*|optional|if wanted|or buy|buy our|if you want|add-on|rush
  expedit\w*|reschedul\w*|cancel\w*
  (?:transfer|change|wire|bank|(?<!\bid )card|late(?: \w+){0,2}|no[- ]show|missed[- ]\w+|retake|re-?examination|remediation|drop(?:ping)?|add/drop|drop/add) (?:fee|charge|penalty)s?
  (?:late|early) (?:withdrawal|cancell?ation|drop|departure)s?|no[- ]shows?
  late (?:booking|application|registration|request|payment)s?|chang(?:e|es|ing) (?:of )?(?:your |the )?dates?|date changes?
  upgrade|(?<!\b(?:schools?|colleges?|universit(?:y|ies)|students?|graduates?|those|from) )elsewhere
  only (?:asked for|charged|due|needed|required) (?:by|at|for|if)
  from any company|others? (?:charge|ask)|other products
`);
/** A fee on top that only those pay who want it. */
const CHOSEN =
  /\b(?:(?:can|may) (?:also )?be (?:bought|purchased|ordered|rented|added|had)|(?:those|students|visitors|applicants|observers|externs) who (?:are not|aren't|lack|need|want|wish|do not|don't|have no)|if (?:you )?(?:need(?:ed)?|wish|prefer|choose|do not have|don't have|lack)|if not (?:from|provided|covered|supplied|already)|unless (?:your|provided|covered|already)|available (?:for purchase|on request))\b/;
/** “The department collects a further $150”: on top of what all pay, whatever it is for. */
const FURTHER = /\b(?:collects?|charges?|asks?(?: for)?|adds?|takes?|pays?) (?:an? )?(?:further|another|additional|extra) ?$/;
const REFUNDED = /\b(?:get back|back|returned|refunded|refund of|refunds?|we keep)\b/;
const KEPT = /(?:\b(?:can)?not|n['’]t|\bnever|\bnon-?)(?: be)? ?(?:returned|refund\w*|comes? back|given back)/;
/** Heads both. */
const FEES_AND = /\b(?:fees?|costs?|tuition|pric(?:es?|ing)|payments?),? (?:&|and) (?:\w+ )?refunds?\b/g;
const REFUND_OF = /\b(?:refunds? (?:of|is|are)|refund you|we keep|keep|less|minus)\b[^$]{0,20}$/;
const WAS =
  /\b(?:was|were|original(?:ly)?|regular(?:ly)?|instead of|reduced from|list price|formerly|normally|old price|down from)\b[^$]{0,22}$/;
const NOW = /\b(?:now|current(?:ly)?|sale|today|reduced to)\b[^$]{0,18}$/;

/** The role of an amount, and the page's word for an extra. */
export function roleOf(spot: Spot): { role: Role; noun: string; kind: FeePart['kind'] } {
  const noun = nounOf(spot);
  const role = decide(spot, noun);
  return { role, noun, kind: role === 'price' ? 'tuition' : role === 'deposit' ? 'deposit' : role === 'extra' ? kindOf(noun) : 'other' };
}

function decide(spot: Spot, noun: string): Role {
  const { before, after, head, gap, next, sum } = spot;
  if (INSIDE.test(after) || (noun && spot.previous && CONTAINED.test(before))) return 'other';
  // “$450 a week, of which the first is your deposit” is the price.
  const around = `${before} ${after.replace(OF_WHICH, '')}`;
  if (next && gap !== null && ((/^[\s|]*$/.test(gap) && next.amount < sum.amount) || (NOW.test(gap) && !noun))) return 'other';
  if (WAS.test(before) || /\badd $/.test(before)) return 'other';
  if (
    /^(?:\.\d\d)? ?(?:off|discount|rebate|value(?!-))\b/.test(after) ||
    /\b(?:worth|valued at|a value of) (?:about |up to )?$/.test(before)
  )
    return 'none';
  if (COMPULSORY.test(around) && !DEPOSIT.test(around)) return 'extra';
  if (
    FURTHER.test(before) &&
    !/^ ?(?:for|per|an?|each)(?: (?:an?|each|every))? (?:night|room|housing|extra|additional|further|week|month|day)/.test(after)
  )
    return 'extra';
  if (isNoFee(spot, noun)) return 'none';
  if (spot.previous && OF_THE_PRICE.test(before)) return 'price';
  if (DEPOSIT.test(`${around} ${gap === null ? spot.rest.slice(0, 70).replace(OF_WHICH, '') : ''}`) || (DEPOSIT.test(head) && !noun))
    return 'deposit';
  const said = spot.previous ? before : spot.line.text.slice(0, sum.at);
  if (noun && [said, around, head].some((text) => CHOSEN.test(text))) return 'other';
  if (OTHER.test(around) && !/\bper (?:rotation|application)\b/.test(after)) return 'other';
  if (
    (REFUNDED.test(`${after.slice(0, 30)} | ${head.replace(FEES_AND, '')}`) && !KEPT.test(`${after} | ${head}`)) ||
    REFUND_OF.test(before)
  )
    return 'none';
  return noun ? 'extra' : 'price';
}

/** What stands behind the bracket names nothing in it. */
const IN_BRACKETS = /\([^()]*$/;

/** Says no more of what it is for than its heading does: “From January on it is $200.” */
const IT_IS =
  /\b(?:it|this|that|(?:the|this) (?:fee|charge|amount|sum)) (?:is|was|comes to|amounts to|will be) (?:now |currently |set at |only )?$/;

/** The page's word for a fee on top; empty for the price itself. */
function nounOf({ before, after: behind, head, rest }: Spot): string {
  const after = IN_BRACKETS.test(before) ? (behind.split(')')[0] as string) : behind;
  if (/^ ?(?:for|of) (?:the )?(?:instruction|teaching|training|tuition)\b/.test(after)) return '';
  if (
    /^(?:\.\d\d)? (?:to apply|(?:is |are )?(?:due |payable |paid |sent )?with (?:the|your|each) (?:form|application|request)|for (?:the )?(?:evaluation|review|handling) of (?:the|your|each) (?:form|file|application|papers|documents|credentials))\b/.test(
      after,
    )
  )
    return 'application';
  if (!/^ ?\+/.test(after)) {
    const lead = LEADS_AFTER.exec(after)?.[0].length ?? 0;
    const words = after.slice(lead, lead + 30);
    const found = matchesOf(EXTRA, words)[0];
    const price = words.search(PRICE_AFTER);
    if (found && (price < 0 || found.index < price) && !BESIDE.test(words.slice(0, found.index))) return found[1] as string;
    const fee = /^(?:fee|charge) for (?:the |your |a )?([\w ]{3,30})/.exec(after.trimStart().replace(/^(?:non-?refundable|one-time) /, ''));
    const named = fee && matchesOf(EXTRA, fee[1] as string)[0];
    if (named) return named[1] as string;
  }
  const extra = matchesOf(EXTRA, before).at(-1);
  const price = matchesOf(PRICE, before).at(-1);
  if (
    extra &&
    (!price || price.index < extra.index || /^(?:cost|total|for the)/.test(price[0])) &&
    !NEGATED.test(before.slice(0, extra.index))
  )
    return extra[1] as string;
  if (price || (before.trim().length > 24 && !/: ?$/.test(before) && !IT_IS.test(before)) || /^\S* ?(?:tuition|per |for )/.test(rest))
    return '';
  // A cell or a definition: what its row, term or heading is called.
  for (const part of head.split('|').reverse()) {
    if (/\btuition\b/.test(part)) return '';
    const named = matchesOf(EXTRA, part).at(0)?.[1];
    if (named && (!OF_OTHERS.test(named) || FEE_WORD.test(part) || part.trim() === named)) return named;
  }
  return '';
}

function kindOf(noun: string): FeePart['kind'] {
  if (/^(?:badge|screening|credentialing|background)/.test(noun)) return 'checks';
  if (/^(?:malpractice|liability)/.test(noun)) return 'insurance';
  return /^(?:surcharge|simulation|materials)/.test(noun) ? 'surcharge' : 'application';
}

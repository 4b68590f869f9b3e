/**
 * What is said not to be charged. Three classes of words in one clause: who denies (no, not, never, nobody, neither, without, waives),
 * what is denied (a noun of money, a verb by which the host asks for it, a verb by which the visitor gives it), and what takes that
 * back: of something else, of others, for a while, or of no more than a surcharge.
 */

import { matchesOf } from '../../../lexicon/matches.ts';
import { wholeWords } from '../../../lexicon/pattern.ts';
import { VISITORS } from '../../../lexicon/visitors.ts';

/** Fees by what they are for. */
const KIND =
  '(?:tuition|visits?|program(?:me)?|participation|rotation|observership|elective|externship|clerkship|enrol?lment|application|placement|processing|registration|badge|booking|administrati(?:ve|on)|admin|file|service|membership|deposit)';
const FEE = '(?:fees?|costs?|charges?|payments?)';
/** “Application fee, tuition or any charge”. */
const MONEY = `((?:(?:${KIND}|${FEE}|an?|any|the|its?|our|all|or|nor|and|such|usual|direct|financial|formal|associated|related|observer|extern|visit(?:ing|or)|student|international)(?![\\w'])[,-]? ?){0,8}(?:${FEE}|tuition)(?![\\w'-]| (?:receipt|form|waiver|schedule|plan)))`;
const CENT = '(?:cent|dime|penny)';

const HOST = '(?:hospital|department|division|section|clinic|practice|office|school|college|university|institute|center)';
const VISITOR = `(?:you|${VISITORS}|fellows?|interns?|physicians?|doctors?|residents?|anyone|anybody|people)`;
const VISIT =
  '(?:(?:[a-z]*(?:observer|extern|clerk|intern|preceptor|visitor|trainee)ships?|program(?:me)?|rotation|rotating|elective|visit|visiting|stay|month|participation|participating|experience|placement|shadowing|observing|hosting|series|session|attending|attendance|enrol?lment|training|teaching)s?)';
const SOME = '(?:(?:our|its|the|your|visiting|international|an?|any) ){0,2}';

/** By which the host asks for it. */
const CHARGE = `(?:charg(?:e[sd]?|ing)(?! nurse)|(?:bill|invoice)s? ${SOME}(?:${VISITOR}|school)|(?:billed|invoiced)(?=[.,;]|$| (?:for (?:this|it|the)|by)\\b))`;
const TAKE =
  '(?:tak(?:es?|en|ing)|accept(?:s|ed|ing)?|ask(?:s|ed|ing)?|wants?|require[sd]?|collect(?:s|ed)?|lev(?:y|ies|ied)|demands?|imposes?|bills?|assess(?:es|ed)?)';
/** By which the visitor gives it. */
const PAY = `(?:pay(?:s|ing)?|(?<=\\b(?:has|have|ever) )paid)(?=[.,!]?$|[.,!] | (?:us|me|anything|a ${CENT}|to (?:be|come|learn|rotate|observe|shadow|train|take part|join|watch)\\b|(?:to )?(?:the|our|this) ${HOST}|for (?:it|this|that|the (?:chance|privilege)|(?:(?:the|this|their|our|your|any|an?|clinical) ){0,2}${VISIT}(?! (?:room|housing)))\\b))`;
const COST = `costs? (?:${SOME}${VISITOR} )?(?:anything|a (?:thing|${CENT})|any money)\\b`;
const SUM = `(?:(?:any )?money|(?:a|one|any) ${CENT})\\b`;

/** What may stand between a denial and what it denies. */
const STEPS = `(?: (?:be|been|is|are|was|has|have|do|does|did|will|would|should|we|i|they|there|ever|currently|to|for|from|of|or|need|expected|(?:by|at|in) the|pay(?:ing|s)?|${CHARGE}|${TAKE}|${SOME}${VISITOR}|any)){0,7}?`;
/** Whatever stands between one who does it not and the deed. */
const ANY = "(?: (?!(?:if|until|before|but|when|who|unless|without)\\b)[\\w',-]+){0,8}?";
const NOBODY = `\\b(?:nobody|no one|neither|none of (?:the|our|us|these|my)|no part of|no (?:\\w+ )?${VISITOR})\\b`;
/** “The badge fee is not charged” denies that fee alone. */
const NOT = `(?:(?<!\\b(?:fees?|costs?|charges?|tuition) (?:is|are|will be) |\\b(?:may|or) )\\bnot(?! all)|(?<!\\b(?:fees?|costs?|charges?|tuition) (?:is|are)|\\bca)n['’]t|\\b(?:never|nor|neither))`;
const NONE = '(?:none|nothing|zero|waived|no charge|not applicable|free)';

const DENIALS = [
  // “A charge applies to observers and none to students.”
  `\\b(?:fees?|costs?|charges?|tuition)\\b[^.;:]{0,90} none (?:to|for|from) ${SOME}(?:${VISITOR}|${VISIT}|research\\w*)\\b`,
  `\\b(?:no|without|zero|neither|nor|not any|never (?:been )?an?y?|there (?:is|are|was)(?:n't| not) an?) ${MONEY}`,
  `${NOT}${STEPS} (?:(?:${CHARGE} )?(?<!(?<!there )(?:is|are|was)(?: not|n't) )${MONEY}|${CHARGE}|${SUM}|${PAY}|${COST}|owe (?:us|me|anything))`,
  `${NOBODY}${ANY} (?:(?:${TAKE}|charges?|pay(?:s|ing)?)(?: (?:[\\w]+ )?(?:${VISITOR}|us))?(?: (?:to pay|for))? (?:${SUM}|${MONEY})|${CHARGE}|owes?\\b|${PAY}|a bill\\b)`,
  `\\bwithout (?:ever )?(?:charging|asking for (?:${SUM}|${MONEY}))`,
  `\\b(?:costs?|charg(?:es?|ing)|pays?|owes?)(?: (?!(?:and|for|from)\\b)[\\w']+){0,4}:? (?:nothing|zero|not a (?:thing|${CENT}))\\b`,
  `\\b(?:takes?|accepts?|asks?(?: for)?|wants?|collects?) no money\\b|\\btakes? nothing for\\b|\\bno money (?:changes hands|is (?:asked|taken))\\b`,
  `\\bnothing (?:(?:is|was|will be|has been|has ever been) (?:charged|billed|owed|due)\\b|(?:for (?:the )?${VISITOR} )?to pay\\b)`,
  `\\b(?:waives?(?: all of)?|exempt from(?: paying)?) ${MONEY}`,
  `\\b${MONEY} (?:(?:is|are|has been|have been|will be) (?:waived|(?:not|never|no longer) (?:charged|due|needed|asked))|(?:is|are)n't (?:charged|due)|(?:does|do) not apply\\b|falls away)`,
  `\\b(?:${MONEY}|prices?)(?:[\\w ]{0,24} ?[:([|]|=| =) ?${NONE}(?=[\\])]?[.!]?$| (?:by|to|under)\\b| for (?:the |our |visiting |an? )?(?:${VISITOR}|${VISIT})\\b|[.,])`,
  // What is free is the visit.
  `\\bfree of (?:any |all )?(?:charge|cost)\\b|\\bno-cost\\b|\\b(?:it's|all|completely|entirely|offered) free\\b(?!-)|= no charge\\b`,
  '\\b(?:host(?:s|ed)?|join|rotate|shadow|observe|attend|take part|participate|offered|offers?)\\b[^.;,]{0,40} for free\\b',
  `\\b(?:it|this|that|everything|here|(?<!\\b(?:information|info|whether (?:that|the|a|your)|alumni|hipaa|citi) )${VISIT})(?: itself| alone)? (?:is|are|has always been|will be|remains?)(?: \\w+ly)? free\\b`,
  `\\b(?:is|are|as|our|this|offers?) (?:an? )?free (?:(?!clinic|to\\b|for\\b)[\\w-]+ ){0,2}${VISIT}\\b|\\bcomplimentary (?:[\\w-]+ ){0,2}${VISIT}\\b`,
  `^free(?=[.!,;]|$| of charge| (?:to|for) (?:(?:all|every)\\w*|(?:[\\w-]+ ){0,4}${VISITOR})\\b| (?!months?\\b)(?:(?!(?:clinic|to|for)\\b)[\\w-]+ ){0,4}${VISIT}\\b)`,
  `^(?:no charge|no fee)[.!]?$|[[(|:] ?(?:free|no charge|no fee)[\\])]?$| - (?:free|no charge|no fee)(?=$|[,!.])`,
].map((source) => new RegExp(source, 'g'));

/** Without one of these nothing is denied. */
const DENIES = /\b(?:no|not|never|nor|neither|nobody|none|nothing|without|zero|waive[sd]?|free|no-cost|complimentary|exempt)\b|n['’]t\b/;
/** What money is spoken of by. */
export const OF_MONEY =
  /\b(?:fees?|costs?|charg(?:e[sd]?|ing)|payments?|prices?|tuition|pay(?:s|ing)?|paid|money|bill(?:s|ed)?|invoice[sd]?|free|owes?|cent|dime|penny|no-cost|complimentary|takes nothing)\b/;

/** What else may be free, or is all that is. */
const OF_OTHER = new RegExp(wholeWords`
  parking|park|meals?|shuttle|apartments?|housing|(?<!\b(?:operating|emergency|exam) )rooms?|live|visa|insurance|coverage|plans?
  library|invitations?|letters?|certificates?|stream\w*|screenings?|webinars?|interpreters?|vslo|transfer|extension|late|card|chang(?:e|es|ing)(?! hands)|returned
  extra|additional|further|(?<!any )other|another|more|else|hidden|twice|again|surcharge
  if|whether|which|a stipend|salary|directly
  patients?|uninsured|citizens|members|our own|domestic|(?:us|u\.s\.|american) (?:students|visitors|applicants|schools)
  (?:waive[sd]?|free)\b.* (?:partners?|affiliat\w+)|(?:residents?|employees|staff|nurses) (?:do not |don't |never )?pay
`);
/** “You pay nothing until …”, “it costs nothing to ask”. */
const ONLY_THEN =
  /\b(?:until|till|before|yet|up[- ]?front|in advance|today|now|unless (?!otherwise|an? (?:sum|fee|price|entry|listing)|noted|stated)|where|when|at the time|for the first)\b|^[\w ]{0,12}\bto (?:ask|apply|try|look|call|write|find|talk|speak|chat|register|submit|start|begin|fill|complete|enrol+|sign up|get (?:started|matched)|create|open)\b(?! or (?:to )?(?:rotate|observe|come|visit|attend|shadow|participate|join|take part|train))/;
/** “No charge for the letter”: the last word of what is named must be of the visit or of those who come. */
const FOR =
  /^ for ([\w' -]+?)(?=$|[^\w' -]| (?:during|of|in|at|to|by|from|with|while|who|that|or|and|as|on|through|if|when|under|we|you|i|per|unless|until)\b)/;
const OF_VISIT = new RegExp(
  `^(?:.*\\W)?(?:${VISITOR}|${VISIT}|there|what|everything|it|this|that|they|them|we|us|i|all|those|these|weeks?|days?|year|one|chance|privilege|joining|tuition|clinicians|clinical \\w+|research)$`,
);
/** “Lockers are lent without charge”: so must what it is said of. */
const IS = / (?:is|are|was|were|comes?|(?:can|may|will) be|remains?|available)(?: \w+(?:ed|en|ly|able|lent)){0,2} $/;
const PLACED = / (?:of|in|at|to|by|from|with|on|for|who|that|near)\b/;
/** “Applying costs nothing”: what costs nothing is the subject, and must be the visit too. */
const COSTS = /^(?:(?:not|never|nor|n['’]t)(?: \w+){0,3} )?costs?\b/;
const AUXILIARY = /(?: (?:do|does|did|will|would|should|can|ever|itself|themselves|alone|here|still|also|just|really|simply))+ ?$/;
const isOfVisit = (subject: string): boolean =>
  subject.split(/,| and | or /).some((of) => !of.trim() || OF_VISIT.test(of.trim()) || COMING.test(of));
const COMING = /\b(?:coming|being|time|taking part|learning|spending|watching|joining|working|following|weeks?|months?|which)\b/;
/** What follows on something that goes wrong. */
const OF_CHANGE = /\b(?:cancel\w*|refund\w*|withdraw\w*|re-?schedul\w*)\b/;
/** Who does not pay is the host. */
const BY_HOST = new RegExp(`\\b(?:we|i|(?:the|our) ${HOST}) (?:(?:do|does|can|could|will|would)(?: |$)|$)`);
const PAYS = /^(?:(?:not|never|n['’]t) )?pay/;
/** “The center pays visiting physicians nothing.” */
const PAYS_VISITORS = new RegExp(`^pays? ${SOME}${VISITOR}\\b`);

/** Where another clause begins: what stands there takes nothing back. */
const ENDS =
  / (?:and|but|though|while) (?!(?:for|of|nor|\w+[,.]|\w+$)\b)|[;:()]|,(?! (?:if|unless|until|before|parking|meals)\b)| - | (?:beyond|besides|other than|except|apart from) /;
const BEGINS = /[;:]|\bbut\b|,? (?:and|so|though|while) (?=(?:there|we|you|it|the|no|nobody|neither|i)\b)|, (?=no\b)/g;

/** The kinds of fees that a line denies, by the page's word; an empty one where nothing at all is charged. */
export function deniedIn(text: string): string[] {
  if (!DENIES.test(text) || !OF_MONEY.test(text)) return [];
  return DENIALS.flatMap((denial) => matchesOf(denial, text))
    .filter((found) => !isTakenBack(text, found))
    .flatMap(kindsOf);
}

function isTakenBack(text: string, { 0: match, index }: RegExpExecArray): boolean {
  const begin = matchesOf(BEGINS, text).findLast((m) => m.index + m[0].length <= index);
  const clause = text.slice(begin ? begin.index + begin[0].length : 0, index);
  const after = text.slice(index + match.length);
  const stop = after.search(ENDS);
  const rest = stop < 0 ? after : after.slice(0, stop);
  const subject = IS.test(clause) ? clause.slice(0, clause.search(IS)).split(', ').at(-1)?.split(PLACED)[0] : undefined;
  const what = FOR.exec(rest)?.[1];
  return (
    [subject, what].some((of) => of && !OF_VISIT.test(of)) ||
    (COSTS.test(match) && !isOfVisit((` ${clause}`.replace(AUXILIARY, '').split(PLACED)[0] as string).trim())) ||
    ONLY_THEN.test(rest) ||
    /^(?:until|till|before)\b[^;]*$/.test(text.slice(0, index)) ||
    OF_CHANGE.test(text.slice(0, index) + rest) ||
    (PAYS.test(match) && BY_HOST.test(clause)) ||
    PAYS_VISITORS.test(match) ||
    OF_OTHER.test(`${clause}${match}${rest}`)
  );
}

const KINDS = new RegExp(KIND, 'g');
const BARE = new RegExp(`^(?:(?!${KIND})[\\w']+ )*${FEE}\\b`);

/** “Application or tuition fee” names two; “tuition or fees” is all there is. */
function kindsOf(match: RegExpExecArray): string[] {
  const run = match.slice(1).find((group) => group !== undefined);
  if (run === undefined) return [''];
  return run.split(/, ?| (?:or|and|nor) /).flatMap((part) => (BARE.test(part) ? [''] : matchesOf(KINDS, part).map(([kind]) => kind)));
}

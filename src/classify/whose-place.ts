/** Whose place a sentence names: the visitor's, the doctor's or the house's own, or a place that is named in passing. */
import { matchesOf } from '../lexicon/matches.ts';
import { anyOf } from '../lexicon/pattern.ts';
import { VISITORS } from '../lexicon/visitors.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';

const COMERS = `you|your|yours|${VISITORS}|interns?(?! years?\\b)|sub-?i(?:ntern)?s?|clerks?|visiting \\w+|(?:international|foreign) (?:doctors|physicians|surgeons|graduates|students|guests|fellows)`;
/** Somebody who comes, in the clause. */
const VISITOR = new RegExp(`\\b(?:${COMERS})\\b`);
/** The visit, its time and its parts. */
export const STAY = new RegExp(anyOf`
  \b(?:hands-on|clinical experience|usce|observ\w*|rotat\w+|externships?|electives?|clerkships?|graduates?|(?:acting )interns?|shadow\w*|placements?|stations?|visiting (?:physicians?|doctors?|surgeons?))\b
  \b(?:weeks?|wks?|months?|days?|nights|mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri)days?|shifts?|hours|spend|join|seats?|watching|they (?:may|will|can|also|attend|join|follow|rotate|spend))\b
  \btakes? place\b|\b(?:everything|all of (?:it|this)|(?:the|all|most) (?:\w+ )?work|time) (?:is|will be|happens|takes place|spent)\b|\b(?:rotation|month|block|program|experience|externship) (?:is|takes place|covers|combines|offers)\b
  \bthis is an? (?:[\w%-]+ ){0,4}(?:experience|rotation|elective|externship|observership|program|placement|mix)\b|\bthis is a mix\b
  ^(?:attend|assist|be|begin|listen|look|start|end|round|respond|work|follow|see (?!also)|come|go|watch|learn|participate|take (?:part|histories|call)|scrub|help|accompany|manage|care|meet|cover|evaluate|examine|experience|expect|ride|admit|pre-?round|sit|stand|stay|train|live|report to|run|carry|present|write notes)\b
  ^we (?:see|evaluate|treat|meet|do|go|round|start|begin|operate|drive|work|walk|visit|care for)\b|\btakes? (?:you|him|her|them) to\b
  ^(?:activities|schedule|duties|responsibilities)\b|^(?:mon|tue|wed|thu|fri)\w* ?[-:|/]?|^\d{1,2}:\d\d\b|^rounds\b|^(?:type of )?(?:experience|exposure)\b|\b(?:in|out)-?patient exposure\b
  \b(?:from )?\d{1,2}(?::\d\d)? ?(?:am|pm)?(?: to |-)\d{1,2}(?::\d\d)?\b|\d ?(?:%|percent)
`);
/** Whether a sentence tells of those who come and of what they do. */
export const tellsOfVisit = (text: string): boolean => VISITOR.test(text) || STAY.test(text);

/** Where one clause ends and the next begins: at a sign, or where somebody new does something. */
const NEXT = new RegExp(
  `[;–—] ?|,? (?:but|(?<!\\b(?:look|watch|listen|observ|sit|stand|present|there)\\w*(?: on| in| by)? )while|whereas|though|although) |, (?:and |so (?!that\\b)|then |yet )?(?=(?:you|they|it|its|we|i|he|she|the|our|his|her|their|my|this|that|both|all|some|others|${VISITORS}|dr\\.?)\\b)| and (?=(?:you|they|we|he|she|${VISITORS})\\b)`,
  'g',
);

/** Where one clause ends, and where the next begins. */
interface Break {
  at: number;
  end: number;
}
const breaksOf = remembered(({ text }: Sentence): Break[] =>
  matchesOf(NEXT, text).map((m) => ({ at: m.index, end: m.index + m[0].length })),
);

/** The clauses of a sentence. */
export const clausesOf = remembered((sentence: Sentence): string[] => {
  const starts = [0, ...breaksOf(sentence).map(({ end }) => end)];
  return starts.map((from, i) => sentence.text.slice(from, starts[i + 1]));
});

/** The clause around a place in a sentence. */
export function clauseAt(sentence: Sentence, place: number): string {
  let from = 0;
  for (const { at, end } of breaksOf(sentence)) {
    if (at >= place) return sentence.text.slice(from, at);
    from = end;
  }
  return sentence.text.slice(from);
}

/** What a clause may begin with before it names who does something. */
const LEAD = '^\\(?(?:(?:on )?\\w+days?,? )?(?:(?:and|but|so|when|most|some|all|both|two|three|each|the|our|his|her|their|own) ){0,4}';
/** One who does something: “she rounds”, “Dr. Amin Tal covers”; not when a day begins, which is the visitor's too. */
const ONE = [
  'he|she|i',
  "dr\\.? [\\w'-]+(?: (?!begins|starts)[\\w-]+)?",
  '(?:[\\w-]+ ){0,2}?(?:doctor|physician|fellow|pharmacist|surgeon|attending|preceptor|partner|specialist|psychiatrist|intensivist|hospitalist|pediatrician|internist|[a-z]{3,}ologist)',
  "(?:his|her|[\\w-]+'s) (?:schedule|work|day)",
].join('|');
const DOES =
  '(?:(?!begins|starts|has you|is joined)[a-z]{2,}s|[a-z]{2,}ed|had|saw|got|went|will|can|did|do|go|make|see|work|round|gave|cover|take|practice|operate|also|is (?:(?:also|the|an?|our) ){0,2}(?:[\\w-]+ ){0,3}?(?:chief|director|chair\\w*|head|professor|founder|president|certified|diplomate))';
/** Several who do something; what they do is no word that goes on with their name. */
const SEVERAL =
  "(?:[\\w'’-]+ ){0,2}?(?:residents|fellows|nurses|doctors|physicians|surgeons|attendings|preceptors|hospitalists|partners|specialists|patients|admissions|faculty(?: members)?|staff)(?: (?:in|of|at|on) (?:(?:our|the|this|my) )?(?:[\\w'’-]+ )?(?!daily|every|each|and|or)[\\w'’-]+)?";
const DO = '(?!(?:and|or|of|in|at|on|who|whose|with|for|to|from|as|by|under|rounds|only|seen|daily|[a-z]+ing)\\b)[a-z]+';
const OTHERS_DO = new RegExp(`${LEAD}(?:(?:${ONE}) (?:\\w+ly )?${DOES}|${SEVERAL} ${DO})\\b`);
/** The house has it, opened it, is known for it. */
const HOUSE_HAS =
  /^(?:(?:and|the|our|this|its) ){0,4}(?:[\w.'’-]+ ){0,4}?(?:hospitals?|cent(?:er|re)|clinics?|department|network|system|health(?:care)?|group|university|institute|agency|practice|college|campus|services) (?:(?:in|at|on|of) (?:[\w'’-]+ ){1,4})?(?:also )?(?:has|have|had|owns?|runs?|operates?|includes?|opens?|opened|was|were|performs?|does|belongs?|employs?|welcomes?|organizes?|sees? (?:about|over|more))\b|\bfounded\b/;

/** Somebody who comes goes where the doctor goes. */
const ALONG = new RegExp(
  `\\b(?:with (?:you|me)\\b|wherever (?:he|she|they) (?:goes|go|works?)|(?:you|${VISITORS})(?: will|'ll| may| can)? (?:(?:\\w+ly|also|always) )?(?:go(?:es)? (?:back )?(?:in )?(?:along|too|with)|rides? (?:along|with|in)|comes? (?:along|too|with)|tags? along|joins?|accompan(?:y|ies)|shadows?|follows? (?:him|her|them|the|dr|each|your|a|along)|walks? with|(?:be|are|stays?|sits?|works?|rounds?) (?:all day )?(?:with|beside|next to|at (?:his|her)|there|part of (?:it|that)|present for|in (?:them|both|the room))|(?:do|does|attends?|sees?|cover|watch(?:es)?) (?:all|both|it|it all|everything|the same)|see$)|(?:rotate|work|train|come|learn|sit) here\\b|(?:on|in|to|for|at) every (?:visit|patient|appointment|case)|(?:his|her|their|of) (?:work|day|practice) (?:that )?you (?:will )?see|the (?:visitor|student|extern|observer) (?:walks|goes|rides))`,
);
const DENIES = /n't\b|\b(?:not|never|nobody|no one|cannot)\b/;
export const goesAlong = remembered((sentence: Sentence): boolean =>
  clausesOf(sentence).some((clause) => ALONG.test(clause) && !DENIES.test(clause)),
);

/** Whether the clause with the place is about somebody else alone. */
export function isOthers(sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, at);
  return !VISITOR.test(clause) && (OTHERS_DO.test(clause) || HOUSE_HAS.test(clause));
}

/** No sentence, but what is done and where: “Sick visits at a suburban office”. */
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|may|might|can|could|must|shall|should|do|does|did|offers?|provides?|includes?|serves?|operates?|owns?|opens?|opened|sees?|treats?|takes?|covers?|works?|accepts?|requires?|needs?|comes?|goes|call|contact|see also|apply|send|write|find|click|visit (?:our|the)|pick up|park)\b|n't\b/;
const AT_PLACE = /\b(?:in|at|on|through|inside)(?: [^ ]+){0,5}$/;
const DONE =
  /\b(?:visits?|rounds|cases|procedures|operations|care|physicals|checkups|consult(?:ation)?s|sessions|call|work|handover|sign-out|injections|follow-ups?|month|block|stay|teaching|medicine|surgery|training|one-on-one)\b/;
/** Nothing but a place or two, said of the visit: “Musculoskeletal and spine office.” */
const SHORT = 45;
const SOMEBODYS = /^(?:the|our|a|an|their|his|her|doctors?|physicians?|residents|applicants?|candidates|patients|graduates|most|no)\b/;
export function isFragment({ text, heading }: Sentence, at: number, word: string): boolean {
  if (heading || FINITE.test(text) || SOMEBODYS.test(text)) return false;
  const upTo = text.slice(0, at + word.length);
  const names = text.length < SHORT && text.endsWith('.') && text.length - upTo.length < 20;
  return names || (AT_PLACE.test(upTo) && DONE.test(upTo));
}

/** Papers, money and the way there bring one to an office, too. */
const ERRAND =
  /\b(?:send|sends|submit\w*|pay|pays|paid|payments?|fees?|refund\w*|receive\w*|paperwork|documents?|forms?|appl(?:y|ies|ying|ication\w*|icants?)|coordinator|manager|badge|first day|building|orientation|sign|agreement|contract|human resources|hous(?:e|ed|ing)|rent|apartment|hotel|bus|shuttle|train|minutes|distance|miles|campus|live|lives|located|letters?|certificates?|questions?|ask|contact|call|write to|e-?mail|meet the|permission|approval|approved|allowed?|agree\w*|allows?|experience in|affiliated?|known|rules?|belongs?|join\w* the staff)\b/;
const THERE = /\b(?:in|at|to|into|inside|through|from|between|over|throughout|across|around|is all|attend|join|cover)(?: [^ ,;]+){0,5}$/;
const WHEN =
  /\b(?:mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri)days?|days|weeks?|months?|noon|lunch|hours|(?:until|at|from|by) (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten))\b/;

/** Whether a bare word for a place is where the visitor goes: they, or a part of the visit, are there in the same clause. */
export function isThere(sentence: Sentence, at: number, word: string, along: boolean): boolean {
  const clause = clauseAt(sentence, at);
  if (ERRAND.test(clause)) return false;
  const begins = clause.slice(0, clause.indexOf(word.toLowerCase()));
  const of = along || VISITOR.test(clause) || STAY.test(clause);
  if (!of) return false;
  if (THERE.test(sentence.text.slice(0, at + word.length))) return true;
  // “Clinic on Mondays”, “My clinic is an old store. You are in the room.”
  return WHEN.test(clause) ? /^(?:the )?$/.test(begins) : along && /^(?:our|my|his|her|this) $/.test(begins);
}

/** Said of what was, may be or shall be, of what is asked of those who apply, or of what one learns about. */
export const NOT_NOW = new RegExp(anyOf`
  \b(?:must|should|need to) (?:already )?have\b|\b(?:have|has|having) (?:already )?(?:completed|done|finished|worked in|had)\b|\bneed not apply\b|^prerequisites?\b
  \b(?:experience|electives?|rotations?|weeks|months)\b[^.;]{0,60}\b(?:is|are) (?:required|preferred|expected|an advantage|a plus)\b|\bat least \S+ (?:weeks|months|years) of\b
  \b(?:at|in|from) (?:their|your|his|her|his or her) (?:own|home) (?:country|hospital|institution|school|university)\b
  \bwe (?:hope|plan|intend|expect) to\b|\b(?:in (?:the )?future|once it opens|will open|opens? (?:its doors )?in|not yet open|next year|is planned)\b|\b(?:in (?:past|earlier|former) years|no longer|has ended|used to|(?:19|20)\d\d until)\b
  \b(?:may|might|can|could) be (?:arranged|requested|added|either|in an? (?:\w+ )?(?:hospital|clinic|office))\b|\bdepending on (?:what|where|which|the host)\b|\bcannot (?:tell|promise|say)\b|\bdo you prefer\b|\btell us (?:which|whether|if)\b
  \bif (?:space|time|staffing) (?:allows|permits)\b|\b(?:on|upon|by) (?:special )?request\b
  \b(?:differences?|compar\w+) (?:between|of)\b|\blearn (?:about|the difference)\b|\bhow (?:american )?health ?care (?:is|works)\b
  \b(?:our|past|former|previous) (?:\w+ )?(?:graduates|alumni|participants|visitors) (?:now|have|are|work)\b
  \bmost care is\b|\bcan be an? [^.;]* or\b|\bis helpful\b|\bsome (?:doctors|hosts|physicians|sites|preceptors)\b[^.]*\bothers\b|\b(?:is|are) (?:listed|described|offered|advertised) (?:separately|elsewhere|on another)\b
`);

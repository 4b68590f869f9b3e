/** People who are spoken of and are no visitors: the house's own, those at work, in a life told, in an answer to a reader. */
import { anyOf } from '../../../lexicon/pattern.ts';
import type { Audience } from '../../../model.ts';

/** The house's own people: they are there, and it is no word on who may come. */
export const OWN = new RegExp(
  anyOf`
  \bour (?:own )?(?:(?:first|second|third|fourth|final|senior)-year )?(?:medical )?(?:students|student(?=[.,;])|graduates|alumni)\b
  \bour (?:\w+ ){0,2}(?:school|college|university)'s (?:\w+ )?students\b|\bstudents (?:in|of) our own\b
  \b(?!(?:today|tomorrow|year|week|month|world|one|school|universit|program|country)'s)[a-z]+'s (?:own )?(?:medical )?students\b(?=,| and| or) (?:and |or )?[^.;]{0,20}\bresidents\b
  \b(?:nursing|pharmacy|dental|law|graduate) (?:school|college)(?:'s)? students\b
  \b(?:students?|graduates?) (?:of|at|from) (?:our|the) (?:own |affiliated |local |nursing |pharmacy |dental |law )?(?:college|school|university|medical school)\b(?! (?:of|in|at) (?!his |her |their |our ))
  \b(?:residents|faculty|doctors|physicians|surgeons|staff|attendings|preceptors|teachers|members)\b[^.;]{0,40}\b(?:are|were) (?:(?:international|foreign) )?(?:medical )?(?:graduates|[if]mgs)\b
`,
  'g',
);

/** No members of the house's own, and none of what is read about its residency. */
export const OTHERS =
  /\b(?:our own|alumn\w+ |former|residency program|candidates? for (?:the |our |a )?residency|(?:our|current|of the) residents are|rank list|past (?:medical )?(?:students|externs|participants|visitors|graduates|trainees|observers|rotators)|nurse extern|paramedic)\b|^(?:our|the) (?:[\w-]+ ){0,2}(?:residency|fellowship|residents|fellows) (?!observ|candid|applic|seek)/;

/** Those who want another thing are told where to find it: “Graduates who look for an observership should write to the departments”. */
const ELSEWHERE_KINDS = String.raw`\b(observ|shadow|extern|elective|clerkship|research|residenc)`;
export const SENT_FOR = new RegExp(anyOf`
  \b(?:students?|graduates?|[if]mgs?|doctors?|physicians?)\b(?: who(?: are)?)? (?:look(?:ing)? for|interested in|seek(?:ing)?|want(?:ing)?|wish(?:ing)?)\b[^.;]{0,24}?${ELSEWHERE_KINDS}\w*[^.;]{0,30}\b(?:should|please|can|may|must|are)\b
  ^if you(?:'re| are| have)\b[^,;]{0,40}, (?:please )?(?:see|visit|look at|(?:have|take) a look at|check(?: out)?|try|go to|consider|read|ask about) (?:the|our|my)\b[^.;]{0,40}?${ELSEWHERE_KINDS}
`);

/** Students have a door of their own, at the school: “Medical students will follow the visiting student process of the School of Medicine”. */
const THE_SCHOOL = String.raw`\b(?:(?:school|college) of medicine|medical (?:school|college)|ume)\b`;
const DOOR = String.raw`\b(?:process|websites?|web ?pages?|pages?|portal|program|office|procedures?)\b`;
export const AT_SCHOOL = new RegExp(
  String.raw`\bstudents\b(?: \w+)? (?:will|should|must|may|can|need to|have to|are (?:asked|required|referred|directed)(?: to)?|please)(?: please)? (?:follow|use|refer|go|to|visit|see|apply|consult|contact|complete)\b[^.;]{0,50}(?:${THE_SCHOOL}[^.;]{0,60}${DOOR}|${DOOR}[^.;]{0,20} (?:of|at) [^.;]{0,20}${THE_SCHOOL})`,
);

/** A question of a reader that has no mark. */
export const ASKER =
  /^(?:\w+: )?(?:what if )?i(?: am|'m| have|'ve| was| graduated| finished| completed| study| studied| attend| go to)\b(?!.{0,20}\b(?:happy|glad|pleased|willing|open|taking|accepting|looking)|.*\b(?:help|teach|host|take)\b)/;
/** Leads to another page: “See Visiting Students.” */
export const POINTER =
  /^(?:please )?(?:see|visit|go to|check(?: out)?|look (?:at|under)) (?:the |our |my )?[\w' -]{3,45}[.>»→]?$|^(?:please )?(?:see|visit|go to|check(?: out)?|refer to|consult) [^.;]{3,80} for (?:more |further |additional )?(?:information|details|guidance)\b[^.;]*\.?$/;
/** How many, and not who. */
export const BARE_LIMIT =
  /^(?:limit(?:ed)?|maximum)(?: to| of)?:? (?:one|two|three|four|\d{1,2}) (?:visiting |medical )?students?(?: (?:per|at|each) [\w ]{1,16})?[.;]?$/;

/** “Under the supervision of an attending physician”: who is there, not who may come. */
const BESIDE =
  /\b(?:under|with|by|beside|alongside|shadow(?:s|ing)?|follow(?:s|ing)?|join(?:s|ing)?|assist(?:s|ing)?|watch(?:es|ing)?|(?:supervision|guidance|direction|team|mentorship) of)\b[\w, -]{0,60}$/;
/** “A nurse shows you where to go”, “physicians, nurses and pharmacists round together”. */
const AT_WORK =
  /^[\w,/ -]{0,40}? (?:rounds?|works?|teach(?:es)?|meets?|cares?|shows?|answers?|helps?|trains?|supervises?|explains?|leads?|runs?|sees?|treats?)\b/;
/** “Dr. Nordquist sees farmers, students and their families”. */
const PATIENTS =
  /\bpatients (?:who )?(?:include|are|range from)\b[\w, -]{0,60}$|\b(?:sees|treats|serves|cares for|looks after)\b[\w, -]{0,60}$/;
/** “Dr. Quill, who graduated from …”, “she earned her degree in …”, “set up by a graduate of …”. */
const OF_ONE = /\bdr\.? [\p{L}. -]{2,40},? (?:who )?(?:\w+ )?$|(?<!\bor |\/)\b(?:he|she)(?!\/| or\b) (?:\w+ )?$|\bby (?:an? |one )?$/u;
/** “A student once told us”, “voted on by the students”, “don't ask the students”. */
const TOLD = /^(?: \w+)? (?:once|told|tells|says?|said|wrote|recalls?|remembers?|described?)\b/;
const AMONG =
  /\b(?:(?:voted|chosen|nominated|elected|recognized|honou?red|praised|loved)\b[\w, -]{0,50}\bby|(?:don't|not|never) (?:ask|disturb)|was|thank|(?:rules?|laws?|regulations?) (?:on|about)) (?:an? |the |our )?(?:medical |visiting )?$/;

/** “Questions from people who have graduated”. */
const ASK = /\b(?:questions?|letters|inquiries|calls|mail) (?:from|by) (?:(?:people|those|anyone) who )?(?:(?:have|has) )?(?:already )?$/;
/** “Residents and students meet at seven.” */
const WITH_STAFF = /\b(?:residents|fellows|interns|faculty|attendings|hospitalists|nurses|staff)(?:,|,? and|,? or) (?:medical )?$/;

const STAFF: Audience[] = ['practising-physician', 'resident-or-fellow', 'premed-or-other'];

/** Whether the words, found in a clause, name people who might come. */
export function isMeant(kind: Audience, clause: string, { index, 0: words }: RegExpExecArray): boolean {
  const [before, after] = [clause.slice(0, index), clause.slice(index + words.length)];
  if (words === 'last year' && !/\b(?:the|your|their|his|her|an?|or|and|to)(?: very)? $/.test(before)) return false;
  if (PATIENTS.test(before) || AMONG.test(before) || ASK.test(before) || TOLD.test(after) || (kind === 'graduate' && OF_ONE.test(before)))
    return false;
  // “Students within a year of graduation”.
  if (words.endsWith('graduation') && /\bstudents?\b/.test(before)) return false;
  if (WITH_STAFF.test(before) && AT_WORK.test(after)) return false;
  return !STAFF.includes(kind) || !(BESIDE.test(before) || AT_WORK.test(after));
}

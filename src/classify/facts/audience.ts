/** Whom the page says it takes, and whom it says it does not. */
import { anyOf } from '../../lexicon/pattern.ts';
import type { Audience } from '../../model.ts';
import { MONTH_NAMES } from './dates.ts';
import { type Found, fact, foundOf } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

const WORDS: [Audience, RegExp][] = [
  [
    'final-year-student',
    /(?:\b(?:final|fourth|senior|4th|clinical)|(?<!\b(?:within|over|during|in|for|since) (?:the |this )?)\blast)[- ]year(?!'s (?:group|externs|class|observers))(?:s)?(?: (?:medical )?students?| of (?:training|medical|an? (?:md|primary)|their|the|study|your))?\b|\bfinal-year\b|(?<!\b(?:within|over|during|in|for|since) (?:the |this )?)\b(?:last|final) year\b(?!'s (?:group|externs|class|observers))|\bin (?:the|your|their|his|her|an?) (?:last|final) year(?= of\b|[.,;)]|$| (?:may|can|are|at|when|who|from|and|or)\b)|\bm4s?\b|\bms-?4\b|\bms ?iv\b|\bfourth-years?\b|\bin the clinical years\b|\bclinical years\b/,
  ],
  [
    'student',
    /\b(?:anyone|anybody|still|are|is|be) in medical school\b|\b(?:medical|visiting|enrolled|international|exchange|clinical|sub-intern|rotating)(?: \w+)? students?\b|(?<!\b(?:high[- ]school|college|pre-?med(?:ical)?|undergraduate|nursing|pharmacy|dental) )\bstudents\b(?! who(?:'ll| will)? have graduated)|\b(?:haven't|have not) (?:got|received) your (?:diploma|degree)\b|\bstill (?:enrolled|studying)\b|\bcurrently enrolled\b|\b(?:third|second|first)[- ]years?\b|\bearlier years?\b/,
  ],
  [
    'graduate',
    /(?<!\bour )\b(?:medical |foreign |international |recent )?graduates?\b(?! (?:medical education|school|program|training|student|study|degree|level|nurse))|\bimgs?\b|\bfmgs?\b|\b(?:have|has|already|who) graduated\b|\b(?:finished|out of|done with) (?:medical )?school\b|\bfinished with (?:medical )?school\b|\bmedical degree\b(?!.{0,60}\blicen[cs]e)|\brecently graduated\b|\b(?:hold|has|have|got|had) (?:a |the |their )?(?:medical )?degree\b|\bdoctors?,? (?:who|trained|from|waiting)\b|\bmd,? mbbs\b|\bphysicians? (?:who have graduated|trained abroad|with a foreign)\b/,
  ],
  [
    'practising-physician',
    /\b(?:practi[cs]ing|licensed|visiting|foreign|international|experienced|attending) (?:medical )?physicians?\b|\bphysicians? (?:worldwide|trained abroad|from (?:abroad|other|around|all|outside)|who hold|in practice|practi[cs]ing)\b|\bspecialists? (?:from|abroad)\b|\bunrestricted licen[cs]e\b|\bin practice in (?:your|their) (?:own|home)\b|\bhold an? licen[cs]e\b|\bhealthcare professionals\b|\blicensed physician\b|\bphysicians,/,
  ],
  [
    'resident-or-fellow',
    /\b(?:residents?|fellows?|trainees) (?:from|of|in|at) (?:other|another|abroad|an? (?:international|accredited|acgme)|training)\b|\bvisiting (?:residents?|fellows?)\b|\bresidents? (?:in|of) (?:their|his) last\b|\bresidents\/fellows\b|\bresidents (?:and|or) fellows\b/,
  ],
  [
    'premed-or-other',
    /\bpre-?med(?:ical|s)?\b|\bundergraduates?\b|\bhigh[- ]school\b|\bcollege students\b|\bpharmac(?:ists?|y(?=,| (?:and|or|students?|residents?)))\b|\bnurses?\b|\ballied health\b|\banyone (?:over|aged)\b/,
  ],
];
/** Ways to take people, or to come. */
const TAKE =
  '(?:accept\\w*|take|taken|host\\w*|plac(?:e|ed|ing)|offer\\w*|admit\\w*|consider\\w*|accommodat\\w*|permit\\w*|allow\\w*|arrange|help|invite\\w*|enrol\\w*|register\\w*|apply|applied|come|rotate|join|visit|participate|take part|attend|observe|shadow|work with|be (?:part|here|students|observers|externs))';
const WHOM =
  '(?:[\\w-]+ ){0,3}?(?:you|them|students?|graduates?|[if]mgs?|doctors?|physicians?|residents?|fellows|trainees|nurses|people|those|anyone|visitors|observers)';
/** The people of the clause are not taken, or sent elsewhere. */
const DENIED = new RegExp(anyOf`
  (?<!\b(?:who|that|if (?:you|they)) (?:[a-z]+ ?)?)(?:\bnot|n't) (?:be |currently |yet )?(?:${TAKE}|open|available|eligible|able|for|designed|intended|meant|suitable|(?:have|have got) (?:anything|a place|room) for)\b
  \b(?:cannot|could not|may not|unable to|never|no longer) (?:be |also |currently )?(?:[a-z]+ly )?${TAKE}\b
  \bnor (?:is|are) [^.;]{0,30}\b(?:open|meant|intended|designed|available|for)\b
  \b(?:ineligible|excluded|need not apply|nothing for you|(?:cannot|can't|unable to) do (?:this|so))\b
  \bnothing (?:here |on this page |at all )?for ${WHOM}\b(?! to\b)
  \bno (?:[\w-]+,? (?:and |or |nor )?){0,3}(?:places?|electives?|rotations?|(?:observer|extern)ships?|shadowing|programs?|offers?|spots?|openings?|room) for ${WHOM}\b
  \b(?:students?|graduates?|[if]mgs?|residents?|physicians?|doctors?) (?:has|have) no (?:place|part) (?:in|here|with)\b
  (?<!\b(?:nothing|never|not) (?:is |are )?)\b(?:closed|off limits) to\b
  \bsorry that\b|\b(?:have to|must) say no\b|\bout of luck\b|\bcome back (?:when|once) you\b|\bbetter (?:served|off) (?:by|with|in)\b
  \b(?:is|are|be) (?:kindly )?(?:referred to|turned (?:away|down)|asked (?:not to|to (?:look|wait|refrain))|ruled out|declined|left out)\b
  \bturns? (?:away|down)\b|\bgets? (?:(?:a|an|the|short|polite|friendly|kind|quick),? ){0,4}no(?=[.,;]|$)
  \bshould (?:contact|write to|ask) (?:an?|another) (?:hospital|school|agency|clinic|doctor)\b
  \blook elsewhere\b|\b(?:should|please) (?:look|see|visit|turn) (?:elsewhere|somewhere else|(?:at |to )?(?:another|(?:our|the|their) (?:[\w-]+ ){0,3}(?:pages?|programs?|offices?|electives?|schools?)))\b(?! (?:for|about|on|of) )
  \b(?:falls?|are|is) outside (?:of )?(?:this|our|the) (?:program|offer|scheme|policy)\b
`);
/** Heads who may not come. */
const NOT_THEY =
  /\bwho (?:can't|cannot|can not|may not|should not|shouldn't) (?:come|apply|join|visit|rotate|take part)\b|\b(?:who is|who's) (?:not eligible|excluded)\b|(?:^|\| ?)(?:not eligible|ineligible|who we (?:don't|do not|cannot|can't) (?:take|host|accept))\b/;
const NOT_FOR_YOU = /^(?!if\b).*(?:\bnot|n't|\bnothing) for you\b|^(?:sorry|no)[,.]/;
const EXCEPT = new RegExp(
  String.raw`\b(?:unless|except|until|if they|without|before|but (?:may|can|are)|in (?:${MONTH_NAMES})|observer \(|however)\b`,
);

/** Clauses of a line: an exclusion holds for the people of its own clause; a short name before a colon belongs to what follows. */
const clausesOf = (text: string): string[] =>
  text.split(
    /;|(?<=.{26}):|, (?:but|however|while|and (?=students|graduates)|(?:as|since) (?=[^,]*\b(?:graduates|students)\b))|\bbut\b|\((?=graduates|students|not )/,
  );

/** Not all students, only those of schools elsewhere: that is no word on students. */
const ELSEWHERE =
  /\b(?:international|foreign|abroad|overseas|non-lcme|(?:us|u\.s\.|domestic|american|local) (?:medical )?students|(?:other|another) (?:schools?|countr\w+|institutions?|universit\w+|states)|outside (?:of )?(?:the|our)|no agreement)\b/;

/** “Under the supervision of an attending physician”: who is there, not who may come. */
const BESIDE =
  /\b(?:under|with|by|beside|alongside|shadow(?:s|ing)?|follow(?:s|ing)?|join(?:s|ing)?|assist(?:s|ing)?|watch(?:es|ing)?|(?:supervision|guidance|direction|team|mentorship) of)\b[\w, -]{0,60}$/;
/** “A nurse shows you where to go”, “physicians, nurses and pharmacists round together”. */
const AT_WORK =
  /^[\w,/ -]{0,40}? (?:rounds?|works?|teach(?:es)?|meets?|cares?|shows?|answers?|helps?|trains?|supervises?|explains?|leads?|runs?|sees?|treats?)\b/;
/** Not all graduates: those who will apply for a residency have a word of their own. */
const SEEKERS = /\b(?:residenc(?:y|ies)|the match)\b/;
const STUDENTS: Audience[] = ['student', 'final-year-student'];
const STAFF: Audience[] = ['practising-physician', 'resident-or-fellow', 'premed-or-other'];
/** “Dr. Nordquist sees farmers, students and their families”. */
const PATIENTS = /\b(?:sees|treats|serves|cares for|looks after)\b[\w, -]{0,60}$/;
/** A question of a reader that has no mark. */
const ASKER = /^(?:what if )?i(?: am|'m| have| was)\b/;

/** Whether the words tell who may come. */
function comes(kind: Audience, clause: string, { index, 0: words }: RegExpExecArray): boolean {
  const before = clause.slice(0, index);
  if (PATIENTS.test(before)) return false;
  return !STAFF.includes(kind) || !(BESIDE.test(before) || AT_WORK.test(clause.slice(index + words.length)));
}

const ANY_YEAR =
  /\b(?:any year|all years|third[- ](?:year|and)|3rd[- ]year|m3|ms-?3|clinical years|students and graduates|students or graduates|students of any|last two years|from 4th year|pre-?clinical|years? (?:three|3) (?:and|or|to)|clinical rotations?,? (?:or|and) graduates)\b/;

const TOPIC = topic(
  'student graduat img fmg physician doctor resident fellow premed pre-med enrolled final last fourth senior m4 ms4 degree diploma studying school finished medical high undergraduate nurse pharmac trainee licen practi md mbbs year anyone for_you sorry',
);

function people(lines: Line[], denied: boolean): Found<Audience[]> | null {
  const found = new Map<Audience, Line>();
  for (const line of lines) {
    // “Graduates”, and below: “This catalog isn't for you”.
    const refused = NOT_THEY.test(line.head) || (line.heading && lines.some((l) => l.head.endsWith(line.text) && NOT_FOR_YOU.test(l.text)));
    if (/\b(?:our own|alumn\w+ |former|residency program|past |nurse extern|paramedic)\b/.test(line.text) && !denied) continue;
    if (ASKER.test(line.text)) continue;
    for (const clause of clausesOf(line.text)) {
      const isDenial =
        refused ||
        DENIED.test(clause) ||
        (/\b(?:no|not)\b/.test(clause) &&
          /\b(?:no|not for|not|neither|nor|and not)(?: \w+){0,2} (?:medical )?(?:students?|graduates?|imgs?|residents?|physicians?)\b/.test(
            clause,
          ));
      if (isDenial !== denied || (denied && EXCEPT.test(clause))) continue;
      for (const [kind, pattern] of WORDS) {
        const match = found.has(kind) ? null : pattern.exec(clause);
        if (match && !(denied && (STUDENTS.includes(kind) ? ELSEWHERE : SEEKERS).test(clause)) && comes(kind, clause, match))
          found.set(kind, line);
      }
    }
  }
  // "Fourth-year medical students": other students are taken only where the page says so.
  const wide = found.get('student');
  if (!denied && wide && found.has('final-year-student') && !lines.some((l) => ANY_YEAR.test(l.text))) found.delete('student');
  const kinds = WORDS.map(([k]) => k).filter((k) => found.has(k));
  if (!kinds.length) return null;
  return foundOf(
    kinds,
    kinds.map((value) => ({ value, line: found.get(value) as Line })),
  );
}

export const excluded = fact<Audience[]>({
  topic: TOPIC,
  read: (lines) => people(lines, true),
});

export default fact<Audience[]>({
  topic: TOPIC,
  read: (lines) =>
    people(
      lines.filter((l) => !/\b(?:residents|interns|fellows) (?:interview|examine|present|carry)\b/.test(l.text)),
      false,
    ),
});

export const examples: [string, Audience[] | null][] = [
  ['Graduates (MD, MBBS, MBChB), no limit on year of graduation', ['graduate']],
  ['Students in the final year of an MD, DO or MBBS degree.', ['final-year-student']],
  ['For students and graduates alike.', ['student', 'graduate']],
  ['Graduates of any medical school, and physicians, are not eligible.', null],
  ['Current medical students are ineligible for observerships.', null],
  ['High school students may shadow for a day.', ['premed-or-other']],
  ['Graduates: we have no rotations for you; ask the hospital.', null],
  ['Fourth-year medical students may apply.', ['final-year-student']],
  ['Final-year students and students of any year may apply.', ['final-year-student', 'student']],
  ['Graduates may apply, but students are not eligible.', ['graduate']],
  ['Practicing physicians from abroad may observe.', ['practising-physician']],
  ['Residents from other programs are welcome.', ['resident-or-fellow']],
  ['No medical students. IMGs are welcome.', ['graduate']],
  ['Our own students rotate here.', null],
  ['Fourth-year students work under the supervision of an attending or licensed physician.', ['final-year-student']],
  ['Students may apply. A nurse shows you the unit; physicians, nurses and pharmacists round together.', ['student']],
  ['Nurses and pharmacists may observe. Licensed physicians are welcome.', ['practising-physician', 'premed-or-other']],
  ['IMGs apply by mail. Dr. Aldous sees farmers, students and their families.', ['graduate']],
  ['Students may apply. Our graduates work all over the country.', ['student']],
  ["Practicing physicians may apply. We aren't able to accommodate medical students.", ['practising-physician']],
  ['Practicing physicians with a medical degree and a home license.', ['practising-physician']],
  ['Students may apply. Physicians and graduates are referred to another page.', ['student']],
  ['I am still a medical student.', null],
  ["Students may apply.\n## Who can't come\nPeople who have already graduated. We get many letters from graduates.", ['student']],
  ['Students may apply. We have no shadowing, observership or externship for graduates.', ['student']],
  ["Fourth-year medical students may apply.\n## Graduates\nThis catalog isn't for you.", ['final-year-student']],
];

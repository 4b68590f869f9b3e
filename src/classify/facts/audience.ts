/** Whom the page says it takes, and whom it says it does not. */
import type { Audience } from '../../model.ts';
import { type Found, fact, foundOf } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

const WORDS: [Audience, RegExp][] = [
  [
    'final-year-student',
    /\b(?:final|last|fourth|senior|4th|clinical)[- ]year(?:s)?(?: (?:medical )?students?| of (?:training|medical|an? (?:md|primary)|their|the|study|your))?\b|\bfinal-year\b|\b(?:last|final) year\b|\bm4s?\b|\bms-?4\b|\bms ?iv\b|\bfourth-years?\b|\bin the clinical years\b|\bclinical years\b/,
  ],
  [
    'student',
    /\b(?:medical|visiting|enrolled|international|exchange|clinical|sub-intern|rotating)(?: \w+)? students?\b|(?<!\b(?:high[- ]school|college|pre-?med(?:ical)?|undergraduate|nursing|pharmacy|dental) )\bstudents\b|\bstill enrolled\b|\bcurrently enrolled\b/,
  ],
  [
    'graduate',
    /\b(?:medical |foreign |international |recent )?graduates?\b(?! (?:medical education|school|program|training|student|study|degree|level|nurse))|\bimgs?\b|\bfmgs?\b|\b(?:have|has|already|who) graduated\b|\bfinished medical school\b|\bmedical degree\b|\bdoctors? (?:who|trained|from|waiting)\b|\bmd,? mbbs\b|\bphysicians? (?:who have graduated|trained abroad|with a foreign)\b/,
  ],
  [
    'practising-physician',
    /\b(?:practi[cs]ing|licensed|visiting|foreign|international|experienced|attending) (?:medical )?physicians?\b|\bphysicians? (?:worldwide|trained abroad|from (?:abroad|other|around|all|outside)|who hold|in practice|practi[cs]ing)\b|\bspecialists? (?:from|abroad)\b|\bunrestricted licen[cs]e\b|\bhealthcare professionals\b|\blicensed physician\b|\bphysicians,/,
  ],
  [
    'resident-or-fellow',
    /\b(?:residents?|fellows?|trainees) (?:from|of|in|at) (?:other|another|abroad|an? (?:international|accredited|acgme)|training)\b|\bvisiting (?:residents?|fellows?)\b|\bresidents? (?:in|of) (?:their|his) last\b|\bresidents\/fellows\b|\bresidents (?:and|or) fellows\b/,
  ],
  [
    'premed-or-other',
    /\bpre-?med(?:ical|s)?\b|\bundergraduates?\b|\bhigh[- ]school\b|\bcollege students\b|\bpharmac(?:y|ists?)\b|\bnurses?\b|\ballied health\b|\banyone (?:over|aged)\b/,
  ],
];
const DENY =
  "(?:not (?:be |currently )?(?:open|available|eligible|accept\\w*|able|offer\\w*|permit\\w*|allow\\w*|consider\\w*|host\\w*|take|taken|placed?|for|designed|intended|rotate)|cannot|can't|could not|may not|do(?:es)? not (?:take|accept|host|offer|place)|don't (?:take|accept|host)|unable to|ineligible|never|no (?:places?|electives?|rotations?|observerships?|programs?|offers?|spots?) for|nothing for you|nothing on this page for|excluded|should look|look elsewhere|turn down|sorry that)";
const DENIED = new RegExp(DENY);
const NOT_FOR_YOU = /^(?!if\b).*(?:\bnot|n't|\bnothing) for you\b|^(?:sorry|no)[,.]/;
const EXCEPT = /\b(?:unless|except|until|if they|without|before|but (?:may|can|are)|observer \(|however)\b/;

/** Clauses of a line: an exclusion holds for the people of its own clause; a short name before a colon belongs to what follows. */
const clausesOf = (text: string): string[] =>
  text.split(/;|(?<=.{26}):|, (?:but|however|while|and (?=students|graduates))|\bbut\b|\((?=graduates|students|not )/);

const ANY_YEAR =
  /\b(?:any year|all years|third[- ](?:year|and)|3rd[- ]year|m3|ms-?3|clinical years|students and graduates|students or graduates|students of any|last two years|from 4th year|pre-?clinical|years? (?:three|3) (?:and|or|to)|clinical rotations?,? (?:or|and) graduates)\b/;

const TOPIC = topic(
  'student graduat img fmg physician doctor resident fellow premed pre-med enrolled final last fourth senior m4 ms4 degree finished medical high undergraduate nurse pharmac trainee licen practi md mbbs year anyone for_you sorry',
);

function people(lines: Line[], denied: boolean): Found<Audience[]> | null {
  const found = new Map<Audience, Line>();
  for (const line of lines) {
    // “Graduates”, and below: “This catalog isn't for you”.
    const refused = line.heading && lines.some((l) => l.head.endsWith(line.text) && NOT_FOR_YOU.test(l.text));
    if (/\b(?:our own|alumn\w+ |former|residency program|past |nurse extern|paramedic)\b/.test(line.text) && !denied) continue;
    for (const clause of clausesOf(line.text)) {
      const isDenial =
        refused ||
        DENIED.test(clause) ||
        (/\b(?:no|not)\b/.test(clause) &&
          /\b(?:no|not for|not|neither|nor|and not)(?: \w+){0,2} (?:medical )?(?:students?|graduates?|imgs?|residents?|physicians?)\b/.test(
            clause,
          ));
      if (isDenial !== denied || (denied && EXCEPT.test(clause))) continue;
      for (const [kind, pattern] of WORDS) if (!found.has(kind) && pattern.test(clause)) found.set(kind, line);
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
  ["Fourth-year medical students may apply.\n## Graduates\nThis catalog isn't for you.", ['final-year-student']],
];

/** Which kinds of offerings a text names: “electives and sub-internships”, “the research elective”, “online programs”. */
import { matchesOf } from '../../../lexicon/matches.ts';

/** Of one kind by what it is, or by where it is: an offering has at most one of each that it tells. */
const TYPES = ['elective', 'sub-internship', 'clerkship', 'externship', 'observership', 'research'] as const;
const PLACES = ['clinic', 'hospital', 'remote'] as const;
/** What is said of all that is not remote. */
const THERE = 'in-person';
type Kind = (typeof TYPES)[number] | (typeof PLACES)[number] | typeof THERE;
/** “Virtual electives”: both at once. */
export type Named = Kind[];

const WORDS: [Kind, RegExp][] = [
  ['sub-internship', /\bsub-?i(?:ntern(?:ship)?)?s?\b|\bacting intern(?:ship)?s?\b/],
  ['elective', /\belectives?\b|^students?(?: (?:postings?|positions?|openings?))?$/],
  ['clerkship', /\bclerk(?:ship)?s?\b/],
  ['externship', /\bextern(?:ship)?s?\b/],
  ['observership', /\bobserver(?:ship)?s?\b/],
  ['research', /\bresearch\b/],
  ['clinic', /\b(?:clinic|office|outpatient)\b/],
  ['hospital', /\b(?:hospital|inpatient)\b/],
  [THERE, /\b(?:in-person|on-?site)\b/],
  ['remote', /\b(?:online|virtual|remote|tele-?\w*|from home)\b/],
];

const ADJECTIVE = '(?:clinic|office|outpatient|hospital|inpatient|in-person|on-?site|online|virtual|remote|tele|research)';
const NOUN =
  '(?:electives?|(?:sub-?|acting )intern(?:ship)?s?|sub-?is?|clerk(?:ship)?s?|extern(?:ship)?s?|observer(?:ship)?s?|tele-?(?:rotation|observership|extern(?:ship)?)s?)';
const OTHER_NOUN =
  '(?:programs?|rotations?|placements?|interns?|internships?|assistants?|tracks?|courses?|experiences?|projects?|options?)';
const AND = '(?:, | and | or |, and |\\/| & )';
/** What a board calls its openings. */
const CALLED = '(?:students?|observers?|research)';
const PARTED = new RegExp(AND);
const NAMES = new RegExp(
  `\\b(?:${ADJECTIVE}[- ]?)?${NOUN}(?: from home)?\\b|\\b(?:${ADJECTIVE}${AND}){0,4}${ADJECTIVE}[- ]?(?:${NOUN}|${OTHER_NOUN})\\b|\\b${OTHER_NOUN} from home\\b|\\b${CALLED}(?:${AND}${CALLED}){0,2} (?:postings?|positions?|openings?)\\b`,
  'g',
);

const kindsIn = (text: string): Kind[] => WORDS.filter(([, word]) => word.test(text)).map(([kind]) => kind);

/** The kinds that a clause names, each for itself. */
export const named = (clause: string): Named[] =>
  matchesOf(NAMES, clause)
    .flatMap(([whole]) => whole.split(PARTED).map(kindsIn))
    .filter((kinds) => kinds.length > 0);

/** A sub-internship is an elective with more to do, a visitor's optional clerkship is one too, and research may be one. */
const ALSO: Partial<Record<Kind, [Kind, number][]>> = {
  'sub-internship': [['elective', 1]],
  elective: [['clerkship', 1]],
  clerkship: [['elective', 1]],
  research: [['elective', 0]],
};
/** What a line tells itself weighs more than what follows from that. */
const TOLD = 2;
const LONGEST_TELLING = 60;

/** What an offering is, each kind with its weight. */
export type Kinds = Map<Kind, number>;

/** The kinds of an offering by its short lines; what these leave open by what they stand under. */
export function kindsOf(lines: { text: string; head: string }[]): Kinds {
  const tell = (texts: string[]) => texts.filter((text) => text.length <= LONGEST_TELLING).flatMap(kindsIn);
  const own = tell(lines.map(({ text }) => text));
  const above = tell([...new Set(lines.flatMap(({ head }) => head.split(' | ')))]);
  const open = AXES.filter((axis) => !axis.some((kind) => own.includes(kind))).flat();
  const told = [...own, ...above.filter((kind) => open.includes(kind))];
  return new Map([...told.flatMap((kind) => ALSO[kind] ?? []), ...told.map((kind) => [kind, TOLD] as const)]);
}

/** What is online or research says so. */
const SAYS_SO = new Set<Kind>(['remote', 'research']);
const AXES: readonly (readonly Kind[])[] = [TYPES, PLACES];

/** An offering that is known to be none of that kind. */
function isOther(kind: Kind, kinds: Kinds): boolean {
  if (kinds.has(kind)) return false;
  if (kind === THERE) return kinds.has('remote');
  // Online and of no type that is told: what is said of externships is meant for those who come.
  if (kinds.has('remote') && (kind === 'externship' || kind === 'observership') && !TYPES.some((type) => kinds.has(type))) return true;
  return SAYS_SO.has(kind) || AXES.some((axis) => axis.includes(kind) && axis.some((k) => kinds.has(k)));
}

/** How closely an offering is named: 0 where no kind is, -1 where only others are. */
export function fits(names: Named[], kinds: Kinds): number {
  if (!names.length) return 0;
  return Math.max(
    ...names.map((name) => (name.some((n) => isOther(n, kinds)) ? -1 : name.reduce((sum, n) => sum + (kinds.get(n) ?? 0), 0))),
  );
}

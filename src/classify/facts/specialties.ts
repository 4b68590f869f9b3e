/** Specialties that the offering names, by the names of one closed list. */

import { Finder } from '../../lexicon/finder.ts';
import { plain } from '../../lexicon/plain.ts';
import type { Page, SpecialtyName } from '../../model.ts';
import { type Found, fact } from './fact.ts';
import { type Line, lineAlone } from './line.ts';
import { topic } from './topics.ts';

/** Name → how pages write it, lower case; the first that fits a piece of text takes it. */
const SPECIALTIES: Record<SpecialtyName, RegExp> = {
  'pediatric cardiology': /\bpa?ediatric cardiology\b/g,
  'pediatric surgery': /\bpa?ediatric surgery\b/g,
  'child psychiatry': /\bchild(?: (?:and|&) adolescent)? psychiatry\b/g,
  'hematology-oncology':
    /\bh(?:a)?ematology(?: ?[/&-] ?| and )oncology\b|\bheme\/onc\b|\b(?:medical )?oncology\b(?! surgery)|\bha?ematology\b/g,
  'surgical oncology': /\bsurgical oncology\b|\boncologic surgery\b/g,
  'radiation oncology': /\bradiation oncology\b/g,
  'interventional radiology': /\binterventional radiology\b/g,
  'cardiothoracic surgery': /\bcardio-?thoracic surgery\b|\b(?:cardiac|thoracic|heart) surgery\b/g,
  'vascular surgery': /\bvascular surgery\b/g,
  'colorectal surgery': /\bcolo-?(?:n and )?rectal surgery\b/g,
  'transplant surgery': /\btransplant(?:ation)? surgery\b/g,
  'bariatric surgery': /\bbariatric surgery\b/g,
  'plastic surgery': /\bplastic(?: and reconstructive)? surgery\b/g,
  'trauma surgery': /\btrauma(?: and acute care)? surgery\b/g,
  neurosurgery: /\bneurosurgery\b|\bneurological surgery\b/g,
  'orthopedic surgery': /\borthopa?edics?(?: surgery)?\b/g,
  otolaryngology: /\botolaryngology\b|\bear, nose and throat\b|\bhead (?:and|&) neck surgery\b/g,
  'obstetrics and gynecology': /\bob[/ -]?gyn\b|\bobstetrics(?: (?:and|&) gyna?ecology)?\b|\bgyna?ecolog(?:y|ic)\b|\bwomen's health\b/g,
  'general surgery': /\bgeneral surgery\b|\b(?<![a-z] )surgery\b/g,
  cardiology: /\bcardiology\b|\bcardiovascular (?:medicine|diseases?)\b|\bheart failure\b/g,
  gastroenterology: /\bgastroenterology\b|\bgi\b(?! bill)|\bhepatology\b|\bdigestive\b/g,
  nephrology: /\bnephrology\b|\bdialysis\b/g,
  pulmonology: /\bpulmon(?:ology|ary(?: medicine)?)\b|\bchest (?:physicians?|medicine)\b/g,
  'critical care': /\bcritical care(?: medicine)?\b|\bintensive care\b(?! units?\b)/g,
  endocrinology: /\bendocrinology\b|\bendocrine (?:clinic|office|practice|service)s?\b|\bendocrinologists?\b/g,
  rheumatology: /\brheumatology\b/g,
  'infectious diseases': /\binfectious diseases?\b/g,
  geriatrics: /\bgeriatrics?(?: medicine)?\b/g,
  'hospital medicine': /\bhospital medicine\b/g,
  'palliative medicine': /\bpalliative (?:care|medicine)\b/g,
  'allergy and immunology': /\ballergy(?: (?:and|&) immunology)?\b/g,
  'sports medicine': /\bsports medicine\b/g,
  'family medicine':
    /\bfamily (?:medicine|practice)\b|\bfamily(?: and | ?& ?)(?:(?:geriatric|community|sports|internal|emergency) medicine\b|·)|\bprimary care\b|\bgeneral practice\b/g,
  neonatology: /\bneonatology\b|\bnicu\b/g,
  pediatrics: /\bpa?ediatrics?\b/g,
  psychiatry: /\bpsychiatry\b|\bpsychiatric (?:unit|ward|hospital|clinic|service)s?\b|\bbehavioral health\b/g,
  neurology: /\bneurology\b/g,
  'emergency medicine': /\bemergency medicine\b/g,
  'pain medicine': /\bpain (?:medicine|management|clinic)\b/g,
  anesthesiology: /\bana?esthesi(?:ology|a)\b/g,
  radiology: /\b(?:diagnostic )?radiology\b/g,
  pathology: /\bpathology\b/g,
  dermatology: /\bdermatology\b|\bskin (?:physicians?|doctors?|clinic|practice|care|cancer)\b/g,
  'physical medicine and rehabilitation': /\bphysical medicine\b|\bpm&r\b|\bphysiatry\b|\brehabilitation medicine\b/g,
  'preventive medicine': /\bpreventive medicine\b/g,
  'medical genetics': /\b(?:medical )?genetics\b/g,
  urology: /\burology\b/g,
  ophthalmology: /\bophthalmology\b/g,
  'internal medicine':
    /\binternal medicine\b|\bgeneral medicine\b|\binternist'?s?\b|\bdepartment of medicine\b|\bmedicine (?:wards?|floors?|teams?|service)\b/g,
};
const NAMES = Object.entries(SPECIALTIES) as [SpecialtyName, RegExp][];
const finder = new Finder(NAMES.map(([, pattern]) => pattern));
/** Who works there tells the field, where no field is named. */
const PRACTITIONERS: [RegExp, SpecialtyName][] = [
  [/\bcardiologists?\b/, 'cardiology'],
  [/\bpsychiatrists?\b/, 'psychiatry'],
  [/\bpa?ediatricians?\b/, 'pediatrics'],
  [/\b(?:family (?:physicians?|doctors?)|general practitioners?)\b/, 'family medicine'],
  [/\bneurologists?\b/, 'neurology'],
  [/\bpulmonologists?\b/, 'pulmonology'],
  [/\bdermatologists?\b/, 'dermatology'],
  [/\bnephrologists?\b/, 'nephrology'],
  [/\bgastroenterologists?\b/, 'gastroenterology'],
  [/\brheumatologists?\b/, 'rheumatology'],
  [/\b(?:oncologists?|ha?ematologists?)\b/, 'hematology-oncology'],
  [/\burologists?\b/, 'urology'],
  [/\bophthalmologists?\b/, 'ophthalmology'],
  [/\b(?:obstetricians?|gyna?ecologists?)\b/, 'obstetrics and gynecology'],
  [/\borthopa?edic surgeons?\b/, 'orthopedic surgery'],
  [/\bhospitalists?\b/, 'hospital medicine'],
];
/** A place that a heading names tells the field, where no field is named. */
const PLACES: [RegExp, SpecialtyName][] = [
  [/\bemergency (?:department|room)\b/, 'emergency medicine'],
  [/\bintensive care units?\b/, 'critical care'],
];
/** And so does a house that is for one kind of patients. */
const HOUSES: [RegExp, SpecialtyName][] = [[/\bchildren's (?:hospital|medical center|clinic)\b/, 'pediatrics']];
const NOT_OFFERED =
  /\b(?:does not|do not|no longer|residenc(?:y|ies) (?:in (?!the\b)|program)|matched|completed|core (?:rotations?|clerkships?)|prerequisite|alumni|board certified in|(?:not|[a-z]+n't) (?:open|offered|available)(?! at (?:this|the) (?:time|moment))|off limits|will not accept|conference|symposium|congress|spotlight|webinar|summit|award(?:ed|s)?)\b/;

export default fact<SpecialtyName[]>({
  topic: topic([...NAMES.map(([, pattern]) => pattern), ...[...PRACTITIONERS, ...PLACES, ...HOUSES].map(([pattern]) => pattern)]),
  read(lines) {
    const found = new Map<SpecialtyName, Line>();
    const see = (name: SpecialtyName, line: Line) => found.has(name) || found.set(name, line);
    const seeAll = (told: [RegExp, SpecialtyName][], where: Line[]) => {
      if (!found.size) for (const line of where) for (const [pattern, name] of told) if (pattern.test(line.text)) see(name, line);
    };
    for (const line of lines) if (!NOT_OFFERED.test(line.text)) for (const name of namesIn(line.text)) see(name, line);
    seeAll(HOUSES, lines);
    seeAll(PRACTITIONERS, lines);
    seeAll(
      PLACES,
      lines.filter((l) => l.heading),
    );
    return found.size ? { value: [...found.keys()], from: [...new Set(found.values())] } : null;
  },
  elsewhere: ({ alone, page }) => (alone ? inItsName(page) : null),
});

/** “Heron Point Cardiology”: a practice has its field in its name, which stands in the page's title and in its foot. */
function inItsName({ title, blocks }: Page): Found<SpecialtyName[]> | null {
  const [name, ...others] = namesIn(plain(title));
  if (!name || others.length) return null;
  const block = blocks.findIndex(({ text }) => text.length < LONGEST_NAME && namesIn(plain(text)).includes(name));
  const quote = blocks[block]?.text;
  return quote ? { value: [name], from: [lineAlone(plain(quote), quote, block)] } : null;
}
const LONGEST_NAME = 160;

/** Names in a text; what one name took no other takes again. */
function namesIn(text: string): SpecialtyName[] {
  let rest = text;
  const may = finder.may(text);
  return NAMES.flatMap(([name, pattern], i) => {
    if (!may[i]) return [];
    const left = rest.replace(pattern, (words) => '·'.repeat(words.length));
    const found = left !== rest;
    rest = left;
    return found ? [name] : [];
  });
}

export const examples: [string, SpecialtyName[] | null][] = [
  ['# Acting Internship in General Surgery', ['general surgery']],
  ['Fields: internal medicine, pediatric cardiology, neurology.', ['pediatric cardiology', 'neurology', 'internal medicine']],
  ['A four-week elective in OB/GYN.', ['obstetrics and gynecology']],
  ['Pediatrics does not accept observers.', null],
  ['Family & Geriatric Medicine.', ['geriatrics', 'family medicine']],
  ['Family and friends may visit.', null],
  ['Pediatrics, psychiatry, or neurology.', ['pediatrics', 'psychiatry', 'neurology']],
  ['Cardiologists teach you.', ['cardiology']],
  ['Neurology. Electives in dermatology and urology are not open to international students.', ['neurology']],
  ['The cardiologist teaches you. Pediatrics.', ['pediatrics']],
  ['She matched in pediatrics. Neurology.', ['neurology']],
  ['# Observe in our Emergency Department\nFive days with us.', ['emergency medicine']],
  ['An observership for those who plan to apply to internal medicine residencies in the next season.', ['internal medicine']],
  ['She finished a residency in neurology.', null],
  ["Fairview Children's Hospital hosts doctors.", ['pediatrics']],
  ['Visitors observe in the intensive care unit.', null],
  ['# Elective in the Intensive Care Unit', ['critical care']],
  ['An oncologist and her two partners host you.', ['hematology-oncology']],
  ['If you are hurt, go to the emergency department.', null],
];

/** Specialties that the offering names, by the names of one closed list. */

import { Finder } from '../../lexicon/needles.ts';
import type { SpecialtyName } from '../../model.ts';
import { fact } from './fact.ts';
import type { Line } from './line.ts';
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
  'critical care': /\bcritical care(?: medicine)?\b|\bintensive care\b/g,
  endocrinology: /\bendocrinology\b|\bendocrine (?:clinic|office|practice|service)s?\b|\bendocrinologists?\b/g,
  rheumatology: /\brheumatology\b/g,
  'infectious diseases': /\binfectious diseases?\b/g,
  geriatrics: /\bgeriatrics?(?: medicine)?\b/g,
  'hospital medicine': /\bhospital medicine\b/g,
  'palliative medicine': /\bpalliative (?:care|medicine)\b/g,
  'allergy and immunology': /\ballergy(?: (?:and|&) immunology)?\b/g,
  'sports medicine': /\bsports medicine\b/g,
  'family medicine': /\bfamily (?:medicine|practice)\b|\bprimary care\b|\bgeneral practice\b/g,
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
const PRACTITIONERS: [RegExp, SpecialtyName][] = [
  [/\bcardiologists?\b/g, 'cardiology'],
  [/\bpsychiatrists?\b/g, 'psychiatry'],
  [/\bpediatricians?\b/g, 'pediatrics'],
  [/\bfamily (?:physicians?|doctors?)\b/g, 'family medicine'],
  [/\bneurologists?\b/g, 'neurology'],
  [/\bpulmonologists?\b/g, 'pulmonology'],
  [/\bdermatologists?\b/g, 'dermatology'],
  [/\bnephrologists?\b/g, 'nephrology'],
  [/\bgastroenterologists?\b/g, 'gastroenterology'],
];
/** A place that a heading names tells the field, where no field is named. */
const PLACES: [RegExp, SpecialtyName][] = [[/\bemergency (?:department|room)\b/, 'emergency medicine']];
const NOT_OFFERED =
  /\b(?:does not|do not|no longer|residenc(?:y|ies) (?:in|program)|matched|completed|core (?:rotations?|clerkships?)|prerequisite|alumni|board certified in|(?:not|[a-z]+n't) (?:open|offered|available)(?! at (?:this|the) (?:time|moment))|off limits|will not accept|conference|symposium|congress|spotlight|webinar|summit|award(?:ed|s)?)\b/;

export default fact<SpecialtyName[]>({
  topic: topic(
    'pediatric paediatric child oncolog hematolog haematolog heme surg radiat interventional radiolog cardi vascular heart thoracic colo transplant bariatric plastic trauma neuro ortho otolaryng ear head ob obstetric gynec gynaec women gastro gi hepat digest nephro dialysis pulmon chest critical intensive endocrin rheumat infectious geriatric hospital_medicine palliative allergy sports family primary general neonat nicu psychiatr behavioral emergency pain anesth anaesth patholog dermat physical pm&r physiat rehabilit preventive genetic medical_genetic urolog ophthalm internal internist department_of_medicine',
  ),
  read(lines) {
    const found = new Map<SpecialtyName, Line>();
    for (const line of lines) {
      if (NOT_OFFERED.test(line.text)) continue;
      for (const name of namesIn(line.text)) if (!found.has(name)) found.set(name, line);
    }
    if (!found.size)
      for (const line of lines)
        for (const [pattern, name] of PRACTITIONERS) if (line.text.search(pattern) >= 0 && !found.has(name)) found.set(name, line);
    if (!found.size)
      for (const line of lines)
        for (const [pattern, name] of PLACES) if (line.heading && pattern.test(line.text) && !found.has(name)) found.set(name, line);
    return found.size ? { value: [...found.keys()], from: [...new Set(found.values())] } : null;
  },
});

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
  ['Pediatrics, psychiatry, or neurology.', ['pediatrics', 'psychiatry', 'neurology']],
  ['Cardiologists teach you.', ['cardiology']],
  ['Neurology. Electives in dermatology and urology are not open to international students.', ['neurology']],
  ['The cardiologist teaches you. Pediatrics.', ['pediatrics']],
  ['She matched in pediatrics. Neurology.', ['neurology']],
  ['# Observe in our Emergency Department\nFive days with us.', ['emergency medicine']],
  ['If you are hurt, go to the emergency department.', null],
];

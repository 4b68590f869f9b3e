/** Specialties: one name for each, the general specialty above it, and which ones are surgical. */
import { type Locale, SPECIALTY_NAMES, type SpecialtyName } from '../model.ts';
import { specialtyIn, specialtyInAll } from './specialty-names.ts';

interface Specialty {
  /** Other ways to write it, lower case; its names in other languages stand by themselves. */
  also?: string[];
  /** The specialty that one matches into first. */
  parent?: SpecialtyName;
  surgical?: true;
}

const of = (parent: SpecialtyName, ...also: string[]): Specialty => ({ parent, also });
const SURGERY: Specialty = { surgical: true };

const SPECIALTIES: Record<SpecialtyName, Specialty> = {
  'internal medicine': { also: ['medicine', 'general medicine', 'im', 'الباطنة'] },
  cardiology: of('internal medicine', 'cardiovascular medicine', 'cardiovascular disease', 'heart'),
  gastroenterology: of('internal medicine', 'gi', 'hepatology', 'digestive diseases'),
  nephrology: of('internal medicine', 'kidney'),
  pulmonology: of('internal medicine', 'pulmonary', 'pulmonary medicine', 'pulmonary and critical care'),
  'critical care': of('internal medicine', 'intensive care', 'icu', 'critical care medicine'),
  endocrinology: of('internal medicine', 'diabetes'),
  rheumatology: of('internal medicine'),
  'infectious diseases': of('internal medicine', 'infectious disease', 'id'),
  'hematology-oncology': of(
    'internal medicine',
    'hematology',
    'oncology',
    'medical oncology',
    'hematology/oncology',
    'hematology and oncology',
    'heme/onc',
  ),
  geriatrics: of('internal medicine', 'geriatric medicine'),
  'hospital medicine': of('internal medicine', 'hospitalist'),
  'palliative medicine': of('internal medicine', 'palliative care', 'hospice'),
  'allergy and immunology': of('internal medicine', 'allergy', 'immunology'),
  'family medicine': { also: ['family practice', 'primary care', 'general practice', 'fm'] },
  'sports medicine': of('family medicine'),
  pediatrics: { also: ['paediatrics', 'peds', 'child health', 'الأطفال'] },
  neonatology: of('pediatrics', 'nicu'),
  'pediatric cardiology': of('pediatrics'),
  psychiatry: { also: ['psych', 'behavioral health'] },
  'child psychiatry': of('psychiatry', 'child and adolescent psychiatry'),
  neurology: {},
  'emergency medicine': { also: ['em', 'emergency'] },
  anesthesiology: { also: ['anesthesia', 'anaesthesia'] },
  'pain medicine': of('anesthesiology', 'pain management'),
  radiology: { also: ['diagnostic radiology', 'imaging'] },
  'interventional radiology': of('radiology'),
  'radiation oncology': {},
  pathology: {},
  dermatology: { also: ['الجلدية'] },
  'physical medicine and rehabilitation': { also: ['pm&r', 'pmr', 'physiatry', 'rehabilitation'] },
  'preventive medicine': { also: ['public health'] },
  'medical genetics': { also: ['genetics'] },
  'general surgery': { also: ['surgery', 'cirugía', 'الجراحة'], surgical: true },
  'trauma surgery': { ...of('general surgery', 'trauma'), surgical: true },
  'colorectal surgery': { ...of('general surgery'), surgical: true },
  'pediatric surgery': { ...of('general surgery'), surgical: true },
  'surgical oncology': { ...of('general surgery'), surgical: true },
  'transplant surgery': { ...of('general surgery', 'transplant'), surgical: true },
  'bariatric surgery': { ...of('general surgery'), surgical: true },
  'cardiothoracic surgery': { also: ['cardiac surgery', 'thoracic surgery', 'ct surgery'], surgical: true },
  'vascular surgery': SURGERY,
  neurosurgery: { also: ['neurological surgery'], surgical: true },
  'orthopedic surgery': { also: ['orthopedics', 'orthopaedics', 'orthopaedic surgery', 'ortopedia'], surgical: true },
  'plastic surgery': SURGERY,
  otolaryngology: { also: ['ent', 'ear, nose and throat', 'head and neck surgery'], surgical: true },
  urology: SURGERY,
  ophthalmology: { also: ['eye', 'العيون'], surgical: true },
  'obstetrics and gynecology': {
    also: ['ob/gyn', 'ob-gyn', 'obgyn', 'obstetrics', 'gynecology', 'obstetrics & gynecology', "women's health"],
    surgical: true,
  },
};

/** Each way to write one, lower case, in any language. */
export const BY_WORD: ReadonlyMap<string, SpecialtyName> = new Map(
  SPECIALTY_NAMES.flatMap((name) => [...specialtyInAll(name), ...(SPECIALTIES[name].also ?? [])].map((word) => [word, name] as const)),
);

/** The list's name of what a page or a reader wrote; null where it is not in the list. */
export const specialtyName = (written: string): SpecialtyName | null => BY_WORD.get(written.trim().toLowerCase()) ?? null;

/** What a reader wrote, by the list's name in their language where it has one. */
export const specialtyAsWritten = (written: string, locale: Locale): string => specialtyIn(specialtyName(written) ?? written, locale);

/** Whether an experience in one serves an application to the other: the same, or one stands above the other. */
export function specialtiesMatch(one: string, other: string): boolean {
  const [a, b] = [specialtyName(one), specialtyName(other)];
  if (!a || !b) return one.trim().toLowerCase() === other.trim().toLowerCase();
  return a === b || SPECIALTIES[a].parent === b || SPECIALTIES[b].parent === a;
}

/** Null where the specialty is not in the list. */
export function isSurgical(written: string): boolean | null {
  const name = specialtyName(written);
  return name && SPECIALTIES[name].surgical === true;
}

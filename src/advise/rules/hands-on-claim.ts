import { inPerson } from '../case.ts';
import type { Example, Rule } from '../types.ts';
import handsOnContradicted from './hands-on-contradicted.ts';
import mislabelled from './mislabelled.ts';

export default {
  topic: 'contact',
  source: 'S9',
  silentWhere: [mislabelled, handsOnContradicted],
  when: ({ listing, facts, says, quotes }) => {
    if (!says('hands-on-claim') || facts.host !== 'agency') return null;
    const stated = listing.settingBasis === 'stated';
    if (!inPerson(listing) || (stated && listing.setting !== 'outpatient')) return null;
    if (stated) return { severity: 'caution', quotes: [...quotes('hands-on-claim'), ...quotes('setting')] };
    return { severity: 'caution', quotes: quotes('hands-on-claim'), silence: 'setting', variant: 'nowhere' };
  },
  text: {
    en: 'The page says “hands-on”. The place is a clinic, so it counts for less than hands-on work in a hospital.',
    es: 'La página dice “hands-on”. El lugar es un consultorio, así que pesa menos que la práctica directa en un hospital.',
    ar: 'تقول الصفحة «hands-on». والمكان عيادة، فقيمته أقل من الممارسة الفعلية في مستشفى.',
  },
  variants: {
    nowhere: {
      en: 'The page says “hands-on” but not where. Most such offers of agencies are in a clinic, not in a hospital.',
      es: 'La página dice “hands-on”, pero no dónde. La mayoría de estas ofertas de agencias son en un consultorio, no en un hospital.',
      ar: 'تقول الصفحة «hands-on» ولا تذكر المكان. ومعظم عروض الوكالات من هذا النوع تكون في عيادة لا في مستشفى.',
    },
  },
  question: {
    rank: 30,
    text: {
      en: 'Where exactly is the rotation: in a hospital or in a clinic?',
      es: '¿Dónde es exactamente la rotación: en un hospital o en un consultorio?',
      ar: 'أين يكون التدريب بالضبط: في مستشفى أم في عيادة؟',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'an agency, an office',
    listing: { type: 'externship', says: ['hands-on-claim'], setting: 'outpatient', settingBasis: 'stated', facts: { host: 'agency' } },
  },
  { of: 'an agency, no place', listing: { type: 'elective', says: ['hands-on-claim'], facts: { host: 'agency' } } },
  {
    of: 'a clinic is only likely',
    listing: { type: 'externship', says: ['hands-on-claim'], setting: 'outpatient', settingBasis: 'likely', facts: { host: 'agency' } },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'online',
    listing: { type: 'virtual', says: ['hands-on-claim'], setting: 'remote', settingBasis: 'stated', facts: { host: 'agency' } },
  },
  { of: 'a medical school', listing: { type: 'elective', says: ['hands-on-claim'], facts: { host: 'school' } } },
  {
    of: 'an agency with ward rounds',
    listing: { type: 'externship', says: ['hands-on-claim'], setting: 'inpatient', settingBasis: 'stated', facts: { host: 'agency' } },
  },
  {
    of: 'the duties take it back, which is said instead',
    listing: { type: 'externship', says: ['hands-on-claim', 'contact-conditional'], facts: { host: 'agency' } },
  },
];

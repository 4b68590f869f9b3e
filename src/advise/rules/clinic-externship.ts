import type { Example, Rule } from '../types.ts';

export default {
  topic: 'setting',
  source: 'S8 S9',
  when: ({ listing, quotes }) => {
    if (listing.type !== 'externship' || listing.setting !== 'outpatient') return null;
    const stated = listing.settingBasis === 'stated';
    return { severity: 'caution', quotes: quotes('setting'), ...(stated ? {} : { silence: 'setting', variant: 'likely' }) };
  },
  text: {
    en: 'This externship is in a clinic, not in a hospital. That counts for less than hands-on work on a ward.',
    es: 'Este externship es en un consultorio, no en un hospital. Pesa menos que la práctica directa con pacientes hospitalizados.',
    ar: 'هذا الـ externship في عيادة وليس في مستشفى. وقيمته أقل من الممارسة الفعلية في أقسام المستشفى.',
  },
  variants: {
    likely: {
      en: 'The page does not clearly say where you work. Most externships are in a clinic, not in a hospital.',
      es: 'La página no dice con claridad dónde se trabaja. La mayoría de los externships son en un consultorio, no en un hospital.',
      ar: 'لا تذكر الصفحة مكان العمل بوضوح. ومعظم برامج الـ externship تكون في عيادة لا في مستشفى.',
    },
  },
  question: {
    rank: 31,
    text: {
      en: 'Is the rotation in a hospital or in a clinic, and how many days in each?',
      es: '¿La rotación es en un hospital o en un consultorio, y cuántos días en cada uno?',
      ar: 'هل التدريب في مستشفى أم في عيادة، وكم يومًا في كل منهما؟',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'a clinic that says so', listing: { type: 'externship', setting: 'outpatient', settingBasis: 'stated' } },
  {
    of: 'nothing said of the place: a clinic is likely',
    listing: { type: 'externship', setting: 'outpatient', settingBasis: 'likely', settingWhy: 'externship-by-name' },
  },
  {
    of: 'also where it is free',
    listing: {
      type: 'externship',
      setting: 'outpatient',
      settingBasis: 'stated',
      facts: { fee: { total: 0, free: true } },
    },
  },
];
export const staysSilent: Example[] = [
  { of: 'an externship on the wards', listing: { type: 'externship', setting: 'inpatient', settingBasis: 'stated' } },
  { of: 'half ward, half office', listing: { type: 'externship', setting: 'both', settingBasis: 'stated' } },
  { of: 'an elective in a clinic', listing: { type: 'elective', setting: 'outpatient', settingBasis: 'stated' } },
];

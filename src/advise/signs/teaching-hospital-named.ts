import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S10 S15',
  when: ({ says, quotes }) => (says('teaching-hospital-named') ? { quotes: quotes('teaching-hospital-named') } : null),
  text: {
    en: 'The page names the teaching hospital.',
    es: 'La página nombra el hospital docente.',
    ar: 'تذكر الصفحة اسم المستشفى التعليمي.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'an agency that names it', listing: { type: 'externship', says: ['teaching-hospital-named'], facts: { host: 'agency' } } },
  { of: 'an observership', listing: { type: 'observership', says: ['teaching-hospital-named'] } },
  { of: 'an elective', listing: { type: 'elective', says: ['teaching-hospital-named'] } },
];
export const staysSilent: Example[] = [
  { of: 'a tie without a name', listing: { type: 'externship', says: ['affiliation-unnamed'] } },
  { of: 'nothing said', listing: { type: 'externship' } },
  { of: 'a hospital as host, no word of teaching', listing: { type: 'observership', facts: { host: 'hospital' } } },
];

import type { Example, Rule } from '../types.ts';

export default {
  topic: 'letter',
  source: 'S20; sites of advisers to graduates, read 2026-11',
  when: ({ says, quotes }) => (says('letter-guaranteed') ? { severity: 'caution', quotes: quotes('letter-guaranteed') } : null),
  text: {
    en: 'The page promises a letter before anyone has seen your work. A letter that each visitor gets says little about you.',
    es: 'La página promete una carta antes de que alguien haya visto su trabajo. Una carta que reciben todos los visitantes dice poco de usted.',
    ar: 'تعد الصفحة برسالة توصية قبل أن يرى أحد عملك. والرسالة التي يحصل عليها كل زائر لا تقول عنك الكثير.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'a guaranteed letter', listing: { type: 'externship', says: ['letter-guaranteed'], facts: { letter: 'offered' } } },
  { of: 'of an agency', listing: { type: 'observership', says: ['letter-guaranteed'], facts: { host: 'agency' } } },
  { of: 'online', listing: { type: 'virtual', says: ['letter-guaranteed'], setting: 'remote' } },
];
export const staysSilent: Example[] = [
  { of: 'a letter offered', listing: { type: 'externship', facts: { letter: 'offered' } } },
  { of: 'a letter to be earned', listing: { type: 'externship', says: ['letter-by-performance'], facts: { letter: 'possible' } } },
  { of: 'no letter mentioned', listing: { type: 'externship' } },
];

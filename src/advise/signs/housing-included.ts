import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S19',
  when: ({ facts, quotes }) => (facts.housing === 'included' ? { quotes: quotes('housing') } : null),
  text: {
    en: 'The page says that housing is in the price.',
    es: 'La página dice que el alojamiento está incluido.',
    ar: 'تقول الصفحة إن السكن مشمول.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'an agency', listing: { type: 'externship', facts: { housing: 'included', host: 'agency' } } },
  { of: 'a hospital', listing: { type: 'observership', facts: { housing: 'included' } } },
  { of: 'in the price', listing: { type: 'elective', facts: { housing: 'included', fee: { total: 3000, amounts: [3000] } } } },
];
export const staysSilent: Example[] = [
  { of: 'offered for money', listing: { type: 'externship', facts: { housing: 'offered' } } },
  { of: 'not included', listing: { type: 'externship', facts: { housing: 'not-included' } } },
  { of: 'nothing said', listing: { type: 'externship' } },
];

import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S4 S20',
  when: ({ facts, says, quotes }) => (facts.letter === 'offered' && !says('letter-by-performance') ? { quotes: quotes('letter') } : null),
  text: {
    en: 'The page offers a letter of recommendation.',
    es: 'La página ofrece una carta de recomendación.',
    ar: 'تعرض الصفحة رسالة توصية.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'an externship', listing: { type: 'externship', facts: { letter: 'offered' } } },
  { of: 'an elective', listing: { type: 'elective', facts: { letter: 'offered', letterhead: 'school' } } },
  { of: 'online', listing: { type: 'virtual', setting: 'remote', facts: { letter: 'offered' } } },
];
export const staysSilent: Example[] = [
  {
    of: 'offered to those who earn it, which another sign says better',
    listing: { type: 'externship', says: ['letter-by-performance'], facts: { letter: 'offered' } },
  },
  { of: 'a letter to be earned, which has its own word', listing: { type: 'externship', facts: { letter: 'possible' } } },
  { of: 'refused', listing: { type: 'observership', facts: { letter: 'refused' } } },
  { of: 'not mentioned', listing: { type: 'elective' } },
];

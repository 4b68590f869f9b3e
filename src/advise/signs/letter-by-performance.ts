import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S4 S20',
  when: ({ facts, says, quotes }) => {
    if (facts.letter === 'refused') return null;
    const earned = says('letter-by-performance');
    if (earned) return { quotes: [...quotes('letter-by-performance'), ...quotes('letter')] };
    return facts.letter === 'possible' ? { quotes: quotes('letter') } : null;
  },
  text: {
    en: 'You may earn a letter of recommendation by your work.',
    es: 'Puede ganarse una carta de recomendación con su trabajo.',
    ar: 'يمكنك أن تحصل على رسالة توصية بحسب عملك.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'to be earned', listing: { type: 'externship', says: ['letter-by-performance'], facts: { letter: 'possible' } } },
  { of: 'at the doctor’s discretion', listing: { type: 'observership', facts: { letter: 'possible' } } },
  { of: 'offered to those who do well', listing: { type: 'elective', says: ['letter-by-performance'], facts: { letter: 'offered' } } },
];
export const staysSilent: Example[] = [
  { of: 'offered to all', listing: { type: 'externship', facts: { letter: 'offered' } } },
  { of: 'refused', listing: { type: 'observership', facts: { letter: 'refused' } } },
  { of: 'not mentioned', listing: { type: 'elective' } },
];

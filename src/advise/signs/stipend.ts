import type { Example, SignRule } from '../types.ts';

export default {
  source: 'programme pages, read 2026-11',
  when: ({ says, quotes }) => (says('stipend') ? { quotes: quotes('stipend') } : null),
  text: {
    en: 'The page speaks of money that is paid to you.',
    es: 'La página habla de dinero que se le paga a usted.',
    ar: 'تتحدث الصفحة عن مال يُدفع لك.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'research with a stipend', listing: { type: 'research', contact: 'none', says: ['stipend'] } },
  { of: 'an observership', listing: { type: 'observership', says: ['stipend'] } },
  { of: 'an elective', listing: { type: 'elective', says: ['stipend'] } },
];
export const staysSilent: Example[] = [
  { of: 'nothing said', listing: { type: 'research', contact: 'none' } },
  { of: 'free, which is another thing', listing: { type: 'observership', facts: { fee: { free: true } } } },
  { of: 'a price', listing: { type: 'observership', facts: { fee: { total: 100, amounts: [100] } } } },
];

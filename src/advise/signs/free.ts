import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S19',
  when: ({ facts, quotes }) => (facts.fee?.free ? { quotes: quotes('fee') } : null),
  text: {
    en: 'The page asks for no fee.',
    es: 'La página no cobra nada.',
    ar: 'لا تطلب الصفحة أي رسوم.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'a free observership', listing: { type: 'observership', facts: { fee: { free: true, total: 0 } } } },
  { of: 'a free elective', listing: { type: 'elective', facts: { fee: { free: true } } } },
  { of: 'free and online', listing: { type: 'virtual', setting: 'remote', facts: { fee: { free: true, total: 0 } } } },
];
export const staysSilent: Example[] = [
  { of: 'a price', listing: { type: 'observership', facts: { fee: { free: false, total: 100, amounts: [100] } } } },
  { of: 'no price on the page', listing: { type: 'observership' } },
  { of: 'a fee without a figure', listing: { type: 'observership', facts: { fee: {} } } },
];

import type { Example, Rule } from '../types.ts';

export default {
  topic: 'value',
  source: 'programme pages of large hospitals, read 2026-11',
  when: ({ facts, quotes }) => (facts.weeks && facts.weeks.max < 2 ? { severity: 'caution', quotes: quotes('weeks') } : null),
  text: {
    en: 'This lasts less than two weeks. That is short for a letter, and for your CV.',
    es: 'Dura menos de dos semanas. Es poco para una carta y para su CV.',
    ar: 'المدة أقل من أسبوعين. وهي قصيرة للحصول على رسالة توصية ولسيرتك الذاتية.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'one week', listing: { type: 'observership', facts: { weeks: { min: 1, max: 1 } } } },
  { of: 'a day', listing: { type: 'observership', facts: { weeks: { min: 0.2, max: 0.2 } } } },
  { of: 'up to ten days', listing: { type: 'virtual', setting: 'remote', facts: { weeks: { min: 0.2, max: 1.4 } } } },
];
export const staysSilent: Example[] = [
  { of: 'two weeks', listing: { type: 'observership', facts: { weeks: { min: 2, max: 2 } } } },
  { of: 'one week and more', listing: { type: 'observership', facts: { weeks: { min: 1, max: 4 } } } },
  { of: 'not said', listing: { type: 'observership' } },
];

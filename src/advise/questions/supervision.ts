import type { QuestionRule } from '../types.ts';

export default {
  source: 'S8',
  silence: 'supervision',
  rank: 41,
  when: ({ listing, facts }) => listing.type !== 'research' && facts.supervision === 'unclear',
  text: {
    en: 'Who supervises me?',
    es: '¿Quién me supervisa?',
    ar: 'من يشرف عليّ؟',
  },
} satisfies QuestionRule;

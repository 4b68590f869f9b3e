import type { QuestionRule } from '../types.ts';

export default {
  source: 'S19',
  silence: 'weeks',
  rank: 60,
  when: ({ facts }) => !facts.weeks,
  text: {
    en: 'How many weeks does it last, and how many hours a week?',
    es: '¿Cuántas semanas dura, y cuántas horas por semana?',
    ar: 'كم أسبوعًا يستمر، وكم ساعة في الأسبوع؟',
  },
} satisfies QuestionRule;

import type { QuestionRule } from '../types.ts';

export default {
  source: 'programme pages, read 2026-11',
  silence: 'leadTimeWeeks',
  rank: 85,
  when: ({ facts }) => facts.leadTimeWeeks === null && facts.deadline === null,
  text: {
    en: 'Which dates are free, and how early must I apply?',
    es: '¿Qué fechas hay libres, y con cuánta antelación debo solicitar?',
    ar: 'ما المواعيد المتاحة، ومتى يجب أن أقدّم؟',
  },
} satisfies QuestionRule;

import type { QuestionRule } from '../types.ts';

export default {
  source: 'programme pages, read 2026-11',
  silence: 'reopening',
  rank: 5,
  when: ({ facts }) => facts.status === 'closed',
  text: {
    en: 'When do you take applications again?',
    es: '¿Cuándo vuelven a aceptar solicitudes?',
    ar: 'متى تقبلون الطلبات من جديد؟',
  },
} satisfies QuestionRule;

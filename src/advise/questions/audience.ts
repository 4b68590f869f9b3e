import type { QuestionRule } from '../types.ts';

export default {
  source: 'S17',
  silence: 'audience',
  rank: 12,
  when: ({ facts }) => !facts.audience.length,
  text: {
    en: 'Who may apply: students, graduates, or both?',
    es: '¿Quién puede solicitarlo: estudiantes, graduados o ambos?',
    ar: 'من يمكنه التقديم: الطلاب أم الخريجون أم كلاهما؟',
  },
} satisfies QuestionRule;

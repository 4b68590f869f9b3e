import type { QuestionRule } from '../types.ts';

export default {
  source: 'S2 S3',
  silence: 'contact',
  rank: 20,
  when: ({ listing }) => listing.type !== 'research' && listing.contactBasis !== 'stated',
  text: {
    en: 'May I take histories and examine patients, or do I only watch?',
    es: '¿Puedo hacer historias clínicas y examinar pacientes, o solo observo?',
    ar: 'هل يمكنني أخذ التاريخ المرضي وفحص المرضى، أم أشاهد فقط؟',
  },
} satisfies QuestionRule;

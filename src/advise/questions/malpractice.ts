import { inPerson } from '../case.ts';
import type { QuestionRule } from '../types.ts';

export default {
  source: 'programme pages, read 2026-11',
  silence: 'malpractice',
  rank: 80,
  when: ({ listing, facts }) =>
    inPerson(listing) && listing.contact !== 'observation' && (facts.requires?.malpractice ?? 'unclear') === 'unclear',
  text: {
    en: 'Who pays for malpractice insurance?',
    es: '¿Quién paga el seguro de mala praxis?',
    ar: 'من يدفع تأمين الأخطاء الطبية؟',
  },
} satisfies QuestionRule;

import { charges } from '../case.ts';
import type { QuestionRule } from '../types.ts';

export default {
  source: 'terms of agencies, read 2026-11',
  silence: 'refund',
  rank: 55,
  when: ({ facts }) => charges(facts) && facts.refund.tuition === 'unclear' && facts.refund.visaRefusal === 'unclear',
  text: {
    en: 'Do I get my money back if my visa is refused, or if I cannot come?',
    es: '¿Me devuelven el dinero si me niegan la visa o si no puedo ir?',
    ar: 'هل أسترد مالي إذا رُفضت تأشيرتي أو لم أستطع الحضور؟',
  },
} satisfies QuestionRule;

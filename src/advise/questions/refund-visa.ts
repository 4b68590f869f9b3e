import { charges, inPerson } from '../case.ts';
import type { QuestionRule } from '../types.ts';

export default {
  source: 'terms of agencies, read 2026-11',
  silence: 'visaRefusal',
  rank: 56,
  when: ({ listing, facts }) =>
    charges(facts) &&
    inPerson(listing) &&
    facts.refund.tuition !== 'unclear' &&
    facts.refund.tuition !== 'none' &&
    facts.refund.visaRefusal === 'unclear',
  text: {
    en: 'Do I get my money back if my visa is refused?',
    es: '¿Me devuelven el dinero si me niegan la visa?',
    ar: 'هل أسترد مالي إذا رُفضت تأشيرتي؟',
  },
} satisfies QuestionRule;

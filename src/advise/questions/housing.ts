import { inPerson } from '../case.ts';
import type { QuestionRule } from '../types.ts';

export default {
  source: 'S19',
  silence: 'housing',
  rank: 90,
  when: ({ listing, facts, profile, says }) =>
    inPerson(listing) && facts.housing === 'unclear' && !profile.inUs && !says('costs-not-included'),
  text: {
    en: 'Do you help with housing, and what does it cost?',
    es: '¿Ayudan con el alojamiento, y cuánto cuesta?',
    ar: 'هل تساعدون في السكن، وكم يكلف؟',
  },
} satisfies QuestionRule;

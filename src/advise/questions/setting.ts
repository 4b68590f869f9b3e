import { inPerson } from '../case.ts';
import type { QuestionRule } from '../types.ts';

export default {
  source: 'S2 S15',
  silence: 'setting',
  rank: 32,
  when: ({ listing }) => inPerson(listing) && listing.settingBasis !== 'stated',
  text: {
    en: 'Where is it: in a hospital or in a clinic, and at which address?',
    es: '¿Dónde es: en un hospital o en un consultorio, y en qué dirección?',
    ar: 'أين يكون: في مستشفى أم في عيادة، وما العنوان؟',
  },
} satisfies QuestionRule;

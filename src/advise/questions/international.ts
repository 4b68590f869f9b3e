import { ofUsSchool } from '../case.ts';
import type { QuestionRule } from '../types.ts';

export default {
  source: 'S7; programme pages, read 2026-11',
  silence: 'international',
  rank: 15,
  when: ({ facts, profile }) => facts.international === 'unclear' && !profile.usPerson && !ofUsSchool(profile),
  text: {
    en: 'Do you take people from medical schools outside the US?',
    es: '¿Aceptan a personas de facultades de medicina de fuera de EE. UU.?',
    ar: 'هل تقبلون من درسوا في كليات طب خارج أمريكا؟',
  },
} satisfies QuestionRule;

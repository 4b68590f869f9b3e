import type { Example, Rule } from '../types.ts';

export default {
  topic: 'letter',
  source: 'sites of advisers to graduates, which differ on it, read 2026-11',
  when: ({ facts, quotes }) => (facts.letterhead === 'clinic' ? { severity: 'note', quotes: quotes('letterhead') } : null),
  text: {
    en: 'The letter comes on the paper of a clinic. Some programmes prefer the paper of a hospital or a school. Advisers differ on how much it matters.',
    es: 'La carta viene en papel de un consultorio. Algunos programas prefieren el de un hospital o una facultad. Los asesores no están de acuerdo en cuánto importa.',
    ar: 'تصدر رسالة التوصية على ورق عيادة. وبعض البرامج تفضل ورق مستشفى أو كلية. ويختلف المستشارون في أهمية ذلك.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'on the clinic’s paper', listing: { type: 'externship', facts: { letter: 'offered', letterhead: 'clinic' } } },
  { of: 'a letter to be earned', listing: { type: 'externship', facts: { letter: 'possible', letterhead: 'clinic' } } },
  { of: 'an observership', listing: { type: 'observership', facts: { letterhead: 'clinic' } } },
];
export const staysSilent: Example[] = [
  { of: 'on the hospital’s', listing: { type: 'externship', facts: { letter: 'offered', letterhead: 'hospital' } } },
  { of: 'on the school’s', listing: { type: 'elective', facts: { letter: 'offered', letterhead: 'school' } } },
  { of: 'not said', listing: { type: 'externship', facts: { letter: 'offered', host: 'clinic' } } },
];

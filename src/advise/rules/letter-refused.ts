import type { Example, Rule } from '../types.ts';

export default {
  topic: 'letter',
  source: 'S20; programme pages of hospitals, read 2026-11',
  when: ({ facts, quotes }) => (facts.letter === 'refused' ? { severity: 'caution', quotes: quotes('letter') } : null),
  text: {
    en: 'The page says that you get no letter of recommendation. Plan to get your letters from another place.',
    es: 'La página dice que no se da carta de recomendación. Planee obtener sus cartas en otro lugar.',
    ar: 'تقول الصفحة إنك لن تحصل على رسالة توصية. خطط للحصول على رسائلك من مكان آخر.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'no letters for observers', listing: { type: 'observership', facts: { letter: 'refused' } } },
  { of: 'a certificate in place of a letter', listing: { type: 'virtual', setting: 'remote', facts: { letter: 'refused' } } },
  { of: 'also in an elective', listing: { type: 'elective', facts: { letter: 'refused', host: 'school' } } },
];
export const staysSilent: Example[] = [
  { of: 'offered', listing: { type: 'observership', facts: { letter: 'offered' } } },
  { of: 'possible', listing: { type: 'observership', facts: { letter: 'possible' } } },
  { of: 'not mentioned', listing: { type: 'observership' } },
];

import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S8 S20',
  when: ({ facts, quotes }) => {
    if (facts.supervision !== 'named' && !facts.supervisor) return null;
    return { quotes: quotes('supervision') };
  },
  text: {
    en: 'The page names the doctor who supervises you. You can look up the licence with the state’s medical board.',
    es: 'La página nombra al médico que le supervisa. Puede buscar su licencia en la junta médica del estado.',
    ar: 'تذكر الصفحة اسم الطبيب المشرف عليك. ويمكنك التحقق من ترخيصه لدى المجلس الطبي للولاية.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'a doctor with a name', listing: { type: 'externship', facts: { supervision: 'named', supervisor: 'Dr. Ana Ruiz' } } },
  { of: 'named in a sentence', listing: { type: 'observership', facts: { supervision: 'named' } } },
  { of: 'of a school', listing: { type: 'elective', facts: { supervision: 'named', supervisor: 'Lee Park, MD', host: 'school' } } },
];
export const staysSilent: Example[] = [
  { of: 'an attending without a name', listing: { type: 'externship', facts: { supervision: 'stated' } } },
  { of: 'nothing said', listing: { type: 'externship' } },
  { of: 'the name comes after payment', listing: { type: 'externship', says: ['preceptor-after-payment'] } },
];

import type { Example, Rule } from '../types.ts';

export default {
  topic: 'letter',
  source: 'S4 S11 S20',
  when: ({ facts, says }) =>
    facts.letter === 'unclear' && !says('letter-guaranteed') && !says('letter-by-performance')
      ? { severity: 'note', silence: 'letter' }
      : null,
  text: {
    en: 'The page does not speak of a letter of recommendation.',
    es: 'La página no habla de una carta de recomendación.',
    ar: 'لا تتحدث الصفحة عن رسالة توصية.',
  },
  question: {
    rank: 70,
    text: {
      en: 'Does the doctor write a letter of recommendation, and on whose letterhead?',
      es: '¿Escribe el médico una carta de recomendación, y con el membrete de quién?',
      ar: 'هل يكتب الطبيب رسالة توصية، وعلى ورق أي جهة؟',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'an elective', listing: { type: 'elective' } },
  { of: 'an observership', listing: { type: 'observership', facts: { host: 'hospital' } } },
  { of: 'a certificate is no letter', listing: { type: 'externship', facts: { host: 'agency' } } },
];
export const staysSilent: Example[] = [
  { of: 'offered', listing: { type: 'elective', facts: { letter: 'offered' } } },
  { of: 'to be earned', listing: { type: 'externship', facts: { letter: 'possible' } } },
  { of: 'refused, which has its own word', listing: { type: 'observership', facts: { letter: 'refused' } } },
];

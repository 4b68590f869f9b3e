import type { Example, Rule } from '../types.ts';

export default {
  topic: 'supervision',
  source: 'S8',
  when: ({ listing, facts }) =>
    listing.type === 'externship' && facts.supervision === 'unclear' && !facts.supervisor
      ? { severity: 'caution', silence: 'supervision' }
      : null,
  text: {
    en: 'The page does not say who supervises you. Not all externships have a doctor who supervises.',
    es: 'La página no dice quién le supervisa. En un externship la supervisión no está garantizada.',
    ar: 'لا تذكر الصفحة من يشرف عليك. والإشراف غير مضمون في برامج الـ externship.',
  },
  question: {
    rank: 40,
    text: {
      en: 'Who supervises me, and is this doctor with me each day?',
      es: '¿Quién me supervisa, y está ese médico conmigo todos los días?',
      ar: 'من الطبيب المشرف عليّ، وهل يكون معي كل يوم؟',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'no word of a doctor', listing: { type: 'externship' } },
  { of: 'in a clinic', listing: { type: 'externship', contact: 'hands-on', setting: 'outpatient', settingBasis: 'stated' } },
  { of: 'in a hospital too', listing: { type: 'externship', setting: 'inpatient', settingBasis: 'stated' } },
];
export const staysSilent: Example[] = [
  { of: 'an attending is promised', listing: { type: 'externship', facts: { supervision: 'stated' } } },
  { of: 'the doctor is named', listing: { type: 'externship', facts: { supervision: 'named', supervisor: 'Dr. Ana Ruiz' } } },
  { of: 'an observership without a name', listing: { type: 'observership' } },
];

import { handsOn } from '../case.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S3 S16',
  when: ({ listing, says, quotes }) => {
    if (!handsOn(listing) || listing.contactBasis !== 'stated') return null;
    const takenBack = says('contact-conditional') || says('contact-capped') || listing.contradictions.some((x) => x.axis === 'contact');
    return takenBack ? null : { quotes: quotes('contact') };
  },
  text: {
    en: 'The page says that you work with patients yourself.',
    es: 'La página dice que usted trabaja con pacientes.',
    ar: 'تقول الصفحة إنك تعمل مع المرضى بنفسك.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'histories and examinations', listing: { type: 'elective', contact: 'hands-on', contactBasis: 'stated' } },
  {
    of: 'an externship',
    listing: { type: 'externship', contact: 'hands-on', contactBasis: 'stated', setting: 'outpatient', settingBasis: 'stated' },
  },
  { of: 'a sub-internship', listing: { type: 'sub-internship', contact: 'hands-on', contactBasis: 'stated' } },
  {
    of: 'a contradiction about the letter, which is another matter',
    listing: {
      type: 'externship',
      contact: 'hands-on',
      contactBasis: 'stated',
      contradictions: [{ axis: 'letter', claim: 'Guaranteed letter.', denial: 'We promise no letter.' }],
    },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'only so many patients',
    listing: { type: 'externship', contact: 'hands-on', contactBasis: 'stated', says: ['contact-capped'] },
  },
  { of: 'only likely', listing: { type: 'elective', contact: 'hands-on', contactBasis: 'likely' } },
  {
    of: 'if the doctor allows it',
    listing: { type: 'externship', contact: 'hands-on', contactBasis: 'stated', says: ['contact-conditional'] },
  },
  {
    of: 'another sentence denies it',
    listing: {
      type: 'externship',
      contact: 'hands-on',
      contactBasis: 'stated',
      contradictions: [{ axis: 'contact', claim: 'Hands-on work', denial: 'Visitors shadow' }],
    },
  },
  { of: 'watching', listing: { type: 'observership', contact: 'observation', contactBasis: 'stated' } },
];

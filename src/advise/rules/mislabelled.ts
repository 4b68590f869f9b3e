import { inPerson } from '../case.ts';
import type { Example, Rule } from '../types.ts';

/** Which of the two ways the label is wrong follows from what the text allows. */
export default {
  topic: 'contact',
  source: 'S3 S12',
  when: ({ listing, quotes }) => {
    if (!listing.mislabelled) return null;
    const fill = { label: listing.label ?? listing.title };
    const grounds = quotes('type', 'contact');
    if (!inPerson(listing))
      return { severity: 'stop', quotes: grounds, fill, variant: listing.type === 'research' ? 'research' : 'online' };
    if (listing.contact === 'hands-on') return { severity: 'note', quotes: grounds, fill, variant: 'more' };
    return { severity: 'stop', quotes: grounds, fill };
  },
  text: {
    en: 'The page calls it “{label}”, but you only watch. It will count as an observership.',
    es: 'La página lo llama “{label}”, pero usted solo observa. Contará como observership.',
    ar: 'تسميه الصفحة «{label}»، لكنك تشاهد فقط. وسيُحسب observership.',
  },
  variants: {
    online: {
      en: 'The page calls it “{label}”, but it is online. It will count as a virtual rotation at most.',
      es: 'La página lo llama “{label}”, pero es en línea. Contará como mucho como una rotación virtual.',
      ar: 'تسميه الصفحة «{label}»، لكنه عبر الإنترنت. وسيُحسب تدريبًا عن بُعد على الأكثر.',
    },
    research: {
      en: 'The page calls it “{label}”, but it is research. It will not count as US clinical experience.',
      es: 'La página lo llama “{label}”, pero es investigación. No contará como experiencia clínica en EE. UU.',
      ar: 'تسميه الصفحة «{label}»، لكنه بحث علمي. ولن يُحسب خبرة سريرية في أمريكا.',
    },
    more: {
      en: 'The page calls it “{label}”, but lets you do more: you work with patients yourself. Ask what your letter will call it.',
      es: 'La página lo llama “{label}”, pero permite más: usted trabaja con pacientes. Pregunte cómo lo llamará su carta.',
      ar: 'تسميه الصفحة «{label}»، لكنها تتيح أكثر من ذلك: تعمل مع المرضى بنفسك. اسأل بأي اسم ستذكره رسالة التوصية.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'an "externship" that only watches',
    severity: 'stop',
    listing: { type: 'observership', label: 'externship', mislabelled: true, contact: 'observation', contactBasis: 'stated' },
  },
  {
    of: 'an "elective" that only watches',
    severity: 'stop',
    listing: { type: 'observership', label: 'elective', mislabelled: true, contact: 'observation', contactBasis: 'stated' },
  },
  {
    of: 'a "clinical elective" by video',
    severity: 'stop',
    listing: { type: 'virtual', label: 'clinical elective', mislabelled: true, setting: 'remote', settingBasis: 'stated' },
  },
  {
    of: 'a "clinical rotation" that is research, in its title alone',
    severity: 'stop',
    listing: { type: 'research', title: 'Clinical rotation', mislabelled: true },
  },
  {
    of: 'an "observership" that examines and writes',
    severity: 'note',
    listing: { type: 'externship', label: 'observership', mislabelled: true, contact: 'hands-on', contactBasis: 'stated' },
  },
];
export const staysSilent: Example[] = [
  { of: 'a plain observership', listing: { type: 'observership', label: 'observership', contact: 'observation', contactBasis: 'stated' } },
  { of: 'a plain externship', listing: { type: 'externship', label: 'externship', contact: 'hands-on', contactBasis: 'stated' } },
  {
    of: 'a visiting student’s "clerkship", which is only another word for elective',
    listing: { type: 'elective', label: 'clerkship', contact: 'hands-on', contactBasis: 'likely' },
  },
];

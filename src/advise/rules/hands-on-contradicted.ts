import type { Example, Rule } from '../types.ts';

export default {
  topic: 'contact',
  source: 'S9; terms of agencies read 2026-11',
  when: ({ listing, says, quotes }) => {
    const both = listing.contradictions.filter((x) => x.axis === 'contact');
    if (both.length) return { severity: 'caution', quotes: both.flatMap((x) => [x.claim, x.denial]) };
    if (!says('hands-on-claim')) return null;
    if (says('contact-capped')) return { severity: 'caution', quotes: quotes('hands-on-claim', 'contact-capped'), variant: 'capped' };
    if (says('contact-conditional'))
      return { severity: 'caution', quotes: quotes('hands-on-claim', 'contact-conditional'), variant: 'conditional' };
    if (listing.contact === 'observation' && listing.contactBasis === 'stated')
      return { severity: 'caution', quotes: quotes('hands-on-claim', 'contact') };
    return null;
  },
  text: {
    en: 'One part of the page says “hands-on”. Another part speaks of watching only. Ask which one is true.',
    es: 'Una parte de la página dice “hands-on”. Otra habla solo de observar. Pregunte cuál es cierta.',
    ar: 'جزء من الصفحة يقول «hands-on»، وجزء آخر يتحدث عن المشاهدة فقط. اسأل أيهما الصحيح.',
  },
  variants: {
    conditional: {
      en: 'The page says “hands-on”, but only if the doctor, the patient or the site allows it. In the end you may only watch.',
      es: 'La página dice “hands-on”, pero solo si el médico, el paciente o el lugar lo permite. Es posible que al final usted solo observe.',
      ar: 'تقول الصفحة «hands-on»، لكن فقط إذا سمح الطبيب أو المريض أو المكان. وقد ينتهي الأمر بالمشاهدة فقط.',
    },
    capped: {
      en: 'The page says “hands-on”, but allows no more than the tasks of a medical assistant.',
      es: 'La página dice “hands-on”, pero no permite más que las tareas de un asistente médico.',
      ar: 'تقول الصفحة «hands-on»، لكنها لا تسمح بأكثر من مهام مساعد طبي.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: '"hands-on, if the physician allows"', listing: { type: 'externship', says: ['hands-on-claim', 'contact-conditional'] } },
  { of: 'a medical assistant’s tasks', listing: { type: 'externship', says: ['hands-on-claim', 'contact-capped'] } },
  {
    of: 'two sentences against each other',
    listing: {
      type: 'externship',
      contradictions: [{ axis: 'contact', claim: 'Hands-on from day one', denial: 'Participants shadow the doctor' }],
    },
  },
  {
    of: 'the headline sells what the duties deny',
    listing: { type: 'observership', says: ['hands-on-claim'], contact: 'observation', contactBasis: 'stated' },
  },
];
export const staysSilent: Example[] = [
  { of: 'a plain claim', listing: { type: 'externship', says: ['hands-on-claim'], contact: 'hands-on', contactBasis: 'stated' } },
  {
    of: 'a condition without the claim',
    listing: { type: 'observership', says: ['contact-conditional'], contact: 'observation', contactBasis: 'stated' },
  },
  {
    of: 'a contradiction about the place',
    listing: { type: 'externship', contradictions: [{ axis: 'setting', claim: 'On the wards', denial: 'In the office' }] },
  },
];

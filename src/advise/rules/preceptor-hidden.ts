import type { Example, Rule } from '../types.ts';

export default {
  topic: 'supervision',
  source: 'terms of agencies, read 2026-11',
  when: ({ says, quotes }) => {
    if (says('preceptor-after-payment')) return { severity: 'caution', quotes: quotes('preceptor-after-payment', 'contact-forbidden') };
    return says('contact-forbidden') ? { severity: 'caution', quotes: quotes('contact-forbidden'), variant: 'forbidden' } : null;
  },
  text: {
    en: 'The page names the doctor or the place only after you pay. Ask for the doctor’s full name first, and look up the licence with the state’s medical board.',
    es: 'La página da el nombre del médico o del lugar solo después de pagar. Pida antes el nombre completo del médico y busque su licencia en la junta médica del estado.',
    ar: 'لا تذكر الصفحة اسم الطبيب أو المكان إلا بعد الدفع. اطلب اسم الطبيب الكامل أولًا، وتحقق من ترخيصه لدى المجلس الطبي للولاية.',
  },
  variants: {
    forbidden: {
      en: 'The page asks you not to contact the doctor yourself. Ask for the doctor’s full name, and look up the licence with the state’s medical board.',
      es: 'La página pide que usted no se comunique con el médico. Pida su nombre completo y busque su licencia en la junta médica del estado.',
      ar: 'تطلب الصفحة ألا تتصل بالطبيب بنفسك. اطلب اسمه الكامل، وتحقق من ترخيصه لدى المجلس الطبي للولاية.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'the name comes after payment', listing: { type: 'externship', says: ['preceptor-after-payment'] } },
  { of: 'do not write to the doctor', listing: { type: 'observership', says: ['contact-forbidden'] } },
  { of: 'both', listing: { type: 'externship', says: ['preceptor-after-payment', 'contact-forbidden'], facts: { host: 'agency' } } },
];
export const staysSilent: Example[] = [
  { of: 'the doctor is named', listing: { type: 'externship', facts: { supervision: 'named', supervisor: 'Dr. Ana Ruiz' } } },
  { of: 'a doctor without a name, and no such terms', listing: { type: 'externship', facts: { supervision: 'stated' } } },
  { of: 'nothing said', listing: { type: 'observership', facts: { host: 'agency' } } },
];

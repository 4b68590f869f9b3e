import type { Example, Rule } from '../types.ts';

export default {
  topic: 'paper',
  source: 'terms of agencies, read 2026-11',
  when: ({ says, quotes }) => (says('site-may-change') ? { severity: 'note', quotes: quotes('site-may-change') } : null),
  text: {
    en: 'The page says that the place, the doctor or the dates may change. Ask what you may do if they do.',
    es: 'La página dice que el lugar, el médico o las fechas pueden cambiar. Pregunte qué puede hacer usted en ese caso.',
    ar: 'تقول الصفحة إن المكان أو الطبيب أو المواعيد قد تتغير. اسأل ماذا يحق لك إن حدث ذلك.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'another doctor may take over', listing: { type: 'externship', says: ['site-may-change'] } },
  { of: 'another site may be given', listing: { type: 'observership', says: ['site-may-change'], facts: { host: 'agency' } } },
  { of: 'also where the doctor is named', listing: { type: 'externship', says: ['site-may-change'], facts: { supervision: 'named' } } },
];
export const staysSilent: Example[] = [
  { of: 'no such clause', listing: { type: 'externship' } },
  { of: 'a hospital', listing: { type: 'observership', facts: { host: 'hospital' } } },
  { of: 'few places, which is another thing', listing: { type: 'elective', says: ['few-places'] } },
];

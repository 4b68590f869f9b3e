import type { Example, Rule } from '../types.ts';

export default {
  topic: 'value',
  source: 'pages of hospitals that say the opposite, read 2026-11',
  when: ({ says, quotes }) => (says('pipeline-promise') ? { severity: 'caution', quotes: quotes('pipeline-promise') } : null),
  text: {
    en: 'The page promises an interview, a match or a residency place. Hospitals say that no rotation gives a right to one. Ask for it in writing.',
    es: 'La página promete una entrevista, el match o una plaza de residencia médica. Los hospitales dicen que ninguna rotación da derecho a ello. Pídalo por escrito.',
    ar: 'تعد الصفحة بمقابلة أو match أو مقعد في الإقامة الطبية. وتقول المستشفيات إنه لا يوجد تدريب يعطي حقًا في ذلك. اطلب الوعد مكتوبًا.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'a guaranteed interview', listing: { type: 'externship', says: ['pipeline-promise'] } },
  { of: 'of an agency', listing: { type: 'observership', says: ['pipeline-promise'], facts: { host: 'agency' } } },
  { of: 'in research', listing: { type: 'research', contact: 'none', says: ['pipeline-promise'] } },
];
export const staysSilent: Example[] = [
  { of: 'no promise', listing: { type: 'externship' } },
  { of: 'a letter promised, which has its own word', listing: { type: 'externship', says: ['letter-guaranteed'] } },
  { of: 'a page that is not for residency seekers', listing: { type: 'observership', says: ['not-for-residency-seekers'] } },
];

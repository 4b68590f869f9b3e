import type { Example, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'programme pages, read 2026-11',
  when: ({ facts, hasProfile, quotes }) =>
    facts.status === 'closed' ? { severity: 'stop', quotes: quotes('status'), ...(hasProfile ? { fit: 'closed' } : {}) } : null,
  text: {
    en: 'The page says that it takes no applications now. Ask when it opens again.',
    es: 'La página dice que ahora no acepta solicitudes. Pregunte cuándo vuelve a abrir.',
    ar: 'تقول الصفحة إنها لا تقبل طلبات الآن. اسأل متى تفتح من جديد.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'paused', severity: 'stop', listing: { type: 'observership', facts: { status: 'closed' } } },
  {
    of: 'full, also for a reader who would fit',
    severity: 'stop',
    listing: { type: 'observership', facts: { status: 'closed', audience: ['graduate'] } },
    profile: { status: 'graduate' },
  },
  { of: 'an elective of a school', severity: 'stop', listing: { type: 'elective', facts: { status: 'closed', host: 'school' } } },
];
export const staysSilent: Example[] = [
  { of: 'open', listing: { type: 'observership', facts: { status: 'open' } } },
  { of: 'nothing said', listing: { type: 'observership' } },
  { of: 'a deadline that has passed, and no more', listing: { type: 'elective', facts: { deadline: '2026-01-01' } } },
];

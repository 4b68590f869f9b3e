import type { Example, Rule } from '../types.ts';

export default {
  topic: 'value',
  source: 'S11',
  when: ({ listing, quotes }) => (listing.type === 'sub-internship' ? { severity: 'note', quotes: quotes('few-places', 'type') } : null),
  text: {
    en: 'A sub-internship has few places and many applicants. Apply early.',
    es: 'Un sub-internship tiene pocas plazas y muchos solicitantes. Solicítelo pronto.',
    ar: 'أماكن الـ sub-internship قليلة والمتقدمون كثيرون. قدّم مبكرًا.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'any sub-internship', listing: { type: 'sub-internship' } },
  { of: 'with its few places named', listing: { type: 'sub-internship', says: ['few-places'] } },
  { of: 'of an agency', listing: { type: 'sub-internship', facts: { host: 'agency' } } },
];
export const staysSilent: Example[] = [
  { of: 'an elective', listing: { type: 'elective' } },
  { of: 'an elective with few places', listing: { type: 'elective', says: ['few-places'] } },
  { of: 'an externship', listing: { type: 'externship' } },
];

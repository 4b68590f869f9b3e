import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S11',
  when: ({ listing, quotes }) => {
    if (listing.type !== 'sub-internship') return null;
    const named = quotes('type');
    return { quotes: named.length ? named : [listing.title] };
  },
  text: {
    en: 'This is a sub-internship: the strongest kind, with strong letters.',
    es: 'Es un sub-internship: el tipo más fuerte, con cartas fuertes.',
    ar: 'هذا sub-internship: أقوى الأنواع، ورسائل توصيته قوية.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'of a school', listing: { type: 'sub-internship', facts: { host: 'school' } } },
  { of: 'with its duties', listing: { type: 'sub-internship', contact: 'hands-on', contactBasis: 'stated' } },
  { of: 'an acting internship', listing: { type: 'sub-internship', label: 'acting internship' } },
];
export const staysSilent: Example[] = [
  { of: 'an elective', listing: { type: 'elective' } },
  { of: 'an externship', listing: { type: 'externship' } },
  { of: 'nothing known', listing: { type: 'unclear' } },
];

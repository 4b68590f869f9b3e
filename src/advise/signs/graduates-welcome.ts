import { quotesFor, takes } from '../case.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S8 S12 S17',
  when: ({ listing, facts, profile }) =>
    takes(facts, 'graduate') ? { quotes: quotesFor(listing, 'audience', 'graduate'), opens: profile.status === 'graduate' } : null,
  text: {
    en: 'The page takes graduates.',
    es: 'La página acepta graduados.',
    ar: 'تقبل الصفحة الخريجين.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'an externship', listing: { type: 'externship', facts: { audience: ['graduate'] } } },
  { of: 'students and graduates', listing: { type: 'observership', facts: { audience: ['student', 'graduate'] } } },
  {
    of: 'a reader who has graduated',
    listing: { type: 'observership', facts: { audience: ['graduate'] } },
    profile: { status: 'graduate' },
  },
];
export const staysSilent: Example[] = [
  { of: 'students only', listing: { type: 'elective', facts: { audience: ['student'] } } },
  { of: 'nobody named', listing: { type: 'observership' } },
  { of: 'practising doctors', listing: { type: 'observership', facts: { audience: ['practising-physician'] } } },
];

import { inFinalYear, quotesFor, takes, takesStudents } from '../case.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S4 S12 S17',
  when: ({ listing, facts, profile }) => {
    if (!takesStudents(facts)) return null;
    const opens = profile.status === 'student' && (takes(facts, 'student') || inFinalYear(profile) === true);
    return { quotes: quotesFor(listing, 'audience', 'student', 'final-year-student'), opens };
  },
  text: {
    en: 'The page takes students.',
    es: 'La página acepta estudiantes.',
    ar: 'تقبل الصفحة الطلاب.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'an elective', listing: { type: 'elective', facts: { audience: ['student'] } } },
  { of: 'the final year', listing: { type: 'sub-internship', facts: { audience: ['final-year-student'] } } },
  {
    of: 'a reader who studies',
    listing: { type: 'observership', facts: { audience: ['student', 'graduate'] } },
    profile: { status: 'student' },
  },
  {
    of: 'the final year, and a reader in it',
    listing: { type: 'elective', facts: { audience: ['final-year-student'] } },
    profile: { status: 'student', finalYear: true },
  },
  {
    of: 'the final year, and a reader who is not in it yet',
    listing: { type: 'elective', facts: { audience: ['final-year-student'] } },
    profile: { status: 'student', finalYear: false },
  },
];
export const staysSilent: Example[] = [
  { of: 'graduates only', listing: { type: 'externship', facts: { audience: ['graduate'] } } },
  { of: 'nobody named', listing: { type: 'elective' } },
  { of: 'students of other trades', listing: { type: 'observership', facts: { audience: ['premed-or-other'] } } },
];

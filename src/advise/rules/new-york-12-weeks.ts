import { quotesOf } from '../case.ts';
import type { Example, Rule } from '../types.ts';

const LIMIT = 12;
const NEW_YORK = /^(?:ny|new york)$/i;
const FOR_CREDIT = ['elective', 'clerkship', 'sub-internship'];

export default {
  topic: 'law',
  source: 'New York, 8 NYCRR 60.2: more than 12 weeks of clerkships need an approved school',
  checked: '2026-11',
  when: ({ listing, facts, profile }) => {
    if (profile.status !== 'student' || profile.school?.usAccredited || !FOR_CREDIT.includes(listing.type)) return null;
    if (!NEW_YORK.test(facts.place?.state ?? '') || !facts.weeks || facts.weeks.max <= LIMIT) return null;
    return { severity: 'note', quotes: quotesOf(listing, 'weeks', 'place') };
  },
  text: {
    en: 'In New York, a student of a foreign school may need approval for more than 12 weeks that count as credit. Ask your school or a lawyer. Checked in November 2026.',
    es: 'En Nueva York, un estudiante de una facultad extranjera puede necesitar aprobación para más de 12 semanas con créditos académicos. Pregunte a su facultad o a un abogado. Revisado en noviembre de 2026.',
    ar: 'في نيويورك قد يحتاج طالب كلية أجنبية إلى موافقة إذا زاد التدريب المحتسب دراسيًا على 12 أسبوعًا. اسأل كليتك أو محاميًا. روجع في نوفمبر 2026.',
  },
} satisfies Rule;

const stay = (max: number, state: string | null = 'NY') => ({ weeks: { min: 4, max }, place: { city: null, state } });

export const fires: Example[] = [
  { of: 'a clerkship of 16 weeks', listing: { type: 'clerkship', facts: stay(16) }, profile: { status: 'student' } },
  {
    of: 'electives for up to half a year',
    listing: { type: 'elective', facts: stay(26) },
    profile: { status: 'student', usPerson: false },
  },
  {
    of: 'the state written out, a Caribbean school',
    listing: { type: 'clerkship', facts: stay(48, 'New York') },
    profile: { status: 'student', school: { caribbean: true } },
  },
];
export const staysSilent: Example[] = [
  { of: '12 weeks', listing: { type: 'clerkship', facts: stay(12) }, profile: { status: 'student' } },
  { of: 'New Jersey', listing: { type: 'clerkship', facts: stay(16, 'NJ') }, profile: { status: 'student' } },
  { of: 'a graduate', listing: { type: 'elective', facts: stay(16) }, profile: { status: 'graduate' } },
  { of: 'an observership, which gives no credit', listing: { type: 'observership', facts: stay(16) }, profile: { status: 'student' } },
];

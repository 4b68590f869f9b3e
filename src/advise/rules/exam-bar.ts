import { type Bar, barsOf } from '../bars.ts';
import { namingFirst, quotesFor } from '../case.ts';
import type { Example, FactsSketch, Rule } from '../types.ts';
import { list } from '../words.ts';

export default {
  topic: 'who',
  source: 'programme pages of hospitals, read 2026-11',
  when: ({ listing, facts, profile, hasProfile, today, locale }) => {
    if (!facts.requires) return null;
    const bars = barsOf(facts.requires, profile, today, locale);
    const failed = bars.filter((b) => b.met === false);
    const open = bars.filter((b) => b.met === null);
    const said = (of: Bar[]) => ({
      quotes: namingFirst(
        quotesFor(listing, 'requires', ...new Set(of.map((b) => b.kind))),
        of.flatMap(({ name }) => name.match(/Step \d|[A-Z]{3,}/g) ?? []),
      ),
      fill: {
        bars: list(
          of.map((b) => b.name),
          locale,
        ),
      },
    });
    if (failed.length) return { ...said(failed), severity: 'stop', fit: 'closed' };
    return open.length ? { ...said(open), severity: 'caution', variant: 'unsaid', ...(hasProfile ? { fit: 'check' } : {}) } : null;
  },
  text: {
    en: 'The page asks for this, and your profile does not meet it: {bars}.',
    es: 'La página pide esto, y su perfil no lo cumple: {bars}.',
    ar: 'تطلب الصفحة ما يلي، وملفك الشخصي لا يستوفيه: {bars}.',
  },
  variants: {
    unsaid: {
      en: 'The page asks for: {bars}. Check that you have it.',
      es: 'La página pide: {bars}. Compruebe que lo tiene.',
      ar: 'تطلب الصفحة: {bars}. تأكد من أنه لديك.',
    },
  },
} satisfies Rule;

const step1: FactsSketch['requires'] = { exams: [{ exam: 'Step 1', min: null, firstAttempt: false }] };
const step2: FactsSketch['requires'] = { exams: [{ exam: 'Step 2 CK', min: 230, firstAttempt: false }] };
const step2OfGraduates: FactsSketch['requires'] = { exams: [{ exam: 'Step 2 CK', min: 230, firstAttempt: false, only: 'graduates' }] };
const toefl = { english: [{ kind: 'TOEFL', min: 100 }] };
const recent = { graduatedWithinYears: 5 };

export const fires: Example[] = [
  {
    of: 'asked of graduates only, and the reader is one',
    severity: 'stop',
    listing: { type: 'externship', facts: { requires: step2OfGraduates } },
    profile: { status: 'graduate', exams: { step2ck: 210 } },
  },
  { of: 'Step 1 not passed', severity: 'stop', listing: { facts: { requires: step1 } }, profile: { exams: { step1: false } } },
  { of: 'a score below the bar', severity: 'stop', listing: { facts: { requires: step2 } }, profile: { exams: { step2ck: 215 } } },
  {
    of: 'an English score below the bar',
    severity: 'stop',
    listing: { facts: { requires: toefl } },
    profile: { exams: { english: { kind: 'toefl iBT', score: 92 } } },
  },
  {
    of: 'graduated too long ago',
    severity: 'stop',
    listing: { facts: { requires: recent } },
    profile: { status: 'graduate', graduationYear: 2015 },
    today: '2026-11-25',
  },
  { of: 'the profile does not say', severity: 'caution', listing: { facts: { requires: step1 } }, profile: { status: 'graduate' } },
  {
    of: 'passed, but the score is not said',
    severity: 'caution',
    listing: { facts: { requires: step2 } },
    profile: { exams: { step2ck: true } },
  },
  { of: 'no profile', severity: 'caution', listing: { facts: { requires: { ecfmg: true } } } },
];
export const staysSilent: Example[] = [
  {
    of: 'asked of graduates only, and the reader is a student',
    listing: { type: 'externship', facts: { requires: step2OfGraduates } },
    profile: { status: 'student', exams: { step2ck: 210 } },
  },
  { of: 'passed', listing: { facts: { requires: step1 } }, profile: { exams: { step1: true } } },
  { of: 'a score above the bar', listing: { facts: { requires: step2 } }, profile: { exams: { step2ck: 245 } } },
  {
    of: 'one of two English tests',
    listing: {
      facts: {
        requires: {
          english: [
            { kind: 'TOEFL', min: 100 },
            { kind: 'IELTS', min: 7 },
          ],
        },
      },
    },
    profile: { exams: { english: { kind: 'IELTS', score: 7.5 } } },
  },
  {
    of: 'graduated in time',
    listing: { facts: { requires: recent } },
    profile: { status: 'graduate', graduationYear: 2024 },
    today: '2026-11-25',
  },
  { of: 'a student, whom the year of graduation does not touch', listing: { facts: { requires: recent } }, profile: { status: 'student' } },
  { of: 'no demands', listing: { type: 'elective' }, profile: { exams: { step1: false } } },
];

import { excludes, inFinalYear, quotesFor, takes, takesStudents } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'programme pages of children’s hospitals, read 2026-11',
  when: ({ listing, facts, profile, hasProfile }) => {
    if (!hasProfile || profile.status === 'graduate') return null;
    const final = excludes(facts, 'final-year-student') ? inFinalYear(profile) : false;
    const last = final === true;
    const excluded = excludes(facts, 'student') && !takesStudents(facts);
    const doctors = takes(facts, 'practising-physician', 'resident-or-fellow') && !takes(facts, 'graduate') && !takesStudents(facts);
    // Where graduates are named, `graduates-only` says it better.
    const closes = last || doctors || (excluded && !takes(facts, 'graduate'));
    const unsaidYear = final === null && !excluded && profile.status === 'student';
    if (!closes && !unsaidYear) return null;
    const quotes =
      doctors && !excluded && !last
        ? quotesFor(listing, 'audience', 'practising-physician', 'resident-or-fellow')
        : quotesFor(listing, 'excluded', 'student', 'final-year-student');
    if (profile.status === undefined) return { quotes, fit: 'check', variant: 'unsaid' };
    if (!closes) return { quotes, fit: 'check', variant: 'last' };
    return { severity: 'stop', quotes, fit: 'closed', ...(last ? { variant: 'last' } : excluded ? { variant: 'excluded' } : {}) };
  },
  text: {
    en: 'The page takes practising doctors or residents. As a student, look at electives.',
    es: 'La página acepta médicos en ejercicio o residentes. Mientras estudia, busque rotaciones electivas.',
    ar: 'تقبل الصفحة الأطباء الممارسين أو المقيمين. ما دمت تدرس فابحث عن تدريب اختياري.',
  },
  variants: {
    excluded: {
      en: 'The page says that students may not apply. Look at electives.',
      es: 'La página dice que los estudiantes no pueden solicitarlo. Busque rotaciones electivas.',
      ar: 'تقول الصفحة إن الطلاب لا يمكنهم التقديم. ابحث عن تدريب اختياري.',
    },
    last: {
      en: 'The page says that students in their last year may not apply.',
      es: 'La página dice que los estudiantes de último año no pueden solicitarlo.',
      ar: 'تقول الصفحة إن طلاب السنة الأخيرة لا يمكنهم التقديم.',
    },
    unsaid: {
      en: 'This is not for students. Your profile does not say if you are one.',
      es: 'Esto no es para estudiantes. Su perfil no dice si usted lo es.',
      ar: 'هذا العرض ليس للطلاب. ولا يذكر ملفك الشخصي هل أنت طالب.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'practising doctors only',
    severity: 'stop',
    listing: { type: 'observership', facts: { audience: ['practising-physician'] } },
    profile: { status: 'student', finalYear: true },
  },
  {
    of: 'residents and fellows of other hospitals',
    severity: 'stop',
    listing: { type: 'unclear', facts: { audience: ['resident-or-fellow'] } },
    profile: { status: 'student' },
  },
  {
    of: '"students are not eligible"',
    severity: 'stop',
    listing: { type: 'observership', facts: { excluded: ['student'] } },
    profile: { status: 'student' },
  },
  {
    of: '"last-year students are not eligible"',
    severity: 'stop',
    listing: { type: 'elective', facts: { audience: ['student'], excluded: ['final-year-student'] } },
    profile: { status: 'student', finalYear: true },
  },
  {
    of: '"last-year students are not eligible", and the profile does not say the year',
    severity: 'fit only',
    listing: { type: 'elective', facts: { audience: ['student'], excluded: ['final-year-student'] } },
    profile: { status: 'student' },
  },
  {
    of: 'the profile does not say',
    severity: 'fit only',
    listing: { type: 'observership', facts: { audience: ['practising-physician'] } },
    profile: { usPerson: false },
  },
  {
    of: 'doctors and residents, and pupils, who are no students of medicine',
    severity: 'stop',
    listing: { type: 'observership', facts: { audience: ['premed-or-other', 'practising-physician', 'resident-or-fellow'] } },
    profile: { status: 'student' },
  },
  {
    of: 'students and pupils refused',
    severity: 'stop',
    listing: { type: 'observership', facts: { excluded: ['premed-or-other', 'student', 'final-year-student'] } },
    profile: { status: 'student' },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'doctors and graduates, of which another rule tells',
    listing: { type: 'observership', facts: { audience: ['practising-physician', 'graduate'] } },
    profile: { status: 'student' },
  },
  {
    of: 'students taken too',
    listing: { type: 'observership', facts: { audience: ['practising-physician', 'student'] } },
    profile: { status: 'student' },
  },
  {
    of: 'a graduate',
    listing: { type: 'observership', facts: { audience: ['practising-physician'] } },
    profile: { status: 'graduate' },
  },
  {
    of: 'last-year students refused, and the reader is not one',
    listing: { type: 'elective', facts: { audience: ['student'], excluded: ['final-year-student'] } },
    profile: { status: 'student', finalYear: false },
  },
];

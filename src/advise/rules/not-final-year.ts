import { excludes, inFinalYear, quotesFor } from '../case.ts';
import type { Example, Found, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'S4 S11',
  when: ({ listing, facts, profile }) => {
    if (profile.status !== 'student' || excludes(facts, 'final-year-student')) return null;
    const final = inFinalYear(profile);
    const asked = facts.audience.includes('final-year-student');
    const earlierToo = facts.audience.includes('student');
    const usual = listing.type === 'elective' || listing.type === 'sub-internship';
    if (final || (!usual && (!asked || earlierToo))) return null;
    const grounds: Found = asked
      ? { quotes: quotesFor(listing, 'audience', 'final-year-student'), ...(earlierToo ? { variant: 'both' } : {}) }
      : { silence: 'audience', quotes: quotesFor(listing, 'audience', 'student'), variant: 'usual' };
    if (final === null) return { ...grounds, fit: 'check', variant: asked ? (earlierToo ? 'both' : 'unsaid') : 'usual' };
    if (asked && !earlierToo && facts.excluded.includes('student'))
      return { severity: 'stop', fit: 'closed', quotes: quotesFor(listing, 'excluded', 'student') };
    return { ...grounds, severity: 'caution', fit: 'check' };
  },
  text: {
    en: 'The page asks for final-year students. You are not in your final year yet.',
    es: 'La página pide estudiantes de último año. Usted aún no está en el último año.',
    ar: 'تطلب الصفحة طلاب السنة الأخيرة، وأنت لست في السنة الأخيرة بعد.',
  },
  variants: {
    usual: {
      en: 'This kind of rotation is most often for the final year. The page does not say if you may come earlier.',
      es: 'Este tipo de rotación suele ser para el último año. La página no dice si usted puede ir antes.',
      ar: 'هذا النوع من التدريب يكون غالبًا للسنة الأخيرة. ولا تذكر الصفحة هل يمكنك الحضور قبلها.',
    },
    both: {
      en: 'The page names final-year students. Check that you may come before your final year.',
      es: 'La página nombra a estudiantes de último año. Compruebe que puede ir antes de ese año.',
      ar: 'تذكر الصفحة طلاب السنة الأخيرة. تأكد من أنه يمكنك الحضور قبل سنتك الأخيرة.',
    },
    unsaid: {
      en: 'The page asks for final-year students. Your profile does not say your year.',
      es: 'La página pide estudiantes de último año. Su perfil no dice en qué año está.',
      ar: 'تطلب الصفحة طلاب السنة الأخيرة. ولا يذكر ملفك الشخصي سنتك الدراسية.',
    },
  },
  question: {
    rank: 11,
    text: {
      en: 'Which year of medical school must I be in?',
      es: '¿En qué año de la carrera de medicina debo estar?',
      ar: 'في أي سنة من كلية الطب يجب أن أكون؟',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'earlier years refused by name',
    severity: 'stop',
    listing: { type: 'sub-internship', facts: { audience: ['final-year-student'], excluded: ['student'] } },
    profile: { status: 'student', finalYear: false },
  },
  {
    of: 'final-year students asked for',
    severity: 'caution',
    listing: { type: 'elective', facts: { audience: ['final-year-student'] } },
    profile: { status: 'student', finalYear: false },
  },
  {
    of: 'an elective that does not say',
    severity: 'caution',
    listing: { type: 'elective' },
    profile: { status: 'student', finalYear: false },
  },
  {
    of: 'an elective for "medical students", of no year',
    severity: 'caution',
    listing: { type: 'elective', facts: { audience: ['student'] } },
    profile: { status: 'student', year: 3 },
  },
  {
    of: 'an elective that names the last year beside students',
    severity: 'caution',
    listing: { type: 'elective', facts: { audience: ['student', 'final-year-student'] } },
    profile: { status: 'student', finalYear: false },
  },
  {
    of: 'a sub-internship',
    severity: 'caution',
    listing: { type: 'sub-internship' },
    profile: { status: 'student', year: 4, finalYear: false },
  },
  {
    of: 'the profile does not say the year',
    severity: 'fit only',
    listing: { type: 'elective', facts: { audience: ['final-year-student'] } },
    profile: { status: 'student' },
  },
  {
    of: 'final-year students and graduates',
    severity: 'caution',
    listing: { type: 'observership', facts: { audience: ['graduate', 'final-year-student'] } },
    profile: { status: 'student', year: 3 },
  },
  {
    of: 'an elective for students of no year, and graduates',
    severity: 'caution',
    listing: { type: 'elective', facts: { audience: ['graduate', 'student'] } },
    profile: { status: 'student', year: 3 },
  },
  {
    of: 'an elective for students, and the profile does not say the year',
    severity: 'fit only',
    listing: { type: 'elective', facts: { audience: ['student'] } },
    profile: { status: 'student' },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'the final year',
    listing: { type: 'elective', facts: { audience: ['final-year-student'] } },
    profile: { status: 'student', finalYear: true },
  },
  {
    of: 'an observership that names earlier years beside the last',
    listing: { type: 'observership', facts: { audience: ['student', 'final-year-student'] } },
    profile: { status: 'student', finalYear: false },
  },
  { of: 'an observership', listing: { type: 'observership' }, profile: { status: 'student', finalYear: false } },
  {
    of: 'students of every year but the last',
    listing: { type: 'elective', facts: { audience: ['student'], excluded: ['final-year-student'] } },
    profile: { status: 'student', year: 3 },
  },
  { of: 'a graduate', listing: { type: 'sub-internship' }, profile: { status: 'graduate' } },
];

export const knownWrong: (Example & { fires: boolean })[] = [
  {
    of: 'an elective that takes the third year by name: the facts know no third year',
    fires: true,
    listing: { type: 'elective', facts: { audience: ['student'] } },
    profile: { status: 'student', year: 3, finalYear: false },
  },
];

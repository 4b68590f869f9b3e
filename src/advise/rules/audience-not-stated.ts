import { ofUsSchool, quotesOf, takes, takesStudents } from '../case.ts';
import type { Example, Rule } from '../types.ts';

/** Speaks of fit alone: what keeps the door from being open although nothing closes it. */
import graduatesOnly from './graduates-only.ts';
import notForStudents from './not-for-students.ts';
import studentsOnly from './students-only.ts';
import usSchoolsOnly from './us-schools-only.ts';

export default {
  topic: 'who',
  source: 'S17; silence is never read as good news',
  silentWhere: [studentsOnly, graduatesOnly, notForStudents, usSchoolsOnly],
  when: ({ listing, facts, profile, hasProfile }) => {
    if (!hasProfile) return null;
    if (!facts.audience.length) return { fit: 'check', silence: 'audience' };
    const students = takesStudents(facts);
    const graduates = takes(facts, 'graduate');
    const quotes = quotesOf(listing, 'audience');
    if (profile.status === undefined) return students === graduates ? { fit: 'check', quotes, variant: 'profile' } : null;
    const included = profile.status === 'student' ? students : graduates;
    if (!included) return { fit: 'check', quotes, silence: 'audience', variant: 'notNamed' };
    // “For the last year, no earlier ones” is no contradiction.
    const byYear = profile.status === 'student' && !takes(facts, 'student');
    if (facts.excluded.includes(profile.status) && !byYear)
      return { fit: 'check', quotes: [...quotes, ...quotesOf(listing, 'excluded')], variant: 'both' };
    // Schools and hospitals often mean the students of US schools alone; those who sell places mean everybody.
    const sold = facts.host === 'agency' || facts.host === 'clinic';
    if (profile.status !== 'student' || sold || facts.international !== 'unclear') return null;
    return profile.usPerson || ofUsSchool(profile) ? null : { fit: 'check', silence: 'international', variant: 'international' };
  },
  text: {
    en: 'The page does not say who may apply.',
    es: 'La página no dice quién puede solicitarlo.',
    ar: 'لا تذكر الصفحة من يمكنه التقديم.',
  },
  variants: {
    profile: {
      en: 'Your profile does not say if you are a student or a graduate.',
      es: 'Su perfil no dice si usted aún estudia o ya se graduó.',
      ar: 'لا يذكر ملفك الشخصي هل تدرس أم تخرجت.',
    },
    notNamed: {
      en: 'The page names who may apply, but not people like you.',
      es: 'La página dice quién puede solicitarlo, pero no nombra a personas como usted.',
      ar: 'تذكر الصفحة من يمكنه التقديم، ولا تذكر من هم في وضعك.',
    },
    both: {
      en: 'The page takes people like you in one place, and does not in another.',
      es: 'La página acepta a personas como usted en un lugar, y en otro no.',
      ar: 'تقبل الصفحة من هم في وضعك في موضع، ولا تقبلهم في موضع آخر.',
    },
    international: {
      en: 'The page does not say if students of schools outside the US may come.',
      es: 'La página no dice si pueden ir estudiantes de facultades de fuera de EE. UU.',
      ar: 'لا تذكر الصفحة هل يمكن لطلاب الكليات خارج أمريكا الحضور.',
    },
  },
  question: {
    rank: 16,
    text: {
      en: 'May a medical student or graduate like me apply?',
      es: '¿Puede solicitarlo un estudiante o graduado de medicina como yo?',
      ar: 'هل يمكن لطالب أو خريج طب مثلي التقديم؟',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'nobody named', severity: 'fit only', listing: { type: 'observership' }, profile: { status: 'graduate' } },
  {
    of: 'a student, and an elective that names nobody',
    severity: 'fit only',
    listing: { type: 'elective' },
    profile: { status: 'student' },
  },
  {
    of: 'practising doctors named, and the reader has graduated',
    severity: 'fit only',
    listing: { type: 'observership', facts: { audience: ['practising-physician'] } },
    profile: { status: 'graduate' },
  },
  {
    of: 'both named, and the profile does not say which the reader is',
    severity: 'fit only',
    listing: { type: 'observership', facts: { audience: ['student', 'graduate'] } },
    profile: { specialty: 'neurology' },
  },
  {
    of: 'graduates taken in one sentence and refused in another',
    severity: 'fit only',
    listing: { type: 'observership', facts: { audience: ['graduate'], excluded: ['graduate'] } },
    profile: { status: 'graduate' },
  },
  {
    of: 'a school that takes students, and no word of those from abroad',
    severity: 'fit only',
    listing: { type: 'elective', facts: { audience: ['student'], host: 'school' } },
    profile: { status: 'student', usPerson: false },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'graduates named',
    listing: { type: 'observership', facts: { audience: ['graduate'] } },
    profile: { status: 'graduate' },
  },
  {
    of: 'students from abroad named',
    listing: { type: 'elective', facts: { audience: ['student'], international: 'yes', host: 'school' } },
    profile: { status: 'student', usPerson: false },
  },
  {
    of: 'a student of a US school',
    listing: { type: 'elective', facts: { audience: ['student'], host: 'school' } },
    profile: { status: 'student', school: { usAccredited: true } },
  },
  {
    of: 'an agency, which places students of all countries',
    listing: { type: 'externship', facts: { audience: ['student'], host: 'agency' } },
    profile: { status: 'student', usPerson: false },
  },
  {
    of: 'a doctor’s clinic, which takes students of all countries',
    listing: { type: 'externship', facts: { audience: ['student'], host: 'clinic' } },
    profile: { status: 'student', usPerson: false },
  },
  { of: 'no profile', listing: { type: 'observership' } },
];

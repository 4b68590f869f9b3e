import { excludes, isForEnrolled, quotesFor, studentsOnly, takes } from '../case.ts';
import { typeName } from '../type-names.ts';
import type { Example, Found, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'S6 S17',
  when: ({ listing, facts, profile, hasProfile, locale }) => {
    if (!hasProfile || profile.status === 'student') return null;
    const excluded = excludes(facts, 'graduate');
    const stated = studentsOnly(facts);
    const byType = isForEnrolled(listing) && !takes(facts, 'graduate');
    if (!excluded && !stated && !byType) return null;
    const grounds: Found = excluded
      ? { quotes: quotesFor(listing, 'excluded', 'graduate') }
      : stated
        ? { quotes: quotesFor(listing, 'audience', 'student', 'final-year-student') }
        : { silence: 'audience' };
    if (profile.status === undefined) return { ...grounds, fit: 'check', variant: 'unsaid' };
    return {
      ...grounds,
      severity: 'stop',
      fit: 'closed',
      ...(stated
        ? {}
        : excluded
          ? { variant: 'excluded' }
          : { variant: 'byType', fill: { type: typeName(listing.type, locale).toLowerCase() } }),
    };
  },
  text: {
    en: 'The page takes students only. As a graduate, look at externships and observerships.',
    es: 'La página acepta solo estudiantes. Si ya se graduó, busque externships y observerships.',
    ar: 'تقبل الصفحة الطلاب فقط. بما أنك تخرجت، فابحث عن externship أو observership.',
  },
  variants: {
    excluded: {
      en: 'The page says that it does not take graduates.',
      es: 'La página dice que no acepta graduados.',
      ar: 'تذكر الصفحة أنها لا تقبل الخريجين.',
    },
    byType: {
      en: 'The page does not name graduates, and this is an offer of the kind “{type}”. Those are for enrolled students. Look at externships and observerships.',
      es: 'La página no nombra a graduados, y esta oferta es del tipo “{type}”, que es para estudiantes matriculados. Busque externships y observerships.',
      ar: 'لا تذكر الصفحة الخريجين، والعرض من نوع «{type}»، وهو للطلاب المسجلين. ابحث عن externship أو observership.',
    },
    unsaid: {
      en: 'This is for students. Your profile does not say if you are still a student.',
      es: 'Esto es para estudiantes. Su perfil no dice si usted aún lo es.',
      ar: 'هذا العرض للطلاب. ولا يذكر ملفك الشخصي هل ما زلت تدرس.',
    },
  },
  question: {
    rank: 10,
    text: {
      en: 'May graduates of a medical school apply, or only students?',
      es: '¿Pueden solicitarlo los graduados de medicina, o solo los estudiantes?',
      ar: 'هل يمكن لخريجي الطب التقديم، أم للطلاب فقط؟',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'final-year students, and the reader has graduated',
    severity: 'stop',
    listing: { type: 'elective', facts: { audience: ['final-year-student'] } },
    profile: { status: 'graduate' },
  },
  { of: 'an elective that names nobody', severity: 'stop', listing: { type: 'elective' }, profile: { status: 'graduate' } },
  {
    of: 'an observership for students only',
    severity: 'stop',
    listing: { type: 'observership', facts: { audience: ['student'] } },
    profile: { status: 'graduate' },
  },
  {
    of: 'medical students and pupils',
    severity: 'stop',
    listing: { type: 'observership', facts: { audience: ['student', 'premed-or-other'] } },
    profile: { status: 'graduate' },
  },
  {
    of: '"graduates are not eligible"',
    severity: 'stop',
    listing: { type: 'observership', facts: { excluded: ['graduate'] } },
    profile: { status: 'graduate' },
  },
  {
    of: 'doctors in practice taken, graduates refused',
    severity: 'stop',
    listing: { type: 'observership', facts: { audience: ['practising-physician'], excluded: ['graduate'] } },
    profile: { status: 'graduate' },
  },
  {
    of: 'pupils and graduates refused',
    severity: 'stop',
    listing: { type: 'observership', facts: { excluded: ['premed-or-other', 'graduate'] } },
    profile: { status: 'graduate' },
  },
  {
    of: 'the profile does not say',
    severity: 'fit only',
    listing: { type: 'clerkship', facts: { audience: ['student'] } },
    profile: { specialty: 'neurology' },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'an elective that takes graduates',
    listing: { type: 'elective', facts: { audience: ['student', 'graduate'] } },
    profile: { status: 'graduate' },
  },
  { of: 'an observership that names nobody', listing: { type: 'observership' }, profile: { status: 'graduate' } },
  { of: 'a student', listing: { type: 'elective', facts: { audience: ['student'] } }, profile: { status: 'student' } },
  {
    of: 'graduates refused for one track and taken for another',
    listing: { type: 'observership', facts: { audience: ['graduate'], excluded: ['graduate'] } },
    profile: { status: 'graduate' },
  },
  { of: 'no profile', listing: { type: 'elective', facts: { audience: ['student'] } } },
];

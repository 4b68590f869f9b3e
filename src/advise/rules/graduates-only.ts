import { quotesFor, takesStudents } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'S8 S12',
  when: ({ listing, facts, profile, hasProfile }) => {
    if (!hasProfile || profile.status === 'graduate') return null;
    if (!facts.audience.includes('graduate') || takesStudents(facts)) return null;
    const quotes = quotesFor(listing, 'audience', 'graduate');
    if (profile.status === undefined) return { quotes, fit: 'check', variant: 'unsaid' };
    return { severity: 'stop', quotes, fit: 'closed' };
  },
  text: {
    en: 'The page takes graduates only. As a student, look at electives, or come back after you graduate.',
    es: 'La página acepta solo graduados. Mientras estudia, busque rotaciones electivas, o vuelva cuando se gradúe.',
    ar: 'تقبل الصفحة الخريجين فقط. ما دمت تدرس فابحث عن تدريب اختياري، أو عد بعد التخرج.',
  },
  variants: {
    unsaid: {
      en: 'This is for graduates. Your profile does not say if you have graduated.',
      es: 'Esto es para graduados. Su perfil no dice si usted ya se graduó.',
      ar: 'هذا العرض للخريجين. ولا يذكر ملفك الشخصي هل تخرجت.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'graduates only',
    severity: 'stop',
    listing: { type: 'externship', facts: { audience: ['graduate'] } },
    profile: { status: 'student' },
  },
  {
    of: 'graduates and practising physicians',
    severity: 'stop',
    listing: { type: 'observership', facts: { audience: ['graduate', 'practising-physician'] } },
    profile: { status: 'student', finalYear: true },
  },
  {
    of: 'the profile does not say',
    severity: 'fit only',
    listing: { type: 'observership', facts: { audience: ['graduate'] } },
    profile: { budgetUsd: 1000 },
  },
];
export const staysSilent: Example[] = [
  { of: 'students too', listing: { type: 'externship', facts: { audience: ['student', 'graduate'] } }, profile: { status: 'student' } },
  { of: 'nobody named', listing: { type: 'externship' }, profile: { status: 'student' } },
  { of: 'a graduate', listing: { type: 'externship', facts: { audience: ['graduate'] } }, profile: { status: 'graduate' } },
];

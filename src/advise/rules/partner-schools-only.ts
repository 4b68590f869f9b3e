import type { Example, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'S5; programme pages of schools, read 2026-11',
  when: ({ facts, profile, hasProfile, says, quotes }) => {
    const named = facts.partnerSchools ?? [];
    if (!says('partner-schools-only') && !named.length) return null;
    const { name, exchange, usAccredited } = profile.school ?? {};
    // An agreement that is asked of schools abroad is none that a school of the US lacks.
    const ofAbroad = quotes('partners-from-abroad');
    if (usAccredited && ofAbroad.length && quotes('partner-schools-only').every((quote) => ofAbroad.includes(quote))) return null;
    const quoted = { quotes: quotes('partner-schools-only', 'partnerSchools') };
    if (name && named.some((school) => same(school, name))) return null;
    if (exchange) return { ...quoted, severity: 'caution', fit: 'check', variant: 'exchange' };
    const fit = !hasProfile ? {} : ({ fit: exchange === false ? 'closed' : 'check' } as const);
    return { ...quoted, severity: 'stop', ...fit };
  },
  text: {
    en: 'The page takes students of partner schools only. Ask your school if it has an agreement with this one.',
    es: 'La página acepta solo a estudiantes de facultades con convenio. Pregunte en la suya si tiene un acuerdo con esta.',
    ar: 'تقبل الصفحة طلاب الكليات الشريكة فقط. اسأل كليتك هل لديها اتفاق مع هذه الجهة.',
  },
  variants: {
    exchange: {
      en: 'The page takes students of partner schools only. Check that your exchange programme is with this one.',
      es: 'La página acepta solo a estudiantes de facultades con convenio. Compruebe que su programa de intercambio es con esta.',
      ar: 'تقبل الصفحة طلاب الكليات الشريكة فقط. تأكد من أن برنامج التبادل في كليتك مع هذه الجهة.',
    },
  },
} satisfies Rule;

/** A place or a faculty may be added to a name; short ones say too little for that. */
const same = (one: string, other: string): boolean => {
  const [short, long] = [one.trim().toLowerCase(), other.trim().toLowerCase()].sort((a, b) => a.length - b.length) as [string, string];
  return short === long || (short.length >= 12 && long.includes(short));
};

export const fires: Example[] = [
  { of: 'an agreement is needed', severity: 'stop', listing: { type: 'elective', says: ['partner-schools-only'] } },
  {
    of: 'no exchange programme',
    severity: 'stop',
    listing: { type: 'elective', says: ['partner-schools-only'] },
    profile: { status: 'student', school: { exchange: false } },
  },
  {
    of: 'an exchange programme, perhaps with this school',
    severity: 'caution',
    listing: { type: 'clerkship', says: ['partner-schools-only'] },
    profile: { status: 'student', school: { exchange: true } },
  },
  {
    of: 'schools named, and the reader’s is another',
    severity: 'stop',
    listing: { type: 'elective', facts: { partnerSchools: ['University of Lund'] } },
    profile: { status: 'student', school: { name: 'University of Oran' } },
  },
];
export const staysSilent: Example[] = [
  { of: 'no such clause', listing: { type: 'elective' }, profile: { status: 'student', school: { exchange: false } } },
  {
    of: 'the reader’s school is named, however written',
    listing: { type: 'elective', says: ['partner-schools-only'], facts: { partnerSchools: ['University of Lund '] } },
    profile: { status: 'student', school: { name: ' university of Lund' } },
  },
  {
    of: 'the reader’s school is named with its faculty',
    listing: { type: 'elective', says: ['partner-schools-only'], facts: { partnerSchools: ['Saint Brend University School of Medicine'] } },
    profile: { status: 'student', school: { name: 'Saint Brend University' } },
  },
  { of: 'no schools named', listing: { type: 'observership', facts: { partnerSchools: [] } } },
];

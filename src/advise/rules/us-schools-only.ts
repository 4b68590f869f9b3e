import { ofUsSchool } from '../case.ts';
import type { Example, Rule } from '../types.ts';

/** The page’s "no" may mean schools or persons of the US; a US citizen of a school abroad has to ask which. */
export default {
  topic: 'who',
  source: 'programme pages of schools, read 2026-11',
  when: ({ facts, profile, hasProfile, quotes }) => {
    if (!hasProfile || facts.international !== 'no') return null;
    const ofUs = ofUsSchool(profile);
    if (ofUs) return null;
    const found = { quotes: quotes('international') };
    if (profile.usPerson) return { ...found, fit: 'check', variant: 'citizen' };
    if (ofUs === null) return { ...found, fit: 'check', variant: 'unsaid' };
    return { ...found, severity: 'stop', fit: 'closed' };
  },
  text: {
    en: 'The page takes people from US schools only. Ask your school about an exchange programme, or look at externships and observerships.',
    es: 'La página acepta solo a personas de facultades de EE. UU. Pregunte en su facultad por un programa de intercambio, o busque externships y observerships.',
    ar: 'تقبل الصفحة القادمين من كليات أمريكية فقط. اسأل كليتك عن برنامج تبادل، أو ابحث عن externship أو observership.',
  },
  variants: {
    citizen: {
      en: 'The page takes people of the US only. Check if it means your passport or your school.',
      es: 'La página acepta solo a personas de EE. UU. Compruebe si se refiere a su pasaporte o a su facultad.',
      ar: 'تقبل الصفحة من هم من أمريكا فقط. تأكد هل تقصد جواز سفرك أم كليتك.',
    },
    unsaid: {
      en: 'The page takes people from US schools only. Your profile does not say if your school is one.',
      es: 'La página acepta solo a personas de facultades de EE. UU. Su perfil no dice si la suya lo es.',
      ar: 'تقبل الصفحة القادمين من كليات أمريكية فقط. ولا يذكر ملفك الشخصي هل كليتك منها.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'LCME schools only, and a school abroad',
    severity: 'stop',
    listing: { type: 'elective', facts: { international: 'no' } },
    profile: { status: 'student', school: { usAccredited: false } },
  },
  {
    of: 'a reader from abroad',
    severity: 'stop',
    listing: { type: 'observership', facts: { international: 'no' } },
    profile: { status: 'graduate', usPerson: false },
  },
  {
    of: 'a Caribbean school',
    severity: 'stop',
    listing: { type: 'clerkship', facts: { international: 'no' } },
    profile: { status: 'student', school: { caribbean: true } },
  },
  {
    of: 'a US citizen of a school abroad',
    severity: 'fit only',
    listing: { type: 'elective', facts: { international: 'no' } },
    profile: { status: 'student', usPerson: true, school: { usAccredited: false } },
  },
  {
    of: 'the profile does not say',
    severity: 'fit only',
    listing: { type: 'elective', facts: { international: 'no' } },
    profile: { status: 'student' },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'a student of a US school',
    listing: { type: 'elective', facts: { international: 'no' } },
    profile: { status: 'student', usPerson: false, school: { usAccredited: true } },
  },
  {
    of: 'students from abroad welcome',
    listing: { type: 'elective', facts: { international: 'yes' } },
    profile: { school: { usAccredited: false } },
  },
  { of: 'nothing said', listing: { type: 'elective' }, profile: { school: { usAccredited: false } } },
  { of: 'no profile', listing: { type: 'elective', facts: { international: 'no' } } },
];

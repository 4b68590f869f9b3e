import { ofUsSchool } from '../case.ts';
import type { Example, Rule } from '../types.ts';

/** Where the page does not say if it means schools or persons of the US, a US citizen of a school abroad has to ask. */
export default {
  topic: 'who',
  source: 'programme pages of schools, read 2026-11',
  when: ({ facts, profile, hasProfile, says, quotes }) => {
    if (!hasProfile || facts.international !== 'no') return null;
    const found = { quotes: quotes('international') };
    const bySchool = says('us-schools-only');
    if (says('us-persons-only') && !bySchool) {
      if (profile.usPerson) return null;
      if (profile.usPerson === undefined) return { ...found, fit: 'check', variant: 'passport' };
      return { ...found, severity: 'stop', fit: 'closed', variant: 'persons' };
    }
    const ofUs = ofUsSchool(profile);
    if (ofUs) return null;
    if (profile.usPerson && !(bySchool && ofUs === false)) return { ...found, fit: 'check', variant: 'citizen' };
    if (ofUs === null) return { ...found, fit: 'check', variant: 'unsaid' };
    return { ...found, severity: 'stop', fit: 'closed' };
  },
  text: {
    en: 'The page takes people from US schools only. Ask your school about an exchange programme, or look at externships and observerships.',
    es: 'La página acepta solo a personas de facultades de EE. UU. Pregunte en su facultad por un programa de intercambio, o busque externships y observerships.',
    ar: 'تقبل الصفحة القادمين من كليات أمريكية فقط. اسأل كليتك عن برنامج تبادل، أو ابحث عن externship أو observership.',
  },
  variants: {
    persons: {
      en: 'The page takes US citizens and permanent residents only.',
      es: 'La página acepta solo a ciudadanos y residentes permanentes de EE. UU.',
      ar: 'تقبل الصفحة المواطنين الأمريكيين والمقيمين الدائمين في أمريكا فقط.',
    },
    passport: {
      en: 'Only US citizens and permanent residents may come. Your profile does not say if you are one.',
      es: 'Solo pueden venir ciudadanos y residentes permanentes de EE. UU. Su perfil no dice si usted lo es.',
      ar: 'لا يمكن الحضور إلا للمواطنين الأمريكيين والمقيمين الدائمين في أمريكا. ولا يذكر ملفك الشخصي هل أنت منهم.',
    },
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
    of: 'schools of the US by name, and a citizen of a school abroad',
    severity: 'stop',
    listing: { type: 'elective', says: ['us-schools-only'], facts: { international: 'no' } },
    profile: { status: 'student', usPerson: true, school: { usAccredited: false } },
  },
  {
    of: 'citizens only, and the reader is none, even of a US school',
    severity: 'stop',
    listing: { type: 'elective', says: ['us-persons-only'], facts: { international: 'no' } },
    profile: { status: 'student', usPerson: false, school: { usAccredited: true } },
  },
  {
    of: 'citizens only, and the profile does not say',
    severity: 'fit only',
    listing: { type: 'elective', says: ['us-persons-only'], facts: { international: 'no' } },
    profile: { status: 'student', school: { usAccredited: false } },
  },
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
    of: 'citizens only, and the reader is one, of a school abroad',
    listing: { type: 'elective', says: ['us-persons-only'], facts: { international: 'no' } },
    profile: { status: 'student', usPerson: true, school: { usAccredited: false } },
  },
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

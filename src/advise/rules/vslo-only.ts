import type { Example, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'S4 S5',
  when: ({ facts, profile, hasProfile, quotes }) => {
    const { vslo, exchange } = profile.school ?? {};
    const graduate = profile.status === 'graduate';
    if (facts.vslo !== 'required' || (vslo && !graduate)) return null;
    const found = { quotes: quotes('vslo'), ...(graduate ? { variant: 'graduate' } : {}) };
    if (!hasProfile) return { ...found, severity: 'caution', variant: 'unsaid' };
    if (vslo === false && !exchange) return { ...found, severity: 'stop', fit: 'closed' };
    return { variant: exchange && vslo === false ? 'exchange' : 'unsaid', ...found, severity: 'caution', fit: 'check' };
  },
  text: {
    en: 'You can apply through VSLO only, and your school is not in VSLO. Ask your school about an exchange programme with a US school. If there is none, look at externships and observerships.',
    es: 'Solo se solicita por VSLO, y su facultad no está en VSLO. Pregunte en su facultad por un programa de intercambio con una facultad de EE. UU. Si no lo hay, busque externships y observerships.',
    ar: 'التقديم عبر VSLO فقط، وكليتك ليست في VSLO. اسأل كليتك عن برنامج تبادل مع كلية أمريكية. وإن لم يوجد فابحث عن externship أو observership.',
  },
  variants: {
    unsaid: {
      en: 'You can apply through VSLO only. Check that your school is in VSLO. If not, ask your school about an exchange programme.',
      es: 'Solo se solicita por VSLO. Compruebe que su facultad está en VSLO. Si no, pregunte en su facultad por un programa de intercambio.',
      ar: 'التقديم عبر VSLO فقط. تأكد من أن كليتك في VSLO، وإلا فاسأل كليتك عن برنامج تبادل.',
    },
    exchange: {
      en: 'You can apply through VSLO only, and your school is not in VSLO. Ask if you can apply through your exchange programme.',
      es: 'Solo se solicita por VSLO, y su facultad no está en VSLO. Pregunte si puede solicitarlo por su programa de intercambio.',
      ar: 'التقديم عبر VSLO فقط، وكليتك ليست في VSLO. اسأل هل يمكنك التقديم عبر برنامج التبادل.',
    },
    graduate: {
      en: 'You can apply through VSLO only, and VSLO is for enrolled students. Look at externships and observerships.',
      es: 'Solo se solicita por VSLO, y VSLO es para estudiantes matriculados. Busque externships y observerships.',
      ar: 'التقديم عبر VSLO فقط، وهو للطلاب المسجلين. ابحث عن externship أو observership.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'the school is not in VSLO',
    severity: 'stop',
    listing: { type: 'elective', facts: { vslo: 'required' } },
    profile: { status: 'student', school: { vslo: false } },
  },
  {
    of: 'the school is not in VSLO but has an exchange',
    severity: 'caution',
    listing: { type: 'elective', facts: { vslo: 'required' } },
    profile: { status: 'student', school: { vslo: false, exchange: true } },
  },
  {
    of: 'the profile does not say',
    severity: 'caution',
    listing: { type: 'elective', facts: { vslo: 'required' } },
    profile: { status: 'student' },
  },
  {
    of: 'a graduate, whom VSLO does not serve',
    severity: 'caution',
    listing: { type: 'observership', facts: { vslo: 'required', audience: ['graduate'] } },
    profile: { status: 'graduate' },
  },
  { of: 'no profile', severity: 'caution', listing: { type: 'elective', facts: { vslo: 'required' } } },
];
export const staysSilent: Example[] = [
  {
    of: 'a school in VSLO',
    listing: { type: 'elective', facts: { vslo: 'required' } },
    profile: { status: 'student', school: { vslo: true } },
  },
  {
    of: 'other ways to apply',
    listing: { type: 'elective', facts: { vslo: 'accepted' } },
    profile: { status: 'student', school: { vslo: false } },
  },
  { of: 'VSLO not named', listing: { type: 'elective' }, profile: { status: 'student', school: { vslo: false } } },
];

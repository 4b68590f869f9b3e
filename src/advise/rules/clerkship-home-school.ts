import { takes } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'S7',
  when: ({ listing, facts, profile, hasProfile, quotes }) => {
    if (listing.type !== 'clerkship' || !hasProfile || profile.status === 'graduate') return null;
    // What takes graduates is a part of no school's course, whatever it is called.
    if (takes(facts, 'graduate')) return null;
    const { caribbean, exchange, usAccredited } = profile.school ?? {};
    if (caribbean || exchange || usAccredited) return null;
    return {
      quotes: quotes('type'),
      fit: 'check',
      ...(caribbean === false ? { severity: 'caution' } : { variant: 'unsaid' }),
    };
  },
  text: {
    en: 'A clerkship is part of a school’s own course. Ask your school if it has an agreement with this one. If not, look at electives.',
    es: 'Un clerkship es parte del plan de estudios de una facultad. Pregunte en la suya si tiene un acuerdo con esta. Si no, busque rotaciones electivas.',
    ar: 'الـ clerkship جزء من منهج الكلية. اسأل كليتك هل لديها اتفاق مع هذه الجهة، وإلا فابحث عن تدريب اختياري.',
  },
  variants: {
    unsaid: {
      en: 'A clerkship is part of a school’s own course. It is open to you if your school has an agreement. Your profile does not say.',
      es: 'Un clerkship es parte del plan de estudios de una facultad. Puede hacerlo si su facultad tiene un acuerdo. Su perfil no lo dice.',
      ar: 'الـ clerkship جزء من منهج الكلية. وهو متاح لك إن كان لكليتك اتفاق. ولا يذكر ملفك الشخصي ذلك.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'neither Caribbean nor exchange',
    severity: 'caution',
    listing: { type: 'clerkship' },
    profile: { status: 'student', school: { caribbean: false, exchange: false } },
  },
  {
    of: 'not Caribbean, exchange not said',
    severity: 'caution',
    listing: { type: 'clerkship', facts: { audience: ['student'] } },
    profile: { status: 'student', school: { caribbean: false } },
  },
  { of: 'the profile does not say', severity: 'fit only', listing: { type: 'clerkship' }, profile: { status: 'student' } },
];
export const staysSilent: Example[] = [
  {
    of: 'called a clerkship, and graduates come as well',
    listing: { type: 'clerkship', facts: { audience: ['student', 'graduate'] } },
    profile: { status: 'student', school: { caribbean: false, exchange: false } },
  },
  { of: 'a Caribbean school', listing: { type: 'clerkship' }, profile: { status: 'student', school: { caribbean: true } } },
  {
    of: 'an exchange programme',
    listing: { type: 'clerkship' },
    profile: { status: 'student', school: { caribbean: false, exchange: true } },
  },
  { of: 'an elective', listing: { type: 'elective' }, profile: { status: 'student', school: { caribbean: false, exchange: false } } },
  { of: 'no profile', listing: { type: 'clerkship' } },
];

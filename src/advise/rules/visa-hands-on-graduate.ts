import { handsOn, needsNoVisa, visaClasses, visaQuotes, visasOf } from '../case.ts';
import type { Example, Rule } from '../types.ts';
import { list } from '../words.ts';

const VISITOR = ['B-1', 'B-2', 'ESTA'];

export default {
  topic: 'visa',
  source: 'US State Department, Foreign Affairs Manual 9 FAM 402.2-5(E)(3): the B-1 elective is for medical students',
  checked: '2026-11',
  when: ({ listing, facts, profile, quotes, locale }) => {
    if (profile.status !== 'graduate' || !handsOn(listing) || needsNoVisa(profile)) return null;
    const own = visasOf(profile);
    const kinds = (own.length ? own : (facts.visa?.kinds ?? []).flatMap(visaClasses)).filter((kind) => VISITOR.includes(kind));
    if (!kinds.length) return null;
    return {
      severity: 'caution',
      fit: 'check',
      quotes: [...quotes('contact').slice(0, 2), ...visaQuotes(listing)],
      fill: { visa: list(kinds, locale) },
    };
  },
  text: {
    en: 'You have graduated, and this is hands-on. The rule for visitors ({visa}) speaks of medical students. Ask a lawyer if this visa allows it. Checked in November 2026.',
    es: 'Usted ya se graduó, y esto es práctica directa. La norma para visitantes ({visa}) habla de estudiantes de medicina. Pregunte a un abogado si esta visa lo permite. Revisado en noviembre de 2026.',
    ar: 'لقد تخرجت، وهذه ممارسة فعلية. وقاعدة الزوار ({visa}) تتحدث عن طلاب الطب. اسأل محاميًا هل تسمح هذه التأشيرة بذلك. روجع في نوفمبر 2026.',
  },
} satisfies Rule;

const handsOnWork = { type: 'externship', contact: 'hands-on', contactBasis: 'stated' } as const;

export const fires: Example[] = [
  { of: 'a B-1 visa held', listing: handsOnWork, profile: { status: 'graduate', visa: { held: ['B-1', 'B-2'] } } },
  { of: 'ESTA planned', listing: handsOnWork, profile: { status: 'graduate', visa: { planned: ['ESTA'] } } },
  {
    of: 'the page speaks of B1/B2 and the profile of no visa',
    listing: { ...handsOnWork, facts: { visa: { kinds: ['B1/B2'], sponsored: 'no' } } },
    profile: { status: 'graduate' },
  },
];
export const staysSilent: Example[] = [
  { of: 'a student', listing: handsOnWork, profile: { status: 'student', visa: { held: ['B-1'] } } },
  {
    of: 'watching only',
    listing: { type: 'observership', contact: 'observation', contactBasis: 'stated' },
    profile: { status: 'graduate', visa: { held: ['B-1'] } },
  },
  { of: 'a J-1', listing: handsOnWork, profile: { status: 'graduate', visa: { planned: ['J-1'] } } },
  { of: 'a US citizen', listing: handsOnWork, profile: { status: 'graduate', usPerson: true, visa: { held: ['B-1'] } } },
  { of: 'no profile', listing: { ...handsOnWork, facts: { visa: { kinds: ['B-1'], sponsored: 'no' } } } },
];

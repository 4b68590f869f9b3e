import type { Example, Rule } from '../types.ts';

export default {
  topic: 'who',
  source: 'programme pages of large hospitals, read 2026-11',
  when: ({ profile, hasProfile, says, quotes }) => {
    if (!says('not-for-residency-seekers') || profile.seeksResidency === false) return null;
    const found = { severity: 'stop', quotes: quotes('not-for-residency-seekers') } as const;
    if (!hasProfile) return found;
    return { ...found, fit: profile.seeksResidency ? 'closed' : 'check' };
  },
  text: {
    en: 'The page says that this is not for people who want a US residency.',
    es: 'La página dice que esto no es para quienes buscan una residencia médica en EE. UU.',
    ar: 'تقول الصفحة إن هذا ليس لمن يريدون الإقامة الطبية في أمريكا.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'no profile', severity: 'stop', listing: { type: 'observership', says: ['not-for-residency-seekers'] } },
  {
    of: 'a reader who wants a residency',
    severity: 'stop',
    listing: { type: 'observership', says: ['not-for-residency-seekers'], facts: { audience: ['graduate'] } },
    profile: { status: 'graduate', seeksResidency: true },
  },
  {
    of: 'a reader who does not say',
    severity: 'stop',
    listing: { type: 'elective', says: ['not-for-residency-seekers'] },
    profile: { status: 'student' },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'a reader who wants no residency',
    listing: { type: 'observership', says: ['not-for-residency-seekers'] },
    profile: { seeksResidency: false },
  },
  { of: 'no such clause', listing: { type: 'observership' }, profile: { seeksResidency: true } },
  { of: 'no such clause, no profile', listing: { type: 'externship', facts: { audience: ['graduate'] } } },
];

import { ofUsSchool } from '../case.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S1 S7',
  when: ({ facts, profile, says, quotes }) => {
    // Where only partner schools may send students, the door is not open to all.
    if (facts.international !== 'yes' || says('partner-schools-only') || facts.partnerSchools?.length) return null;
    return { quotes: quotes('international'), opens: profile.usPerson === false || ofUsSchool(profile) === false };
  },
  text: {
    en: 'The page takes people from outside the US.',
    es: 'La página acepta a personas de fuera de EE. UU.',
    ar: 'تقبل الصفحة من هم من خارج أمريكا.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'an elective', listing: { type: 'elective', facts: { international: 'yes' } } },
  { of: 'graduates of schools abroad', listing: { type: 'observership', facts: { international: 'yes', audience: ['graduate'] } } },
  { of: 'a reader from abroad', listing: { type: 'externship', facts: { international: 'yes' } }, profile: { usPerson: false } },
];
export const staysSilent: Example[] = [
  { of: 'US schools only', listing: { type: 'elective', facts: { international: 'no' } } },
  { of: 'nothing said', listing: { type: 'elective' } },
  { of: 'partner schools only', listing: { type: 'elective', says: ['partner-schools-only'], facts: { international: 'yes' } } },
];

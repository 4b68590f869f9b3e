import { inPerson } from '../case.ts';
import type { Example, Rule } from '../types.ts';
import clinicExternship from './clinic-externship.ts';
import handsOnClaim from './hands-on-claim.ts';
import outpatientSurgical from './outpatient-surgical.ts';

export default {
  topic: 'setting',
  source: 'S15',
  silentWhere: [clinicExternship, handsOnClaim, outpatientSurgical],
  when: ({ listing, quotes }) => {
    if (!inPerson(listing) || listing.setting !== 'outpatient') return null;
    const likely = listing.settingBasis !== 'stated';
    return { severity: 'note', quotes: quotes('setting'), ...(likely ? { silence: 'setting', variant: 'likely' } : {}) };
  },
  text: {
    en: 'This is in a clinic. It counts for less than the same in a hospital.',
    es: 'Es en un consultorio. Pesa menos que lo mismo en un hospital.',
    ar: 'هذا التدريب في عيادة. وقيمته أقل من مثله في مستشفى.',
  },
  variants: {
    likely: {
      en: 'The page does not clearly say where you work. A clinic is likely, and that counts for less than a hospital.',
      es: 'La página no dice con claridad dónde se trabaja. Es probable que sea en un consultorio, y eso pesa menos que en un hospital.',
      ar: 'لا تذكر الصفحة مكان العمل بوضوح. والأرجح أنه في عيادة، وهذا أقل قيمة من المستشفى.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'an observership in an office', listing: { type: 'observership', setting: 'outpatient', settingBasis: 'stated' } },
  { of: 'an elective in an ambulatory clinic', listing: { type: 'elective', setting: 'outpatient', settingBasis: 'stated' } },
  { of: 'a practice as host', listing: { type: 'observership', setting: 'outpatient', settingBasis: 'likely', facts: { host: 'clinic' } } },
  {
    of: 'an agency’s “hands-on” that its duties take back, of which is said that alone',
    listing: {
      type: 'observership',
      contact: 'observation',
      setting: 'outpatient',
      settingBasis: 'stated',
      says: ['hands-on-claim', 'contact-conditional'],
      facts: { host: 'agency' },
    },
  },
];
export const staysSilent: Example[] = [
  { of: 'an externship, which has its own word', listing: { type: 'externship', setting: 'outpatient', settingBasis: 'stated' } },
  { of: 'ward and office', listing: { type: 'observership', setting: 'both', settingBasis: 'stated' } },
  {
    of: 'a reader who wants surgery, which says more',
    listing: { type: 'observership', setting: 'outpatient', settingBasis: 'stated' },
    profile: { specialty: 'general surgery' },
  },
];

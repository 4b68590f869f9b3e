import { handsOn, inHospital, inPerson } from '../case.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S15 S16',
  when: ({ listing, quotes }) =>
    inPerson(listing) && inHospital(listing) && listing.settingBasis === 'stated'
      ? { quotes: quotes('setting'), ...(!handsOn(listing) && { variant: 'watching' }) }
      : null,
  // Who watches does not work there.
  variants: {
    watching: {
      en: 'The page says that you are in a hospital.',
      es: 'La página dice que se está en un hospital.',
      ar: 'تقول الصفحة إنك تكون في مستشفى.',
    },
  },
  text: {
    en: 'The page says that you work in a hospital.',
    es: 'La página dice que se trabaja en un hospital.',
    ar: 'تقول الصفحة إن العمل في مستشفى.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'on the ward', listing: { type: 'elective', contact: 'hands-on', setting: 'inpatient', settingBasis: 'stated' } },
  { of: 'ward and office', listing: { type: 'observership', setting: 'both', settingBasis: 'stated' } },
  { of: 'an externship with rounds', listing: { type: 'externship', contact: 'hands-on', setting: 'inpatient', settingBasis: 'stated' } },
];
export const staysSilent: Example[] = [
  { of: 'only likely', listing: { type: 'observership', setting: 'inpatient', settingBasis: 'likely' } },
  { of: 'a clinic', listing: { type: 'externship', setting: 'outpatient', settingBasis: 'stated' } },
  { of: 'research in a hospital', listing: { type: 'research', contact: 'none', setting: 'inpatient', settingBasis: 'stated' } },
];

import { inHospital } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'setting',
  source: 'S10',
  when: ({ listing, quotes }) =>
    listing.type === 'externship' && inHospital(listing)
      ? { severity: 'note', quotes: quotes('setting'), ...(listing.settingBasis === 'stated' ? {} : { silence: 'setting' }) }
      : null,
  text: {
    en: 'Externships in a hospital are rare. Check that trainees are taught, and do not just fill gaps in the staff.',
    es: 'Los externships en un hospital son raros. Compruebe que allí se enseña a los participantes, y que no solo cubren la falta de personal.',
    ar: 'برامج الـ externship داخل المستشفى نادرة. تأكد من أن المتدربين يتعلمون ولا يسدّون نقص الموظفين فقط.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'on the ward', listing: { type: 'externship', setting: 'inpatient', settingBasis: 'stated' } },
  { of: 'ward and office', listing: { type: 'externship', setting: 'both', settingBasis: 'stated' } },
  { of: 'likely in the hospital that hosts it', listing: { type: 'externship', setting: 'inpatient', settingBasis: 'likely' } },
];
export const staysSilent: Example[] = [
  { of: 'in a clinic', listing: { type: 'externship', setting: 'outpatient', settingBasis: 'stated' } },
  { of: 'a place that is not known', listing: { type: 'externship' } },
  { of: 'an observership in a hospital', listing: { type: 'observership', setting: 'inpatient', settingBasis: 'stated' } },
];

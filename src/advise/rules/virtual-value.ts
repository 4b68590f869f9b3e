import { inPerson } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'value',
  source: 'S13',
  when: ({ listing, profile, quotes }) => {
    if (inPerson(listing) || listing.type === 'research') return null;
    const grounds = [...quotes('type'), ...quotes('setting')];
    return profile.visa?.cannotTravel
      ? { severity: 'note', quotes: grounds, variant: 'cannotTravel' }
      : { severity: 'caution', quotes: grounds };
  },
  text: {
    en: 'This is online. Programmes do not agree what it is worth, and you meet few people. Take it if a visa or money keeps you from travel.',
    es: 'Es en línea. Los programas no coinciden en cuánto cuenta, y se conoce a poca gente. Elíjalo si la visa o el dinero le impiden viajar.',
    ar: 'هذا التدريب عبر الإنترنت. ولا تتفق البرامج على قيمته، وتلتقي فيه بقلة من الناس. اختره إذا منعتك التأشيرة أو المال من السفر.',
  },
  variants: {
    cannotTravel: {
      en: 'This is online, so you can do it without travel. Programmes do not agree what it is worth.',
      es: 'Es en línea, así que puede hacerlo sin viajar. Los programas no coinciden en cuánto cuenta.',
      ar: 'هذا التدريب عبر الإنترنت، فيمكنك القيام به دون سفر. ولا تتفق البرامج على قيمته.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'a telerotation', severity: 'caution', listing: { type: 'virtual', setting: 'remote', settingBasis: 'stated' } },
  { of: 'an "observership" by video', severity: 'caution', listing: { type: 'observership', setting: 'remote', settingBasis: 'stated' } },
  {
    of: 'a reader who cannot travel',
    severity: 'note',
    listing: { type: 'virtual', setting: 'remote', settingBasis: 'stated' },
    profile: { visa: { cannotTravel: true } },
  },
];
export const staysSilent: Example[] = [
  { of: 'an observership on the ward', listing: { type: 'observership', setting: 'inpatient', settingBasis: 'stated' } },
  { of: 'no place known', listing: { type: 'externship' } },
  { of: 'research from afar', listing: { type: 'research', contact: 'none', setting: 'remote', settingBasis: 'stated' } },
];

/** Plain words for what a listing is. */
import type { Listing } from '../model.ts';

const TYPE: Record<Listing['type'], string> = {
  'sub-internship': 'Sub-internship', elective: 'Elective', clerkship: 'Clerkship', externship: 'Externship',
  observership: 'Observership', virtual: 'Virtual', research: 'Research', unclear: 'Type not stated',
};
const CONTACT: Record<Listing['contact'], string> = {
  'hands-on': 'hands-on', observation: 'watching only', none: 'no patients', unclear: 'contact not stated',
};
const SETTING: Record<Listing['setting'], string> = {
  inpatient: 'in a hospital', outpatient: 'in a clinic', both: 'hospital and clinic', remote: 'online', unclear: 'place not stated',
};

/** "Externship", "hands-on · likely in a clinic". */
export function words(listing: Pick<Listing, 'type' | 'contact' | 'contactBasis' | 'setting' | 'settingBasis'>): { type: string; rest: string } {
  const likely = (basis: string, word: string) => (basis === 'likely' ? `likely ${word}` : word);
  const contact = likely(listing.contactBasis, CONTACT[listing.contact]);
  const rest = listing.type === 'research' ? 'not clinical experience' : `${contact} · ${likely(listing.settingBasis, SETTING[listing.setting])}`;
  return { type: TYPE[listing.type], rest };
}

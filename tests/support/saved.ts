/** Listings and saved records for tests of the shortlist. */
import type { Evidence, EvidenceAxis, Facts, Listing } from '../../src/model.ts';
import { type Entry, newEntry } from '../../src/shortlist/entry.ts';

const SILENT: Facts = {
  audience: [],
  excluded: [],
  international: 'unclear',
  vslo: 'absent',
  fee: null,
  weeks: null,
  letter: 'unclear',
  letterhead: null,
  refund: { tuition: 'unclear', visaRefusal: 'unclear' },
  leadTimeWeeks: null,
  place: null,
  supervisor: null,
  requires: null,
  partnerSchools: null,
  housing: 'unclear',
  contactEmail: null,
  visa: null,
  specialties: [],
  supervision: 'unclear',
  status: 'unclear',
  deadline: null,
  host: 'unclear',
};

export type Sketch = Partial<Omit<Listing, 'facts'>> & { facts?: Partial<Facts> };

/** A hands-on externship in a clinic whose page says nothing more than what is given. */
export function listing({ facts, ...rest }: Sketch = {}): Listing {
  return {
    title: 'Family Medicine Externship',
    block: 0,
    type: 'externship',
    label: 'externship',
    mislabelled: false,
    contact: 'hands-on',
    contactBasis: 'stated',
    contactWhy: null,
    setting: 'outpatient',
    settingBasis: 'stated',
    settingWhy: null,
    says: [],
    contradictions: [],
    links: [],
    evidence: [],
    ...rest,
    facts: { ...SILENT, ...facts },
  };
}

export const quote = (axis: EvidenceAxis, words: string): Evidence => ({ axis, value: '', quote: words, block: 1 });

/** A price for one rotation. */
export const fee = (total: number): Facts['fee'] => ({ amounts: [total], total, free: total === 0, per: 'rotation', parts: [] });

/** A saved record at this address; `own` sets what the reader adds. */
export function saved(url: string, sketch: Sketch = {}, own: Partial<Entry> = {}, now = 1_000): Entry {
  return { ...newEntry(url, listing(sketch), undefined, now), ...own };
}

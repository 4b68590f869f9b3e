/** A long shortlist, as large as a diligent reader's, in the storage of a browser. */
import type { EvidenceAxis, SpecialtyName } from '../../src/model.ts';
import type { Entry } from '../../src/shortlist/entry.ts';
import type { Lens } from './chromium.ts';
import { fee, quote, saved } from './saved.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const TYPES = ['elective', 'externship', 'observership', 'clerkship', 'virtual'] as const;
const STATES = ['MA', 'NY', 'TX', 'CA', 'IL', 'OH', 'FL'];
const FIELDS: SpecialtyName[] = ['cardiology', 'neurology', 'internal medicine', 'pediatrics', 'general surgery'];
const AXES: EvidenceAxis[] = ['type', 'contact', 'setting', 'fee', 'weeks', 'letter', 'audience', 'place'];
const SENTENCE = 'Visitors take the history, examine the patient and write the note, which the attending reviews with them each day.';

/** `count` saved listings, all different, with evidence as pages give it. */
export function many(count: number): Entry[] {
  return Array.from({ length: count }, (_, i) =>
    saved(
      `https://host-${i % 97}.example/offers/${i}`,
      {
        title: `Rotation ${(i * 7919) % count} in ${FIELDS[i % FIELDS.length]}`,
        type: TYPES[i % TYPES.length],
        contact: i % 3 ? 'hands-on' : 'observation',
        setting: i % 2 ? 'inpatient' : 'outpatient',
        facts: {
          fee: i % 5 ? fee(200 + ((i * 37) % 4000)) : null,
          weeks: i % 7 ? { min: 2 + (i % 11), max: 2 + (i % 11) } : null,
          place: { city: `City ${i % 50}`, state: STATES[i % STATES.length] as string },
          deadline: i % 4 ? null : `2027-0${1 + (i % 9)}-15`,
          specialties: [FIELDS[i % FIELDS.length] as SpecialtyName],
          audience: i % 2 ? ['graduate'] : ['student'],
        },
        evidence: AXES.map((axis) => quote(axis, `${SENTENCE} (${i})`)),
      },
      {},
      1_700_000_000_000 + i,
    ),
  );
}

/** Puts them there as if they had been saved one by one. */
export async function fill(lens: Lens, entries: Entry[]): Promise<void> {
  const background = await lens.background();
  for (let i = 0; i < entries.length; i += 500) {
    const items = Object.fromEntries(entries.slice(i, i + 500).map((entry) => [`saved:${entry.id}`, entry]));
    await background.evaluate((some) => chrome.storage.local.set(some), items);
  }
}

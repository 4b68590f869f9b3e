/** The label of a page as far as `rate` can guess it; a reader then corrects it by hand. */
import type { Facts, RatedListing, RatedPage } from '../model.ts';
import type { OfferingLabel, PageLabel } from './label.schema.ts';

export function draftLabel(rated: RatedPage, url: string | null): PageLabel & { note: string } {
  const note = 'Draft made from the rating: read the page and correct every value, then remove this note.';
  const at = url ? { url } : {};
  const [first] = rated.listings;
  if (rated.page === 'not-a-listing' || !first)
    return { note, ...at, pageKind: rated.because === 'guide' ? 'guide' : 'other', offerings: [] };
  if (rated.page === 'index') return { note, ...at, pageKind: 'index', cards: rated.listings.map(card) };
  return { note, ...at, pageKind: 'listing', offerings: rated.listings.map(offering), primary: 0, ...facts(first.facts) };
}

function offering(l: RatedListing): OfferingLabel {
  const stated = l.settingBasis === 'stated';
  return {
    type: l.type,
    contact: l.contact === 'unclear' ? 'unstated' : l.contact,
    setting: stated && l.setting !== 'unclear' ? l.setting : 'unstated',
    ...(stated ? {} : { settingLikely: l.setting === 'unclear' ? null : l.setting }),
    intl: l.facts.international === 'no' ? 'no' : 'yes',
  };
}

const card = (l: RatedListing): OfferingLabel => {
  const { intl: _, ...rating } = offering(l);
  return { title: l.title, ...rating, feeTotalUsd: l.facts.fee?.total ?? null, weeksMax: l.facts.weeks?.max ?? null };
};

function facts({ vslo, fee, weeks, letter, visa, supervision, status }: Facts): Partial<PageLabel> {
  return {
    vslo,
    fee: { stated: fee !== null, free: fee?.free === true, amountsUsd: fee?.amounts ?? [], totalUsd: fee?.total ?? null },
    weeks,
    lor: letter === 'unclear' ? 'absent' : letter,
    visa: { mentioned: visa !== null, kinds: visa?.kinds ?? [] },
    supervision: supervision === 'unclear' ? 'not-stated' : supervision,
    status: status === 'closed' ? 'paused-or-closed' : status === 'unclear' ? 'unstated' : status,
  };
}

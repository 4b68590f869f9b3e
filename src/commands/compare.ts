/** How a label and a rating are compared, axis by axis. */
import type { RatedListing, RatedPage } from '../model.ts';
import type { OfferingLabel, PageLabel } from './label.schema.ts';
import { match } from './match.ts';

export interface Outcome {
  file: string;
  axis: string;
  /** Title of the offering, on a page of many. */
  offering: string | null;
  expected: string;
  got: string;
  /** 1 right, 0 wrong, 0.5 where `unclear` was said of a likely setting. */
  score: number;
  /** What the rating rests on. */
  quote: string | null;
  ambiguous: boolean;
}

type Say = (axis: string, expected: unknown, got: unknown, score: number | boolean, listing?: RatedListing, offering?: string) => void;

/** Where an axis of the comparison has its quote. */
const QUOTED: Record<string, string> = { 'letter stated': 'letter', 'visa stated': 'visa' };

/**
 * Each axis that the label speaks of, as an outcome; first the badge. A page of one offering has its axes compared once, where a badge is due
 * and shown; one with `cards` card by card, where what is not found or is too much is an outcome as well.
 */
export function compare(file: string, label: PageLabel, rated: RatedPage): Outcome[] {
  const out: Outcome[] = [];
  const say: Say = (axis, expected, got, score, listing, offering) => {
    const quote = listing?.evidence.find((e) => e.axis === (QUOTED[axis] ?? axis))?.quote ?? null;
    out.push({
      file,
      axis,
      offering: offering ?? null,
      expected: String(expected),
      got: String(got),
      score: Number(score),
      quote,
      ambiguous: label.ambiguous === true,
    });
  };
  const due = label.pageKind === 'listing' || label.pageKind === 'index';
  const shown = rated.page !== 'not-a-listing';
  say('badge', due ? 'yes' : 'no', shown ? 'yes' : 'no', due === shown);
  if (label.cards) many(say, label.cards, rated.listings);
  else if (due && shown) one(say, label, rated.listings[0]);
  return out;
}

function one(say: Say, label: PageLabel, listing: RatedListing | undefined): void {
  const offering = label.offerings?.[label.primary ?? 0];
  if (!offering || !listing) return;
  rating(say, offering, listing);
  facts(say, label, offering, listing);
}

function many(say: Say, cards: OfferingLabel[], listings: RatedListing[]): void {
  const pairs = match(cards, listings);
  for (const card of cards) {
    const listing = pairs.get(card);
    const ofCard: Say = (axis, expected, got, score, l) => say(axis, expected, got, score, l, card.title);
    ofCard('found', 'yes', listing ? 'yes' : 'no', listing !== undefined);
    if (!listing) continue;
    rating(ofCard, card, listing);
    if (card.feeTotalUsd !== undefined) fee(ofCard, card.feeTotalUsd, listing);
    if (card.weeksMax !== undefined) weeks(ofCard, card.weeksMax, listing);
  }
  const matched = new Set(pairs.values());
  for (const listing of listings) say('not extra', 'a labelled offering', listing.title, matched.has(listing));
}

function rating(say: Say, offering: OfferingLabel, listing: RatedListing): void {
  say('type', offering.type, listing.type, listing.type === offering.type || !!offering.alsoAcceptable?.includes(listing.type), listing);
  const contact = offering.contact === 'unstated' ? 'unclear' : offering.contact;
  say('contact', contact, listing.contact, contact === listing.contact, listing);
  if (offering.setting !== 'unstated') {
    say('setting', offering.setting, listing.setting, listing.setting === offering.setting, listing);
    return;
  }
  const likely = offering.settingLikely ?? null;
  const got = listing.setting === 'unclear' ? 'unclear' : `${listing.setting} (${listing.settingBasis})`;
  say('setting', likely ? `likely ${likely}` : 'unclear', got, unstatedSetting(likely, listing), listing);
}

/** The page does not state the setting; where one is likely, `unclear` is half right. */
function unstatedSetting(likely: string | null, { setting, settingBasis }: RatedListing): number {
  if (setting === 'unclear') return likely ? 0.5 : 1;
  if (settingBasis !== 'likely' || !likely) return 0;
  return Number(setting === likely || setting === 'both' || likely === 'both');
}

function facts(say: Say, label: PageLabel, offering: OfferingLabel, listing: RatedListing): void {
  const got = listing.facts;
  if (label.vslo) say('vslo', label.vslo, got.vslo, label.vslo === got.vslo, listing);
  const intl = offering.intl === 'no' || label.seekerIsUsOnly ? 'no' : 'yes or unclear';
  say('international', intl, got.international, (intl === 'no') === (got.international === 'no'), listing);
  if (label.fee?.free) say('fee', 'free', got.fee?.free ? 'free' : (got.fee?.total ?? 'not stated'), got.fee?.free === true, listing);
  else if (label.fee) fee(say, label.fee.stated ? label.fee.totalUsd : null, listing, label.fee.amountsUsd);
  if (label.weeks !== undefined) weeks(say, label.weeks?.max ?? null, listing);
  if (label.lor) {
    const want = { offered: 'given', possible: 'given', refused: 'refused', absent: 'unclear' }[label.lor];
    const have = { offered: 'given', possible: 'given', refused: 'refused', unclear: 'unclear' }[got.letter];
    say('letter', want, have, want === have, listing);
    if (want !== 'unclear') say('letter stated', want, have, want === have, listing);
  }
  if (label.visa) visa(say, label.visa.kinds, listing);
  if (label.supervision) {
    const want = label.supervision === 'not-stated' ? 'unclear' : label.supervision;
    say('supervision', want, got.supervision, want === got.supervision, listing);
  }
  const status = label.status && { open: 'open', 'paused-or-closed': 'closed', unstated: 'unclear' }[label.status];
  if (status) say('status', status, got.status, status === got.status, listing);
}

/** `total` null: not stated, or it depends; then one of the page's amounts may stand for it. */
function fee(say: Say, total: number | null, listing: RatedListing, amounts: number[] = []): void {
  const got = listing.facts.fee;
  const right =
    total === null
      ? got === null || got.total === null || amounts.includes(got.total)
      : total === 0
        ? got?.free === true
        : got?.total === total || got?.amounts.includes(total) === true;
  say('fee', total ?? 'no total', got ? (got.free ? 'free' : (got.total ?? 'no total')) : 'not stated', right, listing);
}

function weeks(say: Say, max: number | null, listing: RatedListing): void {
  const got = listing.facts.weeks?.max ?? null;
  say('weeks', max, got, max === null || got === null ? max === got : Math.abs(max - got) <= 1, listing);
}

function visa(say: Say, want: string[], listing: RatedListing): void {
  const have = listing.facts.visa?.kinds ?? [];
  const right = want.length ? want.some((kind) => have.includes(kind)) : have.length === 0;
  say('visa', want.join(' ') || 'none', have.join(' ') || 'none', right, listing);
  if (want.length) say('visa stated', want.join(' '), have.join(' ') || 'none', right, listing);
}

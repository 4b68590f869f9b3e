/** How a label and a rating are compared, axis by axis. */
import type { RatedListing, RatedPage } from '../model.ts';

export interface Outcome {
  file: string;
  axis: string;
  expected: string;
  got: string;
  /** 1 right, 0 wrong, 0.5 where `unclear` was said of a likely setting. */
  score: number;
  quote: string | null;
  ambiguous: boolean;
}

interface Offering {
  title?: string;
  type: string;
  alsoAcceptable?: string[];
  contact: string;
  setting: string;
  settingLikely?: string | null;
  intl?: string;
  feeTotalUsd?: number | null;
  weeksMax?: number | null;
}

export interface PageLabel {
  pageKind: string;
  offerings?: Offering[];
  primary?: number | null;
  cards?: Offering[];
  vslo?: string;
  fee?: { stated: boolean; free: boolean; amountsUsd: number[]; totalUsd: number | null };
  weeks?: { min: number; max: number } | null;
  lor?: string;
  visa?: { mentioned: boolean; kinds: string[] };
  supervision?: string;
  seekerIsUsOnly?: boolean;
  status?: string;
  ambiguous?: boolean;
  url?: string;
}

type Report = (axis: string, expected: unknown, got: unknown, score: number | boolean, listing?: RatedListing) => void;

function reporter(file: string, ambiguous: boolean, out: Outcome[]): Report {
  return (axis, expected, got, score, listing) =>
    out.push({
      file,
      axis,
      expected: String(expected),
      got: String(got),
      score: Number(score),
      ambiguous,
      quote:
        listing?.evidence.find((e) => e.axis === (axis === 'letter stated' ? 'letter' : axis === 'visa stated' ? 'visa' : axis))?.quote ??
        null,
    });
}

/** A page whose label speaks of one offering. */
export function comparePage(file: string, label: PageLabel, rated: RatedPage): Outcome[] {
  const out: Outcome[] = [];
  const say = reporter(file, !!label.ambiguous, out);
  const due = label.pageKind === 'listing' || label.pageKind === 'index';
  const shown = rated.page !== 'not-a-listing';
  say('badge', due ? 'yes' : 'no', shown ? 'yes' : 'no', due === shown);
  const offering = label.offerings?.[label.primary ?? 0];
  const listing = rated.listings[0];
  if (!due || !shown || !offering || !listing) return out;
  axes(say, offering, listing);
  const { facts } = listing;
  if (label.vslo) say('vslo', label.vslo, facts.vslo, label.vslo === facts.vslo, listing);
  const intl = offering.intl === 'no' || label.seekerIsUsOnly ? 'no' : 'yes';
  say('international', intl, facts.international, (intl === 'no') === (facts.international === 'no'), listing);
  if (label.fee) {
    const { stated, free, totalUsd, amountsUsd } = label.fee;
    const fee = facts.fee;
    const right = free
      ? fee?.free === true
      : !stated
        ? !fee || fee.total === null
        : totalUsd === null
          ? fee?.total == null || amountsUsd.includes(fee.total)
          : fee?.total === totalUsd || !!fee?.amounts.includes(totalUsd);
    say('fee', free ? 'free' : stated ? totalUsd : 'not stated', fee ? (fee.free ? 'free' : fee.total) : 'not stated', right, listing);
  }
  const max = label.weeks?.max ?? null;
  const got = facts.weeks?.max ?? null;
  say('weeks', max, got, max === null || got === null ? max === got : Math.abs(max - got) <= 1, listing);
  if (label.lor) {
    const want = { offered: 'given', possible: 'given', refused: 'refused' }[label.lor] ?? 'unclear';
    const have = facts.letter === 'offered' || facts.letter === 'possible' ? 'given' : facts.letter;
    say('letter', want, have, want === have, listing);
    if (want !== 'unclear') say('letter stated', want, have, want === have, listing);
  }
  if (label.visa) {
    const want = label.visa.kinds;
    const have = facts.visa?.kinds ?? [];
    const right = want.length ? want.some((k) => have.includes(k)) : have.length === 0;
    say('visa', want.join(' ') || 'none', have.join(' ') || 'none', right, listing);
    if (want.length) say('visa stated', want.join(' '), have.join(' ') || 'none', right, listing);
  }
  if (label.supervision) {
    const want = label.supervision === 'not-stated' ? 'unclear' : label.supervision;
    say('supervision', want, facts.supervision, want === facts.supervision, listing);
  }
  const status = label.status === 'paused-or-closed' ? 'closed' : label.status === 'unstated' ? 'unclear' : label.status;
  if (status) say('status', status, facts.status, status === facts.status, listing);
  return out;
}

function axes(say: Report, offering: Offering, listing: RatedListing): void {
  say('type', offering.type, listing.type, listing.type === offering.type || !!offering.alsoAcceptable?.includes(listing.type), listing);
  const contact = offering.contact === 'unstated' ? 'unclear' : offering.contact;
  say('contact', contact, listing.contact, contact === listing.contact, listing);
  const { setting, settingBasis } = listing;
  if (offering.setting !== 'unstated') {
    say('setting', offering.setting, setting, setting === offering.setting, listing);
    return;
  }
  const likely = offering.settingLikely ?? null;
  const score =
    setting === 'unclear'
      ? likely
        ? 0.5
        : 1
      : settingBasis !== 'likely' || !likely
        ? 0
        : Number(setting === likely || setting === 'both' || likely === 'both');
  say('setting', `unstated, likely ${likely}`, `${setting} (${settingBasis})`, score, listing);
}

const words = (title: string): string[] => title.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** A page that lists many: offerings are matched one to one by their titles, then each is compared. */
export function compareCard(file: string, label: PageLabel, rated: RatedPage): Outcome[] {
  const out: Outcome[] = [];
  const say = reporter(file, !!label.ambiguous, out);
  const due = label.pageKind === 'listing' || label.pageKind === 'index';
  say('badge', due ? 'yes' : 'no', rated.page === 'not-a-listing' ? 'no' : 'yes', due === (rated.page !== 'not-a-listing'));
  const left = [...rated.listings];
  const pairs = new Map<Offering, RatedListing>();
  const same: ((a: string, b: string) => boolean)[] = [
    (a, b) => words(a).join(' ') === words(b).join(' '),
    (a, b) => {
      const [x, y] = [words(a).join(' '), words(b).join(' ')];
      if (!x || !y) return false;
      const shared = words(a).filter((w) => words(b).includes(w)).length;
      return x.includes(y) || y.includes(x) || shared >= 0.6 * Math.max(words(a).length, words(b).length);
    },
  ];
  for (const like of same)
    for (const card of label.cards ?? []) {
      const at = pairs.has(card) ? -1 : left.findIndex((l) => like(card.title ?? '', l.title));
      if (at >= 0) pairs.set(card, left.splice(at, 1)[0] as RatedListing);
    }
  for (const card of label.cards ?? []) {
    const listing = pairs.get(card);
    const named: Report = (axis, expected, got, score, l) => say(axis, `${expected} [${card.title}]`, got, score, l);
    named('found', 'yes', listing ? 'yes' : 'no', !!listing);
    if (!listing) continue;
    axes(named, card, listing);
    const fee = listing.facts.fee;
    const total = card.feeTotalUsd;
    if (total !== undefined)
      named(
        'fee',
        total,
        fee ? (fee.free ? 'free' : fee.total) : null,
        total === null ? fee?.total == null : total === 0 ? fee?.free === true : fee?.total === total || !!fee?.amounts.includes(total),
        listing,
      );
    if (card.weeksMax !== undefined) {
      const got = listing.facts.weeks?.max ?? null;
      named(
        'weeks',
        card.weeksMax,
        got,
        card.weeksMax === null || got === null ? card.weeksMax === got : Math.abs(card.weeksMax - got) <= 1,
        listing,
      );
    }
  }
  for (const extra of left) say('not extra', 'nothing', extra.title, false);
  for (let i = 0; i < rated.listings.length - left.length; i++) say('not extra', '', '', true);
  return out;
}

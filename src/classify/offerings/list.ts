/** Whether a group of pieces lists offerings. */

import { plain } from '../../lexicon/plain.ts';
import { tablesOf } from '../../model/table-heads.ts';
import type { Block, Card } from '../../model.ts';
import type { Verdict } from './verdict.ts';

export interface Judged {
  card: Card;
  verdict: Verdict;
}

const FEWEST = 3;

export const isOffer = (v: Verdict): boolean => v.kind === 'offering' || v.kind === 'maybe';

/** Names of levels, whatever they are of: “Starter”, “Gold Max”, “The Basic plan”. */
const LEVEL =
  /^(?:the )?(?:(?:basic|standard|premium|silver|gold|platinum|bronze|diamond|essentials?|plus|complete|starter|advanced|deluxe|elite|classic|pro|core|full|lite|light|mini|max|duo|double|ultimate|ultra|vip|express|extended|first|entry)(?: (?=\S)|$)){1,3}(?:(?:plan|package|tier|level|program|track)$)?$|^(?:level|tier|plan|package) (?:[a-z]|\d|i{1,3})$/;

/** Shares of a group. */
const [SOME, HALF, MOST, MANY, NEARLY_ALL] = [0.3, 0.5, 0.6, 0.7, 0.9];

/** A group with those of its pieces that may be offerings. */
interface Group {
  blocks: Block[];
  all: Judged[];
  likely: Verdict[];
  /** Share of these for which something holds. */
  share(test: (v: Verdict) => boolean): number;
  of(kind: Verdict['kind']): number;
  /** Cells of a table. */
  cells: boolean;
  /** Marked as pieces by the page's own structure. */
  marked: boolean;
  /** The page is of clinical training. */
  clinical: boolean;
}

/** Whether a group is a list of offerings: most of it, other goods apart, names one and tells of it. */
export function lists(blocks: Block[], all: Judged[], clinical: boolean): boolean {
  const likely = all.map((m) => m.verdict).filter(isOffer);
  const group: Group = {
    blocks,
    all,
    likely,
    share: (test) => likely.filter(test).length / likely.length,
    of: (kind) => all.filter((m) => m.verdict.kind === kind).length,
    cells: all.every((m) => blocks[m.card.title]?.cell),
    marked: likely[0]?.weight === 1,
    clinical,
  };
  // Two ways to come, compared in a table that names both; “Externship | Observership” explains the sorts there are.
  if (likely.every((v) => v.compared) && likely.filter((v) => v.typed).length > 1)
    return all.some((m) => isOffer(m.verdict) && m.card.name.includes(' '));
  if (isBefore(blocks, all)) return false;
  if (likely.length < FEWEST || (areParts(blocks, all) && group.share((v) => v.priced) < HALF)) return false;
  if (areLevels(group)) return true;
  return areNamed(group) && areOffers(group) && !areAddresses(group) && tellEnough(group);
}

/** Levels of the same thing, or several under names of their own, with all that is told of an offering. */
function areLevels({ all, share, clinical }: Group): boolean {
  if (!clinical) return false;
  if (all.every((m) => m.verdict.compared && m.verdict.priced && m.verdict.placed)) return true;
  const sold = all.filter(({ verdict: v }) => v.kind !== 'goods');
  const here = share((v) => v.here);
  if (here < MANY || !sold.every(({ verdict: v }) => v.weight === 1 && v.priced && isOffer(v))) return false;
  const levels = sold.filter((m) => LEVEL.test(plain(m.card.name))).length;
  return (here === 1 && share((v) => v.typed || v.bare) >= HALF) || levels >= sold.length * MOST;
}

/** Each has a name of its own, and these are not those of the staff. */
function areNamed({ blocks, all, share, marked }: Group): boolean {
  // One rotation in ten cities has one name ten times; labels that come again and again name nothing.
  const different = (key: (m: Judged) => string) => new Set(all.map(key)).size >= all.length * MOST;
  const words = ({ card }: Judged) =>
    blocks
      .slice(card.from, card.to)
      .map(({ text }) => text)
      .join();
  if (!different((m) => m.card.name) && (share((v) => v.typed) < NEARLY_ALL || !different(words))) return false;
  const staff = all.filter((m) => m.verdict.staff && !m.verdict.priced).length;
  return staff < all.length * HALF && share((v) => v.named) >= (marked ? 0.4 : MANY);
}

/** Most of them are offerings, of which something is told; elsewhere than among clinical training, with their prices. */
function areOffers({ all, likely, share, of, marked, clinical }: Group): boolean {
  const rest = all.length - of('goods') - of('nobody');
  return (
    of('offering') >= likely.length * HALF &&
    likely.length >= Math.max((rest - of('about')) * MOST, rest * (marked ? HALF : MOST)) &&
    share((v) => v.bare) < MOST &&
    (clinical || share((v) => v.priced && (v.tells > 1 || v.named)) >= HALF)
  );
}

/** A table of addresses lists whom to write to, one of extensions whom to call. */
const areAddresses = ({ blocks, all, share, cells }: Group): boolean =>
  cells &&
  ((isDirectory(blocks, all) && share((v) => v.priced) < SOME) ||
    (share((v) => v.mail) >= MOST && share((v) => v.priced || (v.keyed && v.placed)) < SOME));

/** Bare names of fields with a word or two each are the departments of one programme. */
function tellEnough({ blocks, all, likely, share, cells, marked }: Group): boolean {
  const letters = likely.reduce((n, v) => n + v.length, 0) / likely.length;
  return (
    letters >= TELLING ||
    share((v) => v.priced) >= SOME ||
    // Each tells where one is, and for how long.
    (!cells && share((v) => v.placed) >= (marked ? MANY : NEARLY_ALL)) ||
    (cells && headsFields(blocks, all) && share((v) => v.placed) >= HALF) ||
    share((v) => v.typed || v.keyed || v.specific) >= SOME ||
    // Each is in a town of its own, and says whether in a hospital or a clinic; departments of one programme need no town.
    share((v) => v.sited && v.here) >= MOST ||
    // Each says which of several sorts it is.
    (share((v) => v.sort !== '') >= MOST && new Set(likely.map((v) => v.sort)).size > 1)
  );
}

/** Whether these are days of a week, or the heading above says that they are places or weeks of one stay. */
function areParts(blocks: Block[], group: Judged[]): boolean {
  const { from = 0, title = 0 } = group[0]?.card ?? {};
  if (group.filter(({ card }) => DAY.test(blocks[card.from]?.text ?? '')).length > group.length / 2) return true;
  const above = blocks.slice(0, Math.min(from, title)).findLast(({ kind, region }) => kind === 'heading' && region === 'main');
  return !!above && OF_PARTS.test(plain(above.text));
}
const DAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s?\b(?! \d)/i;
const OF_PARTS =
  /^(?:where|what|how) (?:you|visitors|observers|externs|students|your (?:time|weeks|days))(?:'ll| will)? (?:be|go|rotate|work|do|see|spend|are|is spent)\b|^(?:your|(?:a |the )?(?:sample|typical|usual)) (?:schedule|week|month|day)s?\b|^(?:an? )?(?:typical |usual |sample )?(?:week|day) (?:on|in|at) (?:the|our|a)\b|^(?:(?:weekly|daily|your|rotation|clinical|sample) )?(?:curriculum|schedule|timetable)$/;

/** Whether the line above says that one must have done all that before: “Clinical training you must already have behind you:”. */
function isBefore(blocks: Block[], group: Judged[]): boolean {
  const { text = '', kind } = blocks[(group[0]?.card.from ?? 0) - 1] ?? {};
  return (kind === 'heading' || text.endsWith(':')) && text.length < LONGEST_LINE && DONE_BEFORE.test(plain(text));
}
const LONGEST_LINE = 160;
const DONE_BEFORE =
  /\b(?:prerequisites?|prior|previous|earlier|(?:have|has|having|be|been)(?: \w+)? (?:completed|finished|passed|done|had)|(?:completed|finished|passed) (?:the following|these|all)|already have|behind (?:you|them)|before (?:you|they|applying|coming|arrival|the (?:elective|rotation)))\b/;

/** Whether the column of names is one of departments or rotations, and not of the parts of one. */
const headsFields = (blocks: Block[], group: Judged[]): boolean => {
  const first = blocks[group[0]?.card.title ?? -1]?.cell;
  const heads = tablesOf(blocks).all.get(first?.table ?? -1)?.heads ?? [];
  const own = heads.find(({ cell }) => cell.column === first?.column)?.block.text ?? '';
  return NAMES_FIELDS.test(own) || (NAMES_SERVICES.test(own) && heads.some(({ block }) => TELLS_KIND.test(block.text)));
};
const NAMES_FIELDS = /\b(?:departments?|divisions?|specialt(?:y|ies)|electives?|rotations?|observerships?|programs?|courses?)\b/i;
/** The services of one rotation are its parts, unless each has its own kind or its own person to write to. */
const NAMES_SERVICES = /^(?:services?|fields?|areas?|where)\b/i;
const TELLS_KIND = /^(?:kind|type|who|for whom|open to|takes|contact|whom to (?:ask|write)|apply)\b/i;

/** A column of telephones, and none that tells of a stay. */
function isDirectory(blocks: Block[], group: Judged[]): boolean {
  const heads = tablesOf(blocks).all.get(blocks[group[0]?.card.title ?? -1]?.cell?.table ?? -1)?.heads ?? [];
  return heads.some(({ block }) => PHONES.test(block.text)) && !heads.some(({ whole }) => OF_STAY.test(whole));
}
const PHONES = /^(?:(?:tele)?phones?|tel\.?|ext(?:ension)?s?\.?|pagers?|fax|dial|number to call)(?: (?:number|no\.?)s?)?$/i;
const OF_STAY =
  /\b(?:weeks?|months?|length|duration|stay|prices?|costs?|fees?|tuition|kind|type|visit\w*|students?|observ\w+|electives?|extern\w*|rotations?|open|places|seats|slots)\b/i;

/** Letters that pieces with descriptions hold on average. */
const TELLING = 60;

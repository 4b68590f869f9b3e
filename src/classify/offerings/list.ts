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

/** Whether a group is a list of offerings: most of it, other goods apart, names one and tells of it. */
export function lists(blocks: Block[], group: Judged[], clinical: boolean): boolean {
  const of = (kind: Verdict['kind']) => group.filter((m) => m.verdict.kind === kind).length;
  const likely = group.map((m) => m.verdict).filter(isOffer);
  const offers = of('offering');
  const rest = group.length - of('goods') - of('nobody');
  const share = (test: (v: Verdict) => boolean) => likely.filter(test).length / likely.length;
  // Two ways to come, compared in a table that names both.
  if (likely.every((v) => v.compared) && likely.filter((v) => v.typed).length > 1)
    // “Externship | Observership” explains the sorts there are.
    return group.some((m) => isOffer(m.verdict) && m.card.name.includes(' '));
  if (likely.length < FEWEST || (areParts(blocks, group) && share((v) => v.priced) < 0.5)) return false;
  // Levels of the same thing, or several under names of their own, with all that is told of an offering.
  if (clinical && group.every((m) => m.verdict.compared && m.verdict.priced && m.verdict.placed)) return true;
  const sold = group.filter(({ verdict: v }) => v.kind !== 'goods');
  const tiers = sold.every(({ verdict: v }) => v.weight === 1 && v.priced && isOffer(v)) && share((v) => v.here) >= 0.7;
  const levels = sold.filter((m) => LEVEL.test(plain(m.card.name))).length;
  if (clinical && tiers && ((share((v) => v.typed || v.bare) >= 0.5 && share((v) => v.here) === 1) || levels >= sold.length * 0.6))
    return true;
  // One rotation in ten cities has one name ten times; labels that come again and again name nothing.
  const different = (key: (m: Judged) => string) => new Set(group.map(key)).size >= group.length * 0.6;
  const words = ({ card }: Judged) =>
    blocks
      .slice(card.from, card.to)
      .map(({ text }) => text)
      .join();
  if (!different((m) => m.card.name) && (share((v) => v.typed) < 0.9 || !different(words))) return false;
  if (group.filter((m) => m.verdict.staff && !m.verdict.priced).length >= group.length * 0.5) return false;
  const marked = (likely[0] as Verdict).weight === 1;
  if (share((v) => v.named) < (marked ? 0.4 : 0.7)) return false;
  if (offers < likely.length * 0.5 || likely.length < (rest - of('about')) * 0.6 || likely.length < rest * (marked ? 0.5 : 0.6))
    return false;
  if (share((v) => v.bare) >= 0.6 || (!clinical && share((v) => v.priced && (v.tells > 1 || v.named)) < 0.5)) return false;
  // A table of addresses lists whom to write to, one of extensions whom to call.
  const cells = group.every((m) => blocks[m.card.title]?.cell);
  if (cells && isDirectory(blocks, group) && share((v) => v.priced) < 0.3) return false;
  if (cells && share((v) => v.mail) >= 0.6 && share((v) => v.priced || (v.keyed && v.placed)) < 0.3) return false;
  // Bare names of fields with a word or two each are the departments of one programme.
  const letters = likely.reduce((n, v) => n + v.length, 0) / likely.length;
  return (
    letters >= TELLING ||
    share((v) => v.priced) >= 0.3 ||
    // Each tells where one is, and for how long.
    (!cells && share((v) => v.placed) >= (marked ? 0.7 : 0.9)) ||
    (cells && headsFields(blocks, group) && share((v) => v.placed) >= 0.5) ||
    share((v) => v.typed || v.keyed || v.specific) >= 0.3 ||
    // Each says which of several sorts it is.
    (share((v) => v.sort !== '') >= 0.6 && new Set(likely.map((v) => v.sort)).size > 1)
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

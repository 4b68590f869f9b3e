/** What each block of a page tells, as bits: prices, lengths, places; other goods, people, hosts that take nobody. */
import { plain } from '../../lexicon/plain.ts';
import { each, type Steps } from '../../model/steps.ts';
import type { Block, Page } from '../../model.ts';
import { remembered } from '../remembered.ts';
import { takesNobody, underHead } from './cells.ts';
import type { HeadOf } from './heads.ts';
import {
  ABROAD,
  BESIDE,
  CLASSROOM,
  FIELD,
  GOODS_HEAD,
  GOODS_TOLD,
  NO_LONGER,
  NOBODY,
  OUTSIDE_US,
  PARTLY,
  PAUSED,
  SORT,
  STAFF,
  TELLS,
  TYPE,
  UNOFFERED,
} from './words.ts';

export const ABROAD_MONEY = /[£€] ?\d/;
/** Sorts of things that a piece tells. */
export const KEYS = Object.keys(TELLS) as (keyof typeof TELLS)[];
/** A bit for each of them, and for what else is seen of a piece. */
export const BIT = {
  price: 1 << 0,
  length: 1 << 1,
  setting: 1 << 2,
  act: 1 << 3,
  status: 1 << 4,
  who: 1 << 5,
  nobody: 1 << 6,
  goods: 1 << 7,
  abroad: 1 << 8,
  staff: 1 << 9,
  paused: 1 << 10,
  classroom: 1 << 11,
  mail: 1 << 12,
  sort: 1 << 13,
  unoffered: 1 << 14,
} satisfies Record<keyof typeof TELLS, number> & Record<string, number>;
/** A longer line tells more than what it is called. */
const LONGEST_SORT = 40;

const AT_A_TIME = 50;

/** What each block tells, looked up once however many pieces hold it; `headOf`: what heads a cell. */
export function* tellings({ blocks, title }: Page, headOf: HeadOf): Steps<Int32Array> {
  const bits = new Int32Array(blocks.length);
  const ownOnly = schoolOnly(title);
  yield* each(blocks, AT_A_TIME, (block, i) => {
    if (block.region !== 'main') return;
    const head = (block.cell && headOf(block.cell)?.whole) ?? '';
    const said = block.cell && underHead(head, block.text);
    const nobody = ownOnly?.test(block.text) || takesNobody(head, block.text);
    const sort = block.text.length <= LONGEST_SORT && isSort(plain(block.text));
    bits[i] = (said ? told(said) : toldOf(block)) | (nobody ? BIT.nobody : 0) | (sort ? BIT.sort : 0);
  });
  belowHeadings(blocks, bits);
  return bits;
}

export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\d]+/u).filter(Boolean);

/** Whether a text in plain letters names a sort of experience and nothing else. */
export function isSort(text: string): boolean {
  const words = wordsOf(text);
  return words.some((w) => SORT.test(w)) && words.every((w) => SORT.test(w) || BESIDE.test(w));
}

const ownName = (heading: string): string => plain(heading).replace(/^(?:[a-z]|\d{1,2})[.)] /, '');

/** “Courses not open to visitors”, “Rooms”: a heading below the page's own speaks for all that stands under it. */
function belowHeadings(blocks: Block[], bits: Int32Array): void {
  let rank = 0;
  let said = 0;
  blocks.forEach(({ kind, level, text }, i) => {
    const heads = kind === 'heading';
    if (heads && level <= rank) rank = 0;
    if (rank) bits[i] = (bits[i] as number) | said;
    else if (heads && level > 1) {
      said = GOODS_HEAD.test(ownName(text)) ? BIT.goods : (bits[i] as number) & BIT.nobody;
      if (said) rank = level;
    }
  });
}

/** "Stanhope only": for the people of the school that the page's title names. */
function schoolOnly(title: string): RegExp | null {
  const names = (title.match(/\b[A-Z][a-z]{4,}\b/g) ?? []).filter(
    (name) => ![TYPE, FIELD, PEOPLE].some((of) => of.test(name.toLowerCase())),
  );
  return names.length ? new RegExp(`\\b(?:${names.join('|')})(?: students)? only\\b`) : null;
}

const PEOPLE = /^(?:students?|graduates?|doctors|physicians|residents|observers|visitors|international|foreign|visiting|medical)$/;

/** What a text in plain letters tells. */
export function told(text: string): number {
  let bits = 0;
  for (const key of KEYS) if (TELLS[key].test(text)) bits |= BIT[key];
  const nobody = NOBODY.exec(text);
  if (nobody) bits |= PAUSED.test(text) ? BIT.paused : PARTLY.test(sentenceAt(text, nobody.index)) ? 0 : BIT.nobody;
  if (NO_LONGER.test(text)) bits |= BIT.nobody;
  if (UNOFFERED.test(text)) bits |= BIT.unoffered;
  if (GOODS_TOLD.test(text)) bits |= BIT.goods;
  if (CLASSROOM.test(text)) bits |= BIT.classroom;
  if (ABROAD_MONEY.test(text) || OUTSIDE_US.test(text) || (text.length < 60 && ABROAD.test(text))) bits |= BIT.abroad;
  if (text.includes('@')) bits |= BIT.mail;
  if (STAFF.test(text)) bits |= BIT.staff;
  return bits;
}

/** The sentences of a text by which a host takes nobody; the whole text where a heading or a head says so. */
export function nobodyIn(text: string): string[] {
  const found = text.split(/(?<=\.) /).filter((part) => NOBODY.test(part));
  return found.length ? found : [text];
}

/** What a block tells by itself. Most are the name of a piece as well, of several where lists lie in lists. */
export const toldOf = remembered(({ text }: Block) => told(plain(text)));

const sentenceAt = (text: string, at: number): string => {
  const end = text.indexOf('.', at);
  return text.slice(text.lastIndexOf('.', at) + 1, end < 0 ? text.length : end);
};

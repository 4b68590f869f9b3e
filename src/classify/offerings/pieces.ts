/** What the blocks of a piece tell of it one by one, where what they tell together does not decide. */
import { plain } from '../../lexicon/plain.ts';
import type { Block, Card } from '../../model.ts';
import { isOfAnotherKind } from '../another-kind.ts';
import { ABROAD_MONEY, BIT, nobodyIn, told } from './tellings.ts';
import { ABROAD, OUTSIDE_US, STATE, TYPE } from './words.ts';

/** The blocks that tell of a piece. */
export const blocksOf = ({ from, to, also }: Card): number[] => [...Array.from({ length: to - from }, (_, i) => from + i), ...also];

/** Sold beside offerings, by its name. */
export const ADDED = /\badd-?ons?$/;
/** What is sold in addition may be a visit of its own. */
export function addsStay(blocks: Block[], { title, from, to }: Card): boolean {
  for (let i = from; i < to; i++) if (i !== title && TYPE.test(plain(blocks[i]?.text ?? ''))) return true;
  return false;
}

/** “Emergency Medicine takes no observers”, said of an elective there. */
export function takesOnlyOthers(blocks: Block[], bits: Int32Array, card: Card, extra: string): boolean {
  if (extra && told(plain(extra)) & BIT.nobody) return false;
  const said = blocksOf(card).filter((i) => (bits[i] as number) & BIT.nobody);
  return said.every((i) => nobodyIn(plain(blocks[i]?.text ?? '')).every((clause) => isOfAnotherKind(clause, card.name)));
}

/** Who comes from there, and no place. */
const FROM = /\b(?:students?|graduates?|schools?|universit\w+|physicians|citizens|trained) (?:[\w-]+ ){0,4}(?:in|from|of|at)\b/;
const TRAINED_OUTSIDE =
  /\b(?:students?|graduates?|schools?|colleges?|universit\w+|physicians|doctors|surgeons|specialists|citizens|train\w*|degrees?|diplomas?|licensed|practi\w+|studied|educated|(?:live|living|reside|residing|work|working)(?: in)?|from) (?:[\w-]+ ){0,4}outside\b/;
/** A place abroad that a line or a price names, and no state of the US. */
export function abroad(blocks: Block[], card: Card): boolean {
  let outside = ABROAD.test(plain(card.name));
  let inside = STATE.test(card.name);
  for (let i = card.from; i < card.to; i++) {
    const text = blocks[i]?.text ?? '';
    const low = plain(text);
    outside ||=
      (OUTSIDE_US.test(low) && !TRAINED_OUTSIDE.test(low)) ||
      ABROAD_MONEY.test(text) ||
      (text.length < 60 && /, /.test(text) && ABROAD.test(low) && !FROM.test(low));
    inside ||= text.length < 60 && STATE.test(text);
  }
  return outside && !inside;
}

/** What comes with a visit that is sold, in a line of a list: “✓ Mock interview”. */
const EXTRA = /\b(?:mock interviews?|personal statements?|cv|r[eé]sum[eé]s?)\b/i;
const LONGEST_EXTRA = 40;
export const isExtra = ({ kind, text }: Block): boolean => kind === 'item' && text.length <= LONGEST_EXTRA && EXTRA.test(text);

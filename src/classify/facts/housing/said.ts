/** What one clause says of a place to sleep. */
import { matchesOf } from '../../../lexicon/matches.ts';
import * as is from './states.ts';
import { ANY_VISITOR, LODGE, NO_HOME, OTHERS, RENT, SURE, WEAK } from './words.ts';

export type Housing = 'included' | 'offered' | 'not-included';

const word = (source: string): RegExp => new RegExp(`\\b${source}(?![\\w])`, 'g');
const IS_SURE = word(SURE);
const IS_WEAK = word(WEAK);
const IS_RENT = word(RENT);
const IS_LODGE = word(LODGE);
const NAMED = /HOME|ROOM|RENT|LODGE/g;
/** So far before and after a place its state is looked for. */
const BACK = 110;
const AHEAD = 75;
/** A room or a bed with these is one to sleep in. */
const TO_SLEEP =
  /RENT|furnished|single|double|twin|shared?|bath|kitchen|house|residence|nights?\b|linens?|breakfast|\bown\b|FREE|famil|for you\b|list of/;

/** A text with its words for a place to sleep, and for what costs nothing, replaced. */
export const marked = (text: string): string =>
  text
    .replace(NO_HOME, '…')
    .replace(is.FREE_OTHER, '…')
    .replaceAll('rent-free', 'rent for free')
    .replace(IS_LODGE, 'LODGE')
    .replace(IS_SURE, 'HOME')
    .replace(IS_WEAK, 'ROOM')
    .replace(IS_RENT, 'RENT')
    .replace(is.FREE, 'FREE')
    .replace(is.FREE_PLACE, 'FREE ');

/** Of a clause, or of a name and its value. */
export function saidOf(clause: string): Housing | null {
  const text = marked(clause);
  if ((has(text, is.GRANT) && !has(text, is.DENIED)) || (OTHERS.test(text) && !ANY_VISITOR.test(text) && !has(text, is.HELP))) return null;
  const said = new Set<Housing | null>();
  for (const { 0: name, index } of matchesOf(NAMED, text)) said.add(ofPlace(text, index, index + name.length));
  return (['included', 'offered', 'not-included'] as const).find((one) => said.has(one)) ?? null;
}

const has = (text: string, state: RegExp): boolean => text.search(state) >= 0;

function ofPlace(text: string, at: number, end: number): Housing | null {
  const before = text.slice(Math.max(0, at - BACK), at);
  const after = text.slice(end, end + AHEAD);
  const near = before + text.slice(at, end) + after;
  const free = near.includes('FREE');
  const inPrice = has(before, is.IN_PRICE) || has(after.replace(/\bincludes?\b|\bincluding\b/, ''), is.IN_PRICE);
  const help = has(near, is.HELP);
  const given = has(near, is.GIVEN);
  const toBeHad = has(near, is.TO_BE_HAD);
  const priced = has(near, is.PRICED) || has(near, is.ADDED);
  const weak = text[at] === 'R';
  if (inPrice && !free && has(before, is.EXPENSES)) return 'not-included';
  if (has(near, is.DENIED)) {
    if (has(near, is.NOT_IN_PRICE) && !has(near.replace(is.NOT_IN_PRICE, ''), is.DENIED) && (help || toBeHad)) return 'offered';
    return !weak || inPrice || given || toBeHad || help || has(near, is.OWN) ? 'not-included' : null;
  }
  if (weak && !inPrice && !priced && !TO_SLEEP.test(near)) return has(near, is.YOURS) ? 'not-included' : null;
  if (free) return 'included';
  if (has(near, is.YOURS) || (!help && !inPrice && (has(near, is.OWN) || has(near, is.MARKET)))) return help ? 'offered' : 'not-included';
  if (inPrice && !help) return has(near, is.ADDED) ? 'offered' : 'included';
  if (priced || help) return 'offered';
  if (given) return 'included';
  return toBeHad ? 'offered' : null;
}

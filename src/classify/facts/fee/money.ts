/** Sums of money in a text, in figures and in words. */
import { matchesOf } from '../../../lexicon/matches.ts';
import { NUMBER, numberOf } from '../numbers.ts';

export interface Sum {
  amount: number;
  currency: string;
  at: number;
  end: number;
}

const FIGURES = '(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:\\.\\d\\d)?(?![\\d,]*\\d|\\.\\d)(?! ?(?:\\/ ?\\$?\\d+ ?)?(?:million|m\\b|k\\b|billion))';
const MONEY = new RegExp(
  `(?:\\bus ?\\$|\\busd ?\\$?|\\$) ?${FIGURES}|` +
    `([£€]|\\bgbp |\\beur ) ?${FIGURES}|` +
    `\\b(\\d{1,3}(?:,\\d{3})+|\\d{2,6})(?:\\.00)? ?(?:usd|us dollars?|u\\.s\\. dollars?|dollars?|bucks)\\b|` +
    `\\b(${NUMBER}) (hundred|thousand)(?:(?: and|,)? (${NUMBER})(?: hundred)?(?: and (${NUMBER}))?)? dollars\\b`,
  'g',
);
/** Stands in every sum. */
export const SUM = /\$|£|€|(?<![a-z])(?:usd|dollar|gbp|eur|bucks)/;
/** Larger sums are insurance cover, never the price of a rotation. */
const LARGEST = 40_000;
/** A sentence with more sums is a list of other things. */
const MOST = 20;

/** Every sum that may be a price, in order. */
export function moneyIn(text: string): Sum[] {
  if (!SUM.test(text)) return [];
  const found: Sum[] = [];
  for (const m of matchesOf(MONEY, text)) {
    const figures = m[1] ?? m[3] ?? m[4];
    const amount = figures ? Number(figures.replace(/,/g, '')) : inWords(m);
    const currency = m[2] ? (/£|gbp/.test(m[2]) ? 'GBP' : 'EUR') : 'USD';
    if (found.length === MOST) break;
    if (amount <= LARGEST) found.push({ amount, currency, at: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** "Three hundred and fifty dollars". */
function inWords([, , , , , first = '', scale, second, third]: RegExpMatchArray): number {
  const part = second ? numberOf(second) : 0;
  return (
    numberOf(first) * (scale === 'thousand' ? 1000 : 100) +
    (scale === 'thousand' && part < 10 && part ? part * 100 : part) +
    (third ? numberOf(third) : 0)
  );
}

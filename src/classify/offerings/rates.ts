/** Prices by what a cell of each row says: “Inpatient: $2,300. Outpatient: $1,550.” */
import { matchesOf } from '../../lexicon/matches.ts';
import { tablesOf } from '../../model/table-heads.ts';
import type { Block } from '../../model.ts';
import { type Meaning, meaningOf } from './meaning.ts';

const CLAUSE = /(?:^|[.;·] )([^:=$.;]{2,80}?) ?(?:[:=]|–|—) ?(?=(?:usd ?)?\$ ?\d)/gi;
const AND = / ?,? and | ?, (?:and |or )?| or /;
const LONGEST = 40;
const LINE = 600;

/** What lines of prices say of the values that cells hold; none where a line names anything else. */
export function rates(blocks: Block[]): Meaning[] {
  const { headOf } = tablesOf(blocks);
  const values = new Map<string, string>();
  for (const { cell, text } of blocks)
    if (cell && cell.column > 0 && headOf(cell) && text.length <= LONGEST) values.set(text.toLowerCase(), text);
  if (!values.size) return [];
  return blocks.flatMap(({ region, cell, text }, block) => {
    if (region !== 'main' || cell || text.length > LINE || !text.includes('$')) return [];
    const clauses = matchesOf(CLAUSE, text);
    const found = clauses.map((m, n) => {
      const codes = (m[1] as string)
        .toLowerCase()
        .split(AND)
        .map((name) => values.get(name.trim()));
      const rest = text.slice(m.index + m[0].length, clauses[n + 1]?.index ?? text.length);
      const quote = (m[0] + rest.replace(/(?<=\d)[.;·] .*$/, '')).replace(/^[.;·] /, '').replace(/[.;]$/, '');
      return codes.map((code) => meaningOf(code ?? '', quote, block));
    });
    return found.length > 1 && found.flat().every(({ code }) => code) ? found.flat() : [];
  });
}

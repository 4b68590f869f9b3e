/** Tables whose columns are the pieces: a row of headers names them, the first column says what is told of each. */
import type { Table } from '../model/table-heads.ts';
import type { Block } from '../model.ts';
import type { Piece } from './cards.ts';
import { column, fills, isWide } from './cells.ts';
import { NAME_HEADER } from './frame-words.ts';

/** What a table that compares columns tells of each … */
const TELLS =
  /^(?:for\b|from\b|how\b|open\b|apply|application|eligib|requirements?|supervis|credit|housing|duration|length|weeks?|(?:\d[- ]weeks? |monthly |weekly |total )?(?:price|cost|fee|tuition)|setting|where|place|location|campus|contact|patients?|hands|letter|certificate|hours|schedule|who|what|start|dates?|next|deadline|type|role|you |site|visa|audience|specialt|seats?|capacity|teachers?|preceptors?|attendings?|language|deposit|refund)/i;
/** … and what one does there or may not. */
const ACTS =
  /^(?:tak|obtain|do|perform|conduct|examin|writ|enter|present|order|watch|observ|shadow|see|join|assist|read|follow|scrub)\w* .{0,40}\b(?:histor|exam|notes?|patients?|charts?|records?|orders|rounds|procedures?|surger|cases?|or\b|operating|clinic|ward)|^(?:(?:patient |physical )?(?:histor(?:y|ies)|exams?|examinations?)|(?:patient |direct )contact|(?:emr|ehr|chart|record)s?(?: access)?|notes|orders|procedures|rounds|presentations|case presentations)\b/i;

const textOf = (blocks: Block[], i: number): string => blocks[i]?.text ?? '';

/** A piece for each column; null where the rows are the pieces, or nothing is. `key` is the same for tables that tell the same. */
export function columnsOf(blocks: Block[], { rows, body, heads }: Table): { key: string; pieces: Piece[] } | null {
  const above = rows.slice(0, body).flat();
  const rest = rows.slice(body);
  const names = heads.flatMap(({ at }) => (column(blocks, at) > 0 && !isWide(blocks, at) ? [at] : []));
  const labels = rest.flatMap((row) => row.filter((i) => column(blocks, i) === 0));
  if (names.length < 2 || rest.length < 2) return null;
  const corner = above.findLast((i) => column(blocks, i) === 0);
  const tells = (i: number) => TELLS.test(textOf(blocks, i)) || ACTS.test(textOf(blocks, i));
  // Below a name stand names, beside it what is told.
  if (corner !== undefined && NAME_HEADER.test(textOf(blocks, corner)) && names.filter(tells).length * 2 > names.length) return null;
  if (labels.filter(tells).length < Math.max(2, labels.length * 0.5)) return null;
  const told = rest.map((row) => row.filter((i) => column(blocks, i) > 0));
  const pieces = names.map((title) => {
    const mine = (i: number) => fills(blocks, i, column(blocks, title));
    return {
      title,
      name: textOf(blocks, title),
      from: title,
      to: title + 1,
      also: [...above.filter((i) => i !== title && column(blocks, i) > 0 && mine(i)), ...told.flatMap((row) => row.filter(mine))],
    };
  });
  return { key: labels.map((i) => textOf(blocks, i)).join(), pieces };
}

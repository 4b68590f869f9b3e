/** Tables in code: "K: L = elective, S = sub-internship". The key's words stand in for the codes of a row. */
import type { Block, Card } from '../model.ts';
import { plain, type Sentence } from './sentences.ts';

const ENTRY = /(?:^|[.;,]\s+|\s)([A-Za-z0-9?–·*†‡/-]{1,4})\s*[=:]\s+([^=]*?)(?=(?:[.;,]\s+|\s)[A-Za-z0-9?–·*†‡/-]{1,4}\s*[=:]\s|$)/g;

/** A column of bare numbers that are lengths. */
const WEEKS = /^(?:wks?|weeks?|length|duration)\b/i;

/** Meanings of codes: column name (lower case) → code → words of the key. */
export type Legend = Map<string, Map<string, { quote: string; block: number }>>;

/** Every key of the page: a line that gives two codes or more, under the name before it. */
export function readLegend(blocks: Block[]): Legend {
  const legend: Legend = new Map();
  blocks.forEach((block, i) => {
    const entries = [...block.text.matchAll(ENTRY)].filter((m) => (m[2] as string).length > 3);
    if (entries.length < 2) return;
    const named = /^([\w ]{1,20}?)(?: \([\w ]+\))?:\s/.exec(block.text)?.[1] ?? blocks[i - 1]?.text.replace(/\s*\(.*\)$/, '') ?? '';
    const codes = new Map(entries.map((m) => [m[1] as string, { quote: (m[2] as string).trim(), block: i }]));
    legend.set(named.toLowerCase(), codes);
  });
  return legend;
}

/** What the key says of a row's cells, as sentences of that row. */
export function decode(blocks: Block[], card: Card, legend: Legend): Sentence[] {
  const row = blocks[card.title]?.cell;
  if (!row) return [];
  const out: Sentence[] = [];
  for (let i = card.from; i < card.to; i++) {
    const cell = blocks[i];
    const header = blocks.find((b) => b.cell?.table === row.table && b.cell.row === 0 && b.cell.column === cell?.cell?.column);
    if (header && cell && WEEKS.test(header.text) && /^\d/.test(cell.text) && !/[a-z]{2}/i.test(cell.text)) {
      const text = /m$/.test(cell.text) ? cell.text.replace(/ ?m$/, ' months') : `${cell.text} weeks`;
      out.push({ quote: cell.text, text: plain(text), stem: '', block: i, heading: false, question: false });
    }
    const meaning = header && cell && legend.get(header.text.toLowerCase())?.get(cell.text);
    if (!meaning) continue;
    out.push({ quote: meaning.quote, text: plain(meaning.quote), stem: '', block: meaning.block, heading: false, question: false });
  }
  return out;
}

/** A page from a few lines: `# heading`, `- item`, `| cell | cell |`, `term: ` as it stands; everything else is a paragraph. */
import type { Block, Page } from '../../src/model.ts';

export function pageOf(text: string): Page {
  const blocks: Block[] = [];
  const add = (block: Partial<Block>) =>
    blocks.push({ text: '', kind: 'text', level: 0, region: 'main', linked: 0, links: [], cell: null, marks: [], ...block });
  let row = -1;
  for (const line of text.split('\n')) {
    const heading = /^(#+) (.*)/.exec(line);
    if (line.startsWith('|')) {
      row++;
      const cells = line.split('|').slice(1, -1);
      for (const [column, cell] of cells.entries()) {
        if (cell.trim()) add({ text: cell.trim(), kind: 'cell', cell: { table: 0, row, column, header: row === 0 } });
      }
      continue;
    }
    row = -1;
    if (heading) add({ text: heading[2] as string, kind: 'heading', level: (heading[1] as string).length });
    else if (line.startsWith('- ')) add({ text: line.slice(2), kind: 'item' });
    else if (line) add({ text: line });
  }
  return { url: null, title: '', blocks, cards: [], sections: [] };
}

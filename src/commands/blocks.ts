/** `blocks FILE`: how a page was read, a line each block; to see what went wrong. */
import { readFileSync } from 'node:fs';
import { parsedTree } from '../read/parsed-tree.ts';
import { read } from '../read/read.ts';

const { tree, root } = parsedTree(readFileSync(process.argv[2] as string, 'utf8'));
const steps = read(tree, root, null);
for (let step = steps.next(); ; step = steps.next()) {
  if (!step.done) continue;
  const { page } = step.value;
  console.log(page.title);
  page.blocks.forEach((b, i) => {
    const cards = page.cards
      .filter((c) => c.title === i)
      .map((c) => `[card ${c.group}: ${c.from}-${c.to}]`)
      .join(' ');
    console.log(`${i} ${b.region} ${b.kind}${b.level || ''} ${b.text.slice(0, 100)} ${cards}`);
  });
  break;
}

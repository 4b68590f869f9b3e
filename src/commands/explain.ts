/** `explain FILE`: every cue that fired on a page, sentence by sentence, with how its clause carries it. */
import { readFileSync } from 'node:fs';
import { sentencesOf } from '../classify/sentences.ts';
import { sightings } from '../classify/sightings.ts';
import type { NamedCue } from '../lexicon/index.ts';
import { parsedTree } from '../read/parsed-tree.ts';
import { read } from '../read/read.ts';

const AXES: NamedCue['axis'][] = ['type', 'contact', 'setting'];
const { tree, root } = parsedTree(readFileSync(process.argv[2] as string, 'utf8'));
const steps = read(tree, root, null);
let step = steps.next();
while (!step.done) step = steps.next();
const { page } = step.value;
const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
console.log(`# ${page.title}`);
for (const sentence of sentencesOf(page.blocks, main)) {
  const seen = AXES.flatMap((axis) =>
    sightings(axis, [sentence]).map((s) => `${axis}:${s.value}/${s.cue}·${s.weight}${s.conditional ? '?' : ''}`),
  );
  const level = page.blocks[sentence.block]?.level;
  console.log(
    `${String(sentence.block).padStart(4)} ${level ? `h${level} ` : ''}${sentence.quote.slice(0, 400)}${seen.length ? `\n       → ${seen.join('  ')}` : ''}`,
  );
}

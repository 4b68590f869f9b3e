/** `explain FILE [URL]`: what was read of a page and every cue that fired, sentence by sentence, offering by offering. */
import { readFileSync } from 'node:fs';
import { titlesOf } from '../classify/classify.ts';
import { findOfferings } from '../classify/offerings.ts';
import { reasonAgainst, signsOf } from '../classify/page-kind.ts';
import { type Sentence, sentencesOf } from '../classify/sentences.ts';
import { sightings } from '../classify/sightings.ts';
import type { NamedCue } from '../lexicon/index.ts';
import { finish } from '../model/steps.ts';
import { parsedTree } from '../read/parsed-tree.ts';
import { read } from '../read/read.ts';

const AXES: NamedCue['axis'][] = ['type', 'contact', 'setting'];
const { tree, root } = parsedTree(readFileSync(process.argv[2] as string, 'utf8'));
const { page } = finish(read(tree, root, process.argv[3] ?? null));
const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
const sentences = sentencesOf(page.blocks, main);
const heads = titlesOf(page, sentences);
const signs = finish(signsOf(heads, sentences));
console.log(`# ${page.title}`);
console.log(`# ${JSON.stringify(signs)} ${finish(reasonAgainst(page, heads, sentences, signs)) ?? ''}`);
const scopes = finish(findOfferings(page, sentences));
for (const s of scopes[0]?.shared ?? sentences) tell(s);
for (const scope of scopes) {
  console.log(`\n== ${scope.title}`);
  for (const s of scope.section) tell(s, 'section ');
  for (const s of scope.own) tell(s);
}

function tell(sentence: Sentence, where = ''): void {
  const seen = AXES.flatMap((axis) =>
    sightings(axis, [sentence]).map((s) => `${axis}:${s.value}/${s.cue}·${s.weight}${s.conditional ? '?' : ''}${s.named ? ' named' : ''}`),
  );
  const level = page.blocks[sentence.block]?.level;
  console.log(`${String(sentence.block).padStart(4)} ${where}${level ? `h${level} ` : ''}${sentence.quote.slice(0, 400)}`);
  if (seen.length) console.log(`       → ${seen.join('  ')}`);
}

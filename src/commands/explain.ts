/** `explain FILE [ADDRESS]`: why a page was rated so: what decided its kind, then every cue that fired, sentence by sentence, offering by offering. */
import { deciding } from '../classify/classify.ts';
import type { Sentence } from '../classify/sentences.ts';
import { sightings } from '../classify/sightings.ts';
import type { Axis } from '../lexicon/cue.ts';
import { finish } from '../model/steps.ts';
import { kindOfSite } from '../sites/known.ts';
import { today } from '../today.ts';
import { givenPage } from './given-page.ts';

const AXES: Axis[] = ['type', 'nature', 'contact', 'setting'];
const page = givenPage('explain');
const { classified, signs, scopes, sentences } = finish(
  deciding(page, { today: today(), hostKind: page.url === null ? null : kindOfSite(page.url) }),
);
console.log(`# ${page.title}`);
console.log(`# ${[classified.page, classified.because].filter(Boolean).join(': ')} ${JSON.stringify(signs)}`);
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

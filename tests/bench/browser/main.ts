/**
 * `npm run bench [-- --rounds N] [--out FOLDER] [--reference]`: measures, then writes bench.json, bench.md and bench.svg and prints the
 * tables; --reference also puts them into docs/speed.md. `-- --from FILE` does the same with a bench.json of before.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildOf } from '../../support/builds.ts';
import { KNOWN, LISTING, launch } from '../../support/chromium.ts';
import { openingTimes } from '../../support/opening-times.ts';
import { chart } from './chart.ts';
import { limitsOf } from './limits.ts';
import { PAGES } from './pages/all.ts';
import { type EngineTimes, type Results, rowsOf } from './results.ts';
import { runRounds } from './rounds.ts';
import { startAll } from './setups.ts';
import { markdown } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    out: { type: 'string', default: join(ROOT, '.cache/bench') },
    from: { type: 'string' },
    reference: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds ${values.rounds}: expected a whole number, 1 or more.`);
  process.exit(1);
}
const say = (words: string) => console.error(words);

const results: Results = values.from ? JSON.parse(readFileSync(values.from, 'utf8')) : await measure();
const text = markdown(results, limitsOf(results));
const picture = chart(rowsOf(results), results.rounds);
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'bench.json'), JSON.stringify(results));
writeFileSync(join(out, 'bench.md'), `${text}\n`);
writeFileSync(join(out, 'bench.svg'), picture);
if (values.reference) {
  const docs = join(ROOT, 'docs/speed.md');
  writeFileSync(join(ROOT, 'docs/speed.svg'), picture);
  writeFileSync(docs, withReference(readFileSync(docs, 'utf8'), text));
}
console.log(`\n${text}\n\nWritten to ${out}: bench.json, bench.md, bench.svg`);

/** The document with its part between the two marks replaced. */
function withReference(document: string, tables: string): string {
  const [start, end] = ['<!-- reference run -->\n', '<!-- end of the reference run -->'];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/speed.md: ${start.trim()} and ${end} are not both there`);
  return `${document.slice(0, from + start.length)}\n${tables}\n\n${document.slice(to)}`;
}

async function measure(): Promise<Results> {
  const load = [loadavg()[0]!];
  say('Pages in five set-ups …');
  const running = await startAll();
  const chromium = running[0]!.context.browser()!.version();
  const visits = await runRounds(running, PAGES, rounds, say).finally(() => Promise.all(running.map((one) => one.close())));
  say('Popup …');
  const popup = await popupTimes();
  say('Engine alone …');
  const engine = await engineTimes();
  load.push(loadavg()[0]!);
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.versions.node, chromium, load };
  const gate = gzipSync(readFileSync(join(buildOf('chrome'), 'content-scripts/gate.js'))).length;
  return { machine, rounds, gate, popup, engine, visits };
}

async function popupTimes(): Promise<number[]> {
  const lens = await launch();
  try {
    return await openingTimes(lens, await lens.open(KNOWN, LISTING));
  } finally {
    await lens.close();
  }
}

/** scripts/bench.mjs has bundled it, since cues and rules are found by their place. */
async function engineTimes(): Promise<EngineTimes[]> {
  const { engine } = await import(pathToFileURL(join(ROOT, '.cache/commands/engine.mjs')).href);
  return engine();
}

/** `npm run bench [-- --rounds N] [--out FOLDER]`: measures, then writes bench.json, bench.md and bench.svg and prints the tables. */
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
  options: { rounds: { type: 'string', default: '10' }, out: { type: 'string', default: join(ROOT, '.cache/bench') } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds ${values.rounds}: expected a whole number, 1 or more.`);
  process.exit(1);
}
const say = (words: string) => console.error(words);

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

const results: Results = {
  machine: { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.versions.node, chromium, load },
  rounds,
  gate: gzipSync(readFileSync(join(buildOf('chrome'), 'content-scripts/gate.js'))).length,
  popup,
  engine,
  visits,
};
const text = markdown(results, limitsOf(results));
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'bench.json'), JSON.stringify(results));
writeFileSync(join(out, 'bench.md'), `${text}\n`);
writeFileSync(join(out, 'bench.svg'), chart(rowsOf(results), rounds));
console.log(`\n${text}\n\nWritten to ${out}: bench.json, bench.md, bench.svg`);

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

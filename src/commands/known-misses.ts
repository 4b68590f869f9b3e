/** `known-misses [DIR…]`: writes down what is wrong today; default: the test pages and the gallery. */
import { writeFileSync } from 'node:fs';
import { labelledPages } from './labelled.ts';
import { knownMisses, type Misses, missesFile, missesOf } from './misses.ts';

const dirs = process.argv.slice(2);
for (const dir of dirs.length ? dirs : ['tests/pages', 'tests/gallery']) {
  const before = knownMisses(dir);
  const now: Misses = Object.fromEntries(labelledPages(dir).flatMap((page) => entry(page.name, missesOf(page))));
  writeFileSync(missesFile(dir), `${JSON.stringify(now, null, 2)}\n`);
  const count = (misses: Misses) => Object.values(misses).flat().length;
  console.log(`${dir}: ${count(before)} known misses before, ${count(now)} now, on ${Object.keys(now).length} pages`);
}

function entry(name: string, misses: string[]): [string, string[]][] {
  return misses.length ? [[name, misses]] : [];
}

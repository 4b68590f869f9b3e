/** `known-misses`: writes down what is wrong today, of the test pages, the gallery, the advice and the short texts. */
import { writeFileSync } from 'node:fs';
import { adviceMissesOf, advisedPages } from './advised.ts';
import { labelledPages } from './labelled.ts';
import { knownMisses, type Misses, missesFile, missesOf } from './misses.ts';
import { shortTexts, textMissesOf } from './short-texts.ts';

for (const dir of ['tests/pages', 'tests/gallery']) write(dir, labelledPages(dir), missesOf);
write('tests/advice', advisedPages('tests/advice'), adviceMissesOf);
write('tests/texts', shortTexts('tests/texts'), textMissesOf);

function write<P extends { name: string }>(dir: string, pages: P[], misses: (page: P) => string[]): void {
  const before = knownMisses(dir);
  const now: Misses = {};
  for (const page of pages) {
    const found = misses(page);
    if (found.length) now[page.name] = found;
  }
  writeFileSync(missesFile(dir), `${JSON.stringify(now, null, 2)}\n`);
  const count = (of: Misses) => Object.values(of).flat().length;
  console.log(`${dir}: ${count(before)} known misses before, ${count(now)} now, on ${Object.keys(now).length} of ${pages.length}`);
}

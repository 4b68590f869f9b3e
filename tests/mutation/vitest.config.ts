import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests that look at classify, rate and advise, quickest first: for each mutant they run until one fails. */
const FILES = [
  'unit/advise-examples',
  'unit/advise-fit',
  'unit/advise-grounds',
  'unit/advise-bars',
  'unit/advise-case',
  'unit/advise-cost',
  'unit/advise-order',
  'unit/advise-email',
  'unit/advise-words',
  'unit/advise-questions',
  'unit/advise-texts',
  'unit/advise',
  'unit/rate-strength',
  'unit/facts',
  'unit/facts-noted',
  'unit/fee',
  'unit/fee-nearest',
  'unit/fee-kinds',
  'unit/requires',
  'unit/weeks',
  'unit/letter',
  'unit/visa',
  'unit/when-open',
  'unit/who-teaches',
  'unit/links',
  'unit/line',
  'unit/terms',
  'unit/tier',
  'unit/dates-numbers',
  'unit/says',
  'unit/sentences',
  'unit/sightings',
  'unit/contact',
  'unit/label',
  'unit/host',
  'unit/setting',
  'unit/setting-tiers',
  'unit/contradictions',
  'unit/offerings',
  'unit/offerings-structures',
  'unit/legend',
  'unit/carried',
  'unit/reach',
  'unit/scopes',
  'unit/choose',
  'unit/once',
  'unit/results',
  'unit/results-list',
  'unit/verdict',
  'unit/verdict-lines',
  'unit/cells',
  'unit/likely',
  'unit/page-kind',
  'unit/page-signs',
  'unit/refuses-title',
  'unit/judge',
  'unit/classify',
  'unit/judge-words',
  'mutation/pages',
].map((name) => `tests/${name}.test.ts`);

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) => FILES.findIndex((file) => moduleId.endsWith(file));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Not isolated: the files are loaded once for all tests of a mutant, not once for each file of tests. */
export default defineConfig({
  resolve: { alias: { '#i18n': fileURLToPath(new URL('../support/i18n.ts', import.meta.url)) } },
  test: { include: FILES, isolate: false, sequence: { sequencer: QuickestFirst } },
});

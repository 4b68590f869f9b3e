/** Lines that a fact or a saying is not asked of could not have told it anything: reading them all gives the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFacts } from '../../src/classify/facts/facts.ts';
import { Tier } from '../../src/classify/facts/tier.ts';
import { Topics } from '../../src/classify/facts/topics.ts';
import { findOfferings } from '../../src/classify/offerings.ts';
import type { Scope } from '../../src/classify/scope.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { finish } from '../../src/model/steps.ts';
import type { Page } from '../../src/model.ts';
import { pageFrom } from '../support/html.ts';
import { pageOf } from '../support/page-of.ts';
import { ROOT } from '../support/sources.ts';

interface Module {
  examples?: [string, unknown][];
  says?: string[];
  doesNotSay?: string[];
}
const modules = import.meta.glob<Module>(['../../src/classify/facts/**/*.ts', '../../src/classify/says/*.ts'], { eager: true });
const examples = Object.values(modules).flatMap((m) => [
  ...(m.examples ?? []).map(([text]) => text),
  ...(m.says ?? []),
  ...(m.doesNotSay ?? []),
]);

const SURROUNDINGS = { today: '2026-11-24', hostKind: null, host: { kind: 'unclear', system: false, sentence: null } } as const;

/** All that is read of the page taken as one offering, and of each offering that it lists. */
function readings(page: Page) {
  const sentences = sentencesOf(
    page.blocks,
    page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : [])),
  );
  const whole: Scope = { title: '', block: 0, titles: [], own: sentences, section: [], shared: [] };
  return [whole, ...finish(findOfferings(page, sentences))].map((scope) => finish(readFacts(scope, { ...SURROUNDINGS, page })));
}

/** Asks every fact of every line. */
function askOfAll(): void {
  vi.spyOn(Tier.prototype, 'speaksOf').mockImplementation(function (this: Tier) {
    return this.lines.length > 0;
  });
  vi.spyOn(Tier.prototype, 'about').mockImplementation(function (this: Tier) {
    return this.lines.filter((l) => !l.question);
  });
}

/** What is read of a page, and what is read where every fact is asked of every line. */
function twice(make: () => Page) {
  const asked = readings(make());
  askOfAll();
  const all = readings(make());
  vi.restoreAllMocks();
  return { asked, all };
}

afterEach(() => vi.restoreAllMocks());

test('no pattern of a topic is without words that it needs', () => expect(new Topics().of({ text: 'qqq', head: 'qqq' })).toEqual([]));

describe('a line that is passed over tells nothing', () => {
  test.each(examples)('%s', (text) => {
    const { asked, all } = twice(() => pageOf(text));
    expect(asked).toEqual(all);
  });

  const PAGES = join(ROOT, 'tests/pages');
  test.each(readdirSync(PAGES))('%s', (name) => {
    const html = readFileSync(join(PAGES, name, 'page.html'), 'utf8');
    const { asked, all } = twice(() => pageFrom(html));
    expect(asked).toEqual(all);
  });
});

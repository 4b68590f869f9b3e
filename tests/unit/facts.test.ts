import { describe, expect, test } from 'vitest';
import type { Around, Fact, Found } from '../../src/classify/facts/fact.ts';
import { nearest } from '../../src/classify/facts/fact.ts';
import type { Tier } from '../../src/classify/facts/tier.ts';
import { pageOf } from '../support/page-of.ts';
import { tiersOf } from '../support/tiers-of.ts';

interface Module {
  default?: Fact<unknown>;
  readWeeks?: (tiers: Tier[], around: Around) => Found<unknown> | null;
  readFee?: (tiers: Tier[], weeks: null, today: string) => Found<{ total: number | null }> | null;
  examples?: [string, unknown][];
}
const files = import.meta.glob<Module>(['../../src/classify/facts/*.ts', '../../src/classify/facts/*/*.ts'], { eager: true });
const withExamples = Object.entries(files).filter(([, m]) => m.examples);

/** What a fact says of a page that is this text and nothing else. */
function readAlone({ default: fact, readWeeks, readFee }: Module, text: string): unknown {
  const { page, tiers } = tiersOf(text);
  const around: Around = { page, today: '2026-11-24', alone: true };
  if (readFee) return readFee(tiers, null, around.today)?.value.total ?? null;
  return (fact ? nearest(fact, tiers, around) : readWeeks?.(tiers, around))?.value ?? null;
}

describe.each(withExamples)('%s', (_path, module) => {
  test.each(module.examples ?? [])('%s', (text, value) => expect(readAlone(module, text)).toEqual(value));
});

test.each(Object.entries(files).filter(([, m]) => m.default))('%s reads nothing from no line', (_path, { default: fact }) => {
  const page = {
    ...pageOf('Apply through VSLO. Dr. Ada Quill takes students for four weeks, $900.'),
    title: 'Dr. Ada Quill, MD – externship in Akron, OH',
  };
  const around: Around = { page, today: '2026-11-24', alone: true };
  expect(fact?.read([], around)).toBeNull();
});

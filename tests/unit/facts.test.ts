import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/classify/facts/fact.ts';
import { nearest } from '../../src/classify/facts/fact.ts';
import { tierOf } from '../../src/classify/facts/tier.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { pageOf } from '../support/page-of.ts';

interface Module {
  default: Fact<unknown>;
  examples?: [string, unknown][];
}
const files = import.meta.glob<Module>(['../../src/classify/facts/*.ts', '../../src/classify/facts/*/*.ts'], { eager: true });
const withExamples = Object.entries(files).filter(([, m]) => m.examples);

/** What a fact says of a page that is this text and nothing else. */
function readAlone(fact: Fact<unknown>, text: string): unknown {
  const page = pageOf(text);
  const tier = tierOf(sentencesOf(page.blocks, page.blocks.keys().toArray()), page);
  return nearest(fact, [tier], { page, today: '2026-11-24', hostKind: null, alone: true })?.value ?? null;
}

describe.each(withExamples)('%s', (_path, { default: fact, examples }) => {
  test.each(examples ?? [])('%s', (text, value) => expect(readAlone(fact, text)).toEqual(value));
});

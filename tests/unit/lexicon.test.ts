import { describe, expect, test } from 'vitest';
import type { Axis, Cue, NotOffer } from '../../src/lexicon/cue.ts';
import { cues } from '../../src/lexicon/index.ts';
import { plain } from '../../src/lexicon/plain.ts';
import { CONTACTS, SETTINGS, TYPES } from '../../src/model.ts';
import { wordings } from '../support/wordings.ts';

interface Module {
  default: Partial<Cue<Axis> & NotOffer>;
  says: string[];
  doesNotSay: string[];
  /** Of a page that is no offer: what speaks against that. */
  saysElse?: string[];
  /** What a reader would judge otherwise; a repair has to move it. */
  knownWrong?: { of: string; fires: boolean }[];
}
const files = import.meta.glob<Module>('../../src/lexicon/*/*.ts', { eager: true });

describe.each(Object.entries(files))('%s', (_path, { default: rule, says, doesNotSay, saysElse = [], knownWrong = [] }) => {
  const sources = [rule.pattern, rule.head, rule.text, rule.listed].flatMap((source) => source ?? []);
  const against = [rule.unless, rule.against].flatMap((source) => source ?? []);
  const matches = (source: string) => (sentence: string) => new RegExp(source).test(plain(sentence));
  const finds = (sentence: string) => sources.some((source) => matches(source)(sentence));
  test.each(says)('fires: %s', (sentence) => expect(finds(sentence)).toBe(true));
  test.each(doesNotSay)('stays silent: %s', (sentence) => expect(finds(sentence)).toBe(false));
  for (const { of, fires } of knownWrong) test(`known wrong: ${of}`, () => expect(finds(of)).toBe(fires));

  /** Those that no example fits alone: what another wording of the pattern says too does not show what they are for. */
  const unsaid = (patterns: string[], examples: string[]) =>
    patterns.flatMap((pattern) => {
      const all = wordings(pattern).map((wording) => ({ wording, fits: matches(wording) }));
      const alone = examples.map((example) => all.filter(({ fits }) => fits(example))).filter((fitting) => fitting.length === 1);
      return all.filter((one) => !alone.some(([only]) => only === one)).map(({ wording }) => wording);
    });
  test('each wording has an example that it alone fits', () => expect(unsaid(sources, says)).toEqual([]));
  test('each wording that speaks against it has one', () => expect(unsaid(against, saysElse)).toEqual([]));
});

test('each kind of page that is no offer has a rank of its own', () => {
  const ranks = Object.values(files).flatMap((file) => file.default.rank ?? []);
  expect(ranks.filter((rank, i) => ranks.indexOf(rank) !== i)).toEqual([]);
});

test('each cue speaks for a value of the axis in whose folder it stands', () => {
  const values: Record<Axis, readonly string[]> = { type: TYPES, nature: TYPES, contact: CONTACTS, setting: SETTINGS };
  const strays = (Object.keys(values) as Axis[]).flatMap((axis) =>
    cues[axis].flatMap(({ id, value, denied }) =>
      [value, denied ?? value].filter((v) => !values[axis].includes(v)).map((v) => `${id}: ${v}`),
    ),
  );
  expect(strays).toEqual([]);
});

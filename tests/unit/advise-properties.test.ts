import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Advice, advise } from '../../src/advise/advise.ts';
import { rules } from '../../src/advise/found.ts';
import type { ListingSketch } from '../../src/advise/types.ts';
import type { Locale, Profile } from '../../src/model.ts';
import { anyProfile, anySketch } from '../support/arbitrary.ts';
import { contextOf, listingOf } from '../support/sketch.ts';

/** The same cases every time; FUZZ_SEED for others, ADVISE_RUNS for more. */
const RUNS = { numRuns: Number(process.env.ADVISE_RUNS ?? 1_000), seed: Number(process.env.FUZZ_SEED ?? 1) };
// Two cores may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

function adviceOn(sketch: ListingSketch, profile: Profile | null, locale: Locale = 'en'): Advice {
  const listing = listingOf(sketch);
  return advise(listing, profile, { ...contextOf(), locale });
}

/** What may stand in the way of a reader: without it the door may well open. */
const BARS: string[] = ['excluded', 'vslo', 'requires', 'partnerSchools', 'visa', 'status', 'deadline', 'leadTimeWeeks', 'fee'];
/** A bar forbids its sign; and the price of a stay hangs on its length. */
const UNDO: Record<string, string> = { partnerSchools: 'international-welcome', letter: 'letter-by-performance', weeks: 'within-budget' };
/** No sentence states the host. */
const UNSAID: string[] = ['host'];

/** The sketch with and without one of the facts that it states. */
function withoutOne(sketch: ListingSketch, pick: number): { gone: string; less: ListingSketch } | null {
  const keys = Object.keys(sketch.facts ?? {}).filter((key) => !UNSAID.includes(key));
  const gone = keys[pick % Math.max(keys.length, 1)];
  if (!gone) return null;
  const { [gone]: _, ...facts } = sketch.facts as Record<string, unknown>;
  return { gone, less: { ...sketch, facts } };
}

const ids = (said: { id: string }[]): string[] => said.map(({ id }) => id);

it('hears no good news in silence: a fact less brings no sign and opens no door', () => {
  fc.assert(
    fc.property(anySketch, anyProfile, fc.nat(), (sketch, profile, pick) => {
      const one = withoutOne(sketch, pick);
      if (!one) return;
      const { gone, less } = one;
      const [before, after] = [adviceOn(sketch, profile), adviceOn(less, profile)];
      const had = [...ids(before.signs), UNDO[gone]];
      expect(ids(after.signs).filter((id) => !had.includes(id))).toEqual([]);
      const bar = BARS.includes(gone) || (gone === 'international' && sketch.facts?.international === 'no');
      if (!bar && before.fit?.verdict !== 'open') expect(after.fit?.verdict).not.toBe('open');
    }),
    RUNS,
  );
});

it('warns of a fact that is gone by naming its silence', () => {
  fc.assert(
    fc.property(anySketch, fc.nat(), (said, pick) => {
      // Of two sentences against each other, the second speaks up where the first is gone.
      const sketch = { ...said, says: said.says?.filter((s) => s !== 'costs-not-included') };
      const one = withoutOne(sketch, pick);
      if (!one) return;
      const had = ids(adviceOn(sketch, null).warnings);
      for (const { id, silence } of adviceOn(one.less, null).warnings)
        if (!had.includes(id)) expect(silence).toBe(one.gone === 'supervisor' ? 'supervision' : one.gone);
    }),
    RUNS,
  );
});

it('decides nothing for a reader who has said nothing', () => {
  const silent: Profile[] = [{ schema: 1 }, { schema: 1, school: {}, visa: { held: [], planned: [] }, exams: {}, done: [] }];
  fc.assert(
    fc.property(anySketch, fc.constantFrom(...silent), (sketch, profile) => {
      expect(adviceOn(sketch, profile).fit?.verdict).toBe('check');
    }),
    RUNS,
  );
});

it('never opens a page for students only to a graduate', () => {
  fc.assert(
    fc.property(
      anySketch,
      anyProfile,
      fc.subarray(['student', 'final-year-student'] as const, { minLength: 1 }),
      (sketch, profile, audience) => {
        const page = { ...sketch, facts: { ...sketch.facts, audience: [...audience] } };
        const { fit, warnings } = adviceOn(page, { ...profile, status: 'graduate' });
        expect(fit?.verdict).toBe('closed');
        expect(warnings).toContainEqual(expect.objectContaining({ id: 'students-only', severity: 'stop' }));
      },
    ),
    RUNS,
  );
});

it('says nothing without a quote or the silence it rests on, and fills every text in every language', () => {
  fc.assert(
    fc.property(anySketch, fc.option(anyProfile), fc.constantFrom<Locale>('en', 'es', 'ar'), (sketch, profile, locale) => {
      const { warnings, signs, questions, fit } = adviceOn(sketch, profile, locale);
      for (const said of [...warnings, ...(fit?.reasons ?? [])]) {
        expect(said.quotes.length > 0 || said.silence !== null, said.id).toBe(true);
        expect(said.text).not.toMatch(/[{}]|undefined|NaN/);
      }
      for (const sign of signs) expect(sign.quotes.length, sign.id).toBeGreaterThan(0);
      for (const question of questions) expect(question).not.toMatch(/[{}]|undefined/);
      expect(new Set(questions).size).toBe(questions.length);
    }),
    RUNS,
  );
});

it('does not hang on the order of the rules', () => {
  fc.assert(
    fc.property(anySketch, anyProfile, fc.shuffledSubarray([...rules], { minLength: rules.length }), (sketch, profile, shuffled) => {
      const listing = listingOf(sketch);
      expect(advise(listing, profile, contextOf(), shuffled)).toEqual(adviceOn(sketch, profile));
    }),
    RUNS,
  );
});

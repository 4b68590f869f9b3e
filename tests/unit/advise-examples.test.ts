import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import { questionRules, rules, signRules } from '../../src/advise/found.ts';
import type { Example, Rule, SignRule } from '../../src/advise/types.ts';
import { contextOf, listingOf, profileOf } from '../support/sketch.ts';

interface File<R> {
  default: R;
  fires: Example[];
  staysSilent: Example[];
  /** Cases that a reader would judge otherwise; a repair has to move them. */
  knownWrong?: (Example & { fires: boolean })[];
}

const files = <R>(found: Record<string, File<R>>) =>
  Object.entries(found).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file] as const);
const ruleFiles = files(import.meta.glob<File<Rule>>('../../src/advise/rules/*.ts', { eager: true }));
const signFiles = files(import.meta.glob<File<SignRule>>('../../src/advise/signs/*.ts', { eager: true }));

/** What an id comes out as: the severity of its warning, `fit only`, or null. */
function outcome(id: string, example: Example): string | null {
  const listing = listingOf(example.listing);
  const { warnings, fit } = advise(listing, profileOf(example), contextOf(example.today));
  return warnings.find((w) => w.id === id)?.severity ?? (fit?.reasons.some((r) => r.id === id) ? 'fit only' : null);
}

function signs(example: Example): string[] {
  const listing = listingOf(example.listing);
  return advise(listing, profileOf(example), contextOf(example.today)).signs.map((s) => s.id);
}

describe.each(ruleFiles)('%s', (id, { default: rule, fires, staysSilent, knownWrong = [] }) => {
  it.each(fires.map((e) => [e.of, e] as const))('fires: %s', (_, example) => {
    const came = outcome(id, example);
    if (example.severity) expect(came).toBe(example.severity);
    else expect(came).not.toBeNull();
  });
  it.each(staysSilent.map((e) => [e.of, e] as const))('stays silent: %s', (_, example) => {
    expect(outcome(id, example)).toBeNull();
  });
  if (knownWrong.length)
    it.each(knownWrong.map((e) => [e.of, e] as const))('known wrong: %s', (_, example) => {
      expect(outcome(id, example) !== null).toBe(example.fires);
    });
  it('has three examples of each kind, and texts in three languages with the same placeholders', () => {
    expect(fires.length).toBeGreaterThanOrEqual(3);
    expect(staysSilent.length).toBeGreaterThanOrEqual(3);
    for (const texts of [rule.text, ...Object.values(rule.variants ?? {})]) {
      const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(holes(texts.es)).toEqual(holes(texts.en));
      expect(holes(texts.ar)).toEqual(holes(texts.en));
      expect(texts.ar).toMatch(/[\u0600-\u06ff]/);
    }
  });
  it('is said in every variant by some example', () => {
    const listed = Object.keys(rule.variants ?? {});
    const said = fires.map((e) => textOf(id, e) ?? '');
    const unsaid = listed.filter((variant) => !said.some((text) => wordingOf(rule.variants?.[variant]?.en ?? '').test(text)));
    expect(unsaid).toEqual([]);
  });
  if (rule.topic === 'law' || rule.topic === 'visa')
    it('says when the law was looked at', () => {
      expect(rule.checked).toMatch(/^\d{4}-\d\d$/);
    });
});

/** All that a text can come out as: anything in place of its placeholders. */
function wordingOf(text: string): RegExp {
  const fixed = text.split(/\{\w+\}/).map(RegExp.escape);
  return new RegExp(`^${fixed.join('.+')}$`);
}

function textOf(id: string, example: Example): string | undefined {
  const listing = listingOf(example.listing);
  const { warnings, fit } = advise(listing, profileOf(example), contextOf(example.today));
  return [...warnings, ...(fit?.reasons ?? [])].find((x) => x.id === id)?.text;
}

describe.each(signFiles)('sign %s', (id, { fires, staysSilent }) => {
  it.each(fires.map((e) => [e.of, e] as const))('is said: %s', (_, example) => {
    expect(signs(example)).toContain(id);
  });
  it.each(staysSilent.map((e) => [e.of, e] as const))('stays silent: %s', (_, example) => {
    expect(signs(example)).not.toContain(id);
  });
  it('has three examples of each kind', () => {
    expect(fires.length).toBeGreaterThanOrEqual(3);
    expect(staysSilent.length).toBeGreaterThanOrEqual(3);
  });
});

const IDS = {
  rules: `clinic-externship supervision-not-guaranteed hospital-externship hands-on-claim mislabelled students-only graduates-only
    vslo-only clerkship-home-school not-final-year sub-internship-competition observation-only virtual-value not-usce
    outpatient-weaker outpatient-surgical specialty-mismatch over-budget hidden-costs fee-not-stated save-money letter-not-promised
    not-for-residency-seekers us-schools-only partner-schools-only not-for-students closed hands-on-contradicted preceptor-hidden
    site-may-change letter-refused letter-guaranteed letterhead-clinic money-lost extra-fees visa-hands-on-graduate visa-not-listed
    visa-on-your-own licence-law-office exam-bar too-late malpractice-yours too-short long-unpaid pipeline-promise
    affiliation-unnamed new-york-12-weeks audience-not-stated`,
  signs: `letter-offered letter-by-performance inpatient-stated hands-on-stated named-attending teaching-hospital-named
    malpractice-included free stipend graduates-welcome students-welcome international-welcome refund-on-visa-refusal visa-letter
    housing-included sub-internship specialty-match within-budget`,
};
const sorted = (ids: Iterable<string>) => [...ids].sort();

it('knows every rule and sign of the domain, and no other', () => {
  expect(sorted(rules.map((r) => r.id))).toEqual(sorted(IDS.rules.split(/\s+/)));
  expect(sorted(signRules.map((r) => r.id))).toEqual(sorted(IDS.signs.split(/\s+/)));
});

it('asks one question for each silence that a rule may rest on', () => {
  const asked = new Set(questionRules.map((q) => q.rule.silence));
  for (const [id, { default: rule, fires }] of ruleFiles)
    for (const example of fires) {
      const listing = listingOf(example.listing);
      const { warnings, fit, questions } = advise(listing, profileOf(example), contextOf(example.today));
      const silence = [...warnings, ...(fit?.reasons ?? [])].find((x) => x.id === id)?.silence;
      if (!silence) continue;
      expect(rule.question !== undefined || asked.has(silence), `${id} rests on ${silence}`).toBe(true);
      expect(questions.length).toBeGreaterThan(0);
    }
});

/** VSLO for other people, or for another offer, than those of the page's title. */
import { expect, test } from 'vitest';
import { nearest } from '../../src/classify/facts/fact.ts';
import vslo from '../../src/classify/facts/vslo/vslo.ts';
import { tiersOf } from '../support/tiers-of.ts';

test.each([
  ['Observership', 'Students apply for the elective in surgery through VSLO.', 'mentioned'],
  ['Electives', 'Students apply for the elective in surgery through VSLO.', 'required'],
  ['International Visitors', 'Students at US schools use VSLO. Foreign students send our own form.', 'mentioned'],
  ['Visitors', 'Students at US schools use VSLO. Foreign students send our own form.', 'accepted'],
])('%s: %s', (title, text, value) => {
  const { page, tiers } = tiersOf(text);
  expect(nearest(vslo, tiers, { page: { ...page, title }, today: '2026-11-24', alone: true })?.value).toBe(value);
});

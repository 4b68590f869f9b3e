// @vitest-environment happy-dom
/** The warnings in the panel: how many are this reader's, beside the number on the badge; the same words are said once. */
import { h, render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import type { Locale, Severity, Warning } from '../../src/model.ts';
import { Warnings } from '../../src/show/panel/Warnings.tsx';
import { inLanguage } from '../support/i18n.ts';

const warning = (id: string, severity: Severity, ...quotes: string[]): Warning => ({ id, severity, text: `${id}.`, quotes, silence: null });
let above: Set<string>;
const panel = (warnings: Warning[], onBadge: number, locale: Locale = 'en') =>
  inLanguage(locale, () => render(h(Warnings, { warnings, onBadge, above, show: () => {} }), document.body));

beforeEach(() => {
  render(null, document.body);
  above = new Set();
});

describe('the number on the badge', () => {
  const own = [warning('a', 'stop'), warning('b', 'caution'), warning('c', 'note')];
  const said = () => document.querySelector('section > p')?.textContent;

  test('is explained where this reader has more to weigh', () => {
    panel(own, 1);
    expect(said()).toBe('On the badge: 1. For you alone, and only here: 1. The page can read the badge, but learns nothing about you.');
    panel(own, 1, 'ar');
    expect(said()).toMatch(/1.*1/);
  });

  test('is not spoken of where it is the same, or more', () => {
    panel(own, 2);
    expect(said()).toBeUndefined();
    panel(own, 3);
    expect(said()).toBeUndefined();
  });
});

describe('words that several warnings rest on', () => {
  const LONG = 'You may take part in patient care only if the attending physician and the patient allow it.';
  const BEGINNING = 'You may take part in patient care only…';
  const items = () => [...document.querySelectorAll('li')].map((item) => [...item.querySelectorAll('q')].map((q) => q.textContent));

  test('are quoted in full once; what comes later says how they begin', () => {
    panel([warning('a', 'stop', LONG), warning('b', 'stop', LONG, 'Other words.'), warning('c', 'note', LONG)], 2);
    expect(items()).toEqual([[LONG], [BEGINNING, 'Other words.'], [BEGINNING]]);
    const last = document.querySelectorAll('li')[2]!;
    expect(last.textContent).toContain('The same words as above:');
    expect(last.querySelector('button')?.getAttribute('aria-label')).toBe(`Show these words in the page: ${LONG.slice(0, 80)}`);
  });

  test('are pointed to from the first on where they stand above the warnings', () => {
    above.add(LONG);
    panel([warning('a', 'stop', LONG)], 1);
    expect(items()).toEqual([[BEGINNING]]);
    expect(document.querySelector('li')?.textContent).toContain('The same words as above:');
  });
});

// @vitest-environment happy-dom
/** The warnings in the panel: how many are this reader's, beside the number on the badge. */
import { h, render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import type { Locale, Severity, Warning } from '../../src/model.ts';
import { Warnings } from '../../src/show/panel/Warnings.tsx';
import { inLanguage } from '../support/i18n.ts';

const warning = (id: string, severity: Severity, ...quotes: string[]): Warning => ({ id, severity, text: `${id}.`, quotes, silence: null });
const panel = (warnings: Warning[], onBadge: number, locale: Locale = 'en') =>
  inLanguage(locale, () => render(h(Warnings, { warnings, onBadge, above: new Set<string>(), show: () => {} }), document.body));

beforeEach(() => render(null, document.body));

describe('the number on the badge', () => {
  const own = [warning('a', 'stop'), warning('b', 'caution'), warning('c', 'note')];
  const said = () => document.querySelector('section > p')?.textContent;

  test('is explained where this reader has more to weigh', () => {
    panel(own, 1);
    expect(said()).toBe('For you: 2 to weigh. The badge counts only what holds for everybody: 1. So the page learns nothing about you.');
    panel(own, 1, 'ar');
    expect(said()).toMatch(/2.*1/);
  });

  test('is not spoken of where it is the same, or more', () => {
    panel(own, 2);
    expect(said()).toBeUndefined();
    panel(own, 3);
    expect(said()).toBeUndefined();
  });
});

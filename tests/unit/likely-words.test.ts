/** Whatever is called likely has its reason in every language. */
import { expect, test } from 'vitest';
import { likelyContact, likelySetting } from '../../src/classify/likely.ts';
import { HOSTS, TYPES, type Why } from '../../src/model.ts';
import { whyLikely } from '../../src/show/likely-words.ts';

const TITLES = ['Cardiology', 'St. Odo Hospital', 'Emergency Medicine', 'Dr. Pell, family practice'];

test('each reason has words', () => {
  const missing = new Set<string>();
  let reasons = 0;
  const look = (axis: 'contact' | 'setting', why: Why | undefined) => {
    if (!why) return;
    reasons++;
    for (const locale of ['en', 'es', 'ar'] as const) if (!whyLikely(axis, why, locale)) missing.add(`${axis} ${why} ${locale}`);
  };
  for (const type of TYPES) {
    for (const host of HOSTS) {
      look('contact', likelyContact(type, host, true)?.why);
      for (const title of TITLES) for (const system of [true, false]) look('setting', likelySetting(type, host, title, system)?.why);
    }
  }
  expect(reasons).toBeGreaterThan(50);
  expect([...missing]).toEqual([]);
});

test('what stands in a result has none, and so has no reason', () => {
  expect(whyLikely('setting', 'snippet', 'en')).toBeNull();
  expect(whyLikely('contact', 'host-clinic', 'en')).toBeNull();
  expect(whyLikely('setting', null, 'en')).toBeNull();
});

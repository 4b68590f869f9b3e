/** Whatever is called likely has its reason in every language. */
import { expect, test } from 'vitest';
import { likelyContact, likelySetting } from '../../src/classify/likely.ts';
import { type Host, TYPES } from '../../src/model.ts';
import { whyLikely } from '../../src/show/likely-words.ts';

const HOSTS: Host[] = ['hospital', 'school', 'clinic', 'agency', 'directory', 'unclear'];
const TITLES = ['Cardiology', 'St. Odo Hospital', 'Emergency Medicine', 'Dr. Pell, family practice'];

test('each reason has words', () => {
  const missing = new Set<string>();
  let reasons = 0;
  const look = (axis: 'contact' | 'setting', why: string | undefined) => {
    if (!why) return;
    reasons++;
    for (const locale of ['en', 'es', 'ar'] as const) if (!whyLikely(axis, why, locale)) missing.add(`${axis} ${why} ${locale}`);
  };
  for (const type of TYPES) {
    for (const host of HOSTS) {
      look('contact', likelyContact(type, host)?.why);
      for (const title of TITLES) for (const system of [true, false]) look('setting', likelySetting(type, host, title, system)?.why);
    }
  }
  expect(reasons).toBeGreaterThan(50);
  expect([...missing]).toEqual([]);
});

test('an unknown reason has none', () => {
  expect(whyLikely('setting', 'constructor', 'en')).toBeNull();
});

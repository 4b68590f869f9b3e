/** What is typed while an earlier saving is on its way. */
import { expect, test } from 'vitest';
import { latest } from '../../src/show/profile/latest.ts';

/** Saves one letter after another; those of `fails` are refused. */
function typing(fails = '') {
  const tried: string[] = [];
  const save = latest(async (letter: string) => {
    await Promise.resolve();
    tried.push(letter);
    if (fails.includes(letter)) throw new Error(letter);
  });
  return { save, tried };
}

test('only the newest of what waits is saved', async () => {
  const { save, tried } = typing();
  await Promise.all([...'abc'].map((letter) => save.run(letter)));
  expect(tried).toEqual(['a', 'c']);
  expect(save.busy()).toBe(false);
});

test('what was typed last is saved also where the saving before it failed', async () => {
  const { save, tried } = typing('a');
  await Promise.all([...'abc'].map((letter) => save.run(letter)));
  expect(tried).toEqual(['a', 'c']);
});

test('the last failure is said', async () => {
  const { save, tried } = typing('ac');
  const outcomes = await Promise.allSettled([...'abc'].map((letter) => save.run(letter)));
  expect(tried).toEqual(['a', 'c']);
  expect(outcomes.map((outcome) => String('reason' in outcome && outcome.reason))).toEqual(Array(3).fill('Error: c'));
  await expect(save.run('d')).resolves.toBeUndefined();
});

import { expect, test } from 'vitest';
import { verbs } from '../../src/lexicon/verbs.ts';

test('the forms of a verb in the present', () => {
  expect(verbs`take`).toBe('(?:take|takes|taking)');
  expect(verbs`carry press do`).toBe('(?:carry|carries|carrying|press|presses|pressing|do|does|doing)');
  expect(verbs`put_in see`).toBe('(?:put in|puts in|putting in|see|sees|seeing)');
});

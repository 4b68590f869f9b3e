/** Names beside the points of a picture. */
import { expect, test } from 'vitest';
import { sidesOf } from '../../src/shortlist/point-names.ts';

const at = (x: number, y = 100) => ({ x, y, name: 'Ten letter' });

test('a name stands to the right of its point', () => expect(sidesOf([at(100)], 600)).toEqual(['start']));
test('at the right edge it stands to the left', () => expect(sidesOf([at(580)], 600)).toEqual(['end']));
test('so it does where another name or point is in the way', () => {
  expect(sidesOf([at(200), at(240)], 600)).toEqual(['end', 'start']);
  expect(sidesOf([at(100), at(330), at(200, 200)], 600)).toEqual(['start', 'start', 'start']);
});
test('two points at one place: one name to each side, and no third', () =>
  expect(sidesOf([at(300), at(300), at(300)], 600)).toEqual(['start', 'end', null]));
test('where there is no room for it, it is left out', () => expect(sidesOf([at(40)], 80)).toEqual([null]));

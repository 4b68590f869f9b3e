/** Of pieces with one name or inside each other, which are offerings of their own. */
import { describe, expect, test } from 'vitest';
import { innermost } from '../../src/classify/offerings/innermost.ts';
import { once } from '../../src/classify/offerings/once.ts';
import type { Card, Page } from '../../src/model.ts';
import { pageOf } from '../support/page-of.ts';

/** Pieces written as `name: words`, with their group and the address of their title. */
function pieces(...told: [name: string, words: string, group?: number, href?: string][]): { page: Page; cards: Card[] } {
  const page = pageOf(told.map(([name, words]) => `### ${name}\n${words}`).join('\n'));
  const cards = told.map(([name, , group = 0, href], i) => {
    const title = page.blocks[2 * i];
    if (title && href) title.links = [{ href, text: name }] as never;
    return { group, title: 2 * i, name, from: 2 * i, to: 2 * i + 2, also: [] };
  });
  return { page, cards };
}
const kept = (...told: Parameters<typeof pieces>) => {
  const { page, cards } = pieces(...told);
  return once(page, cards).kept.map((card) => cards.indexOf(card));
};

describe('of one name are one offering', () => {
  test.each<[string, number[], Parameters<typeof pieces>]>([
    [
      'in another list',
      [0],
      [
        ['Cardiology', 'Four weeks on the ward.'],
        ['Cardiology', 'Starts in May', 1],
      ],
    ],
    [
      'in another list that tells more',
      [1],
      [
        ['Cardiology', 'May'],
        ['Cardiology', 'Four weeks on the ward.', 1],
      ],
    ],
    [
      'with nothing new to say',
      [0],
      [
        ['Cardiology', 'Four weeks on the ward.'],
        ['Cardiology', 'Four weeks'],
      ],
    ],
    [
      'written otherwise',
      [0],
      [
        ['Heart – Cardiology', 'Four weeks on the ward.'],
        ['Heart, cardiology!', 'Four weeks', 1],
      ],
    ],
    [
      'at one address',
      [0],
      [
        ['Cardiology', 'Four weeks on the ward.', 0, '/a?x=1'],
        ['Cardiology', 'Starts in May', 0, '/a#top'],
      ],
    ],
    [
      'three times',
      [0],
      [
        ['Cardiology', 'Four weeks on the ward.'],
        ['Cardiology', 'May', 1],
        ['Cardiology', 'June', 2],
      ],
    ],
  ])('%s', (_, expected, told) => expect(kept(...told)).toEqual(expected));
});

describe('of one name are several', () => {
  test.each<[string, Parameters<typeof pieces>]>([
    [
      'that say something else',
      [
        ['Cardiology', 'Four weeks in Ashford.'],
        ['Cardiology', 'Two days at Birch Hospital'],
      ],
    ],
    [
      'at two addresses',
      [
        ['Cardiology', 'Four weeks in Ashford.', 0, '/a'],
        ['Cardiology', 'Two days at Birch', 0, '/b'],
      ],
    ],
    [
      'of other names',
      [
        ['Cardiology', 'Four weeks.'],
        ['Neurology', 'Four weeks.'],
      ],
    ],
  ])('%s', (_, told) => expect(kept(...told)).toEqual([0, 1]));

  test('very many of one name are told apart by all they say', () => {
    const many = Array.from({ length: 45 }, (_, i): [string, string] => ['Cardiology', `Seat ${i < 44 ? i : 0}`]);
    expect(kept(...many)).toHaveLength(44);
  });
});

test('what was told again is kept beside the offering', () => {
  const { page, cards } = pieces(['Cardiology', 'Four weeks on the ward.'], ['Cardiology', 'September', 1], ['Cardiology', 'June', 2]);
  expect(once(page, cards).again.get(cards[0] as Card)).toEqual([cards[1], cards[2]]);
});

describe('a piece that holds others', () => {
  const { blocks } = pageOf('# Cardiology\nFour weeks.\n## Ashford\nOn the ward.\n## Birch\nIn a clinic.\n# Neurology\nTwo weeks.');
  const priced = (...at: number[]) => blocks.map((block, i) => (at.includes(i) ? { ...block, text: `${block.text} $900` } : block));
  const card = (from: number, to: number): Card => ({ group: 0, title: from, name: blocks[from]?.text ?? '', from, to, also: [] });
  const [whole, ashford, birch, other] = [card(0, 6), card(2, 4), card(4, 6), card(6, 8)];
  const names = (at: number[], cards = [other, birch, whole, ashford]) => innermost(cards, priced(...at)).map(({ name }) => name);

  test.each<[string, number[], string[]]>([
    ['is their section', [], ['Ashford', 'Birch', 'Neurology']],
    ['is their section where they have prices', [3, 5], ['Ashford', 'Birch', 'Neurology']],
    ['is their section where both have', [1, 3], ['Ashford', 'Birch', 'Neurology']],
    ['is the offering where it has the only price', [1], ['Cardiology', 'Neurology']],
  ])('%s', (_, at, expected) => expect(names(at)).toEqual(expected));

  test('from its first line on is still the one that holds', () => {
    const first = card(0, 2);
    for (const cards of [
      [first, whole, birch],
      [whole, first, birch],
    ])
      expect(names([], cards)).toEqual(['Cardiology', 'Birch']);
    expect(innermost([first, whole], blocks)).toEqual([first]);
    expect(innermost([whole, first], blocks)).toEqual([first]);
  });

  test('within another', () => {
    const day = card(3, 4);
    expect(names([], [whole, ashford, day, other])).toEqual(['On the ward.', 'Neurology']);
    expect(names([2], [whole, ashford, day, other])).toEqual(['Ashford', 'Neurology']);
  });
});

/** Words for pictures that are read as text. */
import { describe, expect, test } from 'vitest';
import { pageFrom } from '../support/html.ts';

describe('icons that fill a place alone', () => {
  const texts = (html: string) => pageFrom(html).blocks.map(({ text, kind }) => [kind, text]);
  test.each<[string, string, string[][]]>([
    [
      'of a list',
      '<ul><li><img alt="Hands-on"><li><img alt="Office"></ul>',
      [
        ['item', 'Hands-on'],
        ['item', 'Office'],
      ],
    ],
    [
      'of a row',
      '<table><tr><th>Name<th>Ward<tr><td>Neurology<td><img alt="yes"></table>',
      [
        ['cell', 'Name'],
        ['cell', 'Ward'],
        ['cell', 'Neurology'],
        ['cell', 'yes'],
      ],
    ],
    ['of a font', '<ul><li><i class="fa fa-bed" aria-label="Hospital"></i></ul>', [['item', 'Hospital']]],
    ['two together', '<ul><li><img alt="Ward"> <img alt="Clinic"></ul>', [['item', 'Ward, Clinic']]],
  ])('%s', (_, html, found) => expect(texts(html)).toEqual(found));
  test.each([
    ['beside a text', '<ul><li><img alt="check"> Letter</ul>', [['item', 'Letter']]],
    ['before a text', '<ul><li>Letter <img alt="check"></ul>', [['item', 'Letter']]],
    ['in a link', '<ul><li><a href="/f"><img alt="Facebook"></a></ul>', []],
    ['beside a piece', '<ul><li><img alt="Skyline"><h3>Neurology</h3></ul>', [['heading', 'Neurology']]],
    ['anywhere else', '<p><img alt="Skyline"></p>', []],
  ])('none %s', (_, html, found) => expect(texts(html)).toEqual(found));
});

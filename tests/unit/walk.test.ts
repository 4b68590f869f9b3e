import { expect, test } from 'vitest';
import { parsedTree } from '../../src/read/parsed-tree.ts';
import { walk } from '../../src/read/walk.ts';

function read(html: string) {
  const { tree, root } = parsedTree(html);
  const steps = walk(tree, root);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.walked;
}
const texts = (html: string) => read(html).blocks.map((b) => b.text);

test('each run of text that a reader sees as one piece is a block', () => {
  expect(texts('<h1>Rotation</h1><p>You <b>examine</b> patients.</p><ul><li>One<li>Two</ul>')).toEqual([
    'Rotation',
    'You examine patients.',
    'One',
    'Two',
  ]);
});

test('a line break separates lines, but not the words of a sentence', () => {
  expect(texts('<p>Cardiology<br>Four weeks, in<br>the ward.</p>')).toEqual(['Cardiology', 'Four weeks, in the ward.']);
});

test('a bold line is a heading of the lowest level', () => {
  const [first] = read('<div><b>Fees</b></div><p>None.</p>').blocks;
  expect(first).toMatchObject({ kind: 'heading', level: 6, text: 'Fees' });
});

test('closed details, definition lists and cells are read; scripts and styles are not', () => {
  const page = read(
    '<style>a{}</style><script>var x</script><details><summary>Terms</summary>No refund.</details>' +
      '<dl><dt>Fee<dd>$10</dl><table><tr><th>Site<td>Ward</table>',
  );
  expect(page.blocks.map((b) => `${b.kind}: ${b.text}`)).toEqual([
    'heading: Terms',
    'text: No refund.',
    'term: Fee',
    'definition: $10',
    'cell: Site',
    'cell: Ward',
  ]);
  expect(page.blocks.at(-1)?.cell).toEqual({ table: 0, row: 0, column: 1, header: false });
});

test('a page 5,000 levels deep is read', () => {
  expect(texts(`${'<div>'.repeat(5000)}deep`)).toEqual(['deep']);
});

test('links keep their words and addresses', () => {
  const [block] = read('<p>See <a href="/fees">our fees</a>.</p>').blocks;
  expect(block?.links).toEqual([{ text: 'our fees', href: '/fees' }]);
});

test('labels and values side by side are apart, a word in two styles is not', () => {
  expect(texts('<div><b>Stay</b><span>four weeks</span><b>Price</b><span>$1,340</span><span>4–8 wk</span></div>')).toEqual([
    'Stay',
    'four weeks',
    'Price',
    '$1,340',
    '4–8 wk',
  ]);
  expect(texts('<p><b>rota</b>nook, $<span>1,300</span></p>')).toEqual(['rotanook, $1,300']);
});

test('an open shadow tree is read with what its slot shows', () => {
  expect(texts('<x-seat><template shadowrootmode="open"><p>Ward days</p><slot></slot></template><p>Four weeks</p></x-seat>')).toEqual([
    'Ward days',
    'Four weeks',
  ]);
});

test('a table that lays out the page holds ordinary text', () => {
  const { blocks } = read('<table><tr><td><b>Hosts</b><p>Ward.</p><p>Office.</p><td><p>Other.</p></table>');
  expect(blocks.map((b) => `${b.kind}${b.level}: ${b.text}`)).toEqual([
    'heading6: Hosts',
    'text0: Ward.',
    'text0: Office.',
    'text0: Other.',
  ]);
});

test('cells know their column below cells that span rows', () => {
  const { blocks } = read('<table><tr><th>A<th>B<tr><td rowspan=2>x<td>y<tr><td>z</table>');
  expect(blocks.map((b) => `${b.text} ${b.cell?.column}`)).toEqual(['A 0', 'B 1', 'x 0', 'y 1', 'z 1']);
});

test('a mark set high at the end of a title is no part of it', () => {
  expect(read('<h3>Cardiology<sup>3</sup></h3>').blocks[0]).toMatchObject({ text: 'Cardiology', marks: ['3'] });
});

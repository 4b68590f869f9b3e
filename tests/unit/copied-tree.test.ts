/** A page is read in the background from a copy: by it the background reads what stands in the page, and nothing leads it astray. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyFor, justClassified } from '../../src/background/classifying.ts';
import { labelledPages } from '../../src/commands/labelled.ts';
import { copySchema } from '../../src/copy.schema.ts';
import { readTree } from '../../src/engine.ts';
import { ATTRIBUTES } from '../../src/model/copy.ts';
import { finish } from '../../src/model/steps.ts';
import { copiedTree } from '../../src/read/copied-tree.ts';
import { copyTree } from '../../src/read/copy-tree.ts';
import { parsedTree } from '../../src/read/parsed-tree.ts';
import { walk } from '../../src/read/walk.ts';
import { hostilePage, mutatedPage } from '../fuzz/pages.ts';
import { copyOf } from '../support/html.ts';
import { ROOT } from '../support/sources.ts';

const OPTIONS = { url: 'https://a.test/', today: '2026-11-25', hostKind: null };

/** By the copy the same is read as by the page itself, each block at the same node. */
function sameByCopy(html: string): void {
  const { tree, root } = parsedTree(html);
  const { copy, nodes } = finish(copyTree(tree, root));
  const sent = copySchema.parse(JSON.parse(JSON.stringify(copy)));
  expect(sent).toEqual(copy);
  const here = finish(walk(tree, root));
  const there = finish(walk(copiedTree(sent), 0));
  expect(there.walked).toEqual(here.walked);
  expect(there.places.every((place, i) => nodes[place] === here.places[i])).toBe(true);
}

describe.each(['tests/gallery', 'tests/pages'])('%s', (folder) => {
  test('each page is read by its copy as it stands', () => {
    for (const { html } of labelledPages(join(ROOT, folder))) sameByCopy(html);
  });
});

test.each([
  ['hostile pages', hostilePage],
  ['broken pages of ours', mutatedPage],
])('%s are read by their copies as they stand', (_name, page) => {
  fc.assert(fc.property(page, sameByCopy), { numRuns: 100, seed: 5 });
});

test.each([
  [
    'open shadow trees and their slots',
    '<x-a><template shadowrootmode=open><p>Ward <slot></slot> days</template><b>four</b></x-a><p>after',
  ],
  ['a shadow tree without a slot', '<x-a><template shadowrootmode=open><p>Ward days</p></template><p>Hidden</x-a>'],
  [
    'a canonical address, and a script that says nothing',
    '<html lang=es><link rel=canonical href=/x><script type="application/ld+json">{"a":1}</script>',
  ],
  ['text of fixed width', '<pre>One\n\nTwo\n- three</pre>'],
  ['words for pictures', '<p>Before<img alt="Students at the bedside of a patient in our ward">after'],
  ['names of other elements', '<h2 id=t>Fees</h2><div role=region aria-labelledby=t aria-hidden=true>None</div>'],
  ['tables with cells that span', '<table><tr><th colspan=2>A<th>B<tr><td rowspan=2>x<td>y<td>z</table>'],
  [
    'words in a style of their own',
    '<p><span style="font-weight:700">Fee</span><span style="text-decoration:line-through">$900</span><font size=6>Now</font>',
  ],
])('%s are copied', (_name, html) => sameByCopy(html));

test('of what is not read nothing is copied', () => {
  const copy = copyOf(
    '<style>p{}</style><svg><title>logo</title></svg><link rel=icon href=/i><p class=x data-y=1 style="color:red">Text<script>x</script>',
  );
  expect(copy).toEqual({ tags: ['html', 'head', 'body', 'p'], tokens: [0, 1, -1, 2, 3, 'Text', -1, -1, -1] });
});

test('a picture written into an address is not sent', () => {
  const { tokens } = copyOf(`<a href="data:image/png;base64,${'x'.repeat(100_000)}">Ward</a>`);
  expect(JSON.stringify(tokens).length).toBeLessThan(11_000);
});

test('a copy that is told to ends after so many characters', () => {
  const { tree, root } = parsedTree(
    `<h1>Observership</h1>${'<section><p>Four weeks.</p></section>'.repeat(100)}<p>${'word '.repeat(50_000)}`,
  );
  const { copy, nodes } = finish(copyTree(tree, root, 500));
  const texts = copy.tokens.filter((token) => typeof token === 'string');
  expect(texts.join('').length).toBeGreaterThan(480);
  expect(texts.join('').length).toBeLessThan(520);
  const { walked, places } = finish(walk(copiedTree(copy), 0));
  expect(places.every((place) => nodes[place])).toBe(true);
  expect(walked.blocks.length).toBeGreaterThan(20);
  expect(walked.blocks.length).toBeLessThan(60);
  expect(places).toHaveLength(walked.blocks.length);
  expect(walked.boxes.filter(({ from, to }) => to < from)).toEqual([]);
  const long = parsedTree(`<p>${'word '.repeat(50_000)}`);
  expect(finish(copyTree(long.tree, long.root, 500)).copy.tokens.find((token) => typeof token === 'string')).toHaveLength(501);
});

test.each<[string, object]>([
  ['a page without tokens', { tags: [] }],
  ['tokens that are neither text nor number', { tags: ['p'], tokens: [0, null] }],
  ['a number that is not whole', { tags: ['p'], tokens: [0.5] }],
  ['a tag that is no text', { tags: [1], tokens: [] }],
  ['more than any page holds', { tags: ['p'], tokens: Array(2_000_001).fill(-1) }],
])('%s is refused', (_name, wrong) => {
  expect(copySchema.safeParse(wrong).success).toBe(false);
});

const TEXTS = ['Surgery Externship', 'You examine patients.', '$900 for 4 weeks', 'no patient contact', '', 'To apply, send it'];
const TAGS = ['html', 'h1', 'p', 'li', 'nav', 'table', 'tr', 'td', 'a', 'b', 'slot', 'script', 'title', 'img', 'x-a', '#text', ''];
/** Any tokens that the schema lets through, though no copy would hold them. */
const forged = fc.array(fc.oneof(fc.constantFrom(...TEXTS), fc.integer({ min: -4 - ATTRIBUTES.length, max: TAGS.length })), {
  maxLength: 200,
});

test('a page that nobody wrote is classified, or said to be none, and soon', () => {
  fc.assert(
    fc.property(forged, (tokens) => {
      const copy = copySchema.parse({ tags: TAGS, tokens });
      const start = performance.now();
      expect(finish(readTree(copiedTree(copy), 0, OPTIONS)).classified.page).toBeTypeOf('string');
      expect(performance.now() - start).toBeLessThan(2_000);
    }),
    { numRuns: 500, seed: 5 },
  );
});

describe('at work', () => {
  const externship = () =>
    copyOf('<h1>Surgery Externship</h1><p>You examine patients on the wards for four weeks.<p>To apply, send your CV.');
  const observership = () =>
    copyOf(
      '<h1>Observership in Surgery</h1><p>Four weeks for international medical graduates; there is no patient contact.<p>To apply, send your CV.',
    );
  const { url } = OPTIONS;

  test('a page that changes meanwhile is classified as it is now', async () => {
    const first = classifyFor(1, externship(), OPTIONS);
    const second = classifyFor(1, observership(), OPTIONS);
    await expect(first).rejects.toThrow('Not wanted any more');
    expect((await second).classified.listings[0]?.type).toBe('observership');
  });

  test('pages of two tabs do not disturb each other', async () => {
    const [one, two] = await Promise.all([classifyFor(1, externship(), OPTIONS), classifyFor(2, externship(), OPTIONS)]);
    expect(one).toEqual(two);
    expect(one.classified.listings[0]?.type).toBe('externship');
  });

  test('what was just classified is known once, for its page', async () => {
    const { classified } = await classifyFor(3, externship(), OPTIONS);
    expect(justClassified(3, url)).toBe(classified);
    expect(() => justClassified(3, url)).toThrow('Not known any more');
    await classifyFor(3, externship(), OPTIONS);
    expect(() => justClassified(3, 'https://a.test/other')).toThrow('Not known any more');
    expect(() => justClassified(4, url)).toThrow('Not known any more');
  });
});

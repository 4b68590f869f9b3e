/** Links of a page to its fees, terms, answers, conditions and application. */
import { describe, expect, test } from 'vitest';
import { readLinks } from '../../src/classify/facts/links.ts';
import { tiersOf } from '../support/tiers-of.ts';

/** Kinds of the links, each line a block with one link of that text. */
function kindsIn(texts: string[], href = (i: number) => `https://host.example.org/${i}`): string[] {
  const { page, tiers } = tiersOf(texts.join('\n'));
  for (const [i, block] of page.blocks.entries()) block.links = [{ text: texts[i] as string, href: href(i) }];
  return readLinks(tiers, page).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('a link', () => {
  test.each([
    ['Tuition and fees', 'fees'],
    ['Cancellation policy', 'terms'],
    ['Questions and answers', 'faq'],
    ['Who may come', 'eligibility'],
    ['Apply here', 'apply'],
  ])('%s: %s', (text, kind) => expect(kindsIn([text])).toEqual([`${kind}: ${text}`]));

  test.each(['Privacy policy', 'Apply to our residency', 'Nursing application', 'Our doctors', `Apply ${'now '.repeat(40)}`])(
    'of no use: %s',
    (text) => expect(kindsIn([text])).toEqual([]),
  );

  test.each(['mailto:a@host.example.org', 'tel:5550100', 'JavaScript:go()'])('that leads to no page: %s', (href) =>
    expect(kindsIn(['Apply'], () => href)).toEqual([]),
  );
  test('whose address only names a mail', () =>
    expect(kindsIn(['Apply'], () => 'https://host.example.org/?to=mailto:a')).toEqual(['apply: Apply']));
});

test('the same link is named once for each kind, and no more than twelve', () => {
  const same = () => 'https://host.example.org/visit';
  expect(kindsIn(['Apply', 'Fees', 'Register'], same)).toEqual(['apply: Apply', 'fees: Fees']);
  expect(kindsIn(Array.from({ length: 20 }, (_, i) => `Apply to ${i}`))).toHaveLength(12);
});

test('a link of two sentences is one, links of the offering come before those of the page, and another block has none', () => {
  const { page, tiers } = tiersOf('You may apply now. Do it today.', 'All fees are here.', 'Text.');
  (page.blocks[0] as (typeof page.blocks)[0]).links = [{ text: 'apply', href: '/a' }];
  (page.blocks[1] as (typeof page.blocks)[0]).links = [{ text: 'fees', href: '/f' }];
  expect(readLinks(tiers, page).map((l) => l.href)).toEqual(['/a', '/f']);
  expect(readLinks(tiers.slice(2), page)).toEqual([]);
});

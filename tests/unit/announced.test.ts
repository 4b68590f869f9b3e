/** What a page says of whether guests are taken beside its text: in a bar above, in its foot. */
import { expect, test } from 'vitest';
import { announced } from '../../src/classify/facts/status/announced.ts';
import type { Region } from '../../src/model.ts';
import { pageOf } from '../support/page-of.ts';

const said = (text: string, region: Region, alone = true) => {
  const page = pageOf(text);
  page.title = 'Observership in Medicine';
  return announced({ page: { ...page, blocks: page.blocks.map((b) => ({ ...b, region })) }, today: '2026-11-24', alone })?.value ?? null;
};

test.each<[string, Region, 'open' | 'closed' | null]>([
  ['Now accepting applications for January – June 2027.', 'footer', 'open'],
  ['Now accepting applications for January – June 2025.', 'footer', null],
  ['Observerships are paused until further notice.', 'strip', 'closed'],
  ['Externships are paused until further notice.', 'strip', null],
  ['Now accepting applications for January – June 2027.', 'nav', null],
  ['Doctors accepting new patients', 'header', null],
  ['The 2027 residency applications are now open.', 'aside', null],
])('%s (%s)', (text, region, value) => expect(said(text, region)).toBe(value));

test('of one of many offerings it says nothing', () => {
  expect(said('Now accepting applications for January – June 2027.', 'footer', false)).toBeNull();
});

/** Whether applications are taken today, 24 November 2026, and until which day. */
import { describe, expect, test } from 'vitest';
import deadline from '../../src/classify/facts/deadline.ts';
import { nearest } from '../../src/classify/facts/fact.ts';
import status from '../../src/classify/facts/status/status.ts';
import { tiersOf } from '../support/tiers-of.ts';

function read(fact: typeof deadline | typeof status, ...parts: string[]): string | null {
  const { page, tiers } = tiersOf(...parts);
  return nearest<string>(fact, tiers, { page, today: '2026-11-24', alone: parts.length < 2 })?.value ?? null;
}

describe('taken now', () => {
  test.each([
    ['Window: November 24, 2026 - January 5, 2027', 'open'],
    ['Window: October 1, 2026 to November 24, 2026', 'open'],
    ['Window: November 25, 2026 to December 24, 2026', 'open'],
    ['Window: November 1 to November 23, 2026', null],
    ['Window: October 1 - February 1, 2027', 'open'],
    ['Window: October 1-February 1, 2027', 'open'],
    ['Application window: December 1 and February 1, 2027', 'open'],
    ['Requests: October 1, 2026 - February 1, 2027', 'open'],
    ['Submission: October 1, 2026 - February 1, 2027', 'open'],
    ['Opening: October 1, 2026 - February 1, 2027', 'open'],
    ['## Applications\nOctober 1, 2026 - February 1, 2027', 'open'],
    ['Blocks: October 1, 2026 - February 1, 2027', null],
    ['Apply October 1 - February 1', null],
    ['The portal opens on March 1, 2027.', 'open'],
    ['The portal opens on March 1, 2025.', null],
    ['Apply by March 1, 2027.', 'open'],
    ['Apply by March 1, 2026.', null],
    ['Apply by March 1.', null],
    ['For the group of May 2027 apply by March 1.', 'open'],
    ['For the group of May 2027 apply by December 1.', 'open'],
    ['For the group of May 2027 apply by November 1.', null],
    ['For the group of May 2025 apply by March 1.', null],
    ['| Group | Spaces |\n| May | 1 remaining |', 'open'],
    ['Apply by March 1, 2026 or by March 1, 2027.', 'open'],
    ['## Next starts\nMarch 1, 2026 and March 1, 2027', 'open'],
    ['## Next starts\nNovember 24, 2026', 'open'],
    ['We are booking March through June 2025.', null],
    ['We can still fit you in: May 2025', null],
    ['We can still fit you in: May 2025, June 2026', 'open'],
    ['We can still fit you in (posted May 2025).', 'open'],
    ['## Next starts\nNovember 23, 2026', null],
    ['## Next starts\nMarch 1, 2026 and April 1, 2026', null],
    ['## Next starts\nClosed: March 1, 2027', null],
    ['We no longer take observers.', 'closed'],
    ['We currently do not accept visitors.', 'closed'],
    ['We do not take any more students.', 'closed'],
    ['Rolling admission.', 'open'],
    ['Apply now', 'open'],
    ['Apply now for residency', null],
    ['Now accepting new patients.', null],
    ['We are accepting applications. The clinic is on hold until further notice.', 'closed'],
  ])('%s', (text, value) => expect(read(status, text)).toBe(value));

  test('a word on a card shuts that card, not a whole page', () => {
    expect(read(status, 'Closed')).toBeNull();
    expect(read(status, 'Closed', 'Apply now.')).toBe('closed');
    expect(read(status, 'Cardiology.', 'Apply now.')).toBe('open');
  });

  test.each([
    ['Externship', 'We are not taking observers.', undefined],
    ['Observership', 'We are not taking observers.', 'closed'],
    ['Externship and Observership', 'We are not taking observers.', 'closed'],
    ['Welcome', 'We are not taking observers.', 'closed'],
    ['Telerotation', 'We are not hosting in-person rotations.', undefined],
    ['Rotation', 'We are not hosting in-person rotations.', 'closed'],
  ])('what is no more is the kind of offer that the page is of: %s: %s', (title, text, value) => {
    const { page, tiers } = tiersOf(text);
    expect(nearest(status, tiers, { page: { ...page, title }, today: '2026-11-24', alone: true })?.value).toBe(value);
  });

  test.each([
    ['Department of Neurology', 'closed'],
    ['Departments', undefined],
  ])('a field is one of many, but on its own page: %s', (title, value) => {
    const { page, tiers } = tiersOf('Neurology is not hosting observers at present.');
    expect(nearest(status, tiers, { page: { ...page, title }, today: '2026-11-24', alone: true })?.value).toBe(value);
  });

  test.each([
    ['Research Fellowship', 'closed'],
    ['Observership', undefined],
  ])('a fellowship is what the page of one offers: %s', (title, value) => {
    const { page, tiers } = tiersOf('The application period for fellowships has closed.');
    expect(nearest(status, tiers, { page: { ...page, title }, today: '2026-11-24', alone: true })?.value).toBe(value);
  });
});

describe('until when', () => {
  test.each([
    ['Applications are due by March 1, 2027.', '2027-03-01'],
    ['Apply by today, November 24, 2026.', '2026-11-24'],
    ['## Deadlines\nFall: February 1, 2027', '2027-02-01'],
    ['Send papers by 2 June 2027 or before 1 May 2027.', '2027-05-01'],
    ['Applications for the block of January 3, 2027 are due by February 1, 2027.', '2027-02-01'],
    ['Applications close on 3/1/2027 for those who visited us on January 3, 2027.', '2027-03-01'],
    ['The applications of those who have until now been with us for some months, as on January 3, 2027, are read.', null],
    ['Applications were due by March 1, 2024 and by April 1, 2025.', '2025-04-01'],
    ['Applications were due by April 1, 2025 and by March 1, 2024.', '2025-04-01'],
    ['Application window: January 5 - March 1, 2027', '2027-03-01'],
    ['Window for applications: January 5, 2027 to March 1, 2027', '2027-03-01'],
    ['Payment is due by March 1, 2027.', null],
  ])('%s', (text, day) => expect(read(deadline, text)).toBe(day));
});

/** What a text shows an offering to be, whatever it is called. */
import { describe, expect, test } from 'vitest';
import { deniedIn, timesNamed } from '../../src/classify/named-in-text.ts';
import { natureOf } from '../../src/classify/nature.ts';
import type { Sentence } from '../../src/classify/sentences.ts';
import { sightings } from '../../src/classify/sightings.ts';
import { isTakenBack } from '../../src/classify/taken-back.ts';
import { plain } from '../../src/lexicon/plain.ts';

const sentence = (quote: string, more: Partial<Sentence> = {}): Sentence => ({
  quote,
  text: plain(quote),
  stem: '',
  block: 1,
  heading: false,
  question: quote.endsWith('?'),
  ...more,
});
const nature = (...quotes: string[]) => natureOf(quotes.map((quote) => sentence(quote)));

describe('signs of a kind add up', () => {
  test('different signs do', () => {
    expect(nature('You function at the level of an intern.')('sub-internship')).toBe(3);
    expect(nature('You function at the level of an intern.', 'You are paged first.')('sub-internship')).toBe(5);
  });
  test('the same sign in other words counts once more, however often', () => {
    expect(nature('Work at the bench.')('research')).toBe(2);
    expect(nature('Work at the bench.', 'Learn PCR.')('research')).toBe(3);
    expect(nature('Work at the bench.', 'Learn PCR.', 'Learn cell culture.')('research')).toBe(3);
    expect(nature('Work at the bench.', 'Work at the bench.')('research')).toBe(2);
  });
  test('a hint does not grow by being said again', () =>
    expect(nature('Seniors may apply.', 'Visiting students may apply.')('elective')).toBe(1));
  test('what is denied is no sign', () => expect(nature("You don't function at the level of an intern.")('sub-internship')).toBe(0));
});

describe('what says nothing of it', () => {
  test('headings and links', () => {
    const own = [sentence('Required rotations', { heading: true }), sentence('Required rotations', { link: true })];
    expect(natureOf(own)('clerkship')).toBe(0);
  });
  test.each(['You must have completed your core rotations.', 'Core clerkships finished'])('what was done before: %s', (quote) =>
    expect(nature(quote)('clerkship')).toBe(0),
  );
  test('what is said of others', () => {
    const told = nature('Visiting PharmD students come for an optional rotation.');
    expect([told('elective'), told('unclear')]).toEqual([0, 3]);
  });
  test('what is over', () => expect(nature('After two years of telerotations our doctors meet graduates again.')('virtual')).toBe(0));
  test.each(['Interviews are by video in March.', 'Applicants are interviewed over Zoom.'])('the talk before it: %s', (quote) =>
    expect(nature(quote)('virtual')).toBe(0),
  );
  test('a part of it', () => expect(nature('In the hybrid format one week is done over Zoom.')('virtual')).toBe(0));
});

describe('names that are taken back', () => {
  const back = (quote: string) => sightings('type', [sentence(quote)]).map(isTakenBack);
  test.each([
    'We have dropped electives.',
    'Despite the word observership you work.',
    'Many confuse the post with research experience.',
    'Electives have been discontinued.',
    'It is a postdoctoral fellowship by another name.',
  ])('%s', (quote) => expect(back(quote)).toContain(true));
  test.each(['We offer electives.', 'The elective is four weeks long.'])('not in: %s', (quote) => expect(back(quote)).not.toContain(true));

  const heading = sentence('Observership', { heading: true });
  test('the text denies what only a heading says', () => {
    expect(deniedIn([heading, sentence("This isn't an observership.")], 'observership')).toBe(true);
    expect(deniedIn([heading, sentence('Come in May.')], 'observership')).toBe(false);
  });
  test('it does not where it uses the name itself', () =>
    expect(deniedIn([sentence('No observership is free.'), sentence('An observership costs $200.')], 'observership')).toBe(false));
  test('sentences that use it are counted, headings and those of others are not', () => {
    const own = [heading, sentence('An observership costs $200.'), sentence('Nursing students do an observership.')];
    expect(timesNamed('observership', own)).toBe(1);
  });
});

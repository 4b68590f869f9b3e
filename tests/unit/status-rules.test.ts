/** The language in which it is told what says that guests are taken, or are not. */
import { describe, expect, test } from 'vitest';
import { keysOf, patternOf } from '../../src/classify/facts/status/rule.ts';
import { tagged } from '../../src/classify/facts/status/tags.ts';

const fits = (rule: string, text: string): boolean => patternOf(rule, { what: 'offer|asking' }).test(tagged(text, 2026));

describe('rules', () => {
  test.each<[string, string, boolean]>([
    ['what ~2 be stopped', 'the program for graduates is suspended', true],
    ['what ~2 be stopped', 'the office is suspended', false],
    ['what be stopped', 'the program for graduates is suspended', false],
    ['what ~4 stopped', 'the program until it is suspended', false],
    ['what be not? stopped', "the program isn't suspended", true],
    ['what be stopped !now', 'the program is suspended now', false],
    ['^ stopped', 'the program is suspended', false],
    ['stopped $|now', 'the program is suspended', true],
    ['stopped $|now', 'suspended programs', false],
    ['now', 'on hold until further notice', true],
  ])('%s: %s', (rule, text, expected) => expect(fits(rule, text)).toBe(expected));

  test('a class that is none is an error', () => expect(() => patternOf('nonsense')).toThrow('nonsense'));
  test('a rule of common words alone is an error', () => expect(() => keysOf('we have')).toThrow('we have'));
  test('one word of each rule is looked for, of the class with the fewest', () => {
    expect(keysOf('what be being', { what: 'offer' })).toContain('program');
    expect(keysOf('welcome offer')).toEqual(['welcome']);
  });
});

describe('times', () => {
  test.each<[string, string, boolean]>([
    ['^ dated $', 'March 2027'.toLowerCase(), true],
    ['^ dated $', '4 january, 2027', true],
    ['^ month $', 'january 4', true],
    ['^ past $', 'march 2025', true],
    ['^ dated $', '2026-2027', true],
    ['^ month $', 'mid-may', true],
    ['can', 'students may come', true],
    ['month', 'in may', true],
  ])('%s: %s', (rule, text, expected) => expect(fits(rule, text)).toBe(expected));
});

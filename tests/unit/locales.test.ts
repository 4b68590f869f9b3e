import { describe, expect, test } from 'vitest';
import ar from '../../src/locales/ar.json' with { type: 'json' };
import en from '../../src/locales/en.json' with { type: 'json' };
import es from '../../src/locales/es.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };

/** `section.key` → text. */
const flat = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );
const gaps = (text: string) => [...text.matchAll(/\$\d|\{\w+\}/g)].map(String).sort();

const english = new Map(flat(en));

describe.each([
  ['Spanish', es],
  ['Arabic', ar],
])('%s', (_, messages) => {
  test('has every text of the English file and no other', () => {
    expect(flat(messages).map(([key]) => key)).toEqual([...english.keys()]);
  });
  test('has the same gaps in each text', () => {
    for (const [key, text] of flat(messages)) expect([key, gaps(text)]).toEqual([key, gaps(english.get(key) ?? '')]);
  });
  test('has no empty text and none left in English', () => {
    const same = flat(messages).filter(([key, text]) => !text || (/[a-z]{4}/.test(text) && text === english.get(key)));
    expect(same).toEqual([]);
  });
});

test('no name is one that the format itself uses', () => {
  const names = [...english.keys()].map((key) => key.split('.').at(-1));
  expect(names.filter((name) => ['message', 'placeholders'].includes(name ?? ''))).toEqual([]);
});

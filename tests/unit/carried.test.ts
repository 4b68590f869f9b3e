/** Which words of a page's key a piece carries: in a cell of its column, before its name, as a mark, or on a card. */
import { describe, expect, test } from 'vitest';
import { partMeanings, partsOf } from '../../src/classify/offerings/composite.ts';
import { carried, carriedBy } from '../../src/classify/offerings/legend-carried.ts';
import { inColumn, type Meaning, meaningOf } from '../../src/classify/offerings/meaning.ts';
import { pageOf } from '../support/page-of.ts';

const meaning = (code: string, where: Parameters<typeof meaningOf>[3] = 'anywhere', quote = `what ${code} means`, block = 99) =>
  meaningOf(code, quote, block, where);
const word = (code: string) => meaning(code, 'word');
const mark = (code: string) => meaning(code, 'mark');
const kind = inColumn('kind');

/** Codes that a piece of these lines carries; its first line is its title. */
function codes(text: string, key: Meaning[], header = '', marks: string[] = []): string[] {
  const { blocks } = pageOf(text);
  const marked = blocks.map((block) => ({ ...block, marks }));
  const head = header ? { block: { ...marked[0]!, text: header }, cell: blocks[0]!.cell!, at: 0, whole: header } : undefined;
  return carried(marked, { group: 0, title: 0, name: '', from: 0, to: blocks.length, also: [] }, key, () => head).map(({ code }) => code);
}

describe('a code', () => {
  const key = [meaning('H'), meaning('C', kind), meaning('A1')];
  test.each<[string, string, string, string[]]>([
    ['in a cell', '| H |', '', ['H']],
    ['in a cell of its column', '| C |', 'Kind', ['C']],
    ['in a cell of another column', '| C |', 'Price', []],
    ['beside another', '| H, A1 |', '', ['H', 'A1']],
    ['with another behind a stroke', '| H/C |', 'Kind', ['H', 'C']],
    ['before the name', 'A1 – Cardiology', '', ['A1']],
    ['in brackets behind a name', 'Ashford – Surgery (H): rounds and clinics', '', ['H']],
    ['beside another in such brackets', 'Ashford – Surgery (H, A1)', '', []],
    ['in brackets in a sentence', 'Rounds with the hospital team (H) and its students', '', []],
    ['in the middle of a name', 'Cardiology – A1', '', []],
    ['before a name in the middle of a line', 'Ward A1 – Cardiology', '', []],
    ['in a line of words', 'Ask H for it', '', []],
    ['in a short line that is no cell', 'H', '', ['H']],
    ['beside another in a line that is no cell', 'H, A1', '', []],
  ])('%s: %s', (_, text, header, expected) => expect(codes(text, key, header)).toEqual(expected));

  test('that two keys explain is what the key of its column says', () => {
    const two = [meaning('C', kind, 'clinic'), meaning('C', inColumn('price'), '$900')];
    const { blocks } = pageOf('| C |');
    const of = (column: string) =>
      carried(blocks, { group: 0, title: 0, name: '', from: 0, to: 1, also: [] }, two, () => ({
        block: { ...blocks[0]!, text: column },
        cell: blocks[0]!.cell!,
        at: 0,
        whole: column,
      })).map((m) => m.quote);
    expect(of('Kind')).toEqual(['clinic']);
    expect(of('Price')).toEqual(['$900']);
  });
  test('in the key itself, or in a menu, is carried by nothing', () => {
    expect(codes('| H |', [meaning('H', 'anywhere', 'hospital', 0)])).toEqual([]);
    const { blocks } = pageOf('| H |');
    const nav = blocks.map((block) => ({ ...block, region: 'nav' as const }));
    expect(carried(nav as never, { group: 0, title: 0, name: '', from: 0, to: 1, also: [] }, key, () => undefined)).toEqual([]);
  });
  test('is carried once, also from a cell that tells of several rows', () => {
    const { blocks } = pageOf('| Cardiology | H |\n| Neurology | H |');
    const card = { group: 0, title: 0, name: '', from: 0, to: 1, also: [1, 3] };
    expect(carried(blocks, card, key, () => undefined).map(({ code }) => code)).toEqual(['H']);
  });
});

describe('a mark', () => {
  test.each<[string, string[], string[]]>([
    ['Cardiology *', ['*', '**'], ['*']],
    ['Cardiology **', ['*', '**'], ['**']],
    ['Cardiology *†', ['*', '†'], ['*', '†']],
    ['Cardiology', ['*'], []],
    ['✋ Cardiology', ['✋', '👀'], ['✋']],
    ['Cardiology 1', ['1'], []],
  ])('on “%s” of %o: %o', (text, marks, expected) => expect(codes(text, marks.map(mark))).toEqual(expected));

  test('that is set high', () => {
    expect(codes('Cardiology', [mark('1'), mark('2')], '', ['1'])).toEqual(['1']);
  });
});

test('pictures side by side are a code of their own where the key has one', () => {
  const picture = (code: string) => meaning(code, 'mark');
  const all = [picture('🏥'), picture('🚪'), picture('🏥🚪')];
  expect(codes('Elm Park · 🏥 4', all)).toEqual(['🏥']);
  expect(codes('Elm Park · 🏥🚪 4', all)).toEqual(['🏥🚪']);
  expect(codes('Elm Park · 🏥🚪 4', all.slice(0, 2))).toEqual(['🏥', '🚪']);
});

describe('a word', () => {
  test.each<[string, string[]]>([
    ['Cardiology\nDirect', ['Direct']],
    ['Cardiology\nDirect · four weeks', ['Direct']],
    ['Cardiology\nFour weeks, direct', ['Direct']],
    ['Cardiology\nDirect care of patients', []],
    ['Cardiology, direct care', ['Direct']],
    ['Cardiology, indirect care', []],
    ['Cardiology, directed care', []],
    [`Cardiology\n${'Four weeks of days, '.repeat(8)}direct`, []],
  ])('“Direct” on %s: %o', (text, expected) => expect(codes(text, [word('Direct')])).toEqual(expected));

  test.each<[string, string[]]>([
    ['Cardiology\nYou are at Level 2 here', ['Level 2']],
    ['Cardiology\nYou are at Level 21 here', []],
  ])('“Level 2” on %s: %o', (text, expected) => expect(codes(text, [word('Level 2')])).toEqual(expected));

  test('in a line of a section, but not in the key', () => {
    const key = [word('Direct'), meaning('H')];
    const by = (quote: string, block = 1) => carriedBy({ quote, block }, key).map(({ code }) => code);
    expect(by('Direct')).toEqual(['Direct']);
    expect(by('Direct care of patients')).toEqual([]);
    expect(by('H')).toEqual([]);
    expect(by('Direct', 99)).toEqual([]);
  });
});

describe('a code made of parts', () => {
  test.each<[string, string[] | null]>([
    ['EX·1·A', ['EX', '1', 'A']],
    ['EX-1', ['EX', '1']],
    ['EX / 1 / A', ['EX', '1', 'A']],
    ['EX', null],
    ['ex-1', null],
    ['Cardiology-1', null],
    ['A-B-C-D-E-F-G', null],
    ['ABCD-EFGH-IJKL-MNOP-QR', null],
  ])('%s: %o', (text, parts) => expect(partsOf(text)).toEqual(parts));

  const rows = '| Cardiology | EX-1-A |\n| Neurology | OB-2-A |\n| Pediatrics | EX-2-B |';
  const told = (text: string) =>
    partMeanings(pageOf(text).blocks).map(({ code, quote, where }) => [where.kind === 'part' && where.place, code, quote]);
  test('is explained part by part, each at its place', () => {
    expect(told(`${rows}\nEX = you examine, OB = you observe.\n1 two weeks · 2 four weeks\nA: $900. B: $400.`)).toEqual([
      [0, 'EX', 'you examine'],
      [0, 'OB', 'you observe'],
      [1, '1', 'two weeks'],
      [1, '2', 'four weeks'],
      [2, 'A', '$900'],
      [2, 'B', '$400'],
    ]);
  });
  test('that stands at two places is explained where it stands most', () => {
    const found = told('| Cardiology | EX-1-2 |\n| Neurology | EX-2-1 |\n| Pediatrics | EX-2-B |\n1 two weeks · 2 four weeks');
    expect(found).toEqual([
      [1, '1', 'two weeks'],
      [1, '2', 'four weeks'],
    ]);
  });
  test('is none where too few pieces bear one, or one part alone is told', () => {
    expect(told('| Cardiology | EX-1 |\n| Neurology | OB-2 |\nEX = you examine, OB = you observe.')).toEqual([]);
    expect(told(`${rows}\nEX = you examine.`)).toEqual([]);
    expect(told(`${rows}\nNote: EX = you examine, OB = you observe.`)).toEqual([]);
  });
  test('is carried at its place alone', () => {
    const key = [meaning('EX', { kind: 'part', place: 0 }), meaning('1', { kind: 'part', place: 1 })];
    expect(codes('| EX-1 |', key)).toEqual(['EX', '1']);
    expect(codes('| 1-EX |', key)).toEqual([]);
    expect(codes('| EX |', key)).toEqual([]);
  });
});

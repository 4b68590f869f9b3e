/** What a line of a list is, where it is no heading, and what its words rule out. */
import { describe, expect, test } from 'vitest';
import { tellings } from '../../src/classify/offerings/tellings.ts';
import { judgePiece, type Verdict } from '../../src/classify/offerings/verdict.ts';
import { finish } from '../../src/model/steps.ts';
import { pageOf } from '../support/page-of.ts';

interface Given {
  /** The line that holds the name; as long as it is no heading. */
  line?: string;
  page?: string;
  extra?: string;
}
function judged(name: string, text: string, { line = `### ${name}`, page = '', extra = '' }: Given = {}): Verdict {
  const read = { ...pageOf(`${line}\n${text}`), title: page };
  const card = { group: 0, title: 0, name, from: 0, to: read.blocks.length, also: [] };
  return judgePiece(read.blocks, finish(tellings(read, () => undefined)), card, extra);
}
const kind = (name: string, text: string, given?: Given) => judged(name, text, given).kind;
const inList = (name: string, text = 'Four weeks on the ward. $900') => kind(name, text, { line: `- ${name}` });

describe('a line that is no heading', () => {
  test.each<[Verdict['kind'], string]>([
    ['offering', 'Cardiology, Ashford'],
    ['offering', 'Clinical observership'],
    ['about', 'You examine patients in cardiology'],
    ['about', 'Cardiology takes two externs'],
    ['about', 'The cardiology team'],
    ['about', 'Two cardiology doctors'],
    ['about', 'Cardiology externs.'],
    ['about', `Cardiology externship ${'of many a long word, '.repeat(5)}and more`],
  ])('is %s: “%s”', (expected, name) => expect(inList(name)).toBe(expected));

  test('the same as a heading is a name', () => {
    for (const name of ['Cardiology takes two externs', 'The cardiology team', 'Two cardiology doctors'])
      expect(kind(name, 'Four weeks on the ward. $900')).toBe('offering');
  });
  test('is less surely a name, least where more stands in it', () => {
    const weight = (line: string) => judged('Cardiology', 'Four weeks.', { line }).weight;
    expect([weight('### Cardiology'), weight('- Cardiology'), weight('- Cardiology, four weeks on the ward')]).toEqual([1, 0.85, 0.7]);
  });
  test('tells what stands beside its name', () => {
    const { tells, priced, length } = judged('Cardiology', '', { line: '- Cardiology, four weeks on the ward, $900' });
    expect({ tells, priced, length }).toEqual({ tells: 3, priced: true, length: 30 });
  });
});

describe('no name', () => {
  test.each(['12', '4 weeks', '$900 per month', 'June', 'Monday to Friday', 'Electives not offered', 'Cardiology:', 'Why cardiology?'])(
    '%s',
    (name) => expect(kind(name, 'Four weeks on the ward. $900')).toBe('about'),
  );
  test('a title as long as a paragraph', () => {
    const words = 'with patients and teachers and friends ';
    expect(kind(`Cardiology externship ${words.repeat(2)}`.trim(), 'Four weeks. $900')).toBe('offering');
    expect(kind(`Cardiology externship ${words.repeat(4)}`.trim(), 'Four weeks. $900')).toBe('about');
  });
});

describe('what is sold beside it', () => {
  test.each<[Verdict['kind'], string, string]>([
    ['goods', 'Match interview hour', 'With one of our doctors. $150'],
    ['goods', 'Evening talk', 'You examine your papers with us for one hour. $50'],
    ['offering', 'Observership session', 'Two days on the ward. $50'],
    ['offering', 'Cardiology session', 'Four weeks on the ward. $150'],
    ['offering', 'Case Reports Workshop', 'Two evenings. $90'],
    ['goods', 'Cardiology Workshop', 'Two evenings. $90'],
    ['offering', 'Cardiology Externship Workshop', 'Two evenings on the ward. $90'],
    ['goods', 'The evening circle', 'A seminar with readings of novels. $90'],
    ['offering', 'Cardiology circle', 'A seminar with readings, and mornings on the ward. $90'],
    ['goods', 'Evening package', 'A self-paced video course. $90'],
    ['offering', 'Evening observership', 'A self-paced video course, then the ward. $90'],
    ['goods', 'Nursing workshop', 'Three days. $300'],
  ])('%s: “%s” %s', (expected, name, text) => expect(kind(name, text)).toBe(expected));
});

describe('a host that takes nobody', () => {
  test.each<[Verdict['kind'], string, string]>([
    ['nobody', 'Cardiology', 'The department does not host observers. Four weeks.'],
    ['nobody', 'Cardiology (0)', 'Four weeks on the ward.'],
    ['offering', 'Cardiology', 'It does not host observers at this time. Four weeks on the ward.'],
    ['offering', 'Cardiology', 'We do not take observers on weekends. Four weeks on the ward.'],
    ['nobody', 'Cardiology', 'We do not take observers. Four weeks on weekends.'],
  ])('%s: “%s” %s', (expected, name, text) => expect(kind(name, text)).toBe(expected));

  test('from other schools than the page’s own', () => {
    const given = { page: 'Stanhope Electives' };
    expect(kind('Cardiology', 'Four weeks on the ward. Stanhope only.', given)).toBe('nobody');
    expect(kind('Cardiology', 'Four weeks on the ward. Stanhope students only.', given)).toBe('nobody');
    expect(kind('Cardiology', 'Four weeks on the ward. Electives only.', given)).toBe('offering');
    expect(kind('Cardiology', 'Four weeks on the ward. Stanhope only.')).toBe('offering');
  });
});

describe('a place abroad', () => {
  test.each<[Verdict['kind'], string, string]>([
    ['goods', 'Cardiology, Ontario, Canada', 'Four weeks on the ward.'],
    ['goods', 'Cardiology', 'Four weeks on the ward, €900.'],
    ['goods', 'Cardiology', 'Four weeks on the ward, outside the United States.'],
    ['goods', 'Cardiology', 'Kathmandu, Nepal\nFour weeks on the ward.'],
    ['offering', 'Cardiology', 'Four weeks on the ward. The doctor came from a small town in Nepal, many years ago.'],
    ['offering', 'Cardiology, Peru, IN', 'Four weeks on the ward.'],
    ['goods', 'Cardiology', 'Lima, Peru\nFour weeks on the ward; long ago the doctor worked in a small town near Reading, PA.'],
    ['offering', 'Cardiology', 'Peru, IN\nFour weeks on the ward.'],
  ])('%s: “%s” %s', (expected, name, text) => expect(kind(name, text)).toBe(expected));
});

describe('too little', () => {
  test.each<[Verdict['kind'], string, string]>([
    ['nothing', 'Cardiology', ''],
    ['maybe', 'Clinical observership', ''],
    ['maybe', 'Cardiology', 'Ask.'],
    ['nothing', 'Glad tidings', ''],
    ['offering', 'Glad tidings', 'Four weeks on the ward. $900'],
    ['maybe', 'Glad tidings', 'You shadow on the ward.'],
    ['nothing', 'Glad tidings', 'You shadow.'],
  ])('%s: “%s” %s', (expected, name, text) => expect(kind(name, text)).toBe(expected));
});

describe('is marked', () => {
  test.each<[string, string, Partial<Verdict>]>([
    ['Cardiology, Ashford', 'Four weeks.', { specific: true, hosted: false, bare: false, staff: false }],
    ['Cardiology', 'Four weeks.', { specific: false, named: true, typed: false }],
    ['MED 410 Something', 'Four weeks.', { specific: true, named: true, hosted: false }],
    ['Dover, DE', 'Four weeks.', { specific: true, named: true, hosted: true }],
    ['Program A', 'Four weeks.', { specific: true, named: true }],
    ['Ada Quill, MD', 'Program director. Four weeks.', { hosted: true, staff: true, named: true }],
    ['Virtual Rotation', 'Four weeks.', { bare: true, typed: true }],
    ['Virtual', 'Four weeks.', { bare: false, typed: false }],
    ['Cardiology', 'Write to a@b.org.', { mail: true }],
    ['Cardiology', 'Write to us.', { mail: false }],
  ])('“%s” %s', (name, text, expected) => expect(judged(name, text)).toMatchObject(expected));
});

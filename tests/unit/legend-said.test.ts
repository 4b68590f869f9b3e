/** Keys told in prose: what a quoted word's rows, letters in brackets behind what they mean, and the last or first letter of a number say. */
import { describe, expect, test } from 'vitest';
import { meanings } from '../../src/classify/offerings/legend.ts';
import { finish } from '../../src/model/steps.ts';
import { offeringsIn, pageFrom } from '../support/html.ts';

const key = (html: string) => finish(meanings(pageFrom(html).blocks)).map(({ code, quote }) => [code, quote]);
const cells = (...texts: string[]) => `<table>${[...texts, ...texts].map((t) => `<tr><td>Neurology<td>${t}`).join('')}</table>`;
/** For each offering whether the page says it of that one. */
const holds = (html: string, words: string) => offeringsIn(html).map(({ own }) => own.some((s) => s.key && s.quote.includes(words)));

describe('a quoted word and what bears it', () => {
  test.each<[string, string[][]]>([
    [
      '“Engaged” places: you take histories. “Quiet” places: you look on.',
      [
        ['Engaged', '“Engaged” places: you take histories'],
        ['Quiet', '“Quiet” places: you look on'],
      ],
    ],
    ['In “Full” rotations you examine patients.', [['Full', '“Full” rotations you examine patients']]],
    ['"Bedside" seats are for examining.', [['Bedside', '"Bedside" seats are for examining']]],
    ['A “Look” row, you stay behind the doctor.', [['Look', '“Look” row, you stay behind the doctor']]],
  ])('%s', (text, found) => expect(key(`<p>${text}`)).toEqual(found));
  test('none where the word names a thing', () => expect(key('<p>We read “Harrison” sites and books.')).toEqual([]));
});

describe('letters in brackets behind what they mean', () => {
  test.each<[string, string, string[][]]>([
    [
      'Hx = you take the history (Y) or only listen (N).',
      'Y N',
      [
        ['Y', 'you take the history'],
        ['N', 'only listen'],
      ],
    ],
    [
      'Place: hospital (H), office (O) or from home (R).',
      'H O R',
      [
        ['H', 'hospital'],
        ['O', 'office'],
        ['R', 'from home'],
      ],
    ],
    [
      'Rotations are inpatient (IP) or outpatient (OP).',
      'IP OP',
      [
        ['IP', 'inpatient'],
        ['OP', 'outpatient'],
      ],
    ],
    [
      'The letter says whether you work (W) or watch (O).',
      'W O',
      [
        ['W', 'you work'],
        ['O', 'watch'],
      ],
    ],
  ])('%s', (text, codes, found) => expect(key(`<p>${text}</p>${cells(...codes.split(' '))}`)).toEqual(found));
  test('none where no cell holds them', () => expect(key('<p>Open to doctors (MD) and surgeons (DO).')).toEqual([]));
});

describe('the letters that a course number ends or begins with', () => {
  const list = `<h3>ABC 101H – Cardiology elective</h3><p>Four weeks, consults.<h3>ABC 102C – Dermatology elective</h3><p>Four weeks.
    <h3>ABC 103H – Surgery elective</h3><p>Four weeks.`;
  test.each([
    ['Courses with the suffix H are held at the hospital; suffix C are in our clinics.', 'at the hospital', [true, false, true]],
    ['Numbers ending in C are taught in an office.', 'in an office', [false, true, false]],
    ['The suffix “C” means an office.', 'an office', [false, true, false]],
    ['Course numbers that end with H: on the wards.', 'on the wards', [true, false, true]],
  ])('%s', (text, words, of) => expect(holds(`<h1>Electives</h1><p>${text}</p>${list}`, words)).toEqual(of));
  test('the first letter', () => {
    const html = `<h1>Rotations for visitors</h1><p>Codes beginning with V are online, codes beginning with W on the wards.</p>
      <h3>V-12 Cardiology rotation</h3><p>Four weeks.<h3>W-3 Neurology rotation</h3><p>Four weeks.<h3>W-4 Surgery rotation</h3><p>Two weeks.`;
    expect(holds(html, 'online')).toEqual([true, false, false]);
    expect(holds(html, 'on the wards')).toEqual([false, true, true]);
  });
});

describe('words that cards carry and a list of terms explains', () => {
  const card = (name: string, ...tags: string[]) =>
    `<h3>${name} rotation</h3><ul>${tags.map((t) => `<li><img alt="${t}">`).join('')}</ul><p>$900 for four weeks</p>`;
  const html = `<h1>Clinical rotations</h1><button>Looking on</button>
    ${card('Cardiology', 'Taking part', 'Office')}${card('Neurology', 'Looking on', 'Ward')}${card('Surgery', 'Looking on')}
    <h2>What the signs mean</h2><dl><dt>Taking part<dd>You examine patients.<dt>Looking on<dd>You stand beside the doctor.</dl>`;
  const said = (words: string) =>
    offeringsIn(html).map(({ own, section, shared }) => [...own, ...section, ...shared].some((s) => s.quote === words));
  test('each has its own', () => {
    expect(said('You stand beside the doctor.')).toEqual([false, true, true]);
    expect(said('Ward')).toEqual([false, true, false]);
  });
  test('a button to choose by says nothing of any', () => expect(said('Looking on')).toEqual([false, true, true]));
});

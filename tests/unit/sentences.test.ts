/** How the words of a page are taken: sentence by sentence, with what they hang on, whether they are denied, and who acts. */
import { describe, expect, test } from 'vitest';
import { visitorActs } from '../../src/classify/actor.ts';
import { answerOf } from '../../src/classify/answers.ts';
import { polarity } from '../../src/classify/polarity.ts';
import { type Sentence, sentencesOf } from '../../src/classify/sentences.ts';
import { plain } from '../../src/lexicon/plain.ts';
import { pageFrom } from '../support/html.ts';

function sentences(html: string): Sentence[] {
  const { blocks } = pageFrom(html);
  return sentencesOf(blocks, [...blocks.keys()]);
}
const quotes = (html: string) => sentences(html).map(({ quote }) => quote);

describe('sentences', () => {
  test.each([
    ['Dr. Ruiz leads the ward. You join.', ['Dr. Ruiz leads the ward.', 'You join.']],
    ['Come to St. Mary Hospital. Four weeks.', ['Come to St. Mary Hospital.', 'Four weeks.']],
    ['Ask Dr. St. John. He answers.', ['Ask Dr. St. John.', 'He answers.']],
    ['It costs approx. $900 a month. Free for students.', ['It costs approx. $900 a month.', 'Free for students.']],
    ['Ward days • Clinic days | Letter', ['Ward days', 'Clinic days', 'Letter']],
    ['“You examine.” And you write.', ['“You examine.”', 'And you write.']],
    ['It lasts 4.5 weeks, in the U.S. only.', ['It lasts 4.5 weeks, in the U.S. only.']],
    ['You work with Dr. A. Smith every day.', ['You work with Dr. A. Smith every day.']],
    ['Dr. J. R. Patel teaches. You ask.', ['Dr. J. R. Patel teaches.', 'You ask.']],
    ['6. Duration. Up to thirty days.', ['6. Duration.', 'Up to thirty days.']],
    ['Why us? Because you examine!', ['Why us?', 'Because you examine!']],
  ])('%s', (text, expected) => expect(quotes(`<p>${text}`)).toEqual(expected));

  test('plain letters are as many as before, with straight quotes and plain hyphens', () => {
    expect(plain('“İT’S” – ‘A’ — B\u2010C\u2011D\u2212E')).toBe("\"it's\" - 'a' - b-c-d-e");
    expect(plain('İİ')).toHaveLength(2);
  });

  test('a list hangs on the line before it, and only the list', () => {
    const found = sentences('<p>Observers may not:</p><ul><li>Write orders<li>Touch. Ever.</ul><p>They may ask.</p><ul><li>Now</ul>');
    expect(found.map(({ quote, stem }) => [quote, stem])).toEqual([
      ['Observers may not:', ''],
      ['Write orders', 'observers may not:'],
      ['Touch.', 'observers may not:'],
      ['Ever.', 'observers may not:'],
      ['They may ask.', ''],
      ['Now', ''],
    ]);
    expect(sentences('<ul><li>Observers may not:<li>Write orders</ul>').map(({ stem }) => stem)).toEqual(['', '']);
    expect(sentences('<h3>Not allowed</h3><ul><li>Write orders</ul>').at(-1)).toMatchObject({ stem: 'not allowed' });
  });

  test('the name of a place’s row stands before its value', () => {
    const last = (html: string) => sentences(html).at(-1)?.stem;
    expect(last('<table><tr><th>Length<td>4 weeks<tr><th>Setting<td>Inpatient</table>')).toBe('setting');
    expect(last('<dl><dt>Setting:<dd>Inpatient</dl>')).toBe('setting');
    expect(last('<h3>Setting</h3><p>Inpatient')).toBe('setting');
    expect(last('<p>The setting</p><p>Inpatient')).toBe('');
  });

  test('of the paragraph before a list only its last sentence counts', () => {
    const found = sentences('<p>The law does not let you practice. With us this means you:<ul><li>take blood pressure</ul>');
    expect(found.at(-1)?.stem).toBe('with us this means you:');
  });

  test('a heading that forbids holds for the paragraph below it', () => {
    const stems = (html: string) => sentences(html).map(({ stem }) => stem);
    expect(stems('<h3>What observers may not do</h3><p>Touch a patient; write in a record.</p><p>They ask.')).toEqual([
      '',
      'what observers may not do',
      '',
    ]);
    expect(stems('<h3>What we do not offer</h3><p>Hands-on training.')).toEqual(['', '']);
  });

  test('a cell hangs on the short header of its column', () => {
    const long = 'What a visitor may expect on a usual day of the programme';
    const found = sentences(`<table><tr><th>Not allowed<th>${long}<tr><td>Orders<td>Rounds<tr><td>Notes<td>Lectures</table>`);
    const stems = Object.fromEntries(found.map(({ quote, stem }) => [quote, stem]));
    expect(stems).toMatchObject({ Orders: 'not allowed', Notes: 'not allowed', Rounds: '', Lectures: '' });
  });

  test('a question is answered by the sentence that follows', () => {
    const answers = (text: string) => sentences(`<p>${text}`).map(({ question, answer }) => [question, answer]);
    expect(answers('Do I examine patients? No. You watch.')).toEqual([
      [true, 'no'],
      [false, undefined],
    ]);
    expect(answers('Do I examine patients? Yes, you do.')[0]).toEqual([true, 'yes']);
    expect(answers('Do I examine patients? The doctor tells you. No.')[0]).toEqual([true, undefined]);
  });

  test.each([
    ['yes', 'A: Of course.'],
    ['yes', 'That’s why you are coming.'],
    ['yes', 'They do, all day.'],
    ['no', 'A: Sadly not.'],
    ['no', 'Only your preceptor may.'],
    ['no', 'You can’t.'],
    [undefined, 'Not at this time.'],
    [undefined, 'Not only that.'],
    [undefined, 'They do it all day.'],
  ])('answers %s: %s', (answer, text) => expect(answerOf(plain(text))).toBe(answer));

  test('the cell beside it answers to the first of a row of two', () => {
    const answers = (rows: string) => sentences(`<table>${rows}</table>`).map(({ answer }) => answer);
    expect(answers('<tr><td>Take history<td>no<tr><td>Examine<td>Attending only<tr><td>Rounds<td>Yes')).toEqual([
      'no',
      undefined,
      'no',
      undefined,
      'yes',
      undefined,
    ]);
    expect(answers('<tr><td>Rounds<td>no<td>yes')).toEqual([undefined, undefined, undefined]);
    expect(answers('<tr><td>Fee<td>$500')).toEqual([undefined, undefined]);
  });

  test('a denial goes on where the next sentence names what it spoke of', () => {
    const stem = (html: string) => sentences(html).at(-1)?.stem;
    expect(stem('<p>There is no patient care. This includes taking histories.')).toBe('there is no patient care.');
    expect(stem('<p>There is patient care. This includes taking histories.')).toBe('');
    expect(stem('<p>There is no patient care.<p>This includes taking histories.')).toBe('');
    expect(stem('<p>There is no patient care. You take histories.')).toBe('');
  });

  test('what is nothing but a link names another page', () => {
    const links = sentences('<p><a href=/x>Hands-on rotations</a></p><p>You examine patients, see <a href=/x>here</a>.</p>');
    expect(links.map(({ link }) => link)).toEqual([true, false]);
  });
});

const sentence = (text: string, stem = ''): Sentence => ({
  quote: text,
  text: plain(text),
  stem,
  block: 0,
  heading: false,
  question: false,
});
const carried = (text: string, word: string, stem = '') => {
  const at = plain(text).indexOf(word);
  return polarity(sentence(text, stem), at, at + word.length);
};

describe('said, denied, or under a condition', () => {
  test.each([
    ['said', 'You examine patients.', 'examine', ''],
    ['denied', 'You do not examine patients.', 'examine', ''],
    ['denied', 'Observers never examine patients.', 'examine', ''],
    ['denied', 'You look and ask; the examining and the typing stay with us.', 'examining', ''],
    ['said', 'You examine patients and stay with us for lunch.', 'examine', ''],
    ['denied', 'Interviewing patients is left to Dr. Feld.', 'interviewing', ''],
    ['denied', 'Visitors who touch a patient are sent home.', 'touch', ''],
    ['denied', 'We would love to let you examine, but we can’t.', 'examine', ''],
    ['denied', 'Until 2019 visitors did examine patients.', 'examine', ''],
    ['said', 'You write the note while the exam is left to the doctor.', 'write', ''],
    ['denied', 'Visitors are barred from examining patients.', 'examining', ''],
    ['said', 'There is no fee, but you examine patients.', 'examine', ''],
    ['said', 'No fee; you examine patients.', 'examine', ''],
    ['said', 'You do not pay; you examine patients.', 'examine', ''],
    ['said', 'You need no visa, and you examine patients.', 'examine', ''],
    ['denied', 'You examine nobody, and you do not write notes.', 'write notes', ''],
    ['said', 'You are not limited to watching and examine patients.', 'examine', ''],
    ['said', 'You not only watch and examine patients.', 'examine', ''],
    ['said', 'At no charge you examine patients.', 'examine', ''],
    ['denied', 'Hands-on care is not included.', 'hands-on care', ''],
    ['denied', 'Taking histories, examining and the like is strictly prohibited.', 'taking histories', ''],
    ['said', 'Taking histories is not only allowed, it is wanted.', 'taking histories', ''],
    ['said', 'You do not see patients alone.', 'see patients', ''],
    ['said', 'You never see patients without a doctor.', 'see patients', ''],
    ['denied', 'Observers may not do the following: examine, prescribe.', 'prescribe', ''],
    ['denied', 'The seat does not include: notes, orders.', 'orders', ''],
    ['denied', 'We do not do these things: treat, prescribe.', 'treat', ''],
    ['denied', 'Guests shall not do this: touch, treat.', 'treat', ''],
    ['denied', 'Visitors may not touch patients; examine patients; write orders.', 'examine', ''],
    ['denied', 'Guests shall not touch, however gently, or treat patients.', 'treat', ''],
    ['denied', 'Guests do not touch, however gently, or treat patients.', 'treat', ''],
    ['said', 'Guests do not touch equipment; examine patients instead.', 'examine', ''],
    ['denied', 'Take histories', 'take histories', 'observers may not:'],
    ['said', 'Take histories', 'take histories', 'observers may:'],
    ['said', 'Take histories', 'take histories', 'you are not limited to:'],
    ['denied', 'Write orders', 'write orders', 'off limits'],
    ['conditional', 'You may examine patients if the physician agrees.', 'examine', ''],
    ['conditional', 'Depending on the site, you examine patients.', 'examine', ''],
    ['denied', 'You may not examine patients, depending on the site.', 'examine', ''],
  ])('%s: %s', (expected, text, word, stem) => expect(carried(text, word, stem)).toBe(expected));
});

describe('who acts', () => {
  const acts = (text: string, word = 'examine') => visitorActs(sentence(text), plain(text).indexOf(word));
  test.each([
    'You examine patients.',
    'Examine patients every morning.',
    'Externs take histories and examine patients.',
    'You and the residents examine patients.',
    'You join the team and with the attending examine patients.',
    'Under the attending you examine patients.',
    'Sub-interns examine patients.',
    'Acting interns examine patients.',
    'They work with residents, and they examine patients.',
    'With residents beside you, they or you examine patients.',
  ])('the visitor: %s', (text) => expect(acts(text)).toBe(true));
  test.each([
    'Residents examine patients.',
    'Our staff examine patients.',
    'You watch the doctor examine patients.',
    'You will see how residents examine patients.',
    'With the residents the attendings examine patients.',
    'Our residents like to talk, though not when they examine patients.',
    'Our board will examine you.',
    'Nursing students examine patients.',
  ])('somebody else: %s', (text) => expect(acts(text)).toBe(false));
  test('by a name below which it stands, or behind it', () => {
    expect(visitorActs(sentence('Examine patients', 'attending'), 0)).toBe(false);
    expect(visitorActs(sentence('Examine patients', 'student'), 0)).toBe(true);
    expect(visitorActs(sentence('Exams are done by the resident.'), 0, 5)).toBe(false);
    expect(visitorActs(sentence('Exams are supervised by the resident.'), 0, 5)).toBe(true);
  });
});

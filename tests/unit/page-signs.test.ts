/** What is counted of a page before it is judged, and what its text says against it. */
import { describe, expect, test } from 'vitest';
import { signsOf } from '../../src/classify/page-kind.ts';
import { reasonAgainst } from '../../src/classify/reason-against.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { finish } from '../../src/model/steps.ts';
import { pageOf } from '../support/page-of.ts';

function read(title: string, text: string) {
  const page = { ...pageOf(text), title };
  const sentences = sentencesOf(page.blocks, [...page.blocks.keys()]);
  const { blocks } = pageOf(`# ${title}`);
  return { page, heads: sentencesOf(blocks, [0]), sentences };
}
function signs(text: string, title = 'Wings and wards') {
  const { heads, sentences } = read(title, text);
  return finish(signsOf(heads, sentences));
}
function against(title: string, text: string, priced = false, own?: Set<number>) {
  const { page, heads, sentences } = read(title, text);
  return finish(reasonAgainst(page, heads, sentences, finish(signsOf(heads, sentences)), priced, own));
}

const nursing = 'Nursing students come in May. The CCNE is ours. Our nurse preceptors teach.';

describe('of a page is counted', () => {
  test('what names a visit, who may come, on what terms, and what they do', () => {
    expect(signs('Observers are welcome. Medical graduates may apply. It costs $900. You examine patients.')).toEqual({
      head: false,
      named: false,
      heading: false,
      visit: 1,
      candidate: 1,
      terms: 2,
      acts: 1,
      does: 2,
      denials: 0,
      voices: 1,
      talk: 0,
      sells: 0,
      takes: 0,
      course: false,
      spoken: true,
      sentences: 4,
    });
  });
  test('what they do only where no title names them', () => {
    expect(signs('Guests may stay. You pay $900.')).toMatchObject({ named: false, does: 2 });
    expect(signs('Guests may stay. You pay $900.', 'For doctors from abroad')).toMatchObject({ named: true, does: 0 });
    for (const title of ['Frequently asked questions', 'Guidelines and requirements', 'Common questions'])
      expect(signs('Guests may stay.', title), 'a title of any matter').toMatchObject({ named: true });
  });
  test('each line of a list of what they do', () => {
    expect(signs('As a student you:\n- Round at seven\n- Read\n- Rest')).toMatchObject({ does: 3 });
    expect(signs('We have:\n- Beds\n- Lamps')).toMatchObject({ does: 0 });
  });
  test('what a house sells and how one takes it, not what it is quoted with', () => {
    expect(signs('Our rotations begin in May. Upload your CV.')).toMatchObject({ sells: 1, takes: 1 });
    expect(signs('“Our rotations begin in May,” they wrote. “Apply now!”')).toMatchObject({ sells: 0, takes: 0 });
    expect(signs('Do you like our rotations?')).toMatchObject({ sells: 0 });
  });
  test('no act, where one may only read', () => {
    expect(signs('You have access to the EMR.')).toMatchObject({ acts: 0 });
  });
  test('a title or a heading of a visit; a heading that asks is none', () => {
    expect(signs('# Observerships', 'Externship')).toMatchObject({ head: true, heading: true });
    expect(signs('# Where is an observership?')).toMatchObject({ head: false, heading: false });
    expect(signs('An observership.')).toMatchObject({ heading: false });
  });
  test.each([
    'We do not offer observerships.',
    'The clinic can no longer host observers.',
    'Do you offer observerships?\nA.\nWe do not have any.',
    'We accept neither externs nor do we take observers.',
  ])('no visit, but a denial: %s', (text) => expect(signs(text)).toMatchObject({ denials: 1 }));
  test.each([
    'Do you offer observerships?\nYes, we offer them all year.',
    'Observers do not pay. We offer a desk.',
    'Do you offer observerships? Why not? We offer them all year.',
  ])('a visit, and no denial: %s', (text) => expect(signs(text)).toMatchObject({ denials: 0 }));
  test.each([
    'Applicants must have three months of clerkships in the United States.',
    'An observership is an advantage.',
    'We prefer candidates with observerships at an American hospital.',
  ])('neither, where it is wanted of those who apply: %s', (text) => expect(signs(text)).toMatchObject({ visit: 0, denials: 0 }));
  test('whether a visit is named at all, in whatever sense', () => {
    const texts = ['An observership is an advantage.', 'We do not offer observerships.', 'Stir the soup for ten minutes.'];
    expect(texts.map((text) => signs(text).spoken)).toEqual([true, true, false]);
  });
});

describe('the text says against it', () => {
  test.each<[string, string, string, string | null]>([
    ['three words of another trade', 'Clinical placements', nursing, 'other-profession'],
    ['three in one sentence', 'Clinical placements', 'Nursing students, dental students and PA students have other pages.', null],
    ['two of them', 'Clinical placements', 'Nursing students come in May. The CCNE is ours.', null],
    ['one word, again and again', 'Clinical placements', 'The CCNE. A CCNE. One CCNE. Any CCNE. This CCNE.', null],
    ['the same beside medicine in its title', 'Placements of medical students', nursing, null],
    [
      'the same, refused',
      'Clinical placements',
      'We take no nursing students. The CCNE is not for us. We do not have nurse preceptors.',
      null,
    ],
    ['little of it on a page that is full of visits', 'Placements', `${nursing} ${'Observers come here. '.repeat(12)}`, null],
    [
      'one sentence that nobody is taken',
      'Rotations',
      `The division hosts no outside observers. ${'Observers ask often. '.repeat(12)}`,
      'no-offer',
    ],
    ['a residency, for no visitor', 'Medicine', '# Our residency\nCome and see.', 'residency'],
    ['a residency far below', 'Medicine', '# One\n# Two\n# Three\n# Our residency', null],
    ['a residency that takes graduates as visitors', 'Medicine', '# Our residency\nMedical graduates may visit.', null],
    ['a line that is no heading', 'Medicine', 'Our residency is large.', null],
    [
      'its own students’ year',
      'Surgery',
      'You need 40 credit hours of electives. See your adviser. Keep a logbook. The syllabus is online.',
      'no-offer',
    ],
    [
      'the same, with visiting students beside them',
      'Surgery',
      'See your adviser. Keep a logbook. The syllabus is online. Visiting students may apply. Visiting students are welcome. A visiting student pays.',
      null,
    ],
  ])('%s', (_, title, text, because) => expect(against(title, text)).toBe(because));

  test('a house that sells its own rotations may call it a blog', () => {
    expect(against('Blog: a shorter rotation', 'Many like it. Share this post.')).toBe('guide');
    expect(
      against('Blog: a shorter rotation', 'Our rotations begin in May. You examine patients. Make an account. Upload your CV.'),
    ).toBeNull();
  });
  test('what the headings of a page of questions ask, and the way to it, tell what it is of', () => {
    const asks = '# Can students audition?\nYes.\n# Where do visiting students apply?\nHere.\n# Is there housing for students?\nNo.';
    expect(against('FAQ - Quill GME', asks)).toBeNull();
    expect(against('FAQ - Quill GME', '# Can students audition?\nYes.\n# Salary?\nYes.\n# Match?\nYes.')).toBe('residency');
    expect(against('FAQ', 'Home > Education > Residencies > Surgery\n# Salary?\nGood.')).toBe('residency');
    expect(against('FAQ', 'Home > Education > Visiting students > Surgery\n# Salary?\nGood.')).toBeNull();
  });
  test('a list of what others offer is a guide, unless what it lists has prices', () => {
    expect(against('120 observerships near you', 'Come and see.')).toBe('guide');
    expect(against('120 observerships near you', 'Come and see.', true)).toBeNull();
  });
  test('one sentence of one of several offerings says nothing of the page, many do', () => {
    const text = 'Come and see.\nThe division hosts no outside observers.';
    expect(against('Rotations', text)).toBe('no-offer');
    expect(against('Rotations', text, false, new Set([1]))).toBeNull();
    expect(against('Clinical placements', nursing, false, new Set([0]))).toBe('other-profession');
  });
  test('a course sold beside several offerings is one thing more, until the page speaks of little else', () => {
    const beside = 'Rotations in five cities. See our webinars. There are 12 modules with worksheets.';
    expect(against('Rotations', beside)).toBe('course');
    expect(against('Rotations', beside, false, new Set([0]))).toBeNull();
    const course = `${beside} Lessons, templates and a question bank. Lifetime access.`;
    expect(against('Rotations', course, false, new Set([0]))).toBe('course');
  });
});

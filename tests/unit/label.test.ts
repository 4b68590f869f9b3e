/** What a page calls an offering: its title first, then its own words, then the headings above it. */
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/classify/label.ts';
import { forOthers, ofOtherTrack } from '../../src/classify/other-track.ts';
import type { Sentence } from '../../src/classify/sentences.ts';
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
/** Lines of a piece: `# ` marks a heading. */
const lines = (text: string): Sentence[] =>
  text
    .split(' / ')
    .filter(Boolean)
    .map((line) => (line.startsWith('# ') ? sentence(line.slice(2), { heading: true }) : sentence(line)));

interface Told {
  title?: string;
  own?: string;
  section?: string;
  shared?: string;
}
function label({ title = '', own = '', section = '', shared = '' }: Told): string | null {
  const titles = lines(title && `# ${title}`);
  return labelOf({ title, block: 9, titles, own: lines(own), section: lines(section), shared: lines(shared) })?.value ?? null;
}

describe('by its title', () => {
  test.each<[string, string | null]>([
    ['Cardiology Externship', 'externship'],
    ['Research Elective', 'research'],
    ['Virtual Observership', 'virtual'],
    ['Hybrid externship, half online', 'externship'],
    ['Half virtual externship, half in the clinic', 'externship'],
    ['Neurology by video, from your home', 'virtual'],
    ['Visiting Resident Rotation', 'unclear'],
    ['Visiting Student Clerkships and Electives', 'elective'],
    ['Elective or sub-internship', 'sub-internship'],
    ['Cardiology', null],
  ])('%s: %s', (title, value) => expect(label({ title })).toBe(value));

  test('the page’s own word is kept', () => {
    const titles = lines('# Heart Institute Observerships');
    expect(labelOf({ title: '', block: 0, titles, own: [], section: [], shared: [] })).toMatchObject({
      word: 'Observerships',
      sentence: titles[0],
    });
  });
  test('one that sells all there is names nothing, the text does', () => {
    const own = 'Observers shadow the doctor.';
    expect(label({ title: 'Hands-on electives, observerships and telerotations', own })).toBe('observership');
    expect(label({ title: 'Electives and observerships', own })).toBe('elective');
    expect(label({ title: 'Hands-on electives', own })).toBe('elective');
    expect(label({ title: 'Hands-on externships and observerships', own })).toBe('externship');
  });
  test('papers written from home are research, not a virtual visit', () => {
    const own = 'You write a case report with our team.';
    expect(label({ title: 'Publication track, online', own })).toBe('research');
    expect(label({ title: 'Online observership', own })).toBe('virtual');
    expect(label({ title: 'Research online', own })).toBe('research');
  });
});

describe('by its text', () => {
  test.each<[string, string | null]>([
    ['Externs join us. / Externs see patients. / Observers may come too.', 'externship'],
    ['# Observerships / Externs join us. / Externs see patients.', 'observership'],
    ['You must have completed your core clerkships. / We host observers.', 'observership'],
    ['All core clerkships must be passed. / We host observers.', 'observership'],
    ['Our core clerkships last six weeks.', 'clerkship'],
    ['Observers come in May; half of it is a virtual observership.', 'observership'],
    ['If your visa is refused the fee is a credit for a telerotation. / Externs see patients.', 'externship'],
    ['Longer visits usually include a research project. / We host observers.', 'observership'],
    ['He now does clinical research in Omaha. / Externs see patients.', 'externship'],
    ['# Research / Our laboratories are new. / We host observers.', 'observership'],
    ['# Research fellowship / Fellows keep a registry. / We host observers.', 'research'],
    ['If your school gives elective credit we sign its papers. / Externs see patients.', 'externship'],
    ['Some call this an elective. / Externs see patients.', 'externship'],
    ['Is the elective free?', 'elective'],
    ['Is there an elective?', null],
    ['Do you offer electives?', null],
    ['Come and see.', null],
  ])('%s: %s', (own, value) => expect(label({ own })).toBe(value));

  test('papers to write beside patients to examine make no research of it, beside watching they do', () => {
    const papers = 'You write a case report. / You join our research group. / Externs come in May.';
    expect(label({ own: `You take histories, examine patients and write notes. / ${papers}` })).toBe('externship');
    expect(label({ own: `You take histories and examine patients. / ${papers}` })).toBe('research');
    expect(label({ own: `You only observe. / You may not touch patients. / You have no patient contact. / ${papers}` })).toBe('research');
    expect(label({ own: `You take histories, examine patients and write notes. / # Research group / ${papers}` })).toBe('research');
  });
  test('a link names another page', () => {
    const own = [sentence('Observerships', { link: true }), sentence('Externs see patients.')];
    expect(labelOf({ title: '', block: 0, titles: [], own, section: [], shared: [] })?.value).toBe('externship');
  });
  test('a page for visiting students that names electives beside more is about them', () => {
    const title = 'Visiting Medical Students';
    expect(
      label({ title, own: 'Electives last four weeks. / Our acting internships fill soon. / Acting internships are on the ward.' }),
    ).toBe('elective');
    expect(label({ title, own: 'Come for four weeks.' })).toBe('elective');
  });
});

describe('by what stands above it', () => {
  test.each<[string, Told, string | null]>([
    ['its section’s heading', { section: '# Observerships / Come and see.', shared: '# Electives' }, 'observership'],
    ['the page’s first heading', { shared: '# Externships for graduates / # Observerships' }, 'externship'],
    ['no later heading of the page', { shared: '# Welcome / # Observerships / # Our team' }, null],
    ['electives where the heading names both sorts', { shared: '# Elective and Sub-internship Catalog' }, 'elective'],
    ['a sentence for all', { shared: 'All of these are observerships.' }, 'observership'],
    ['a sentence for some', { shared: 'One doctor once did an observership.' }, null],
    ['a heading before a sentence for all', { section: '# Electives', shared: 'All of these are observerships.' }, 'elective'],
    [
      'what its section says of all before the page’s name',
      { section: 'Electives are four weeks.', shared: '# Observerships' },
      'elective',
    ],
    ['as what they come', { section: 'Graduates come as observers. / Electives are for others.', shared: '# Electives' }, 'observership'],
    ['a section that only mentions one', { section: 'An elective before helps.', shared: '# Observerships' }, 'observership'],
    ['its own title before all of it', { title: 'Externship', section: '# Observerships' }, 'externship'],
    ['its own words before its section’s', { own: 'Externs come in May.', section: '# Observerships' }, 'externship'],
  ])('%s', (_, told, value) => expect(label(told)).toBe(value));

  test('the heading next above it, not one below', () => {
    const shared = [
      sentence('Welcome', { heading: true, block: 1 }),
      sentence('Observerships', { heading: true, block: 2 }),
      sentence('Externships', { heading: true, block: 3 }),
      sentence('Electives', { heading: true, block: 20 }),
    ];
    expect(labelOf({ title: '', block: 9, titles: [], own: [], section: [], shared })?.value).toBe('externship');
  });
});

describe('a sentence', () => {
  const named = (value: string) => ({ value, word: value, sentence: sentence(value) }) as NonNullable<ReturnType<typeof labelOf>>;
  test.each<[string, string, boolean, boolean]>([
    ['Observers only watch.', 'elective', true, true],
    ['Observers only watch.', 'observership', false, false],
    ['Observers and electives are welcome.', 'elective', false, false],
    ['Electives last four weeks.', 'clerkship', false, false],
    ['The sub-internship lasts four weeks.', 'elective', true, false],
    ['The elective lasts four weeks.', 'externship', true, false],
    ['It lasts four weeks.', 'elective', false, false],
    ['Observers only watch.', 'virtual', false, false],
    ['Observers only watch.', 'unclear', false, false],
  ])('“%s” on a page of %s: of another track %s, for others %s', (text, value, track, others) => {
    expect(ofOtherTrack(sentence(text), named(value))).toBe(track);
    expect(forOthers(sentence(text), named(value))).toBe(others);
  });
  test('hangs on the header of its column', () => {
    const cell = sentence('You only watch.', { stem: 'observership' });
    expect(ofOtherTrack(cell, named('elective'))).toBe(true);
    expect(ofOtherTrack(cell, named('observership'))).toBe(false);
    expect(ofOtherTrack(sentence('Electives last four weeks.', { stem: 'observership' }), named('observership'))).toBe(true);
    expect(ofOtherTrack(sentence('Electives last four weeks.', { stem: 'observership' }), named('elective'))).toBe(false);
  });
  test('of an offering without a name is about it', () => {
    expect(ofOtherTrack(sentence('Observers only watch.'), null)).toBe(false);
    expect(forOthers(sentence('Observers only watch.'), null)).toBe(false);
  });
});

describe('a page', () => {
  test.each([
    ['Research track / Four weeks with the ward team.', null],
    ['Is the virtual rotation cheaper? / You join an externship on the ward.', 'externship'],
    ['Research track / You join an externship on the ward.', 'externship'],
  ])('is not named by what stands in menus and questions: %s', (own, expected) => expect(label({ own })).toBe(expected));

  test('one of several offerings is named by two words of its own', () =>
    expect(label({ own: 'Research track', shared: 'Rotations of all kinds' })).toBe('research'));
});

describe('a clerkship by the name of the list', () => {
  const open = '# Student Clerkships / Students of other medical schools may choose one of our clerkships.';
  test.each<[string, Told, string]>([
    [
      'that students of other schools choose is an elective',
      { title: 'Spine surgery', own: 'Four weeks in clinic.', shared: open },
      'elective',
    ],
    [
      'that the school requires is none',
      { title: 'Surgery', own: 'A required core rotation of all third-year students.', shared: open },
      'clerkship',
    ],
    [
      'from which others are kept is none',
      { title: 'Surgery', own: 'Four weeks.', shared: "# Clerkships / Students of other schools can't take our clerkships." },
      'clerkship',
    ],
    ['keeps the name that its own title gives', { title: 'Surgery clerkship', own: 'Four weeks.', shared: open }, 'clerkship'],
  ])('%s', (_, told, expected) => expect(label(told)).toBe(expected));
});

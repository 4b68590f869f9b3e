/** Who supervises a visitor, and the schools whose students alone may come. */
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/classify/facts/fact.ts';
import partnerSchools from '../../src/classify/facts/partner-schools.ts';
import supervision from '../../src/classify/facts/supervision/supervision.ts';
import { tiersOf } from '../support/tiers-of.ts';

function teacherIn(text: string, title = ''): string | null {
  const { page, tiers } = tiersOf(text);
  const around = { page: { ...page, title }, today: '2026-11-24', alone: true };
  const found = nearest(supervision, tiers, around)?.value;
  return found ? (found.name ?? found.kind) : null;
}

describe('who teaches', () => {
  test.each([
    ['Dr. Ada Quill teaches you.', 'Dr. Ada Quill'],
    ['## Dr. Ada Quill', 'Dr. Ada Quill'],
    ['## Preceptor\nAda Quill, MD', 'Ada Quill, MD'],
    ['## Contact\nAda Quill, MD', null],
    ['Dr. Ada Quill, the coordinator, answers.', null],
    ['Ada Quill, MD, founded the clinic. You will work with Dr. Bo Reed.', 'Dr. Bo Reed'],
    ['Visiting Students MD teach.', null],
    [`Ada Quill, MD, founded the clinic, and you will work with Dr. Bo Reed${', on the ward and in the clinic'.repeat(9)}.`, 'Dr. Bo Reed'],
    ['I take one extern at a time. My name is Ada Quill, MD.', 'Ada Quill, MD'],
    ['I take one extern at a time.', null],
    ['I take one extern at a time. Contact: Ada Quill, MD', null],
    ['I take one extern at a time. My name is Ada Quill, MD, ada@office.example.org.', 'Ada Quill, MD'],
    ['A surgeon is with you.', 'stated'],
    ['## Supervisors', null],
    ['Letters from a supervising physician are needed.', null],
  ])('%s', (text, teacher) => expect(teacherIn(text)).toBe(teacher));

  test('is told by the sentence that names her again', () => {
    const { page, tiers } = tiersOf('Hello.\nQuill takes externs.');
    const around = { page: { ...page, title: 'Dr. Ada Quill – Cardiology' }, today: '2026-11-24', alone: true };
    expect(nearest(supervision, tiers, around)?.from.map((l) => l.quote)).toEqual(['Quill takes externs.']);
  });

  test('a doctor in the title of the page teaches on it, where the page names her again', () => {
    const title = 'Dr. Ada Quill – Cardiology';
    expect(teacherIn('Quill takes externs. Doctors of the clinic help.', title)).toBe('Dr. Ada Quill');
    expect(teacherIn('Quill takes externs. Doctors of the clinic help.', 'Cardiology')).toBeNull();
    expect(teacherIn('A supervisor helps.', title)).toBe('stated');
  });
});

describe('partner schools', () => {
  const schoolsIn = (text: string) => {
    const { page, tiers } = tiersOf(text);
    return nearest(partnerSchools, tiers, { page, today: '2026-11-24', alone: true });
  };
  test.each<[string, string[] | null]>([
    ['Only students of our partner schools may come.', []],
    [
      'Only students of our partner schools may come.\n## Partner schools\n- University of Quillmouth\n- Reed College',
      ['University of Quillmouth', 'Reed College'],
    ],
    ['Only students of our schools of exchange may come.\n## Affiliated schools\n- Reed College', ['Reed College']],
    ['Only students of our schools of exchange may come.\n## Exchange\n- Reed College\n- The University\n- College', ['Reed College']],
    ['Only students of our schools of exchange may come.\n## Library\n- Reed College', []],
    ['Only partner schools: Quill University, Quill University, Reed College.', ['Quill University', 'Reed College']],
    ['Only students of our schools of exchange may come.\nThese are:\n- Reed College', ['Reed College']],
    [`Only students of our schools of exchange may come.${'\nHello.'.repeat(12)}\nThese are:\n- Reed College`, []],
    ['Students of partner schools are welcome.', null],
    ['An agreement is required for malpractice.', null],
  ])('%s', (text, schools) => expect(schoolsIn(text)?.value ?? null).toEqual(schools));

  test('are told by the sentence that keeps others out', () =>
    expect(
      schoolsIn('## Partner schools\n- Reed College\nOnly students of these partner schools may come.')?.from.map((l) => l.quote),
    ).toEqual(['Only students of these partner schools may come.']));
});

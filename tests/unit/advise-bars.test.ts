/** What a page demands, held against what the reader has. */
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../src/advise/bars.ts';
import type { Exam, Locale, Profile, Requires } from '../../src/model.ts';
import { REQUIRES, TODAY } from '../support/sketch.ts';

const bars = (requires: Partial<Requires>, profile: Omit<Profile, 'schema'> = {}, locale: Locale = 'en') =>
  barsOf({ ...REQUIRES, ...requires }, { schema: 1, ...profile }, TODAY, locale);
const exam = (name: Exam, min: number | null = null, firstAttempt = false) => ({ exam: name, min, firstAttempt });

describe('exams', () => {
  it.each<[string, Requires['exams'][number], Profile['exams'], boolean | null]>([
    ['passed where a pass is asked', exam('Step 1'), { step1: true }, true],
    ['failed', exam('Step 1'), { step1: false }, false],
    ['not said', exam('Step 1'), {}, null],
    ['no exams in the profile at all', exam('Step 1'), undefined, null],
    ['a score where a pass is asked', exam('Step 2 CK'), { step2ck: 214 }, true],
    ['exactly the score asked', exam('Step 2 CK', 230), { step2ck: 230 }, true],
    ['one below it', exam('Step 2 CK', 230), { step2ck: 229 }, false],
    ['a pass where a score is asked', exam('Step 2 CK', 230), { step2ck: true }, null],
    ['not passed where a score is asked', exam('Step 2 CK', 230), { step2ck: false }, false],
    ['the other step', exam('Step 2 CK'), { step1: true }, null],
    ['an exam that the profile does not know', exam('Step 3'), { step1: true, step2ck: 260 }, null],
    ['passed, but at which try is not said', exam('Step 1', null, true), { step1: true }, null],
    ['not passed at any try', exam('Step 1', null, true), { step1: false }, false],
  ])('%s', (_, asked, exams, met) => {
    expect(bars({ exams: [asked] }, { exams })).toEqual([expect.objectContaining({ kind: 'exams', met })]);
  });

  it('are named with what is asked of them, in the reader’s language', () => {
    const asked = [exam('Step 1'), exam('Step 2 CK', 230), exam('Step 2 CK', 230, true)];
    expect(bars({ exams: asked }).map((b) => b.name)).toEqual([
      'Step 1',
      'Step 2 CK (230 or more)',
      'Step 2 CK (230 or more) at the first try',
    ]);
    expect(bars({ exams: asked }, {}, 'es')[2]?.name).toBe('Step 2 CK (230 o más) al primer intento');
  });

  it('of osteopathic schools are asked of the reader only where no step is named', () => {
    const names = (...exams: Exam[]) => bars({ exams: exams.map((name) => exam(name)) }).map((b) => b.name);
    expect(names('COMLEX', 'Step 1')).toEqual(['Step 1']);
    expect(names('COMLEX')).toEqual(['COMLEX']);
  });
});

describe('English tests', () => {
  const either = [
    { kind: 'TOEFL iBT', min: 100 },
    { kind: 'IELTS', min: 7 },
  ];
  it.each<[string, Requires['english'], { kind: string; score?: number } | undefined, boolean | null]>([
    ['exactly the score asked', either, { kind: 'toefl', score: 100 }, true],
    ['below it', either, { kind: 'TOEFL', score: 99 }, false],
    ['the other test of the two', either, { kind: 'IELTS Academic', score: 7 }, true],
    ['a test that is not listed', either, { kind: 'OET', score: 400 }, null],
    ['a test without its score', either, { kind: 'IELTS' }, null],
    ['no test', either, undefined, null],
    ['any score', [{ kind: 'OET', min: null }], { kind: 'oet' }, true],
    ['a test that only this page knows', [{ kind: ' Cambridge C1 ', min: null }], { kind: 'cambridge c1' }, true],
    [
      'one of two bars of the same test',
      [
        { kind: 'PTE', min: 80 },
        { kind: 'PTE Academic', min: 65 },
      ],
      { kind: 'pte', score: 70 },
      true,
    ],
  ])('%s', (_, english, own, met) => {
    expect(bars({ english }, own ? { exams: { english: own } } : {})).toEqual([expect.objectContaining({ kind: 'english', met })]);
  });

  it('are one bar, since one of them is enough', () => {
    expect(bars({ english: either }).map((b) => b.name)).toEqual(['TOEFL iBT (100 or more) or IELTS (7 or more)']);
    expect(bars({ english: [{ kind: 'Duolingo', min: null }] }).map((b) => b.name)).toEqual(['Duolingo']);
  });
});

describe('certificate and years', () => {
  it('takes the certificate from the profile', () => {
    expect([true, false, undefined].map((ecfmg) => bars({ ecfmg: true }, { exams: { ecfmg } })[0]?.met)).toEqual([true, false, null]);
    expect(bars({ ecfmg: true })).toEqual([{ kind: 'ecfmg', name: 'ECFMG certificate', met: null }]);
  });

  it('counts years from graduation to this year, the last one included', () => {
    const met = (graduationYear?: number) => bars({ graduatedWithinYears: 5 }, { status: 'graduate', graduationYear })[0]?.met;
    expect([2021, 2020, undefined].map(met)).toEqual([true, false, null]);
    expect(bars({ graduatedWithinYears: 5 })[0]?.name).toBe('graduated within 5 years');
    expect([1, 2, 5, 12].map((graduatedWithinYears) => bars({ graduatedWithinYears }, {}, 'ar')[0]?.name)).toEqual(
      ['سنة واحدة', 'سنتين', '5 سنوات', '12 سنة'].map((years) => `التخرج خلال \u2067${years}\u2069`),
    );
  });

  it('asks no student when they graduated', () => {
    expect(bars({ graduatedWithinYears: 5 }, { status: 'student' })).toEqual([]);
  });

  it('finds no bar where the page sets none', () => {
    expect(bars({})).toEqual([]);
  });
});

describe('an exam or an English test', () => {
  const asked = { exams: [exam('Step 1')], english: [{ kind: 'IELTS', min: 7.5 }], examOrEnglish: true };
  it.each<[string, Profile['exams'], boolean | null]>([
    ['the exam passed', { step1: true }, true],
    ['the test taken', { step1: false, english: { kind: 'IELTS', score: 8 } }, true],
    ['neither', { step1: false, english: { kind: 'IELTS', score: 6 } }, false],
    ['one not said', { step1: false }, null],
  ])('%s', (_, exams, met) => expect(bars(asked, { exams })).toEqual([{ kind: 'exams', name: 'Step 1 or IELTS (7.5 or more)', met }]));
});

/** What a page asks of applicants: exams and scores, English, ECFMG, the year of graduation, insurance, health checks. */
import { describe, expect, test } from 'vitest';
import { readRequires } from '../../src/classify/facts/requires/requires.ts';
import type { Requires } from '../../src/model.ts';
import { tiersOf } from '../support/tiers-of.ts';

/** What is asked, and what is noted of it, with the sentences. */
function askedIn(...parts: string[]): { asked: string; noted: string[] } {
  const { page, tiers } = tiersOf(...parts);
  const noted: string[] = [];
  const around = { page, today: '2026-11-24', alone: true };
  const found = readRequires(tiers, around, (axis, value, lines) => noted.push(`${axis} ${value}: ${lines.map((l) => l.quote).join(' ')}`));
  return { asked: found ? told(found) : 'nothing', noted };
}

const told = (r: Requires): string =>
  [
    ...r.exams.map(({ exam, min, firstAttempt }) => [exam, min, firstAttempt && 'at first'].filter(Boolean).join(' ')),
    ...r.english.map(({ kind, min }) => `${kind} ${min ?? 'any'}`),
    ...[r.examOrEnglish && 'either', r.ecfmg && 'ECFMG', r.graduatedWithinYears && `graduated within ${r.graduatedWithinYears}`],
    ...[r.malpractice !== 'unclear' && `malpractice ${r.malpractice}`, r.healthInsurance !== 'unclear' && `health ${r.healthInsurance}`],
    ...[r.immunisation && 'shots', r.backgroundCheck && 'check'],
  ]
    .filter(Boolean)
    .join(', ');

const cases = (table: [string, string][]) => test.each(table)('%s', (text, asked) => expect(askedIn(text).asked).toBe(asked));

describe('exams', () =>
  cases([
    ['Step 1 is required.', 'Step 1'],
    ['USMLE Step 3 must be passed.', 'Step 3'],
    ['Step one and step two must be passed.', 'Step 1, Step 2 CK'],
    ['COMLEX-USA Level 2 is required.', 'COMLEX'],
    ['Step 2CK score of at least 230 on the first attempt.', 'Step 2 CK 230 at first'],
    ['A USMLE Step 1 score of 220 is needed.', 'Step 1 220'],
    ['Step 1 (220 or above)', 'Step 1 220'],
    ['You need Step 1 and Step 2 CK scores above 230.', 'Step 1 230, Step 2 CK 230'],
    ['Step 1 at least 220 is needed. Step 1 must be passed.', 'Step 1 220'],
    ['Step 1 must be passed, of at most 3 attempts.', 'Step 1'],
    ['You have passed Step 1 or hold an IELTS of 7.5: either will do.', 'Step 1, IELTS 7.5, either'],
    ['A TOEFL of 100 or a pass in Step 1 is required.', 'Step 1, TOEFL 100, either'],
    ['TOEFL 100 or IELTS 7, and Step 1 passed.', 'Step 1, TOEFL 100, IELTS 7'],
    ['Step 1 or Step 2 CK passed, TOEFL 100.', 'Step 1, Step 2 CK, TOEFL 100'],
    ['A score of 230 or more on Step 2 CK is required.', 'Step 2 CK 230'],
    ['We need at least 235 on USMLE Step 2 CK.', 'Step 2 CK 235'],
    ['We do not require Step 2 CK, but Step 1 must be passed.', 'Step 1'],
    ['Step 1 must be passed with no failed attempts.', 'Step 1 at first'],
    ['You must have passed Step 1 on the first attempt.\nA copy of the Step 1 score report is required.', 'Step 1 at first'],
    ['Step 1 must be passed at the first try. Step 2 CK must be passed.', 'Step 1 at first, Step 2 CK'],
    ['Step 1 is recommended.', 'nothing'],
    ['Step 1 is required; Step 2 CK is optional.', 'Step 1'],
    ['Step 2 CK is optional; Step 1 is required.', 'Step 1'],
    ['Step 1 is required (Step 2 CK is a plus).', 'Step 1'],
    ['Step 1 is a plus. Step 2 CK is required.', 'Step 2 CK'],
    ['Step 3', 'nothing'],
    ['Step 3: send the form.', 'nothing'],
    ['Our residents teach you how one plans the weeks of study for USMLE Step 1 and what books are worth their price.', 'nothing'],
    ['## Requirements\nUSMLE Step 1, of any date, together with the certified copies of it that your own school has sent us', 'Step 1'],
    ['We require:\n- USMLE Step 1, of any date, together with the certified copies of it that your own school has sent us', 'Step 1'],
  ]));

describe('an exam named in a long sentence', () => {
  const of = (word: string) => `The ${word} of your USMLE Step 1 comes to us by mail from the office of the dean of your home school.`;
  test.each(['pass', 'passing', 'score', 'scores', 'completion', 'requirement', 'minimum', 'report', 'result'])('is asked by: %s', (word) =>
    expect(askedIn(of(word)).asked).toBe('Step 1'),
  );
  test('is not asked by every word', () => expect(askedIn(of('date')).asked).toBe('nothing'));

  test.each(['Requirements', 'Eligibility', 'Who may come', 'Documents', 'Papers', 'Exams', 'Examinations', 'Applicants', 'Criteria'])(
    'is asked under: %s',
    (head) => expect(askedIn(`## ${head}\n${of('date')}`).asked).toBe('Step 1'),
  );
});

describe('English', () =>
  cases([
    ['TOEFL 100 or IELTS 7 is required.', 'TOEFL 100, IELTS 7'],
    ['A TOEFL iBT of at least 90', 'TOEFL 90'],
    ['A TOEFL of 550 on paper', 'TOEFL 550'],
    ['OET 350', 'OET 350'],
    ['Duolingo English Test score of 115', 'Duolingo 115'],
    ['TOEFL 40, IELTS 9', 'TOEFL 40, IELTS 9'],
    ['TOEFL scores of the last 2 years', 'TOEFL any'],
    ['TOEFL score of 700', 'TOEFL any'],
    ['TOEFL is required.\nTOEFL 95', 'TOEFL 95'],
    ['TOEFL 95\nTOEFL is required.', 'TOEFL 95'],
    ['TOEFL is not required.', 'nothing'],
    ['TOEFL is not required if you studied in English for 4 years.', 'nothing'],
    ['IELTS is not required if you studied in English for 4 years.', 'nothing'],
    ['A TOEFL of 90 is preferred.', 'TOEFL 90'],
    ['A score of 90 in the TOEFL is preferred.', 'TOEFL any'],
    ['TOEFL is not required; we ask for IELTS 7.', 'IELTS 7'],
  ]));

describe('ECFMG and the year of graduation', () =>
  cases([
    ['ECFMG certification is required.', 'ECFMG'],
    ['ECFMG-certified graduates may apply.', 'ECFMG'],
    ['ECFMG certification is not required.', 'nothing'],
    ['ECFMG certification or at least Step 1.', 'Step 1'],
    ['ECFMG certification can be waived.', 'nothing'],
    ['You must have graduated within the last 5 years.', 'graduated within 5'],
    ['Graduated no more than three years ago.', 'graduated within 3'],
    ['Within 3 years of graduation', 'graduated within 3'],
    ['Physicians who finished not more than twelve months before the first day', 'graduated within 1'],
    ['Your diploma may be at most three years old.', 'graduated within 3'],
    ['You graduated within the last 18 months.', 'graduated within 2'],
    ['Graduates of foreign schools who graduated in 2018 or later', 'graduated within 8'],
    ['Graduation must have been in 2021 or later.', 'graduated within 5'],
    ['Since 2017 six doctors who graduated abroad have come.', 'nothing'],
    ['Students of the last two years of medical school', 'nothing'],
    ['Your degree must be from within the past four years.', 'graduated within 4'],
    ['Graduation in the last ten years is preferred; there is no limit.', 'nothing'],
  ]));

describe('insurance and checks', () =>
  cases([
    ['Malpractice insurance is required.', 'malpractice required'],
    ['Malpractice insurance is provided.', 'malpractice provided'],
    ['Malpractice insurance is not provided; bring your own.', 'malpractice required'],
    ['Malpractice insurance is not required.', 'nothing'],
    ['Malpractice insurance is provided by your school.', 'nothing'],
    ['Students must be covered by malpractice insurance.', 'malpractice required'],
    ['Bring:\n- Professional liability cover', 'malpractice required'],
    ['Proof of health insurance is required.', 'health required'],
    ['Health insurance is provided to all.', 'health provided'],
    ['## Documents\nHealth insurance', 'health required'],
    ['Health insurance.', 'nothing'],
    ['## Eligibility\nHealth insurance', 'health required'],
    ['## Requirements\nHealth insurance', 'health required'],
    ['We do not have a policy; your school covers malpractice.', 'nothing'],
    ['Immunizations must be up to date.', 'shots'],
    ['A background check and a flu shot are needed.', 'shots, check'],
    ['No background check is needed, but vaccinations are.', 'shots'],
  ]));

test('what stands nearest holds, exams apart from insurance', () => {
  expect(askedIn('Step 2 CK is required.', 'Step 1 is required. Malpractice insurance is provided.').asked).toBe(
    'Step 2 CK, malpractice provided',
  );
  expect(askedIn('Cardiology.', 'Step 1 is required.').asked).toBe('Step 1');
});

test.each<[string, string[]]>([
  ['Step 1 is required.', ['exams: Step 1 is required.']],
  [
    'COMLEX and TOEFL are required. Graduated within 3 years of the degree.',
    [
      'exams: COMLEX and TOEFL are required.',
      'english: COMLEX and TOEFL are required.',
      'graduatedWithinYears: Graduated within 3 years of the degree.',
    ],
  ],
  [
    'Our policy covers malpractice. Proof of health insurance is required.',
    ['malpractice: Our policy covers malpractice.', 'healthInsurance: Proof of health insurance is required.'],
  ],
  ['Flu shot: yes.', ['immunisation: Flu shot: yes.']],
  ['A criminal record is looked up.', ['backgroundCheck: A criminal record is looked up.']],
])('only what is asked is noted: %s', (text, notes) => expect(askedIn(text).noted).toEqual(notes.map((n) => `requires ${n}`)));

/** Exams, English tests, ECFMG and years since graduation, as pages ask for them. */
import type { Exams } from './exams.ts';

const NONE: Exams = { exams: [], english: [], ecfmg: false, graduatedWithinYears: null };

export const EXAMPLES: [string, Exams | null][] = [
  ['Step 3 Weekend, Minneapolis', null],
  [
    'We ask for Step 1 (passed on the first try) & 2 (at least 230 on the first try).',
    {
      exams: [
        { exam: 'Step 1', min: null, firstAttempt: true },
        { exam: 'Step 2 CK', min: 230, firstAttempt: true },
      ],
      english: [],
      ecfmg: false,
      graduatedWithinYears: null,
    },
  ],
  ['TOEFL score report (if available)', null],
  ['USMLE Step 3 score report (optional)', null],
  ['We have been teaching international medical graduates since 2011.', null],
  ['Graduates since 2019 may apply.', { ...NONE, graduatedWithinYears: 7 }],
  [
    'Step 1 and Step 2 CK passed.',
    {
      exams: [
        { exam: 'Step 1', min: null, firstAttempt: false },
        { exam: 'Step 2 CK', min: null, firstAttempt: false },
      ],
      english: [],
      ecfmg: false,
      graduatedWithinYears: null,
    },
  ],
  [
    'You must have a Step 2 CK score of 240 or above.',
    { exams: [{ exam: 'Step 2 CK', min: 240, firstAttempt: false }], english: [], ecfmg: false, graduatedWithinYears: null },
  ],
  [
    'A pass in Step 1 and a Step 2 CK score of 230 or more.',
    {
      exams: [
        { exam: 'Step 1', min: null, firstAttempt: false },
        { exam: 'Step 2 CK', min: 230, firstAttempt: false },
      ],
      english: [],
      ecfmg: false,
      graduatedWithinYears: null,
    },
  ],
  [
    'Step 1 and Step 2 CK, the latter with 220 or better.',
    {
      exams: [
        { exam: 'Step 1', min: null, firstAttempt: false },
        { exam: 'Step 2 CK', min: 220, firstAttempt: false },
      ],
      english: [],
      ecfmg: false,
      graduatedWithinYears: null,
    },
  ],
  ['| Step 1 | passed |', { ...NONE, exams: [{ exam: 'Step 1', min: null, firstAttempt: false }] }],
  ['| Step 2 CK | 230 or higher |', { ...NONE, exams: [{ exam: 'Step 2 CK', min: 230, firstAttempt: false }] }],
  [
    '| Step 2 CK | 225 or more; graduates only |\n| Lunch | free |',
    { ...NONE, exams: [{ exam: 'Step 2 CK', min: 225, firstAttempt: false, only: 'graduates' }] },
  ],
  ['## Papers\n| Exam | Score |\n| Step 2 CK | 225 or more |', { ...NONE, exams: [{ exam: 'Step 2 CK', min: 225, firstAttempt: false }] }],
  ['| Step 1 | helpful, never asked for |', null],
  [
    '| Step 2 CK | 225 or more; graduates only |',
    { ...NONE, exams: [{ exam: 'Step 2 CK', min: 225, firstAttempt: false, only: 'graduates' }] },
  ],
  [
    'Students must have passed Step 1; graduates must have passed Step 2 CK.',
    {
      ...NONE,
      exams: [
        { exam: 'Step 1', min: null, firstAttempt: false },
        { exam: 'Step 2 CK', min: null, firstAttempt: false, only: 'graduates' },
      ],
    },
  ],
  ['Graduates and students must have passed Step 1.', { ...NONE, exams: [{ exam: 'Step 1', min: null, firstAttempt: false }] }],
  ['| TOEFL | 95 |', { ...NONE, english: [{ kind: 'TOEFL', min: 95 }] }],
  ['Graduates of the last ten years', { ...NONE, graduatedWithinYears: 10 }],
  ['Graduates of the last ten years have become chiefs.', null],
  ['| Diploma | Not older than six years |', { ...NONE, graduatedWithinYears: 6 }],
  ['| Years since the degree | five at most |', { ...NONE, graduatedWithinYears: 5 }],
  ['Your diploma should not be older than five years.', { ...NONE, graduatedWithinYears: 5 }],
  ['Degree conferred in 2020 or later', { ...NONE, graduatedWithinYears: 6 }],
  ['The wing opened in 2020 or later.', null],
  ['| Year of graduation | 2021 or later |', { ...NONE, graduatedWithinYears: 5 }],
  ['Applicants whose degree is more than three years old are not considered.', { ...NONE, graduatedWithinYears: 3 }],
  ['Time since graduation: 5 years or less', { ...NONE, graduatedWithinYears: 5 }],
  [
    'TOEFL iBT 90, IELTS 6.5',
    {
      exams: [],
      english: [
        { kind: 'TOEFL', min: 90 },
        { kind: 'IELTS', min: 6.5 },
      ],
      ecfmg: false,
      graduatedWithinYears: null,
    },
  ],
  ['Must be ECFMG certified, and graduated within the last five years.', { exams: [], english: [], ecfmg: true, graduatedWithinYears: 5 }],
  ["Step 1 isn't needed.", null],
  ['An ECFMG certificate is nice to have, nothing more.', null],
  [
    'MD from a school outside the US and Canada, received no more than five years before the block begins',
    { exams: [], english: [], ecfmg: false, graduatedWithinYears: 5 },
  ],
  ['Step 1. Contact a host.', null],
  ['Neither Step 1 nor TOEFL is asked for. There is no need for the TOEFL.', null],
  ["English is tested on the telephone; you don't need a TOEFL. We do not ask about Step 1.", null],
  ['Medical degree, or enrollment in the last two years of medical school', null],
];

import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { SENIOR, STUDENT } from '../schooling.ts';

/** A student of another school who comes as a guest, or one near the end of school. */
export default cue({
  value: 'elective',
  weight: 1,
  pattern: anyOf`
    \b(?:visiting|outside|foreign|exchange|guest|enrolled|international) (?:[\w-]+ ){0,2}?${STUDENT}\b
    \bstudents (?:from|of) (?:\w+ ){0,2}(?:abroad|overseas|other|another|foreign|any)\b
    \bvisiting senior\b
    \b(?:still|currently) (?:enrolled|registered)\b
    \b(?:last|final|fourth|senior) (?:clinical )?year (?:of|at) (?:\w+ ){0,2}(?:medical|school|studies)\b
    \bin (?:their|your|the) (?:last|final|senior|fourth) (?:clinical )?(?:year|two semesters)\b
    \b${SENIOR}(?=\W|$)
  `,
  denied: null,
  source: 'S4',
});

export const says = [
  'Visiting medical students',
  'Students from abroad',
  'You are still enrolled.',
  'Open from the last year of medical school',
  'In their senior year',
  'Seniors',
  'The visiting senior',
];
export const doesNotSay = ['Third-year students', 'Students of our school'];

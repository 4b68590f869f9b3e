import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { SCHOOL } from '../schooling.ts';

/** It counts at the student's own school. */
export default cue({
  value: 'elective',
  weight: 2,
  pattern: anyOf`
    \b(?:for|academic|course|optional|get|gets|receive|earn|confer|gives? you|grants? you|count(?:s|ed)? as|carries) (?:[\w-]+ ){0,4}credits?\b(?! card)
    \b(?:one|two|three|four|six|eight|\d) (?:\w+ )?(?:credits|units)\b
    \b(?:grade|mark|evaluation)s? (?:goes|is sent|home|to|through)[^.;]{0,30}\b(?:dean|registrar|home|school)\b
    \bpass/fail\b
    \b(?:your|their|own) registrar\b
    \b(?:credit|grade)s? (?:at|from|by|through|to) (?:your|their|the|his or her) (?:own |home |\w+ )?${SCHOOL}\b
  `,
  denied: null,
  source: 'S4',
});

export const says = [
  'For credit at home',
  'Two credits',
  'A grade goes to your dean.',
  'Graded pass/fail',
  'Their own registrar',
  'Credit at your school',
];
export const doesNotSay = ['We take credit cards.', 'A credit check'];

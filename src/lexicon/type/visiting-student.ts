import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** Who comes, and so most likely what for; the name of a visit beside it says more. */
export default cue({
  value: 'elective',
  weight: 1,
  pattern: anyOf`
    \b(?:visiting|incoming exchange|away|extramural) (?:(?:international|domestic|medical|senior|clinical) ){0,2}(?:students?(?:['’]s?|s['’])?)(?: \w+)? ?(?:rotations?|programs?|clerkships?|electives?|opportunit\w+|$)(?<!learning opportunit\w+)
    \b(?:visiting|international visiting) (?:medical )?(?:students?|seniors?)\b(?! learning)
  `,
  denied: null,
  source: 'S4',
});

export const says = ['Course catalog for visiting seniors', 'Extramural student electives', 'Programs for visiting medical students'];
export const doesNotSay = [
  'Apply through Visiting Student Learning Opportunities.',
  'Visit the student center.',
  'Our students visit two clinics.',
];
export const knownWrong = [
  { of: 'Students from other schools are welcome.', fires: false },
  { of: 'Visiting students of other faculties may use the swimming pool.', fires: true },
];

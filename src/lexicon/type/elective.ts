import { cue } from '../cue.ts';

export default cue({
  value: 'elective',
  weight: 3,
  pattern: String.raw`\belectives?\b(?! (?:(?:and|or) (?:emergency|urgent) )?(?:surg|procedure|operation|c-section|case|cesarean|admission)| (?:service|portion|component|credits?)\b)|\b(?:away|audition) (?:rotations?|electives?)\b|\bsenior rotations?\b`,
  denied: null,
  source: 'S4',
});

export const says = [
  'Electives for visiting students',
  'An away rotation',
  'Audition rotations for fourth-years',
  'Senior rotations in surgery',
];
export const doesNotSay = [
  'elective surgery',
  'Elective procedures resume in May.',
  'You watch elective and emergency cases.',
  'Senior residents teach every day.',
  'An elected board',
  'Your school may give elective credit.',
  'Weeks 11–12: elective service, consults',
];
export const knownWrong = [{ of: 'We repair hernias, elective and urgent.', fires: true }];

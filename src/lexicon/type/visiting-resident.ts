import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** A rotation of residents or fellows of other programmes is none of the types that a student or graduate seeks. */
export default cue({
  value: 'unclear',
  weight: 3,
  pattern: anyOf`
    \bvisiting (?:\w+ )?residents?\b(?! observ|(?:\/| or | and )\w+ observ)
    \b(?:fellow|resident)[- ]level\b
    \bresident exchange\b
    \bpgy-?\d (?:and up|and above)\b
    \bresident rotat(?:ion|or)s?\b
  `,
  denied: null,
  source: 'DOMAIN: a visiting resident’s rotation is unclear',
});

export const says = [
  'Visiting residents in the burn center',
  'Resident rotators stay for a month.',
  'A fellow-level rotation in epilepsy',
  'Resident exchange with other training programs',
  'For PGY-3 and above',
];
export const doesNotSay = [
  'Our residents teach',
  'Visiting resident/fellow observer',
  'Doctors resident in this state',
  'Residents and visiting students',
];
export const knownWrong = [{ of: 'Sub-interns carry resident-level duties.', fires: true }];

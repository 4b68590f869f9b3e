import { cue } from '../cue.ts';

/** A rotation of residents or fellows of other programmes is none of the types that a student or graduate seeks. */
export default cue({
  value: 'unclear',
  weight: 3,
  pattern: String.raw`\bvisiting (?:\w+ )?residents?\b(?! observ|(?:\/| or | and )\w+ observ)|\b(?:fellow|resident)[- ]level\b|\bresident exchange\b|\bpgy-?\d (?:and up|and above)\b|\bresident rotat(?:ion|or)s?\b`,
  denied: null,
  source: 'DOMAIN: a visiting resident’s rotation is unclear',
});

export const says = ['Visiting Resident Rotation, Burn Center'];
export const doesNotSay = ['Our residents teach', 'Visiting resident/fellow observer'];

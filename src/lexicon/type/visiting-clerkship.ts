import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

const GAP = String.raw`(?:(?!n't\b|\b(?:not|cannot|no)\b)[^.;]){0,40}`;

/** A clerkship that students of other schools choose is an elective by another name. */
export default cue({
  value: 'elective',
  weight: 3,
  pattern: anyOf`
    \b(?:visiting|optional|voluntary|away|extramural)(?: (?:medical|senior|student|students?['’]s?|fourth-year|final-year))* clerkships?\b
    \bclerkships? (?:is|are|as) (?:an? )?(?:optional|elective|voluntary|away rotation)\b
    \bclerkships?\b[^.;]{0,40}\b(?:(?:is|are) (?:open to|for)|for|by) (?:visiting (?:medical )?students|students (?:of|from) (?:other|another))\b
    \b(?:visiting|external|away) (?:medical )?students\b${GAP}\bclerkships?\b
    \bstudents (?:of|from) (?:(?:other|another) (?:medical )?(?:schools?|universit\w+|colleges?)|elsewhere)\b${GAP}\bclerkships?\b
    \b(?:from|of|at) (?:other|another) (?:medical )?(?:schools?|universit\w+|colleges?)(?: who [^.;]{0,60}?)? (?:may|can|are (?:welcome|able|invited) to|choose|take|pick|select|join|enroll?)\b(?!'t\b| not\b)${GAP}\bclerkships?\b
  `,
  denied: null,
  source: 'S4; programme pages of medical schools',
});

export const says = [
  'Visiting clerkship in pediatrics',
  'The clerkship is optional.',
  'This clerkship is open to visiting students.',
  'Visiting students may spend four weeks in our clerkship.',
  'Students from elsewhere spend a month in our clerkship.',
  'Seniors here and at other schools who like the eye can choose one of three clerkships.',
];
export const doesNotSay = [
  'Core clerkships are required of every third-year student.',
  'Students of our partner schools complete the core rotations here.',
  'Students of other schools cannot be placed, even for one clerkship.',
  'The clerkship director meets visitors on Monday.',
  'Transcripts from other schools must list every core clerkship.',
];

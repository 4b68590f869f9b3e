/** A teaching hospital is named as the place. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

/** Makes the place of residents and of schools one of teaching. */
const HOSPITAL = String.raw`\b(?:hospitals?|infirmary|medical center|university|teaching)`;

export default saying({
  pattern: anyOf`
    \b(?:university|teaching) hospital\b
    \bteaching (?:team|service|floors?|wards?)\b
    \b(?:university|academic) medical center\b
    \bresident (?:team|clinic)\b
    \bresidents and (?:fellows|interns)\b
    \b(?:rounds?|admit|see (?:\w+ )?patients) with the residents\b
    ${HOSPITAL}\b[^.;]{0,140}\b(?:with the residents|(?:college|school) of medicine)\b
    \b(?:with the residents|(?:college|school) of medicine)\b(?:u\.s\.|[^.;]){0,140}${HOSPITAL}\b
    \bhome of an? (?:[\w-]+ ){0,4}residency\b
    \buniversity of (?:[\w-]+ ){1,3}(?:hospital|medical center)\b
    \bhospital,? (?:which|that|with)? ?(?:has|runs|with) (?:\w+ )?residenc(?:y|ies)\b
  `,
  not: anyOf`
    \b(?:not|no|never|nor)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,30}\b(?:hospital|school|college)
    \baffiliated with\b
    \bresidency programs? (?:ask|want|expect)
    \bgraduates? (?:of|from)\b
    \bonly\b
    \b(?:trained|matched|graduated|studied|alumn\w+)\b
    \b(?:at|in|with|from|to|inside|into|within|of|see) (?:an?|one of|top|major|large|leading|prestigious|some|several|various|any|many)\b[^.;,]{0,40}\b(?:teaching|university|academic) (?:hospitals?|medical centers?)
  `,
  source: 'S15 S20',
});

export const says = [
  'Rounds with the teaching team of Wexcombe General Hospital.',
  'You rotate at University Hospital.',
  'On the teaching floors of Buffalo Slough Hospital you carry patients with the residents.',
  'Brackwater General is a teaching hospital with 300 beds.',
  'You rotate at Brackwater University Medical Center.',
  'You join the resident team at Brackwater General.',
  'At Brackwater General you round with residents and fellows.',
  'Brackwater General is an academic medical center.',
  'Rotations take place at the University of Brackwater Hospital.',
  'Your site is Brackwater General Hospital, which has residencies in medicine and surgery.',
  'A hospital of the Brackwater College of Medicine.',
  'A hospital of the Brackwater School of Medicine.',
  'You round with the residents.',
  'Brackwater College of Medicine has its own hospital.',
  'With the residents of Brackwater Hospital you see all new patients.',
  'At Brackwater General, home of an ACGME-accredited neurology residency, you round with the team.',
];
export const doesNotSay = [
  'Our office is small.',
  'Our preceptors are affiliated with prestigious hospitals.',
  'A hospital nearby.',
  'We are not a school of medicine.',
  'College of Medicine · Office of the Registrar',
  'The College of Medicine opens its electives to visiting students.',
  'You take call with the residents.',
  'Rotate at an ACGME-affiliated teaching hospital on the East Coast.',
  'Get inside a real teaching hospital.',
  'Rotate at a Top University Hospital in Texas.',
  'Dr. Quill trained at Brackwater General, a teaching hospital.',
];

/** A teaching hospital is named as the place. */
import { anyOf, wholeWords } from '../../lexicon/pattern.ts';
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('hospital medical_center university teaching residency acgme resident_team resident_clinic residents_and'),
  pattern: wholeWords`
    university hospital
    teaching hospital
    teaching (?:team|service|floors?|wards?)
    university medical center
    resident (?:team|clinic)
    residents and (?:fellows|interns)
    with the residents
    academic medical center
    college of medicine
    school of medicine
    home of an? (?:[\w-]+ ){0,3}residency
    university of (?:[\w-]+ ){1,3}(?:hospital|medical center)
    hospital,? (?:which|that|with)? ?(?:has|runs|with) (?:\w+ )?residenc(?:y|ies)
  `,
  not: anyOf`
    \b(?:not|no|never|nor)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,30}\b(?:hospital|school|college)
    \baffiliated with\b
    \bresidency programs? (?:ask|want|expect)
    \bgraduates? (?:of|from)\b
    \bonly\b
    \b(?:trained|matched|graduated|studied|alumn\w+)\b
    \b(?:at|in|with|from|to) (?:an?|one of|top|major|large|leading|prestigious|some|several|various|any|many)\b[^.;,]{0,40}\b(?:teaching|university|academic) (?:hospitals?|medical centers?)
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
  'At Brackwater General, home of an ACGME-accredited neurology residency, you round with the team.',
];
export const doesNotSay = [
  'Our office is small.',
  'Our preceptors are affiliated with prestigious hospitals.',
  'A hospital nearby.',
  'We are not a school of medicine.',
  'Rotate at an ACGME-affiliated teaching hospital on the East Coast.',
  'Rotate at a Top University Hospital in Texas.',
  'Dr. Quill trained at Brackwater General, a teaching hospital.',
];

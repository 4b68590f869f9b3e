import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** A meeting or a row of lectures: one listens for a day or three. */
export default notOffer({
  rank: 110,
  reason: 'course',
  head: wholeWords`
    visiting professors?(?:hips?)?
    (?:annual|spring|fall) (?:meeting|conference|congress|symposium)
    (?:summit|congress|symposium) (?:20\d\d|agenda|program|schedule)
    lecture series
  `,
  text: wholeWords`
    keynotes?
    panels?(?=:)
    panelists?
    tickets?
    early (?:prices?|bird)
    posters?
    plenary
    sponsors
    booths?
    auditorium
    honorari(?:um|a)
    residency fair
    lectures? (?:take|takes) place
    recordings sit
    parallel sessions?
  `,
  least: 4,
  against: wholeWords`
    (?:externs?|observers?|rotators?) (?:may|can|are|spend|work|examine|shadow)
    tuition
  `,
  leastListed: 8,
  source: 'DOMAIN: congresses and lectures in which the words are spoken of',
});

export const says = [
  'Visiting professors',
  'Annual meeting of the society',
  'Summit 2027',
  'Lecture series in neurology',
  'Keynote by Dr. Quill',
  'Panel: do observerships count?',
  'Our panelists',
  'Tickets for students',
  'Early prices end in May',
  'Posters from ten countries',
  'Plenary in hall B',
  'Sponsors',
  'Nine companies have booths.',
  'In the auditorium',
  'An honorarium of $900',
  'Residency fair on Saturday',
  'Lectures take place at noon.',
  'Recordings sit behind the login.',
  'Four parallel sessions',
];
export const doesNotSay = ['Observers attend the lectures.'];
export const saysElse = ['Observers may attend.', 'Tuition is $900.'];

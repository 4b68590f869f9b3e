import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** How a residency trains its own people; who comes from outside is not spoken of. */
export default notOffer({
  rank: 170,
  reason: 'residency',
  text: wholeWords`
    night float
    pgy-?[1-5]
    r[1-4]
    acgme
    rrc|residency review committee
    in-training exam(?:ination)?
    core exam
    board (?:exams?|review)
    chief residents?
    first-years?|second-years?
    noon conference
    moonlighting
    senior residents?
    our residents
    residents (?:rotate|spend|take|share|learn|receive|have)
    call (?:schedule|rooms?)
    mini-fellowships?
    graduates leave
    interns? (?:rotate|spend|take)
    boot camp
  `,
  least: 4,
  against: wholeWords`
    visiting
    visitors?
    observers?
    externs?
    imgs?
    students
    guests?
    you
  `,
  source: 'DOMAIN: residency pages that ask for USCE',
});

export const says = [
  'Night float begins in the second year.',
  'PGY-2',
  'R3',
  'Accredited by the ACGME',
  'The RRC visits in May.',
  'What the Residency Review Committee asks',
  'The in-training exam',
  'The core exam',
  'Board review on Fridays',
  'A chief resident leads it.',
  'First-years',
  'Second-years',
  'Noon conference',
  'Moonlighting is allowed.',
  'A senior resident teaches.',
  'Our residents publish.',
  'Residents rotate at two hospitals.',
  'The call schedule',
  'A mini-fellowship',
  'Our graduates leave as experts.',
  'Interns spend a month in the ICU.',
  'Boot camp in July',
];
export const doesNotSay = ['Residents of other states', 'Room 4', 'The first year of practice', 'On call'];
export const saysElse = [
  'Visiting doctors',
  'Visitors',
  'Observers come.',
  'Externs',
  'IMGs',
  'Students join.',
  'Guests',
  'You work with us.',
];

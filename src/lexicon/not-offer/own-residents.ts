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
    (?:first|second|third)-years?
    noon conference
    moonlighting
    senior residents?
    our residents
    residents (?:rotate|spend|take|share|learn|receive|have)
    (?<!with )(?<!with the )fellows? (?:rotate|spend|take|go|share|learn|have|has|carr(?:y|ies)|staff|cover|choose|(?:on|in) the (?:\w+ ){0,2}(?:year|track|service))s?
    (?:each|every|all|the)(?: [\w-]+)? fellows? (?:is|are|has|have|spends?|rotates?|looks?|attends?|carries|takes?)
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
  'Fellows rotate through three hospitals.',
  'Each fellow attends two conferences.',
  'A mini-fellowship',
  'Our graduates leave as experts.',
  'Interns spend a month in the ICU.',
  'Boot camp in July',
];
export const doesNotSay = [
  'Round with the fellow and the attending.',
  'You work with fellows on the consult team.',
  'Residents of other states',
  'Room 4',
  'The first year of practice',
  'On call',
];
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

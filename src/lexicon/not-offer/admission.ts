import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** How a school admits those who want to study there from the beginning. */
export default notOffer({
  rank: 10,
  reason: 'no-offer',
  text: wholeWords`
    basic sciences?
    semesters?
    intakes?(?! form)
    mcat
    gpa
    bachelor'?s?
    call admissions
    admissions (?:office|team|counsel\w+|requirements)
    entering class
    md program
    doctor of medicine
    scholarships?
    financial aid
    premedical
    campus life
    apply to (?:the )?(?:school|university)
    white coat ceremony
    undergraduate degree
    toefl
    full year's tuition
    student loans?
  `,
  least: 5,
  against: wholeWords`
    visiting
    visitors?
    observers?
    externs?
    graduates
    rotations? (?:with|at) (?:us|our)
    for imgs
    externships?
    observerships?
  `,
  source: "DOMAIN: schools' pages for their own students",
});

export const says = [
  'After the basic sciences',
  'Three semesters',
  'Upcoming intakes',
  'Your MCAT score',
  'A GPA of 3.0',
  "A bachelor's degree",
  'Call admissions',
  'The admissions office',
  'The entering class of 2027',
  'Our MD program',
  'Doctor of Medicine',
  'Scholarships for two students',
  'Financial aid',
  'Premedical courses',
  'Campus life',
  'Apply to the school in May.',
  'The white coat ceremony',
  'An undergraduate degree',
  'A TOEFL score',
  "They pay a full year's tuition.",
  'Student loans',
];
export const doesNotSay = ['Admission to the ward', 'An academic year', 'Doctors of medicine from abroad', 'The intake form'];
export const saysElse = [
  'Visiting students',
  'Visitors',
  'Observers',
  'Externs',
  'Graduates of any school',
  'Rotations with us',
  'For IMGs',
  'Externships',
  'Observership',
];

import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';
import { SENT_BY_SCHOOLS } from '../schooling.ts';

/** What belongs to a course of the school's own year: grades, credits, logs, the learning system. */
export default notOffer({
  rank: 160,
  reason: 'no-offer',
  text: wholeWords`
    honors, (?:high )?pass\b
    duty hours
    mini-?cex
    (?:in|on|through|via) (?:canvas|blackboard|moodle)
    e-?portfolio
    mistreatment
    semester (?:hours?|credits?)
    consent of (?:the )?(?:instructor|course director)
    mid-?(?:clerkship|block|rotation) feedback
    exams? (?:and|&) grading
    share of (?:the )?grade
    (?:shelf|nbme|subject) exam(?:ination)?s?
    (?:clerkship|course) director
    (?:final|passing) grades?
    syllabus
    retakes?|remediat\w+
    write-ups?
    learning objectives
    grad(?:e|ing) (?:criteria|rubric)s?
    third-year students?
  `,
  least: 3,
  against: wholeWords`
    visiting
    visitors?
    vslo
    vsas
    (?:from|of|at) (?:other|outside|another|any|lcme|coca|accredited|affiliated) (?:medical )?schools?
    home (?:school|institution)
    ${SENT_BY_SCHOOLS}
    international
    imgs?
    observers?
    tuition
    application fee
    you (?:may|can) apply
  `,
  unless: String.raw`\b(?:visiting|visitors?|observers?(?:hips?)?|international|externs?(?:hips?)?)\b`,
  source: "DOMAIN: the school's own students' electives",
});

export const says = [
  'Grades are honors, pass and fail.',
  'Enter your duty hours weekly.',
  'Grade criteria',
  'Two mini-CEX cards',
  'The reading list is in Canvas.',
  'Log it in the e-portfolio.',
  'Report mistreatment to the dean.',
  'One semester credit a week',
  'With consent of the instructor',
  'Mid-clerkship feedback',
  'Exams and grading',
  'Share of the grade',
  'The NBME exam counts for a quarter.',
  'The clerkship director decides.',
  'The final grade',
  'See the syllabus.',
  'One retake',
  'Remediation in the spring',
  'Two write-ups',
  'Learning objectives',
  'Third-year students take it.',
];
export const doesNotSay = ['A grade point average', 'Write to us.', 'Duty begins at seven.', 'Objectives of the visit'];
export const saysElse = [
  'Students of offshore medical schools',
  'The hospital holds affiliation agreements.',
  'Only students sent by their schools',
  'Visiting students',
  'Visitors',
  'Apply in VSLO.',
  'VSAS',
  'Students of other schools',
  'Your home school pays.',
  'International students',
  'IMGs',
  'Observers',
  'Tuition',
  'The application fee is $90.',
  'You may apply in March.',
  'Externship',
];

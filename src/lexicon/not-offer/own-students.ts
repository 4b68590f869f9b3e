import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';
import { OUTSIDERS } from '../schooling.ts';

/** What a school asks of its own students; where the page names anybody from outside, much must speak for that. */
export default notOffer({
  rank: 180,
  reason: 'no-offer',
  head: wholeWords`
    (?:fourth|third|first|second|final)[- ]year (?:requirements|curriculum|advising)
    (?:clerkship|course) expectations
    archived catalog
    md curriculum
    (?:the )?clinical years
    what the \w+ year requires
    for (?:our|current|enrolled|(?:school|college) of medicine) (?:medical )?students
    ^(?:(?:first|second|third|fourth|final|4th|3rd)[- ]year|year (?:one|two|three|four|[1-4]))(?: (?:courses?|electives?|schedul(?:e|ing)|overview|timeline))?(?= ?(?:[|–·:-]|$))
  `,
  text: wholeWords`
    weeks of credit
    credit hours? in all
    must earn \d[\d.]* credit
    graduation requirements?
    required for graduation
    required (?:of|for) (?:all|every|each)(?: \w+){0,2} students?
    (?:every|each) student (?:does|takes|completes|chooses|spends|has to|must)
    in (?:the|their|his or her) (?:first|second|third|fourth|final|4th|3rd) year,? (?:(?:all|most) )?(?:students|they|one|you) (?:can|may|must|take|do|complete|choose)
    in all (?:four|three) years
    (?:first|second|third|1st|2nd|3rd) year of (?:medical )?school(?: on)?
    (?:blocks?|electives?|weeks?|rotations?) may be (?:done|taken|spent|completed) (?:at (?:another|other) schools?|away|elsewhere)
    required (?:clinical )?clerkships?
    required (?:courses|rotations?) of the
    (?:your|specialty|faculty|academic|medicine|surgery) advis(?:[eo]rs?|ing)
    logbook
    (?:online|procedure|patient) log\b
    (?:shelf|nbme|subject) exam(?:ination)?s?
    osce
    required encounters
    honors requires
    (?:(?:take|pass|complete)s?|must) (?:\w+ )?required courses
    our students (?:to|must|take|complete|choose|will|are required)
    the advis[eo]r (?:counter)?signs
    (?:students?|enrolled|standing|matriculated|member|year) (?:in|of|at|from) our own (?:[\w-]+ ){0,2}(?:school|college|university)
    our (?:first|second|third|fourth)-year (?:class|classes|medical students?)
    (?:3rd|third)[- ]year (?:[\w-]+ ){1,3}clerkships?
    gmec
    program letter of agreement
    moonlighting
    pgy-?1 residents
    vacation block
    rising (?:fourth|third|second)[- ]years?
    lottery
    credits to (?:walk|graduate)
    no-shows get
    flex time
    drop\/add
    add\/drop
    university catalog
    course catalog
    enrol?lment limit
    drop deadline
    open to matriculated
    (?:add to|in) (?:my|your) plan
    student handbook
    third[- ]year (?:medical )?(?:students?|clerkships?)
    ms-?iii\b
    oms-?iii\b
    between (?:the |their )?(?:first|1st) and (?:the )?(?:second|2nd) years?
    summer (?:after|between|before (?:the |their )?second)
    first-year (?:\w+ ){0,4}students
    (?:limited|restricted|open only) to (?:\w+ ){0,2}students (?:in good standing )?(?:at|of) the (?:\w+ ){0,4}(?:college|school) of medicine
    degree candidates
    students (?:enrolled )?in the (?:m\.?d\b|md program)
    (?:every|each) student (?:now |currently )?enrolled in (?:the|this|our) (?:school|college)
    phase of (?:the|our) (?:\w+ )?curriculum
    competitive for residency
    appl(?:y|ying) (?:for|to|in) residency
  `,
  against: anyOf`
    ${wholeWords`
      ${OUTSIDERS}
      (?<!away (?:through|via|in) )vslo
      international
      application fee
    `}
    \$ ?\d(?!.{0,40}\bstipend)(?<!\bstipend .{0,20})
  `,
  least: 3,
  leastAlone: 1,
  unless: String.raw`\b(?:visiting|visitors?|observers?(?:hips?)?|international (?:students|graduates|electives))\b`,
  source: "DOMAIN: the school's own students' electives",
});

export const says = [
  'Timeline for School of Medicine students',
  'For our students',
  'Fourth year',
  'A course required of all students',
  'Every student does a sub-internship.',
  'In their fourth year students take seven blocks.',
  'In all four years there are meetings.',
  'From the first year of medical school on',
  'Up to three blocks may be done at another school.',
  'The clinical years',
  'MD Curriculum',
  'Fourth-year requirements',
  'Clerkship expectations',
  'What the fourth year requires',
  'Archived catalog: electives',
  'Each block gives four weeks of credit.',
  'Forty credit hours in all',
  'Seniors must earn 36 credit hours.',
  'Graduation requirements',
  'One acting internship is required for graduation.',
  'Required clerkships come before electives.',
  'The required rotations of the third year',
  'You take nine required courses.',
  'Our students choose four electives.',
  'Be in good standing in our own school of medicine.',
  'Places go to our second-year class.',
  'The adviser countersigns the plan.',
  'Meet your faculty advisor in May.',
  'Keep a logbook of procedures.',
  'Enter each case in the patient log.',
  'The shelf exam is on the last Friday.',
  'It is taken in the third year of medical school.',
  'The NBME exam counts for a quarter.',
  'OSCE 15%',
  'Required encounters: chest pain',
  'Honors requires 80 on the exam.',
  '3rd Year Internal Medicine Clerkship',
  'Sites are added when the GMEC has agreed.',
  'Program Letter of Agreement (PLA)',
  'See the rules on moonlighting.',
  'PGY-1 residents may not go.',
  'Each senior has one vacation block.',
  'For rising fourth-years',
  'The lottery opens on Monday.',
  'Course catalog of the school',
  'Enrollment limit: 2',
  'Drop deadline: six weeks ahead',
  'It is open to matriculated students.',
  'Add to my plan',
  'You need 28 credits to graduate.',
  'No-shows get an F.',
  'Flex time may be used for interviews.',
  'The drop/add period ends in July.',
  'Hand in the add/drop form.',
  'See the university catalog.',
  'The student handbook covers absences.',
  'Third-year students start in June.',
  'MS-III schedule',
  'OMS-III rotations begin in July.',
  'Research between the first and second years',
  'Study abroad in the summer after first year.',
  'First-year medical students visit a clinic.',
  'Limited to students at the Penhallow College of Medicine',
  'Open to degree candidates',
  'Students in the M.D. program choose six electives.',
  'Every student enrolled in the college has an adviser.',
  'The last phase of the curriculum',
  'These electives make you competitive for residency.',
  'Meet the dean before applying to residency.',
];
export const doesNotSay = [
  'Fourth-year electives for visiting students',
  'Fourth-year clerkship electives',
  'Sub-internship in surgery',
  'Fourth-year students from abroad are welcome',
  'Pay by credit card',
  'Log in to apply',
  'Four weeks in the summer',
];
export const saysElse = [
  'Students of Caribbean medical schools',
  'Under the current affiliation agreement',
  'Students placed by their school',
  'Visiting students apply by May',
  'Visitors are welcome',
  'Cardiology observership',
  'International electives',
  'Apply through VSLO.',
  'Apply in VSAS.',
  'Students of any school may apply.',
  'Other medical schools send students.',
  'The home school writes a letter.',
  'Your dean signs the form.',
  'International graduates',
  'IMGs may apply.',
  'Observers come for a month.',
  'Tuition is due on the first day.',
  'The application fee is waived.',
  'The month costs $900.',
];
export const knownWrong = [
  { of: 'Keep a logbook of the cases you see; your host signs it.', fires: true },
  { of: 'M4 students complete twelve elective blocks.', fires: false },
];

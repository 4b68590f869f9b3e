import { notOffer } from '../cue.ts';

/** What a school asks of its own students; where the page names anybody from outside, much must speak for that. */
export default notOffer({
  reason: 'no-offer',
  head: String.raw`\b(?:(?:fourth|third|first|second|final)[- ]year (?:requirements|curriculum|advising)|(?:clerkship|course) expectations|archived catalog|what the \w+ year requires)\b`,
  text: String.raw`\b(?:${[
    'weeks of credit|credit hours? in all|must earn \\d[\\d.]* credit',
    'graduation requirements?|required for graduation|required (?:clinical )?clerkships?|required (?:courses|rotations?) of the',
    '(?:your|specialty|faculty|academic|medicine|surgery) advis(?:[eo]rs?|ing)',
    'logbook|(?:online|procedure|patient) log\\b|shelf exam',
    'vacation block|flex time|drop\\/add|add\\/drop|university catalog|student handbook',
    'third[- ]year (?:medical )?(?:students?|clerkships?)|ms-?iii\\b|oms-?iii\\b',
    'between (?:the |their )?(?:first|1st) and (?:the )?(?:second|2nd) years?|summer (?:after|between)|first-year (?:\\w+ ){0,3}students',
    '(?:limited|restricted|open only) to (?:\\w+ ){0,2}students (?:in good standing )?(?:at|of) the (?:\\w+ ){0,4}(?:college|school) of medicine',
    'degree candidates|students in the m\\.?d\\b',
    '(?:every|each) student (?:now |currently )?enrolled in (?:the|this|our) (?:school|college)',
    'phase of (?:the|our) (?:\\w+ )?curriculum',
    'competitive for residency|appl(?:y|ying) (?:for|to|in) residency',
  ].join('|')})\b`,
  against: String.raw`\b(?:visiting|visitors?|vslo|vsas|(?:from|of|at|enrolled (?:at|in)) (?:\w+ ){0,2}(?:other|outside|another|any|lcme|coca|accredited|affiliated|partner)|your (?:home )?(?:school|dean)|home (?:school|institution)|international|imgs?|observers?|other (?:medical )?schools|tuition|application fee)\b|\$ ?\d(?!.{0,40}\bstipend)(?<!\bstipend .{0,20})`,
  least: 3,
  leastAlone: 1,
  unless: String.raw`\b(?:visiting|visitors?|observers?(?:hips?)?|international (?:students|graduates|electives))\b`,
  source: "DOMAIN: the school's own students' electives",
});

export const says = ['Fourth-year requirements', 'Clerkship expectations', 'What the fourth year requires'];
export const doesNotSay = ['Fourth-year electives for visiting students', 'Fourth-year clerkship electives', 'Sub-internship in surgery'];

import { notOffer } from '../cue.ts';

/** What a school asks of its own students, at home or when they go away; visitors are not spoken to. */
export default notOffer({
  reason: 'no-offer',
  head: String.raw`\b(?:(?:fourth|third|first|second|final)[- ]year (?:requirements|clerkship|curriculum|advising)|(?:clerkship|course) expectations|student handbook|advising|what the \w+ year requires|archived catalog|approving away)\b`,
  text: String.raw`\b(?:credit hours?|weeks of credit|required (?:courses?|clerkships?)\b(?! (?:completed|passed))|graduation requirements?|(?:your|specialty|faculty|academic) advis[eo]rs?|advis(?:ing|or guide)|syllabus|logbook|(?:online|procedure|patient) log\b|shelf exam|nbme|final exam|off[- ]campus|flex time|(?:every|each) (?:\w+ )?student (?:now |currently )?(?:at|of|in|enrolled)|vacation block|electives? at (?:an? )?(?:non-)?(?:lcme|medical) schools?|international electives|drop\/add|add\/drop|course changes|(?:the )?registrar (?:will authorize|authorizes|confirms|releases)|host institutions?|host (?:school|site)s? (?:require|charge|must|will)|away (?:electives?|rotations?) (?:is|are|must|can|may|should|form|request|approval|policy|at other)|(?:go|going|been|went) (?:away|elsewhere)|student handbook|course descriptions|university catalog|between (?:the |their )?(?:first|1st) and (?:the )?(?:second|2nd) years?|summer (?:after|between)|first-year (?:\w+ ){0,3}students|students? (?:now |currently )?(?:enrolled )?(?:at|in) (?:the|this|our) (?:school|college) of medicine|competitive for residency|apply for residency|applying (?:for|to|in) residency)\b`,
  against: String.raw`\b(?:visiting (?:\w+ ){0,2}(?:students?|clerks?)|students? (?:from|of|at|enrolled (?:at|in)) (?:\w+ ){0,2}(?:other|outside|another|any|lcme|coca|accredited|u\.?s)|(?:from|of|at) other (?:\w+ ){0,2}(?:schools?|institutions|colleges)|visitors?|international (?:\w+ )?(?:students?|graduates?|applicants)|imgs?|graduates|observers?|other (?:medical )?schools)\b`,
  least: 3,
  source: "DOMAIN: the school's own students' electives",
});

export const says = [
  'Fourth-year requirements',
  'Student handbook: clerkship expectations',
  'Approving away electives',
  'What the fourth year requires',
  'Surgery advising',
];
export const doesNotSay = ['Fourth-year electives for visiting students', 'Sub-internship in surgery'];

import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** Says that nobody from outside is taken, now or later, and invites nobody else. One such sentence decides. */
export default notOffer({
  rank: 130,
  reason: 'no-offer',
  text: anyOf`
    (?<!\b(?:service|center|unit|room|department|clinic|division|ward|suite|\w+ology|surgery|pediatrics|medicine) )\b(?:(?:do|does|will|can) ?(?:not|n't)|cannot|can't|won't|never) (?:host|take|accept|enrol|enroll|admit) (?:any )?(?:visitors|visiting (?:medical )?students(?: (?:from|of) (?:any )?other (?:medical )?schools)?|outside students|clinical observers|students (?:from|of) other (?:medical )?schools)(?=[.,;:]| or | in (?:its|our|any|these)\b|$)(?!.{0,80}\b(?:until|before|at this time|currently|for now|this year|without|unless|except|but|in (?:january|june|july|august|december))\b)
    \b(?:open to |students of )[^.]{0,60}[;,] (?:but )?not (?:open )?(?:to|for) students (?:of|from|at) other (?:medical )?schools\b
    \b(?:(?:do|does) ?(?:not|n't)|cannot|can't) (?:permit|allow) observerships\b(?! (?:in|of|for|longer|before|without))
    \b(?:won't|will not|cannot|can't) take applications from individual students\b
    \bwho ask for (?:observerships?|externships?|rotations?)\b[^.;]{0,120}\b(?:is|are) told that\b
  `,
  against: wholeWords`
    (?:observers?|observerships?|externs?|externships?|graduates?|imgs?|physicians?|doctors?|residents|scholars) (?:may|can|are welcome|apply|pay|come|spend|observe|work|see|must|should|need)
    (?:international|visiting|exchange) (?:[\w-]+ ){0,2}students (?:may|can|are welcome|apply|pay|come|must|should|need)
    we (?:welcome|host|take|accept|invite)
    for (?:graduates|imgs|physicians|doctors|international|visiting)
  `,
  unless: wholeWords`
    visiting
    visitors?
    observers?(?:hips?)?
    externs?(?:hips?)?
    international
    graduates
    imgs?
  `,
  least: 1,
  source: "DOMAIN: the school's own students' electives",
});

export const says = [
  'The college does not enroll students of other schools in its courses.',
  "Our campuses are full and we don't host visitors.",
  "The school doesn't take visiting students, from the US or abroad.",
  'Fourth-year students of the school; not to students of other medical schools',
  'The college does not accept visiting students from other medical schools, here or abroad.',
  "We don't permit observerships either.",
  "The hospital won't take applications from individual students.",
  'Graduates who ask for observerships are told that the hospital has none.',
];
export const doesNotSay = [
  'We do not take visiting students at this time',
  'We do not accept visitors until the ward has reopened',
  'Cardiology does not take students in July',
  'We do not host visitors without insurance',
  'We do not accept visiting students from non-LCME schools.',
  'The trauma service cannot accept visiting students, but all other services can.',
  'The operating room does not admit visitors, so wear your badge.',
  'Priority goes to our own students, not to students from other medical schools.',
];
export const saysElse = [
  'Observers may come for a month',
  'International students may apply',
  'We welcome graduates of any school',
  'A month for graduates',
  'Visiting physicians',
  'Visitors from abroad',
  'Externship in Ohio',
  'IMGs in Ohio',
];

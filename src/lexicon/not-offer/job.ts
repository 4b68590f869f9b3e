import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** Employment, not a rotation. */
export default notOffer({
  rank: 100,
  reason: 'job',
  head: String.raw`\b(?:(?:full|part)[- ]time(?! (?:clinical |medical |visiting |student |hands-on )*(?:electives?|rotations?|observ\w+|extern\w*|clerkships?|students?))|now hiring|we are hiring|hiring|jobs?\b(?! shadow)|office of postdoctoral|postdoctoral affairs|vacanc(?:y|ies)|scribes? (?:wanted|position)|(?:coordinator|manager|administrator|recruiter|technician)(?: (?:i{1,3}|[123]))?(?= ?(?:[|–·(-]|$))|position (?:open|available)|become an? (?:\w+ )?(?:preceptor|host)|(?:preceptors?|host physicians?) (?:wanted|needed)|(?:information |resources |benefits )?for (?:our )?(?:\w+ )?preceptors(?= [|–·-]|$)|ways to host|(?:taking|teaching|precepting) (?:an? |our )?(?:\w+ )?students? in your (?:practice|clinic|office)|^teach with us|host an? (?:\w+ ){0,4}(?:student|graduate|rotator|extern|observer)s?\b|earn (?:up to )?\$\d)`,
  text: anyOf`
    \$ ?\d+(?:\.\d\d)? ?(?:-|to) ?\$?\d+(?:\.\d\d)? (?:an|per) hour
    \$ ?\d+(?:\.\d\d)? ?(?:an|per|\/) ?(?:hour|hr)
    \$ ?\d[\d,]{4,}(?: ?[-–—] ?\$ ?\d[\d,]{4,}| to \$ ?\d[\d,]{4,})? (?:a year|per year|annually|per annum)
    \b401\(k\)
    ${wholeWords`
      hourly (?:rate|pay|wage)
      paid time off
      pto
      authorized to work
      work authorization
      equal opportunity employer
      salary (?:range|is|of)
      annual salary
      until filled
      bachelor's degree (?:or|and|required|preferred|in)
      full benefits
      benefits package
      at-will
      reports to the
      job (?:summary|duties|title|type|requirements)
      employees? (?:of|who)
      hire[sd]?
      you as (?:the|a) preceptor
      preceptor (?:benefits|dinners?|appreciation)
      clinical adjunct
      become a preceptor
      you (?:will be|are) paid \$ ?\d+
      (?:looking for|seeking) (?:\w+ )?(?:physicians|doctors|preceptors) (?:who|willing|to)
    `}
  `,
  least: 2,
  // A list of hosts may ask for more of them at its end.
  against: String.raw`\b(?:these|our|all|the following|below) (?:\w+ )?(?:physicians|doctors|preceptors|hosts|attendings)[^.;]{0,20} (?:take|accept|welcome|host|teach) (?:\w+ ){0,2}(?:graduates|students|visitors|observers|externs|imgs)\b`,
  source: 'DOMAIN: paid work that courts applicants',
});

export const says = [
  'Visitor program coordinator | Careers',
  'The pay is $46,000–$58,000 a year.',
  'Applications are read until filled.',
  "Bachelor's degree or four years in an office",
  'You as the preceptor choose the weeks.',
  'Preceptor benefits',
  'Clinical adjunct professor',
  'Become a preceptor',
  'Preceptors wanted',
  'For preceptors | Penhallow College of Medicine',
  'Ways to host a rotation',
  'Teaching students in your practice',
  'You will be paid $250 for each student.',
  'We are looking for family physicians willing to teach.',
  'Medical scribe, full-time',
  'Host an international student',
  'Now hiring: clinic externs',
  'Part-time position at a family practice',
  'The pay is $18-22 an hour.',
  'We pay $19.50 per hour.',
  'Hourly pay depends on experience.',
  'The clinic matches 401(k)s after a year.',
  'Paid time off begins in the first month.',
  'Fifteen days of PTO',
  'You must be authorized to work in the United States.',
  'Please show proof of work authorization.',
  'We are an equal opportunity employer.',
  'The salary range is posted with each opening.',
  'The annual salary depends on experience.',
  'Full benefits from the first day',
  'The benefits package begins on the first day.',
  'Employment is at-will.',
  'The coordinator reports to the clinic manager.',
  'Job title: clinic assistant',
  'Employees who work weekends earn more.',
  'We hire twice a year.',
];
export const doesNotSay = [
  'Ask the coordinator for a form',
  'The stay costs $4,000 for ten weeks.',
  'Full-time clinical elective, forty hours a week',
  'Externship in psychiatry',
  'Job shadowing for graduates',
  'Externs spend part of their time in clinic',
  'The fee is $900 per week',
  'Our preceptors are board certified',
  'We are looking for graduates who want to learn',
  'Train with us: your preceptor is paid by the clinic',
];
export const knownWrong = [{ of: 'Observers are not employees of the hospital.', fires: true }];
export const saysElse = ['These physicians take graduates and students. We pay $19 an hour. We hire twice a year.'];

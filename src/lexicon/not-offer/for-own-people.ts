import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';
import { OUTSIDERS } from '../schooling.ts';

const KIND = '(?:residents?|students?|fellows?|trainees?|(?:student-?)?athletes?|undergraduates?|employees|house ?staff|interns)';
const OWN = `(?:our (?:own |current |enrolled |(?!visiting|international|foreign)[\\w-]+ ){0,2}${KIND}|(?:all |current |enrolled ){0,2}${KIND} (?:in|of|at|enrolled in) (?:our|this|the) (?:[\\w-]+ ){0,2}(?:program|school|college|residency|department))`;

/** Says that what the page tells of is for the house's own people. One such sentence decides where nobody from outside is spoken of. */
export default notOffer({
  rank: 175,
  reason: 'no-offer',
  text: anyOf`
    \b(?:open|available|offered|restricted|limited|reserved|exclusive(?:ly)?|meant) (?:only |exclusively |solely )?(?:to|for) ${OWN}\b(?!,? (?:and|as well))
    \bonly ${OWN} (?:may|can|are)\b
    ^${OWN} (?:(?:have|get|are given|enjoy) the (?:option|opportunity|chance)|(?:may|can) (?:choose|take|spend|pursue|elect|travel|go))\b
  `,
  against: wholeWords`
    ${OUTSIDERS}
    vslo
    international (?:medical )?(?:graduates?|students?|physicians?|applicants?|visitors?)
    observerships?
    externs?
    externships?
    fees?
  `,
  least: 1,
  unless: String.raw`\b(?:visiting|visitors?|observers?(?:hips?)?|externs?(?:hips?)?)\b`,
  source: "DOMAIN: the school's own students' electives",
});

export const says = [
  'The elective is open to our own residents.',
  'Only our current residents may apply.',
  'Our residents have the option of an elective abroad.',
  'Residents in our program can choose a month abroad.',
];
export const doesNotSay = [
  'Open to students in their final year',
  'Our residents teach',
  'Available to graduates',
  'Open to our residents and to visiting students',
];
export const saysElse = [
  'Visiting students',
  'Visitors',
  'Apply by VSLO',
  'VSAS',
  'Students of any school',
  'Ask your dean',
  'Your home institution',
  'International graduates',
  'IMGs',
  'One observer',
  'An observership',
  'An extern',
  'An externship',
  'Other schools',
  'Tuition',
  'A fee',
  'Caribbean schools',
  'An affiliation agreement',
  'Students sent by a partner',
];

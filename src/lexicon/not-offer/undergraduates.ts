import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** A look at the trade for those who are not yet at a medical school. */
export default notOffer({
  rank: 240,
  reason: 'other-profession',
  head: wholeWords`
    pre-?clinical (?:observ|shadow)\w*
    (?:career|youth|teen) (?:shadow|observ)\w*
    shadow\w* (?:a career|day)
    (?:high[- ]school|college|pre-?med(?:ical)?|undergraduate) (?:students? )?(?:shadow|observ)\w*
    (?:shadow|observ)\w* for (?:high[- ]school|college|pre-?med(?:ical)?|undergraduate)\b
  `,
  text: wholeWords`
    high[- ]school(?:ers|s)?
    pupils?
    sophomores?(?: and (?:juniors|seniors))?
    (?:in|at|to) college
    (?:parents?|guardians?) (?:or (?:a )?(?:parent|guardian) )?(?:also )?(?:signs?|must sign)
    (?:change of career|careers? (?:exist|in health|in medicine|exploration))
    (?:two|four)-year colleges?
    mcat
    pre-?health
    not yet admitted to
    (?:entered|entering|enter) (?:a )?(?:medical|health professions?) schools?
    parents?(?:'s?)? (?:consent|signature|permission)
    (?:signature|permission|consent) of a parent
    (?:fifteenth|sixteenth|eighteenth) birthday
    (?:at least|over|under)(?: the age of)? (?:1[4-9]|fourteen|fifteen|sixteen|eighteen)(?: years)?
    pre-?med(?:ical)?(?: students?| advis[eo]rs?)?
    undergraduate students
    undergraduates
    college students
    contact hours
    school nurse
    (?:to be admitted|admission|applying|appl(?:y|ications?)) to (?:a )?(?:medical|professional|pa) schools?
  `,
  least: 3,
  against: wholeWords`
    medical students?
    medical graduates
    imgs?
    international graduates
    (?:practicing|visiting|foreign|international) (?:physicians?|doctors?)
    physicians from
    final[- ]year
  `,
  unless: wholeWords`
    medical students?
    physicians?(?! assistant)
    imgs?
    international
    visiting students?
  `,
  notRefused: true,
  source: 'DOMAIN: shadowing for pupils and pre-medical students',
});

export const says = [
  'A guardian or parent signs too.',
  'A change of career, or careers in health',
  'College sophomores and juniors',
  'Are you in college?',
  'A four-year college',
  'MCAT strategy',
  'Pre-health students',
  'Not yet admitted to a school',
  'Half of them entered medical school.',
  'Pre-clinical observation',
  'Career shadowing',
  'Teen shadowing day',
  'Shadow a career in health',
  'High-school shadowing',
  'Shadowing for college students',
  'College freshmen and sophomores may shadow.',
  'Pupils come for one day.',
  "A parent's signature is needed.",
  'The signature of a parent',
  'Open to students under 18',
  'You have had your sixteenth birthday.',
  'See whether a career in health care suits you.',
  'High-school students shadow for a day.',
  'Pre-med students may join in summer.',
  'Undergraduate students help on weekends.',
  'Undergraduates spend a morning.',
  'You get contact hours.',
  'It helps your application to medical school.',
  'A form signed by the school nurse',
];
export const doesNotSay = ['Shadowing for graduates', 'Observation of surgery', 'The college of medicine', 'Career in research'];
export const saysElse = [
  'Medical students observe too.',
  'International medical graduates',
  'Observerships for IMGs',
  'International graduates may come.',
  'Practicing physicians',
  'Physicians from abroad',
  'Students in their final year',
  'Shadow a physician',
  'International visitors',
  'Visiting students',
];

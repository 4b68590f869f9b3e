import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';
import { BEDS_FOR } from '../places.ts';

/** What is done for patients who lie in a hospital, and by whom. */
export default cue({
  value: 'inpatient',
  weight: 2,
  pattern: wholeWords`
    (?<!\b(?:grand|teaching|chart|nursing home|dialysis|clinic|table|zoom|virtual|walking) )rounds(?! off)
    rounding
    pre-?round(?:s|ing)?
    (?<=, )round(?=,)
    (?<!going )round (?:with|on|daily|every|at)
    consult(?:ation)?s? (?:service|list|team|rounds?)
    (?:in-?patient|hospital|floor|ed|er|icu) consult(?:ation)?s?
    (?:see|seeing|new|take|carry|answer|observe|attend|watch) consults(?! (?:and|or|&) (?:follow-?ups?|return|established))
    (?:sees?|seeing|takes?|works? up|answers?) (?:the|each|every|any|a) (?:new )?consult(?:ation)?s?
    consultation-liaison
    (?:medicine|teaching|hospital(?:ist)?|in-?patient|ward|floor|admitting|primary|trauma|stroke|transplant|burn|icu|critical care|surgical|surgery|rapid response|code|glucose|rounding|acute pain|${BEDS_FOR} (?:medicine|surgery)) (?:and \w+ )?(?:teams?|services?)(?! (?:meeting|rate|contract))
    firm [a-d]
    team [a-d]
    admissions? (?:on|from|to the(?! (?:univers|school|college|program)))
    (?:new|overnight|night) admissions?
    (?:takes?|taking|works? up|see) admissions
    hospitalists?
    nocturnists?
    (?:over-?night|night|labor|trauma) call
    nights only
    night (?:float|shifts?)
    on call
    post-?op(?:erative)? (?:rounds?|patients)
    discharges?
    (?<!\b(?:supervision of|supervised by) (?:the )?(?:\w+ and )?)house staff
    hospital (?:rounds|teams?|days?|shifts?|weeks?|setting|setup|duty|visits)
    (?:happens?|takes place|spent|is held|all|only|are) (?:entirely |completely |all )?in the hospital(?!'s)
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'See the new consult, look at the tracing.',
  'Days begin with rounds.',
  'Rounding with the team',
  'Sub-interns pre-round by 5:30.',
  'Sub-interns admit, round, and present.',
  'Externs round with the psychiatrist.',
  'The consult service sees six patients a day.',
  'Afternoons are for hospital consults.',
  'You see consults with the fellow.',
  'Visitors observe consults.',
  'Consultation-liaison psychiatry',
  'You join the ward team.',
  'You join the general medicine service.',
  'You are attached to Firm B.',
  'Your month is spent on Team C.',
  'Admissions from the night before',
  'Two new admissions a day',
  'Sub-interns take admissions with the resident.',
  'Work beside a hospitalist',
  'Nights with the nocturnist',
  'Overnight call once a week',
  'Nights only',
  'One week of night float',
  'Students are on call every fourth day.',
  'You look after postoperative patients.',
  'Discharges before noon',
  'You work with the house staff.',
  'Hospital days begin at six.',
  'All of it happens in the hospital.',
];
export const doesNotSay = [
  'A round table with the chief',
  'Grand rounds are on Friday.',
  'The coordinator rounds off your schedule.',
  'You watch new consultations and stress tests in the office.',
  'The university is old.',
  'You see new consults and follow-ups.',
  'Under the supervision of the faculty and house staff',
];
export const knownWrong = [{ of: 'A coordinator is on call for your questions.', fires: true }];

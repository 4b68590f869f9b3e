import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { SCHOOL } from '../schooling.ts';

/** The school decides who comes and when: it sends its own, as to a part of itself. */
export default cue({
  value: 'clerkship',
  weight: 2,
  pattern: anyOf`
    \b(?:assigned|placed|sent|allotted|allocated|distributed)\b[^.;]{0,40}? by (?:your|their|the|its|both|a) (?:[\w-]+ ){0,2}(?:${SCHOOL}|dean\w*|clinical office|lottery)\b
    \b(?:your|their|the|its) (?:own |partner |clinical )?(?:${SCHOOL}|dean|clinical dean) (?:[\w-]+ ){0,2}(?:assigns?|places?|sends? (?:you|them|its|her|him)|allots?|schedules?)\b
    \b(?:placements?|assignments?) (?:is|are) (?:made )?by (?:your|their|the) (?:[\w']+ ){0,2}(?:${SCHOOL}|office)\b
    \b(?:schools?|universit(?:y|ies)|colleges?)\b[^.;]{0,30}\bsends? (?:us(?! (?:an?|the|your|proof|letters?|its|evidence|confirmation)\b)|its (?:own )?(?:students|third|juniors)|their (?:lists?|students)|here|\w+ students)\b
    \b(?:schedule|order|dates?|placement|blocks?) (?:is|are) (?:set|drawn up|fixed|made|decided|given)[\w ]{0,12} by (?:the|your|their) (?:[\w']+ ){0,2}(?:dean|campus|school|university|registrar|college|office)\b
    \b(?:contract|agreement|convention)s? with (?:a|one|the|two|three|us|our)\b(?=[^.;]{0,40}\b(?:schools?|universit|college|its students|third)|[.,;:]|$)
    \b(?:assigned|allotted|sent|placed) to (?:ward teams|one of (?:six|\w+) hospitals|our (?:hospital|wards|campus))\b
    \bassigned (?:here|to (?:us|the clinical campus))\b
    \b(?:clinical campus|teaching site|teaching hospitals?|core sites?) (?:of|for) (?:the |an? |two |three |several )?(?:[\w-]+ ){0,4}${SCHOOL}\b
    \bamong its teaching hospitals\b
    \b(?:your|their|its|the|both) schools? (?:signs?|must approve|has to approve)\b
  `,
  denied: null,
  source: 'S7',
});

export const says = [
  'Students are assigned by their university.',
  'The university assigns the dates.',
  'Assignments are made by your university.',
  'The schedule is drawn up by the office.',
  'We have a contract with a school.',
  'Schools send their lists in January.',
  'Students are assigned to ward teams.',
  'They are assigned here in cohorts.',
  'We are a clinical campus of a foreign medical school.',
  'The university counts us among its teaching hospitals.',
  'Your school must approve the site.',
];
export const doesNotSay = ['You are assigned to one attending.', 'Send us your school transcript.'];

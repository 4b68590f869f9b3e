import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Tells those who come anyhow of rooms, vaccines or an event; the offer stands on another page. */
export default notOffer({
  rank: 90,
  reason: 'no-offer',
  head: wholeWords`
    ^(?:short[- ]term |\w+ )?(?:housing|lodging|rooms?|apartments?|accommodations?|places to stay) (?:for|near|options|requests?|information)
    ^(?:student )?(?:health|immunization|vaccination) (?:requirements|clearance|forms?)(?! (?:and|&))
    ^(?:log|sign)[ -]?(?:in|on)(?= |$)
    (?:refund|cancell?ation|privacy) polic(?:y|ies)(?! (?:and|&) (?:application|apply))
    ^(?:[\w,&]+ ){0,4}library access
    ^about us
    ^(?:events?: )?(?:virtual )?(?:open house|information session|info session)
    ^(?:hospital )?volunteer(?:s|ing)?(?: (?:services|programs?|opportunities|at [\w ]+))?(?= [|–·-]|$)
    (?:malpractice|professional liability|rotation|elective|travel) (?:insurance|cover(?:age)?)(?= (?:for|of)\b| ?[|–·-]| ?$)
    (?:travel|rotation|elective|away)s? (?:awards?|grants?|bursar(?:y|ies)|stipends?)(?= ?(?:[|–·-]|$))
    (?:ehr|emr|epic|network|computer|badge) (?:access|accounts?|log-?ins?|training)(?= (?:for|of)\b| ?[|–·-]| ?$)
    (?:ambassador|affiliate|referral) programs?(?= ?(?:[|–·-]|$))
    (?:meeting )?minutes(?=,| of\b| ?[|–·-]| ?$)
    ^(?:student |visitor )?(?:parking|directions)(?= [|:-]|$| and | & )
  `,
  source: "DOMAIN: the school's own students' electives",
});

export const says = [
  'Malpractice coverage for externs',
  'Away rotation travel awards',
  'EHR access for rotating students',
  'Campus ambassador program',
  'Curriculum committee: minutes',
  'Rooms for rotating students and observers',
  'Housing for visiting students | Penhallow Hospital',
  'Immunization requirements | Penhallow College of Medicine',
  'Virtual open house for visiting students',
  'Parking and directions | Penhallow Hospital',
  'Short-term rooms for students and guests',
  'Sign in | Rotation portal',
  'Cancellation and refund policy | Penhallow Rotations',
  'Library access for rotators',
  'About us | Penhallow Rotations',
  'Volunteer services | Penhallow Hospital',
];
export const doesNotSay = [
  'Observership: travel insurance is asked for',
  'Visiting student electives: housing and parking',
  'Observership with housing for four weeks',
  'Observership: health requirements',
  'Health requirements and application | Visiting students',
  'Visiting students | Housing',
];

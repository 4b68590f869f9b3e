import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Tells those who come anyhow of rooms, vaccines or an event; the offer stands on another page. */
export default notOffer({
  rank: 90,
  reason: 'no-offer',
  head: wholeWords`
    ^(?:\w+ )?(?:housing|lodging|rooms?|apartments?|accommodations?|places to stay) (?:for|near|options|requests?|information)
    ^(?:student )?(?:health|immunization|vaccination) (?:requirements|clearance|forms?)(?! (?:and|&))
    ^(?:events?: )?(?:virtual )?(?:open house|information session|info session)
    ^(?:hospital )?volunteer(?:s|ing)?(?: (?:services|programs?|opportunities|at [\w ]+))?(?= [|–·-]|$)
    ^(?:student |visitor )?(?:parking|directions)(?= [|:-]|$| and | & )
  `,
  source: "DOMAIN: the school's own students' electives",
});

export const says = [
  'Rooms for rotating students and observers',
  'Apartments near the medical district',
  'Housing for visiting students | Penhallow Hospital',
  'Immunization requirements | Penhallow College of Medicine',
  'Virtual open house for visiting students',
  'Parking and directions | Penhallow Hospital',
  'Volunteer services | Penhallow Hospital',
];
export const doesNotSay = [
  'Visiting student electives: housing and parking',
  'Observership with housing for four weeks',
  'Observership: health requirements',
  'Health requirements and application | Visiting students',
  'Visiting students | Housing',
];

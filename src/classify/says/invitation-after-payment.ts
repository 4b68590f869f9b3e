/** The invitation letter comes only after payment. */
import { saying } from './saying.ts';

export default saying({
  pattern: String.raw`\b(?:invitation|visa letter|letter for the consulate|confirmation of enrol\w+)\b[^.;]{0,80}\b(?:after|once|when|upon|until|following)\b[^.;]{0,50}\b(?:paid|payment|pay|deposit|tuition|registration|charge|fees?)\b|\b(?:after|once|when|upon|following)\b[^.;]{0,60}\b(?:paid|payment|pay|deposit|received|charge)\b[^.;]{0,60}\b(?:invitation|visa letter|confirmation of enrol\w+)`,
  not: String.raw`\b(?:before (?:you|anything|any|our|the) (?:\w+ )?(?:pay|paid|payment|invoice|bill)|no money down|nothing (?:is )?(?:to pay|due|paid))\b`,
  source: 'agency terms',
});

export const says = [
  'Once tuition is paid you receive an invitation letter naming the host site.',
  'An invitation letter is written when the registration has been paid.',
  'After payment you get a confirmation of enrollment.',
];
export const doesNotSay = [
  'After acceptance we e-mail an invitation letter.',
  'Pay after acceptance.',
  'The invitation letter is free.',
  'Once you are accepted, and before you pay anything, we send a letter of invitation.',
];

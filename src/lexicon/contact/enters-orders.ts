import { cue } from '../cue.ts';

/** Few visitors may; that one may not says nothing of the rest. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`\b(?:enters?|places?|pends?|writes?|gives?|suggests?) (?:and \w+ )?orders?\b`,
  denied: null,
  act: true,
  source: 'S11',
});

export const says = ['Sub-interns pend orders.'];
export const doesNotSay = [
  'Place your order online.',
  'Orders are signed by the attending.',
  'Visitors are admitted in the order of application.',
];
export const knownWrong = [
  { of: 'You place orders for scrubs with the bookshop.', fires: true },
  { of: 'Sub-interns enter their own orders.', fires: false },
];

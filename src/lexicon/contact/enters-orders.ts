import { cue } from '../cue.ts';

/** Few visitors may; that one may not says nothing of the rest. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`\b(?:enters?|places?|pends?|writes?|gives?|suggests?) (?:(?:and \w+|their own|your own|the|admission) )?orders?\b(?! (?:for (?:scrubs|coats|badges|lunch|meals|books)|(?:at|in|from|with) the (?:cafeteria|cafe|canteen|bookstore|bookshop)))`,
  denied: null,
  act: true,
  source: 'S11',
});

export const says = ['Sub-interns enter their own orders.', 'Sub-interns pend orders.'];
export const doesNotSay = [
  'Visitors place orders at the cafeteria.',
  'You place orders for scrubs with the bookshop.',
  'Place your order online.',
  'Orders are signed by the attending.',
  'Visitors are admitted in the order of application.',
];

/** A timetable of what is to be done before the visit: “Six months: CV and diploma. One month: vaccines.” */
import type { Line } from './line.ts';
import { NUMBER } from './numbers.ts';

const HEAD = /\b(?:ahead of|before|prior to|leading up to|countdown|time ?line|time ?table)\b/;
const TIME = new RegExp(
  `^(?:at least |about )?${NUMBER}(?:(?: to |-)${NUMBER})? (?:days?|weeks?|months?)(?: (?:before|ahead|prior|out))?(?: [a-z]+){0,4}: `,
);

/** Names how long before the visit something is due, and no length of it. */
export const countsDown = ({ text, head }: Line): boolean => TIME.test(text) && HEAD.test(head);

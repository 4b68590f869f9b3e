import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { BETWEEN, PARTNER, SCHOOL } from '../schooling.ts';

/** Schools that have a contract with the house, and students of the year in which the core of the course is done. */
export default cue({
  value: 'clerkship',
  weight: 1,
  pattern: anyOf`
    \b${PARTNER} (?:[\w-]+ ){0,4}(?:${SCHOOL})(?:'s|s')?\b
    \b(?:${SCHOOL}) (?:in|of|on) (?:the )?(?:caribbean|grenada|dominica|aruba|st\.? \w+|saint \w+|islands?|antigua|barbados|curacao)\b
    \bcaribbean (?:medical )?students\b
    \bstudents of our ${PARTNER}s\b
    \b(?:third-year|3rd-year|junior|m3|ms-?3) (?:medical )?(?:students?|clerks?|clerkships?)\b
    \b(?:third-years|(?:their|the|its) (?:third|junior|core|clinical) (?:year|semesters)|year three)\b(?=\W|$)
    \bcontract with (?:the|one|a|two) ${BETWEEN}(?:${SCHOOL})\b
  `,
  denied: null,
  source: 'S7',
});

export const says = [
  'Students of our partner schools',
  'A university in Dominica',
  'Caribbean students',
  'Students of our affiliates',
  'Third-year students',
  'Third-years rotate for six weeks.',
  'Our contract with the university',
];
export const doesNotSay = ['Students of other schools', 'Fourth-year students'];

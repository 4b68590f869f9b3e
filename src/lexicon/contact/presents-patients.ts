import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \bpresent(?:s|ing)? (?:(?:the|your|new|each|these|those|their|a|own|assigned|on) ){0,2}(?:patients?|admissions?|findings|plan|assessment)\b
    \bpatient presentations?\b(?! (?:var|differ|range|include))
    \bpresent(?:s|ing)? (?:every|each) case\b
    \byou present in (?:\w+ )?minutes\b
    \byou present to (?:(?:the|your) (?:attending|doctor|physician|team|preceptor|consultant|surgeon)|dr\b|her\b|him\b|me\b|us\b)
    \b(?:oral )?case presentations? (?:on|of|at|to)\b
    \bpresent(?:s|ing)? (?:at|on|to) (?:the )?(?:bedside|rounds|attending|doctor|physician|preceptor|team|consultant)\b
    \breports? (?:back )?to (?:(?:the|your) (?:doctor|attending|physician|preceptor) (?:before|with|and|what)|me)\b
  `,
  denied: null,
  act: true,
  source: 'S3',
});

export const says = [
  'You present to her before she goes in.',
  'You present in two minutes with the patient listening.',
  'You present every case to the faculty.',
  'You present patients on rounds.',
  'The extern reports to the doctor before they both return.',
  'Daily patient presentations by the students',
  'You give an oral case presentation at morning report.',
  'Students present to the attending each morning.',
];
export const doesNotSay = [
  'On the first day you present to the security desk.',
  'If you present with a cough you are sent home.',
  'Patient presentations vary with the season.',
  'He presents to the clinic with cough.',
  'Present your passport.',
  'Present your badge at the front desk.',
  'A presentation about the city',
];

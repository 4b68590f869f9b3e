import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'virtual',
  weight: 3,
  pattern: anyOf`
    ^(?:virtual|online)$
    \b(?:virtual|online|remote|live) (?:(?:clinical|live|medical|\w+) ){0,2}(?:rotations?|observerships?|externships?|electives?|clerkships?|usce|clinical experience|shadowing|sub-?internships?)\b
    \btele[- ]?(?:rotations?|externships?|observerships?|electives?|clerkships?)\b
    \btele(?:health|medicine|psychiatry|-?cardiology|-?icu|-?neurology|-?dermatology|-?stroke) (?:rotations?|observerships?|externships?|sessions?|electives?|seat)\b
    \be-(?:observerships?|externships?|rotations?|electives?)\b
    \b(?:rotations?|observerships?|externships?|electives?|experience) (?:online|by video|via zoom|over zoom)\b
  `,
  denied: null,
  source: 'S13',
});

export const says = [
  'Telerotation in psychiatry',
  'A virtual observership',
  'Virtual',
  'A telepsychiatry elective for graduates',
  'E-observership in pathology',
  'Rotations online with doctors in four states',
];
export const doesNotSay = ['virtual visits', 'Apply online.', 'Telemetry floor', 'An online form'];
export const knownWrong = [{ of: 'Online application for electives', fires: true }];

import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'observership',
  weight: 3,
  pattern: anyOf`
    ^observation$
    \bobserver(?:ship)?s?\b
    \b(?:job )?shadowing\b
    \bshadow\b(?= |$)(?! (?:a|the|our|dr|physicians?|doctors?|him|her|me|us|them|attendings?))
    \b(?:clinical )?observation (?:program|visit|month|week|term|experience|rotation|day)s?\b
    \bobservational (?:experience|program|rotation|visit)s?\b
    \b(?:clinical|structured|guided) observation\b
    ^(?!.*\b(?:care|exam\w*|duties|under|hours?|for|by|patients?|unit|history|treatment)\b)(?:[\w&/.,-]+ ){1,5}observation$
    \bvisiting (?:international )?(?:physicians?|doctors?|clinicians?|surgeons?|professionals?)\b
    \binternational (?:visitors?(?= program| rotation|$)|visiting scholars?)\b
    \b(?:guest|visitor) (?:learners?|doctors?|physicians?|readers?|programs?)\b
    \bvisitorships?\b
  `,
  denied: null,
  source: 'S12',
});

export const says = [
  'An observership in neurology',
  'Visiting physicians',
  'Cardiology SHADOW',
  'Observation',
  'Job shadowing for doctors from abroad',
  'An observation week in pediatrics',
  'Clinical observation for graduates',
  'An observational experience in heart surgery',
  'International Visiting Scholars',
  'Guest physicians are welcome all year.',
  'Hand surgery observation',
  'A visitorship in liver surgery',
];
export const doesNotSay = [
  'observe the rules',
  'shadow the doctor',
  'The patient stays for observation.',
  'International travel insurance',
  'Visiting hours end at eight.',
];
export const knownWrong = [{ of: 'After the infusion patients stay for clinical observation.', fires: true }];

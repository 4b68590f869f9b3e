import { cue } from '../cue.ts';

export default cue({
  value: 'observership',
  weight: 3,
  pattern: String.raw`^observation$|\bobserver(?:ship)?s?\b|\b(?:job )?shadowing\b|\bshadow\b(?= |$)(?! (?:a|the|our|dr|physicians?|doctors?|him|her|me|us|them|attendings?))|\b(?:clinical )?observation (?:program|visit|month|week|term|experience|rotation|day)s?\b|\bobservational (?:experience|program|rotation|visit)s?\b|\b(?:clinical|structured|guided) observation\b|\bvisiting (?:international )?(?:physicians?|doctors?|clinicians?|surgeons?|professionals?)\b|\binternational (?:visitors?(?= program| rotation|$)|observers?|visiting physicians?|visiting scholars?)\b|\b(?:guest|visitor) (?:learners?|doctors?|physicians?|readers?|programs?)\b|\bvisitorships?\b`,
  denied: null,
  source: 'S12',
});

export const says = ['An observership in neurology', 'Visiting physicians', 'Cardiology SHADOW'];
export const doesNotSay = ['observe the rules', 'shadow the doctor'];

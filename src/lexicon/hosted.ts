import { anyOf } from './pattern.ts';

/** The host's own page: its name stands in the title, or the title speaks of what is its own, or of one rotation in one place. */
export const HOSTED = anyOf`
  (?<!\b(?:an?|any|us|u\.s\.|american|teaching|local) )\b(?:hospital|medical (?:center|centre|school|college|group)|(?:school|college) of (?:osteopathic )?medicine|department of|health system|residency program)\b
  \bour (?:\w+ ){0,2}(?:observ|extern|rotation|elective|program|visit|clerkship|sub-?i)
  \b(?:with|at|join) us(?= ?[|?!.,:-]|$)
  \b(?:rotation|externship|observership|elective|sub-?internship) (?:in|at) (?!(?:the )?(?:us|u\.s|usa|united states|america)\b)[\w ,.'-]{3,40}:
  \bthe (?:\w+ )?(?:observer|observership|externship|visiting \w+|extern|rotation|elective) program\b
`;

import { cue } from '../cue.ts';

export default cue({
  value: 'none',
  weight: 3,
  pattern: String.raw`\bno (?:living |live |real )?patients? (?:is|are|will be|here)? ?(?:seen|involved|met|,|at all)|\b(?:paper|written|simulated|invented|recorded|made-up|finished|teaching|de-identified|anonymi[sz]ed) (?:cases|patients|inpatients|charts|films|studies|slides)\b|\bnever (?:with|meet|see) (?:a )?patients?\b|\bno time with patients\b|\bmeets? no patients\b|\bnot deal with patients\b|\b(?:image|slide) sets\b|\brecorded interviews\b|\bde-?identified (?:\w+ ){0,2}(?:spreadsheets?|data|records|database|registry)\b|\b(?:spreadsheets?|data|numbers|databases?) (?:of|from) (?:\w+[- ]){0,3}patients\b|\bwith actors\b|\bpaper vignettes\b|; no patients\b|, no patients\b|\bnot (?:meet|see) (?:a |any )?(?:living )?patients?\b(?! (?:alone|on|without|by|in))|\bcase[- ]report (?:group|writing)\b|\bwrite (?:a|one|your) case report\b|\bno clinical (?:work|component|activity|time)\b|\bchart (?:review|abstraction|audit)s?\b`,
  denied: null,
  source: 'DOMAIN contact',
});

export const says = ['No patients are seen.', 'You work through paper cases.'];
export const doesNotSay = ['No patient contact is allowed.'];

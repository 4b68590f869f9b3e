import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: String.raw`\b(?:tak(?:e|es|ing)|obtain(?:s|ing)?|collect(?:s|ing)?|perform(?:s|ing)?|do(?:es|ing)?|ask(?:s|ing)? for) (?:(?:a|an|the|their|his|her|patients?|patient's|full|focused|complete|interval|detailed|thorough|medical|clinical|own) ){0,4}(?:histor(?:y|ies)|h&ps?|story)\b|\bhistory[- ]taking\b|\binterview(?:s|ing)? (?:(?:the|a|each|new|real|own|and examine) ){0,2}(?:patients?|admissions?)\b|\bh&ps?\b`,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = ['You take the history before the doctor comes in.', 'Externs are responsible for history taking.'];
export const doesNotSay = ['The history of the hospital goes back to 1890.'];

import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: anyOf`
    \b(?:writ(?:e|es|ing)|draft(?:s|ing)?|typ(?:e|es|ing)|document(?:s|ing)?|prepar(?:e|es|ing)|enter(?:s|ing)?|complet(?:e|es|ing)|dictat(?:e|es|ing)) (?:(?:a|an|the|your|their|four|my|daily|draft|first|patient|progress|soap|clinical|admission|consult|visit|up|his|her|own|and|h&p|discharge) ){0,4}(?:notes?|charts?|write-ups?|summar(?:y|ies)|encounters?)\b
    \bnotes? (?:that )?(?:you|they|he|she|the (?:extern|student)) (?:wrote|typed|drafted|dictated)\b
    \b(?:soap|progress) notes?\b(?! (?:format|template|style|writing course))
    \bdischarge summar(?:y|ies)\b
    \bdictates? (?:your|the|their) findings\b
    \bnote[- ]writing\b
    \b(?:write|writes|writing) (?:the visit|it|him|her|them|everything|the case) up\b
    (?<!\b(?:each|every|a|an|the|any|one|this|following|required|all) )\b(?:document|chart)(?:s|ing)? (?:in|into|your|their|findings|the visit|patients?)\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'You write a SOAP note.',
  'The extern drafts the note.',
  'The doctor checks the note you typed.',
  'The guest writes the visit up.',
  'Discharge summaries are part of your week.',
  'You dictate your findings after each visit.',
  'Feedback on note-writing every Friday',
  'Externs document findings in the teaching record.',
];
export const doesNotSay = [
  'Write us a letter.',
  'Write to the office.',
  'Your preceptor writes a letter.',
  'Every document in English.',
  'Please note the deadline.',
  'Your progress is reviewed each week.',
];
export const knownWrong = [
  { of: 'Prepare a summary of your research for the application.', fires: true },
  { of: 'Documents in other languages need a translation.', fires: true },
];

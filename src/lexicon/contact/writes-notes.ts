import { cue } from '../cue.ts';
import { RECORDS } from '../medicine.ts';
import { anyOf } from '../pattern.ts';
import { PEOPLE, WHICH } from '../people.ts';
import { verbs } from '../verbs.ts';

const WRITE = verbs`write draft type type_up document prepare enter complete dictate compose record chart`;
/** Between the verb and what is written: nothing that makes it another's, or of another matter. */
const OF_WHAT =
  "(?:(?!no |to |in |for |about |that |mock |practice |application |research |poster |of |us |me |with |as )[\\w&'-]+,? ){0,4}?";

/** Writes what stands in a patient's record. */
export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: anyOf`
    \b${WRITE} ${OF_WHAT}${RECORDS}
    \b${verbs`document type type_up dictate chart write_up write complete`} (?:up )?(?:the|each|every|your|an?|patient) (?:patient |telehealth )?(?:visit|encounter)s?\b
    \bnotes? (?:that )?(?:you|they|he|she|the (?:extern|student)) (?:wrote|typed|drafted|dictated)\b
    \b(?:your|their|student|students') notes (?:in the (?:chart|record)|need|are (?:cosigned|reviewed|signed|corrected)|count)\b
    \b(?:soap|progress) notes?\b(?! (?:format|template|style|writing course))
    \bdischarge summar(?:y|ies)\b
    \bnote[- ]writing\b
    \b(?:write|writes|writing) (?:the visit|it|him|her|them|everything|the case) up\b
    (?<!\b(?:each|every|a|an|the|any|one|this|following|required|all) )\b(?:document|chart)(?:s|ing)? (?:in|into|your|their|findings|on ${WHICH}${PEOPLE})
    \b(?:${WRITE}|enter|enters|note|notes|put|puts) (?:\w+ ){0,4}in(?:to)? (?:the|our|their|a patient's) (?:chart|record|emr|ehr|file)\b
    \b(?:chart |making |make |makes )*entries (?:in|into|to) (?:the|any|a|our|patients?'?s?) (?:chart|records?|emr|file)s?\b
    \bpreparation of the (?:record|chart|note)\b
    \bdraft of (?:each|every|the|your) (?:\w+ ){0,2}(?:note|summary|report)\b
    \bformulat(?:e|es|ing) the case\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'SOAP notes are cosigned by the attending.',
  'The extern drafts the note.',
  'You document each encounter.',
  'The doctor checks the note you typed.',
  'Your notes are cosigned.',
  'You see the patient and write it up.',
  'Discharge summaries are part of your week.',
  'You dictate your findings after each visit.',
  'Feedback on note-writing every Friday',
  'Externs chart on their own patients.',
  'You put it all in the chart.',
  'Entries in the chart',
  'Preparation of the record for signature',
  'Trainees write the first draft of each consult note.',
  'You formulate the case.',
];
export const doesNotSay = [
  'Write us a letter.',
  'Write to the office.',
  'Your preceptor writes a letter.',
  'Every document in English.',
  'Please note the deadline.',
  'Your progress is reviewed each week.',
  'Write your notes in the logbook.',
  'Prepare a summary of your interests.',
  'You write mock notes.',
];
export const knownWrong = [{ of: 'Documents in other languages need a translation.', fires: true }];

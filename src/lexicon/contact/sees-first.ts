import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { PEOPLE } from '../people.ts';
import { verbs } from '../verbs.ts';

const SEE = verbs`see speak_with go_in_to_see evaluate meet`;
const WHOSE = '(?:(?:the|your|each|two|three|four|eight|every|new|a|their|our) ){0,2}';
const ALONE = '(?:by (?:yourself|themselves|himself|herself)|on (?:your|his|her|their) own|alone|independently)';

/** Is with patients before or without the doctor, or has some of their own. */

export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: anyOf`
    \b${SEE} ${WHOSE}(?:${PEOPLE}|them|him|her) (?:\w+ )?(?:before|first|${ALONE}|ahead of|in pairs)
    \bsee(?:s|ing)? (?:[\w-]+ ){1,4}patients? (?:a|per|each|every) (?:session|half[- ]day|day|shift|morning|clinic)\b(?! (?:through|over|from behind|beside|alongside))
    \bsee(?:s|ing)? (?:walk-ins|(?:new|follow-up|assigned|urgent) (?:patients|consults|visits)|consults in)\b
    \b${verbs`evaluate assess`} (?:\w+ )?(?:outpatients|patients) ${ALONE}
    \b${SEE} ${WHOSE}(?:new |next )?(?:consults?|admissions?|cases?) (?:before|first|${ALONE}|ahead of)\b(?! (?:come|served))
    \bgo(?:es)? in(?:to the room)? (?:first|alone|before|next, with)\b
    \b(?:first|alone|before (?:the|me|i|dr)\b.{0,12}) (?:into|in|through) the (?:(?:exam )?room|door)\b
    \bpre-?rounds?\b|(?<!^)\bpre-?rounding\b
    \bfirst to (?:see|examine|talk to) (?:the|your|new|each|every|patients?)\b
    \bcarr(?:y|ies|ying) (?:(?:a|an|up|to|his|her|their|your|own|small|full|two|three|four|five|six|\d+|list|panel|load|census|of|about) ){0,5}patients?\b
    \bin charge of (?:(?:your|their|own|to|or|two|three|four|five|six|\d+) ){1,4}(?:beds?|patients?)\b
    (?:^|[;:] )own patients\b
    \bpatients? of (?:your|their|his or her) own\b
    \b(?:your|their|his|her) own (?:patients?|panel|list)\b(?! of (?:vaccines|documents|references|questions))
    \bpanel of (?:\w+ ){0,2}patients\b
    \b${verbs`know see discuss visit update present call`} (?:\w+ )?your patients\b(?! (?:at home|back home))
    \b(?:a|his|her|their|your) room of (?:your|their|his or her) own\b|\byour own room\b(?=[:;,] (?:greet|ask|you))
    \bfollow(?:s|ing)? (?:(?:a|two|three|four|five|six|\d+|your|their|own|his|or|her|assigned|panel|of|to|up|small|number) ){1,6}patients?\b
    \b(?:assigned|designated) patients\b
    \bsit(?:s)? down with (?:them|her|him)\b
    \bpatients (?:are|will be) yours\b
    \balone with (?:your |the )?patients\b
    \bcalls? (?:the )?patients? in\b
  `,
  denied: null,
  act: true,
  source: 'S3 S11',
});

export const says = [
  'You are in charge of 3 to 4 beds.',
  'Visitors see patients by themselves before rounds.',
  'You are the first to talk to the family.',
  'You see the patient before the doctor.',
  'The extern sees four or five patients a session.',
  'Sub-interns carry four patients.',
  'Students answer pages about their own patients.',
  'You follow three patients.',
  'For students of the last year; own patients, notes, call.',
  'The extern goes in first.',
  'You are alone in the exam room for the first ten minutes.',
  'You see walk-ins.',
  'See the next consult before he does.',
  'You call patients in.',
  'Students assess outpatients independently.',
  'Externs are given a panel of diabetic patients.',
  'You know your patients best.',
  'You run your own room: greet, ask.',
  'You pre-round at six.',
  'Externs are pre-rounding at six.',
  'Sub-interns have patients of their own.',
  'The extern has a room of their own and the doctor follows.',
  'You report on your assigned patients.',
  'You sit down with them while the doctor is next door.',
  'Half of the morning you are alone with patients.',
  'From the second week these patients are yours.',
];
export const doesNotSay = [
  'Bring your own list of vaccines.',
  'Patients come first here.',
  'Follow the rules for patients.',
  'Doctors see the patients they admit.',
  'First come, first served.',
  'You meet each case manager first.',
  'You see the patient together with the doctor.',
  'Go in by the main door.',
  'Pre-rounding at six, then the floors.',
];
export const knownWrong = [{ of: 'Guests of the hospital get a room of their own in the dormitory.', fires: true }];

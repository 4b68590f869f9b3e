import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: anyOf`
    \b(?:tak(?:e|es|ing)|took|obtain(?:s|ing)?|collect(?:s|ing)?|gather(?:s|ing)?|elicit(?:s|ing)?|perform(?:s|ing)?|conduct(?:s|ing)?|do(?:es|ing)?|ask(?:s|ing)? for|get(?:s|ting)?) (?:(?:a|an|the|their|his|her|your|of|patients?|patient's|admissions'|full|focused|complete|interval|detailed|thorough|half|part|intake|opening|medical|clinical|own|new|initial|first|morning|mental|status|comprehensive|supervised) ){0,4}(?:histor(?:y|ies)\b(?! of (?:the|our|this) (?:hospital|city|town|school|department|program|house|college))|h&ps?|h and p|story|(?<!\bask for an )interviews?)\b
    \b(?:history|histories)[- ]taking\b
    \bhistory(?:,| and| &) (?:physical|exam\w*)\b
    \bhistories and (?:physicals?|exam\w*)\b
    \binterview(?:s|ing)? (?:[\w-]+ ){0,4}(?:patients?|admissions?|famil(?:y|ies)|children)\b
    \b(?:you|visitors?|externs?|guests?|students?) interviews?(?=[, ](?:and|on|with|examine)|,)
    \bh&ps?\b
    \b(?:ask|asks|asking) (?:what needs asking|the (?:patient )?questions|what brings|why they came|and examine)
    \b(?:find|finds|finding) out (?:what|why) (?:brings?|brought|they|he|she|the)
    \b(?:talk|talks|speak|speaks) (?:to|with) (?:the |each |every |your )?(?:patients?|people|families) (?:first|before|alone|on (?:your|their) own)
    \b(?:open|opens|opening|begin|begins|start|starts) the (?:visits?|encounter|interview|consultation|hour)\b
    \breview of systems\b
    \b(?:speak|talk)s? with (?:the )?patients? (?:yourself|directly)\b
    \b(?:new-patient|with patient) interviews\b
    \bgo(?:es)? through .{0,40} with (?:them|the patients?)\b
    \b(?:ask|asks|question|questions) the (?:patients?|mothers?|parents?|family|families|child)\b
    \bhave the patient to yourself\b
    \bhistor(?:y|ies)(?:,| and)? (?:\w+,? ){0,6}(?:is|are) yours\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'Telerotation with patient interviews',
  'Do the morning mental status interview with your two patients.',
  'You do what she does: history, exam, plan.',
  'You take the opening history on camera.',
  'You take the history before the doctor comes in.',
  'Externs are responsible for history taking.',
  'You open the visit.',
  'The guest finds out what brings them.',
  'Histories and physicals on two new patients a day',
  'Students interview, examine and present.',
  'Two H&Ps a week are expected.',
  'You ask what brings them in today.',
  'You talk with the patients first.',
  'A review of systems with each visit',
  'The history and social background are yours.',
  'You speak with the patient directly.',
  'Two new-patient interviews each morning',
  'You go through the medicine list with the patient.',
  'You ask the mother about feeding and sleep.',
  'For ten minutes you have the patient to yourself.',
];
export const doesNotSay = [
  'Guests get a history of the hospital on the first day.',
  'The history of the hospital goes back to 1890.',
  'Applicants are invited to an interview.',
  'We may ask for an interview.',
  'Ask the coordinator about dates.',
  'Residency interviews are held in winter.',
  'The story of our clinic',
];
export const knownWrong = [
  { of: 'We ask for a full medical history with the vaccine form.', fires: true },
  { of: 'Ask the family you stay with about the bus.', fires: true },
];

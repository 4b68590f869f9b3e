import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** A claim of contact, without saying what is done. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \b(?:direct|any|physical|indirect|actual|real|active|supervised|hands[- ]on) (?:(?:or|and|indirect|clinical|physical|supervised) ){0,2}(?:patient|clinical)[- ](?:contact|care|interactions?|encounters?|involvement|work|experience|responsibilit(?:y|ies))\b
    \bpatient[- ](?:contact|interactions?|encounters?|care (?:responsibilit(?:y|ies)|activities|duties|tasks))\b
    \b(?:direct|physical|any) (?:contact|interactions?|communication) with (?:the )?patients?\b
    \bcontact with (?:the )?patients\b
    \binteract(?:s|ing|ed)?,?(?: \w+,?)? with (?:(?:the|real|our|actual) ){0,2}patients\b
    \b(?:participat\w*|engag\w*|involve\w*|take part|takes part|taking part|tak(?:e|ing) an active part|share|assist\w*|help\w*|contribut\w*) (?:\w+ )?(?:in|with|to) (?:(?:the|direct|all|any|aspects|of|daily|evaluation|and|management|hands-on|clinical|supervised|active|delivery) ){0,5}(?:patient[- ]care|patient management|care under supervision|care of (?:the |their |our |hospitali[sz]ed |surgical |assigned )?(?:patients?|mothers?|children)|the care)\b
    \b(?:care|caring|cares) (?:for|of) (?:(?:their|your|assigned|hospitali[sz]ed|real|own|the) ){0,2}patients? (?:under|with|alongside|just|as|in)\b
    \b(?:function|functions|act|acts|work|works|serve|serves) (?:as|at the level of) (?:a|an|the) (?:acting )?interns?\b
    \bintern's (?:job|work|role|duties)\b
    \b(?:active|full|integral) (?:member|part|role|participants?) (?:of|in|on)\b
    \bresponsib\w+ for (?:[\w-]+ ){0,4}(?:patients|inpatients|patient care)\b
    \btake(?:s)? care of (?:\w+ )?patients?\b
    \binvolved in (?:all|every) (?:aspects?|parts?) of (?:the |a |patient )?(?:visit|care|encounter)
  `,
  denied: 'observation',
  act: true,
  role: 'share',
  source: 'S3',
});

export const says = [
  'Direct patient care under supervision.',
  'You interact virtually with the patients.',
  'There is no patient contact.',
  'Students take part in the care of patients.',
  'Externs have direct communication with patients.',
  'You have daily contact with patients.',
  'You care for patients under the eye of the attending.',
  'Fourth-year students function at the level of an intern.',
  "The student does the intern's work on the team.",
  'You are an active member of the ward team.',
  'Sub-interns hold responsibility for two to four patients.',
  'You are involved in all aspects of the visit.',
  'You take care of clinic patients all morning.',
];
export const doesNotSay = [
  'Patients pay here.',
  'Our hospital is known for patient care.',
  'Direct your questions to the coordinator.',
  'Emergency contact of each visitor',
];
export const knownWrong = [{ of: 'Applicants must be an active member of their medical association.', fires: true }];

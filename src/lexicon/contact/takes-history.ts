import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { PEOPLE, WHICH, WHICH_TOO } from '../people.ts';
import { verbs } from '../verbs.ts';

const TAKE = `(?:${verbs`take obtain collect gather elicit perform conduct do ask_for get complete start make`}|took)`;
const ASK = `(?:${verbs`interview`}|clerk|clerking|(?<!\\b(?:an?|your|any|no|the|ask|with) )question(?:ing)?)`;
const SPEAK = verbs`talk speak`;
const OF_WHOM = `(?:(?:a|an|the|their|his|her|your own|of|patients?|patients'|patient's|admissions'|[a-z-]+(?:ed|al|ing|ive|ete|ial)|full|part|intake|first|new|own|morning|status|half|twenty|ten|two) ){0,5}`;
const OF_THE_HOUSE = `(?! of (?:the|our|this) (?:hospital|city|town|school|department|program|house|college))`;

/** Asks those who are ill, in whatever words. */
export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: anyOf`
    \b${TAKE} ${OF_WHOM}(?:histor(?:y|ies)\b${OF_THE_HOUSE}|anamnesis|hx\b|h&ps?|h and p|story|intake\b|(?<!\bask for an )(?<!\b(?:get|gets|getting|got) (?:[\w-]+ ){0,2})interviews?)\b(?! (?:for|to|at) (?:(?:an?|the|our|your) )?(?:residenc|program|fellowship|admission|position|medical school|acceptance))
    \b(?:history|histories)[- ]taking\b
    \b(?:history|histories)(?:,| and| &|/| or) ?(?:\w+ ){0,2}(?:physicals?|exam\w*)\b
    \b${ASK} ${WHICH_TOO}${PEOPLE}
    \bask(?:s|ing)? (?:(?:the|each|every) )?(?:patients?|mothers?|parents?|famil(?:y|ies)|child)\b(?! (?:first|beforehand|before|for|if|whether))
    \b(?:${ASK}|ask|asks|asking) ${WHICH}(?:that person|the child|the mother|what needs asking|what brings|why (?:they|he|she|patients) c[ao]me|about (?:the )?(?:complaints?|pain|symptoms?|feeding|sleep|medications?))\b
    \b(?:you|visitors?|externs?|guests?|students?|can|to|will|not|nor|or|and) (?:interviews?|question)(?=[, ](?:and|on|with|or|nor|examine)|,)
    \b(?:interview|interviews|interviewing),? (?:(?:and|or) )?examin
    \bh&ps?\b
    \basks? and examin
    \basks? the (?:patient )?questions\b(?! (?:which|that|you))
    \b(?:find|finds|finding) out (?:what|why) (?:brings?|brought|they|he|she|the)
    \b${SPEAK} (?:to|with) ${WHICH}${PEOPLE} (?:first|before|alone|on (?:your|their) own|yourself|directly)\b
    \b${SPEAK} (?:to|with) (?:each|every) (?:new )?(?:patient|child|mother|family)\b
    \bfirst ${SPEAK} (?:to|with) ${WHICH}${PEOPLE}
    \bperson (?:our |the )?patients (?:talk|speak) to\b
    \btakes? (?:the |each )?patients? through\b
    \b(?:open|opens|opening|begin|begins|start|starts) the (?:visits?|encounter|interview|consultation|conversation|hour|call)\b(?! (?:time|at \d))
    \breview of systems\b
    \b(?:new-patient|intake|with patient) (?:interviews?|assessments?)\b
    ^patient (?:interviews|histories)(?=$|[,.;]| (?:by|over|on|via|with|under)\b)
    \bgo(?:es)? through .{0,40} with (?:them|the patients?)\b
    \b(?:have the patient to yourself|one-on-one time with patients)\b
    \bhistor(?:y|ies)(?:,| and)? (?:\w+,? ){0,6}(?:is|are) yours\b
    \b${verbs`take obtain`} informed consent\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'Telerotation with patient interviews',
  'Patient interviews by video',
  'you take hx and examine',
  'Do the morning mental status interview with your two patients.',
  'You do what she does: history, exam, plan.',
  'You take the opening history on camera.',
  'You take the history before the doctor comes in.',
  'Externs are responsible for history taking.',
  'You open the visit.',
  'The guest finds out what brings them.',
  'Histories and physicals on two new patients a day',
  'Students interview and present.',
  'Mornings are spent interviewing and examining.',
  'Two H&Ps a week are expected.',
  'You ask what brings them in today.',
  'You ask the family how the fall happened.',
  'You clerk two patients daily.',
  'Our rotators ask the questions.',
  'They ask about the complaint.',
  'Externs ask and examine.',
  'You talk with the patients first.',
  'A review of systems with each visit',
  'The history and social background are yours.',
  'You speak with the patient directly.',
  'You speak to each new patient.',
  'The visitor first talks with the family.',
  'You are the first person our patients talk to.',
  'You take the patient through the complaint.',
  'Two new-patient interviews each morning',
  'You go through the medicine list with the patient.',
  'You ask the mother about feeding and sleep.',
  'For ten minutes you have the patient to yourself.',
  'You get one-on-one time with patients.',
  'Sub-interns obtain informed consent with the resident.',
];
export const doesNotSay = [
  'Guests get a history of the hospital on the first day.',
  'The history of the hospital goes back to 1890.',
  'Applicants are invited to an interview.',
  'We may ask for an interview.',
  'Ask the coordinator about dates.',
  'Residency interviews are held in winter.',
  'The story of our clinic',
  'We take your history seriously.',
];
export const knownWrong = [
  { of: 'We ask for a full medical history with the vaccine form.', fires: true },
  { of: 'Ask the family you stay with about the bus.', fires: true },
];

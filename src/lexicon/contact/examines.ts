import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { PEOPLE, WHICH } from '../people.ts';

export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: anyOf`
    \bexamin(?:e|es|ing) ${WHICH}${PEOPLE}
    \bexamin(?:e|es|ing) (?:(?:the|a|an|each|your|my|new|real|and|or|what|treat|people|them|him|her|in|with|(?:hospital |clinic |office |assigned |admitted )?patients?|children|first|under|together|before)\b)
    \b(?:perform\w*|conduct\w*|do|does|doing|complete\w*|practi[cs]e|carry out|learn) (?:\w+ ){0,3}(?:physical|focused|clinical|eye|skin|neurologic\w*|mental status|cardiovascular|cardiac|respiratory|abdominal|joint|knee|shoulder|back|musculoskeletal|newborn|well-child|pelvic|head-to-toe) exam(?:ination)?s?\b
    \bperform(?:s|ing)? (?:an? )?exam(?:ination)?s?\b
    \b(?:history|histories|h) (?:and|&|or) (?:a )?(?:focused |physical |cardiac |neuro\w* |skin )*exam(?:ination)?s?\b
    \bdo(?:es|ing)? the (?:focused |physical )?(?:exam|physical)\b
    \b(?:you|externs?|students?|visitors?|guests?|they|and|or|not|nor|never|to) examines?(?:,|\.|;|$| (?:and|or|but|him|her))
    \byou (?:may |can |will )?(?:see and |saw and )?examined?\b(?! by\b)
    \b(?:strength|reflex|vision|hearing|neurologic\w*|cognitive) (?:and \w+ )?test(?:s|ing)\b
    \bfeels? (?:bellies|abdomens?|pulses?)\b
    \bexamine,
    \b(?:stethoscope|hands?) (?:where|on (?:the |a )?(?:chest|patient|belly|heart))
    \blisten(?:s|ing)? to (?:\w+ ){0,2}(?:hearts?|lungs?|chests?|backs?|bellies)\b
    \b(?:auscultat|palpat|percuss)\w+
    \b(?:look|looks) (?:in|into) (?:the |their )?(?:ears?|eyes?|throats?|mouths?)\b
    \b(?:look|looks) (?:them|him|her|patients) over\b
    \b(?:take|takes|taking|check|checks|measure|measures) (?:\w+ ){0,2}(?:vitals?|vital signs|blood pressures?)\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'You examine six assigned newborns.',
  'Their duties are to question and examine hospital patients.',
  'History and cardiac exam by you.',
  'You examine the patient first.',
  'You perform physical examinations under supervision.',
  'The guest looks them over from head to foot.',
  'Sub-interns perform exams on the ward.',
  'You do the physical before the attending arrives.',
  'Students examine and present.',
  'Interview, examine, then write the plan.',
  'You may examine adults.',
  'You see and examine patients before the attending does.',
  'You present the admissions that you saw and examined.',
  'Strength and reflex testing is part of your morning.',
  'The extern feels bellies and learns what is normal.',
  'You put your stethoscope on the chest of each patient.',
  'Students listen to hearts and lungs.',
  'Externs auscultate and palpate under supervision.',
  'You look in the ears of every child.',
  'Students check vital signs at each visit.',
];
export const doesNotSay = [
  'You sit the licensing examination.',
  'Proof of physical exam within a year.',
  'A vision for the next ten years',
  'Lend a hand on the open day.',
];
export const knownWrong = [
  { of: 'The board examines each application.', fires: true },
  { of: 'Neurologic testing is done by our laboratory.', fires: true },
];

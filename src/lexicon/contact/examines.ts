import { cue } from '../cue.ts';
import { BODY, SIGNS } from '../medicine.ts';
import { anyOf } from '../pattern.ts';
import { PEOPLE, WHICH, WHICH_TOO } from '../people.ts';
import { verbs } from '../verbs.ts';

const EXAMINE = verbs`examine palpate auscultate percuss`;
/** What one does to a part of the body, and other things. */
const SENSE = verbs`feel press touch listen_to listen_for look_at look_in look_into look_for peek_in peek_into inspect check hear find hit assess measure`;
const MEASURE = verbs`take check measure record monitor obtain do plot`;
const DO = verbs`perform conduct do complete practice practise carry_out learn repeat`;
const KIND =
  '(?:physical|focused|directed|complete|whole|clinical|eye|fundus|fundoscopic|skin|neuro\\w*|cranial nerve|mental status|cardiovascular|cardiac|respiratory|abdominal|joint|knee|shoulder|back|musculoskeletal|newborn|well-child|pelvic|breast|head-to-toe|motor)';

/** Examines and measures those who are ill. */
export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: anyOf`
    \b${EXAMINE} ${WHICH_TOO}(?:${PEOPLE}|${BODY})
    \b${EXAMINE} (?:(?:the|a|an|each|my|new|real|and|or|what|treat|people|anyone|anybody|nobody|them|him|her|in|with|patients?|children|first|under|together|before|for|every|all|whoever)\b)(?! (?:\w+ ){0,2}(?:applica|file|document|transcript|form|candidate))
    \b(?:${EXAMINE})(?=[.,;?]|$| (?:and|or|but|nor)\b)
    \b(?:palpat|percuss|auscultat)(?:ion|ing)\b
    \b${SENSE} (?:(?!your |you |my |no |their own |at the |to |over |from |through |in )[\w'-]+,? ){0,4}?${BODY}
    \b${MEASURE} (?:(?!your |you |no |to )[\w'-]+,? ){0,4}?${SIGNS}
    \bchecks? (?:the )?(?:access|volume)\b
    \bmeasurements? of (?:\w+ )?${SIGNS}
    \bweighs?(?=,| ${WHICH}${PEOPLE})
    \b${DO} (?:\w+ ){0,4}${KIND} exam(?:ination)?s?\b
    \b(?:${verbs`perform conduct do complete repeat`}) (?:an? |the |own )?(?:exams?|examinations?|physical)\b(?! (?:on (?:the )?(?:first|last)|at the end|in (?:june|may)))
    \b(?:history|histories|h) (?:and|&|or|nor) (?:a )?(?:focused |physical |cardiac |neuro\w* )*exam(?:ination)?s?\b
    \bexaminations? of (?:${WHICH})${PEOPLE}
    \byou (?:may |can |will )?(?:see and |saw and )?examined?\b(?! by\b)
    \btest(?:s|ing)? (?:gait|reflexes|sensation|cranial nerves|muscle strength)\b
    \b(?:strength|reflex|neurologic\w*|cognitive|hearing) (?:and \w+ )?test(?:s|ing)\b
    \b(?:stethoscope|hands?) (?:where|on (?:the |a |every |each |to )?(?:chest|patient|belly|heart))
    \b${verbs`hand`} (?:\w+ ){0,2}(?:the|an?) (?:otoscope|stethoscope|ophthalmoscope|reflex hammer)\b
    \b(?:look|looks) (?:them|him|her|patients) over\b
    \b(?:do|does|did) (?:\w+ )?(?:gait|mental status|vitals)\b
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
  'Externs examine nobody alone, and everybody first.',
  'You palpate the abdomen.',
  'Palpation and percussion are taught at the bedside.',
  'You perform focused abdominal examinations under supervision.',
  'The guest looks them over from head to foot.',
  'Sub-interns perform exams on the ward.',
  'You do the physical before the attending arrives.',
  'Students examine and present.',
  'Interview, examine, then write the plan.',
  'You may examine adults.',
  'You see and examine patients before the attending does.',
  'You present the admissions that you saw and examined.',
  'Strength and reflex testing is part of your morning.',
  'You test gait.',
  'The extern feels bellies and learns what is normal.',
  'You check reflexes and peek in the ears.',
  'You put your stethoscope on the chest of each patient.',
  'Students listen to hearts and lungs.',
  'Externs auscultate and palpate under supervision.',
  'You look in the ears of every child.',
  'Students check vital signs at each visit.',
  'Duties: measurement of vital signs.',
  'You check access at each chair.',
  'You weigh the children.',
  'Examination of assigned patients',
  'I hand my students the otoscope.',
  'They do gait on every new patient.',
];
export const doesNotSay = [
  'You sit the licensing examination.',
  'Proof of physical exam within a year.',
  'A vision for the next ten years',
  'Lend a hand on the open day.',
  'We look at your application.',
  'Check the heart center for dates.',
  'The board that examines you sits in June.',
  'You take an exam at the end of the month.',
  'The board examines each application.',
];
export const knownWrong = [{ of: 'Neurologic testing is done by our laboratory.', fires: true }];

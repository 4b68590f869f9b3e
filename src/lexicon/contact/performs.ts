import { cue } from '../cue.ts';
import { PROCEDURES, TARGETS } from '../medicine.ts';
import { anyOf } from '../pattern.ts';
import { verbs } from '../verbs.ts';

const DO = `(?:${verbs`perform do conduct carry_out undertake administer give assist_with help_with place complete run`}|(?<!\\b(?:the|an?|our|this|private|group|my|her|his|family|solo) )practi[cs](?:e|es|ing))`;
const MANUAL = verbs`place put_in insert start remove pull change pack apply set reduce close repair sew stitch suture drain inject freeze debride splint cast tie cut irrigate aspirate collect do`;
/** Between the verb and what is done. */
const WHICH =
  "(?:(?!no |not |about |how |model |step |usmle |board |licens\\w+ |shelf |final |english |oral |written |national |entrance |your |you |our |scheduled |from |to |in |as )[\\w'-]+,? ){0,5}?";
const TALKS =
  '(?:(?:work |school |sports |intake )?physicals|(?:\\w+ )?exams?(?! rooms?)|examinations?(?! rooms?)|assessments?|evaluations?|interviews|consultations?)';
const ELSEWHERE =
  '(?! (?:form|forms|fee|fees|by (?:your|a|the) (?:own )?(?:doctor|physician)|with the coordinator|at (?:home|the end|your school)))';

/** Work done with one's hands, or the talk that begins it; who does not do one thing may do another. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \b${DO} ${WHICH}(?:${PROCEDURES}|${TALKS}\b)${ELSEWHERE}
    \b${MANUAL} ${WHICH}${TARGETS}
    \b${verbs`harvest`} vein\b
    \b(?:as (?:first|second) assistants?|${verbs`first-assist second-assist`})\b
    \bassist(?:s|ing)? (?:(?:the|a|with|at|in) ){1,2}(?:\w+ )?(?:surgeons?|midwi(?:fe|ves)|exams?|births|operating (?:room|theatre)|infant resuscitations?)\b
    \b(?:assist|assists|help|helps) (?:the |your )?(?:physician|doctor|provider|preceptor)s? (?:in|with) (?:the )?(?:exam|patient intake|intake|procedure|blood|vitals)
    \bassists? the (?:\w+ )?(?:surgical|transplant|operating|trauma) team\b
    \bscrub(?:s|bing)? (?:into|every|on|most|all)\b
    \border entry is done by\b
    \b(?:venipuncture|phlebotomy|blood gas sampling|foley placement|wound packing|skin pricks|paracentesis|iv starts)\b(?! (?:lab|school|certificate|course))
    \b(?:${verbs`catch deliver`} (?:the |a |\w+ )?(?:bab(?:y|ies)|newborns))\b
    \b(?:bag|bagging|ventilate|ventilates|intubate|intubates|catheterize|vaccinate|vaccinates) (?:the |a )?(?:patient|child|adult)s?\b|\bmask[- ]ventilat(?:e|es|ing)\b
    \bhold(?:s|ing)? (?:the )?(?:camera|scope)\b
    \bgetting your hands dirty\b|\b(?:extra|second) pair of hands\b(?! (?:so|,))
    \byours to (?:sew|stitch|suture|close|examine|follow|manage|present)\b
  `,
  denied: null,
  act: true,
  source: 'S3',
});

export const says = [
  'You will perform work physicals and audiometry.',
  'Students practice mask ventilation and IV starts.',
  'Visitors close simple defects and remove stitches.',
  'You drain abscesses and splint fractures.',
  'You assist the Mohs surgeon.',
  'You assist as second assistant.',
  'Rotators first-assist at C-sections.',
  'Students help the physician with patient intake.',
  'You assist the transplant team.',
  'In the OR you scrub every case.',
  'Students harvest vein.',
  'Order entry is done by the student and cosigned.',
  'Phlebotomy is part of the first week.',
  'You assist in the operating theatre.',
  'Catch the baby when you are ready.',
  'You bag the patient.',
  'Students mask ventilate.',
  'The student holds the camera.',
  'Plan on getting your hands dirty.',
  'Our site needs an extra pair of hands.',
  'Simple cuts are yours to sew.',
];
export const doesNotSay = [
  'Complete the physical examination form.',
  'We conduct interviews with the coordinator.',
  'Step 2 exam',
  'The practice has two examination rooms.',
  'Students take the shelf exam.',
  'We draw your blood for the TB test.',
  'Complete a physical exam at home.',
  'The bus line starts here.',
];
export const knownWrong = [{ of: 'Nurses start lines at night.', fires: true }];

import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

const DO =
  '(?:(?:perform|do|conduct|carry out|undertak|administer|giv|assist with|help with)(?:e|es|s|ing)?|(?<!\\b(?:the|an?|our|this|private|group|my|her|his|family|solo) )practi[cs](?:e|es|ing))';
/** Between the verb and what is done. */
const WHICH =
  "(?:(?!no |not |about |how |model |step |usmle |board |licens\\w+ |shelf |final |english |oral |written |national |entrance )[\\w'-]+,? ){0,5}?";
const WHAT = anyOf`
  (?:work |school |sports |intake )?physicals
  (?:\w+ )?exams?(?! rooms?)
  examinations?(?! rooms?)
  assessments?
  interviews
  consultations?
  audiometry
  spirometry
  ecgs?
  ekgs?
  ultrasounds?
  injections?
  vaccin(?:es|ations)
  intubations?
  mask ventilation
  iv starts
  biops(?:y|ies)
  paracentes[ie]s
  lumbar punctures?
  dressing changes
  wound care
  blood draws
  pap smears?
`;

/** Work done with one's hands, or the talk that begins it; who does not do one thing may do another. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \b${DO} ${WHICH}(?:${WHAT.replaceAll('\n', '|')})\b(?! (?:form|forms|fee|fees|on (?:models|mannequins|simulators|actors|each other)|by (?:your|a|the) (?:own )?(?:doctor|physician)|with the coordinator|at (?:home|your school)))
    \bclos(?:e|es|ing) (?:the )?(?:\w+ )?(?:skin|defects?|wounds?|incisions?)\b
    \b(?:remov(?:e|es|ing) (?:the )?(?:stitches|sutures|drains)|harvest(?:s|ing)? vein)\b
    \bas (?:first|second) assistants?\b
    \bassist(?:s|ing)? the (?:\w+ )?surgeons?\b
    \bscrub(?:s|bing)? (?:into|every)\b
    \border entry is done by\b
    \bphlebotomy\b(?! (?:lab|school|certificate|course))
    \bassist(?:s|ing)? (?:in|at) the operating (?:room|theatre)\b
  `,
  denied: null,
  act: true,
  source: 'S3',
});

export const says = [
  'You will perform work physicals and audiometry.',
  'Students practice mask ventilation and IV starts.',
  'Visitors close simple defects and remove stitches.',
  'You assist the Mohs surgeon.',
  'You assist as second assistant.',
  'In the OR you scrub every case.',
  'Students harvest vein.',
  'Order entry is done by the student and cosigned.',
  'You help with injections and phlebotomy.',
  'You assist in the operating theatre.',
];
export const doesNotSay = [
  'Complete the physical examination form.',
  'Learners practice suturing on models.',
  'We conduct interviews with the coordinator.',
  'Step 2 exam',
  'The practice has two examination rooms.',
  'Students take the shelf exam.',

  'Complete a physical exam at home.',
];

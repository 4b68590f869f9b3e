import { offerCue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** What is sold or given. */
const VISITS =
  '(?:rotations?|tele-?rotations?|externships?|observerships?|clerkships?|sub-?internships?|electives?|placements?|preceptorships?|shadowing|clinical experiences?|experiences that)';
/** Who is brought there. */
const COMERS =
  '(?:imgs?|graduates?|students?|doctors?|physicians?|trainees?|applicants?|candidates?|visitors?|observers?|externs?|people|you)';
const GIVES =
  '(?:arrange|book|offer|provide|run|host|organi[sz]e|set up|put together|find|have|give|sell|start|starting|started|launch|launched|add|added|built|build|opened|open|created|create|introduce|introducing|designed)';
const BETWEEN = String.raw`(?:[\w',-]+ ){0,7}?`;

/** The house that speaks has visits of its own to give, and does not only write of them. */
export default offerCue(
  'sells',
  anyOf`
  \b(?:we|we've|we're) (?:(?:have|are|also|now|can|will|therefore|currently|just|all year|round) ){0,3}${GIVES} (?!(?:no|not|never|written|collected|compared|listed)\b)${BETWEEN}${VISITS}\b
  \bwe (?:(?:also|now|can|will) ){0,2}(?:place|match|pair) ${BETWEEN}${COMERS} (?:in|into|with|on)\b
  \b(?:rotate|extern|train|shadow|observe|${VISITS}) (?:(?:in|for|of|on) ${BETWEEN})?(?:with|through) us\b
  \bour (?!(?:guide|list|review|post|article|ranking|comparison)\b)(?:(?!(?:guide|list|review|post|article|ranking|comparison|own|former|society|hospital's|readers?)\b)[\w-]+ ){0,4}?${VISITS}\b(?! (?:guide|list|reviews?|posts?|article|blog|director|office|coordinator)s?\b)
  \bwith us,? (?:you|${COMERS}) (?:\w+ )?(?:rotate|shadow|observe|work|train|take|spend)\b
`,
);

export const says = [
  'We arrange month-long rotations in twelve cities.',
  'From now on we have a handful of clinical experiences of two weeks.',
  "We've added psychiatry externships.",
  'That is why we built a shorter externship.',
  'We place graduates in offices across Ohio.',
  'We match every student with a doctor.',
  'You may rotate with us after you graduate.',
  'An externship in psychiatry through us is four weeks long.',
  'Our two-week observerships begin in May.',
  'With us you work beside an internist.',
];
export const doesNotSay = [
  'Then I found my externship.',
  'We do not arrange rotations.',
  'We have no rotations to give.',
  'We have written about externships before.',
  'Our guide to rotations',
  'Our list of externships',
  'We compared eight agencies that sell rotations.',
  'Agencies arrange rotations for a fee.',
  'We give you tips.',
  'Hospitals place students in clinics.',
];

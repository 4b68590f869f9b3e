import { offerCue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const WHO =
  '(?:observers?|externs?|visitors?|visiting \\w+|students?|participants?|rotators?|graduates|imgs?|you|trainees?|guests?|applicants?|candidates?)';
const WHAT =
  '(?:be|spend|join|attend|observe|shadow|follow|rotate|work|see|take|examine|participate|accompany|watch|round|scrub|apply|pay|come|stay|learn|present|write|receive|assist|carry|interview|perform|have|choose|select|submit|send|need|provide|bring|arrange)';

/** What those who come do, may do or have to do. */
export default offerCue(
  'does',
  wholeWords`
  ${WHO} (?:(?:will|may|can|must|should|also|only|do not|may not|cannot) ){0,2}${WHAT}
`,
);

export const says = ['Observers may attend rounds.', 'You spend four weeks here.', 'Visiting students must apply early.'];
export const doesNotSay = ['The clinic moved.', 'Students of the school sang.'];

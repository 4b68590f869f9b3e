/** Lengths of other matters: of the house's own training, of papers, money, rooms and waiting. */
import { anyOf } from '../../../lexicon/pattern.ts';
import { type Line, nearestHead } from '../line.ts';
import type { Duration } from '../numbers.ts';

/** What else takes its time, as the subject of a clause. */
const OTHER = anyOf`
  (?<!visiting |observing |rotating |foreign |international )residents|(?<!sub-|sub|acting |visiting )interns|nurses|(?:first|second|third|1st|2nd|3rd)-year students|our (?:own |medical ){1,2}students|our students|newborns|infants|lectures?|lecture series|series of lectures|pgy-?\d\w*
  residenc(?:y|ies)|agreements?|contracts?|polic(?:y|ies)|coverage|cover|insurance|badges?|parking|permits?|memberships?|subscriptions?|accounts?|access
  leases?|apartments?|furnished rooms?|rent|waiting ?lists?|waitlists?|files?|records?|payments?|installments?|visas?|passports?|licen[sc]es?|transcripts?|certificates?
  applications?|(?<!\b(?:may|can|could|must|should|to) )requests?|answers?|decisions?|interviews?|orientation|background checks?|waivers?|coordinators?|director|night float|wait|grand rounds|journal club|newsletters?|newsletter|vaccin\w+|evaluations?|processing
  (?:clinic|office|hospital|program|library|cafeteria) (?:was|were|has been|is|will be) closed
`;
const SUBJECT = new RegExp(
  `^(?:(?:the|our|your|an?|each|all|most|every|their|this|any|in|during)\\b ?)?(?:[\\w'-]+ ){0,2}?(?:${OTHER})\\b`,
);
/** The stay itself, or who makes it. */
const STAY =
  /\b(?:you|visitors?|visiting|observers?|externs?|rotators?|participants?|trainees?|graduates?|international|rotations?|electives?|observerships?|externships?|stays?(?! (?:active|valid|open|good|on file)\b)|visits?|blocks?|placements?|attachments?|clerkships?|sub-?i\w*|extensions?|length|duration|maximum|minimum|longest|shortest)\b/;
/** Heads of other lengths. */
const HEAD =
  /^(?!.*\b(?:fees?|prices?|costs?|tuition|pay|length|duration|stay|weeks)\b).*\b(?:cancel\w*|refunds?|withdrawal|processing|turnaround|parking|housing|rent|validity|valid)\b/;
const CLAUSE = /[.;:?!] |, (?:and|but|so|while) |\n/;

/** Whether the length is that of another matter: “The agreement lasts three years.” */
export function ofAnother(line: Line, d: Duration): boolean {
  const clause =
    line.text
      .slice(Math.max(0, d.at - 120), d.at)
      .split(CLAUSE)
      .at(-1) ?? '';
  if ((SUBJECT.test(clause.trimStart()) && !STAY.test(clause)) || ADMITTED.test(clause)) return true;
  if (BUYS_OTHER.test(line.text.slice(0, d.at)) || FOR_OWN.test(line.text) || inAnyYear(line, d)) return true;
  if (
    ELSEWHERE.test(clause) ||
    (STORY.test(clause) && !STAY.test(clause) && !SPEAKER.test(clause)) ||
    (HAVE.test(clause) && EXPERIENCE.test(line.text.slice(d.end))) ||
    OWN.test(line.text.slice(d.end))
  )
    return true;
  if (BROUGHT.test(clause) || (d.weeks.some((n) => n > YEAR) && d.at > 2 && !STAY.test(line.text) && !AT_MOST.test(line.text))) return true;
  return HEAD.test(nearestHead(line)) && /^(?:more|less|fewer|under|over|within|between|\d+)\b/.test(line.text);
}
/** How long the law lets one in: “your visa may allow a stay of up to six months”. */
const ADMITTED =
  /\b(?:visas?|b-?1(?:\/b-?2)?|esta|border|customs|immigration|consul\w+)\b[^.;]{0,40}\b(?:allows?|permits?|lets?|grants?|admits?|good|valid)\b/;
/** “A policy of your own (about $180 for two months)” */
const BUYS_OTHER =
  /\b(?:polic(?:y|ies)|insurance|coverage|rent|rooms?|apartments?|housing|parking)\b[^.;$]{0,24}\$[\d,]+ (?:for|per|each|a|every) $/;
/** “Juniors at our college: a week of ultrasound” */
const FOR_OWN =
  /^[^:.;]{0,30}\b(?:of|at) our (?:own )?(?:school|college|university)\b[^:.;]{0,10}: |^(?:(?:for )?our own (?:[\w-]+ )?students|pre-?meds?|undergraduates|high[- ]school(?:ers| students)): /;
/** “During an academic year no visitor comes for more than …” */
const inAnyYear = ({ text }: Line, d: Duration): boolean =>
  d.unit === 'y' &&
  /\b(?:in|within|during|per|over) $/.test(text.slice(0, d.at)) &&
  (/\b(?:calendar|academic)\b/.test(text.slice(d.at, d.end)) ||
    /^,? (?:nobody|no one|no |you\b|visitors?\b|observers?\b)/.test(text.slice(d.end)));
/** “I'd done three months with an agency” */
const ELSEWHERE = /\b(?:i|he|she|we|they)(?:'d| had|'ve| have) (?:already |just )?(?:done|spent|had|finished) (?:about |at least )?$/;
/** “After a fall Ed spent ten weeks with us”: somebody who was cared for. */
const STORY = /\b(?:spent|stayed|lay|recovered|remained)(?: (?:for|about|nearly|almost|over|another|the next)){0,2} $/;
const SPEAKER = /\b(?:i|we)\b/;
/** “Come to us with six months of office experience” */
const HAVE = /\b(?:(?:come|came|arrive|apply)\w* (?:to us |here )?with|have|has|had) (?:about |at least |only )?$/;
const EXPERIENCE = /^ of (?:[\w-]+ ){0,4}experience\b/;
/** “(two weeks, own students)” */
const OWN = /^,? (?:for )?(?:(?:our )?own|our) (?:[\w-]+ )?students\b/;
/** What one must have done before. */
const BROUGHT =
  /\b(?:must|should|need to) (?:already )?have (?:already )?(?:finished|completed|done|passed|had)\b|\bcompletion of (?:an?|at least|one)\b|\bprerequisites?\b/;
/** More than a year is a stay only where it is said of one. */
const YEAR = 52;
const AT_MOST = /\b(?:at (?:the )?most|maximum|up to|renew\w*|scholars?|researchers?|volunteers?|research fellows?)\b/;

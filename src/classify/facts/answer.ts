/** Short answers, which say something only with what they answer: “Graduates | No”, “Are you an IMG? We have room for you.” */
import { remembered } from '../remembered.ts';
import type { Line } from './line.ts';

export interface Answer {
  /** A label and its value, a question, or one that asks readers what they are. */
  of: 'label' | 'question' | 'reader';
  /** The question, the label or the row's name, without its mark. */
  asked: string;
  yes: boolean;
  /** The page's line says nothing besides. */
  bare: boolean;
}

const YES = String.raw`yes|ok(?:ay)?|sure|fine|by all means|(?:always |also |both )?(?:accepted|eligible|welcome|allowed|permitted|invited|considered|open)|of course|certainly|absolutely|gladly|we do\b(?! not)|(?:they|you|it) (?:are|is|can|may|do|does)\b(?! not)`;
const NO = String.raw`no(?= ?[.,;:!(-]| (?:longer|we|they|you|it|i|sorry)\b|$)|none|never|not\b|ineligible|excluded|closed|sorry|unfortunately|regrettably|(?:i'm|i am|we're|we are) (?:afraid|sorry|not|unable)|(?:we|they|you|it) (?:(?:do|does|can|are|is|may|will) not|don't|doesn't|can't|cannot|aren't|isn't|won't)\b`;
const ANSWER = new RegExp(`^(?:(${NO})|${YES})(?![\\w-])`);
const BARE = /^[\w' ]{1,24}[.!]?$/;
/** “Medical graduate: no.” */
const LABELLED = /^([^:.]{2,48}): (?=(?:yes|no|not|accepted|eligible|ineligible|welcome|allowed|excluded|never)\b)/;

/** Asks the reader what they are, and answers what holds for those who say yes. */
const ASKS_READER =
  /^(?:so )?(?:are you|have you|did you|still|already|(?:do|did) you (?:hold|have)|(?:have|hold|got|with) an? |you (?:are|have|graduated|hold)|you're|you've)\b(?!.*(?:\bnot|n't|\bnever)\b)/;
const INVITES =
  /\b(?:you(?:'re| are) (?:eligible|welcome)|you (?:can|may|qualify)\b|welcome|appl(?:y|ications?)|join|reserve|book|register|enrol|place|room|openings?|slots?|seats?|we (?:can|have|help|offer|take|host|accept|invite|want)|look no further|glad|happy|delighted|for you|read on|welcome|spend|you may|come to)\b|^(?:polish|get|gain|call|contact|rotate|observe|shadow|join|build|start|improve|strengthen|find|learn)\b/;
const PUTS_OFF =
  /(?:\bnot|n't|\bcannot|\bsorry|\bunfortunately|\bregrettably|\bwait|\bcome back|\belsewhere|\btoo (?:early|late)|\buntil)\b/;

/** Whether people may come is asked of these … */
const COMING =
  /\b(?:accept\w*|tak(?:e|en|ing)|host\w*|admit\w*|appl(?:y|ications?)|eligible|come|join|rotate|open|welcome|place[ds]?|allowed|consider\w*|programs?|rotations? (?:for|to)|(?:observer|extern)ships? (?:for|to)|electives? (?:for|to)|qualify|participate)\b/;
/** … and another thing of these: “Is there a fee for students?” */
const THINGS =
  /\b(?:fees?|costs?|charges?|tuition|pay|paid|letters?|housing|stipends?|visas?|insurance|malpractice|parking|credits?|meals?|call|emr|access|contact|patients?|hands-on|certificates?|notes?|exams?|scores?)\b/;

const OF_THING = /\b(?:offered|included|provided|guaranteed|required|needed|applicable|refunded)\b/;

/** What is answered of who may come. */
export function comingOf(line: Line): Answer | null {
  const answer = answerOf(line);
  if (!answer || answer.of === 'reader') return answer;
  return THINGS.test(answer.asked) || OF_THING.test(line.text) || (answer.of === 'question' && !COMING.test(answer.asked)) ? null : answer;
}

/** Asked by several facts, read once. */
export const answerOf = remembered((line: Line): Answer | null => {
  const { text } = line;
  const labelled = LABELLED.exec(text);
  if (labelled) return ofWords('label', labelled[1] as string, text.slice(labelled[0].length));
  if (line.heading || line.question) return null;
  // What a cell says stands under its row, and may stand under a heading of its column.
  const head = line.head.split(' | ').findLast((part) => !ANSWER.test(part)) ?? '';
  if (!head.endsWith('?')) return head && BARE.test(text) ? ofWords('label', head, text) : null;
  const asked = head.slice(0, -1);
  // “Graduated? OK as well.”
  const bare = SHORT.test(asked) ? ofWords('label', asked, text) : null;
  if (bare) return bare;
  if (!SHORT.test(asked) && !ASKS_READER.test(asked)) return IS_OPEN.test(asked) ? null : ofWords('question', asked, text);
  const yes = !PUTS_OFF.test(text);
  return yes && !INVITES.test(text) ? null : { of: 'reader', asked, yes, bare: true };
});
/** Names those who might come, and asks nothing of them. */
const SHORT = /^(?:[\w.'-]+ ){0,3}[\w.'-]+$/;
/** Cannot be answered by yes or no. */
const IS_OPEN = /^(?:what|who|whom|where|when|why|how|which)\b/;

function ofWords(of: Answer['of'], asked: string, answer: string): Answer | null {
  const found = ANSWER.exec(answer);
  return found && { of, asked, yes: found[1] === undefined, bare: BARE.test(answer) };
}

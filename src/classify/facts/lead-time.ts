/** How long before the start an application must be there, in weeks. */
import { fact } from './fact.ts';
import { durations } from './numbers.ts';
import { topic } from './topics.ts';

const AHEAD = /^,? ?(?:or more |at (?:the )?least )?(?:(?:in )?advance|ahead|before|prior|earlier|of (?:lead|notice)|notice|lead)\b/;
const APPLY =
  /\b(?:appl\w*|request\w*|submit\w*|file|papers?|documents?|forms?|packet|write|e-?mail|send|inquir\w*|register|agreement|received?|reach us|complete|here|at least|no (?:later|fewer|less) than|not less than|lead time|notice|ahead)\b/;
const OTHER =
  /\b(?:cancel\w*|withdraw\w*|refund\w*|drop\w*|notif\w+|decision|balance|tuition is due|fee is (?:due|required)|payment|vaccin\w*|immuni\w*|tb|test|screen\w*|flu|insurance|housing|credentialing|onboarding|orientation|badge|hear|answer\w*|released?|deadline to)\b/;

/** What was years before tells of a degree or an exam. */
const LONGEST = 78;

export default fact<number>({
  topic: topic('before prior advance ahead notice lead earlier'),
  read(lines) {
    for (const line of lines) {
      const { text } = line;
      for (const d of durations(text)) {
        const near = text.slice(Math.max(0, d.at - 90, text.lastIndexOf(';', d.at)), d.end + 60).replace(/ (?:so that|because) .*/, '');
        if (!AHEAD.test(text.slice(d.end)) || !APPLY.test(`${near} ${line.head}`) || OTHER.test(near)) continue;
        const n = d.weeks[0] as number;
        if (n > LONGEST) continue;
        return { value: Math.round(n), from: [line] };
      }
    }
    return null;
  },
});

export const examples: [string, number | null][] = [
  ['Please apply no fewer than 16 weeks before you wish to start.', 16],
  ['Send the whole file by mail at least ninety days before the quarter.', 13],
  ['Applicants must submit at least 60 days prior to the start.', 9],
  ['Send everything at least 4 months before the block.', 17],
  ['We require at least 180 days lead time.', 26],
  ['Cancel at least 30 days before the start.', null],
  ['Four weeks on the ward.', null],
  ['Apply 8 weeks in advance.', 8],
  ['We answer in six weeks; forms are due 90 days ahead.', 13],
  ['Allow two weeks for processing.', null],
  ['We need your form eight weeks ahead so that your vaccinations can be looked at.', 8],
  ['A degree received no more than five years before the block begins.', null],
  ['Cancel 30 days before the start.', null],
];

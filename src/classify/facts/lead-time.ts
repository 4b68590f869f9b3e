/** How long before the start an application must be there, in weeks. */
import { type Found, fact } from './fact.ts';
import { durations } from './numbers.ts';
import { topic } from './topics.ts';

const AHEAD = /^,? ?(?:or more |at (?:the )?least )?(?:(?:in )?advance|ahead|before|prior|earlier|of (?:lead|notice)|notice|lead)\b/;
const APPLY =
  /\b(?:appl\w*|request\w*|submit\w*|file|papers?|documents?|forms?|packet|write|e-?mail|send|inquir\w*|register|agreement|received?|reach us|complete|here|at least|no (?:later|fewer|less) than|not less than|lead time|notice|ahead)\b/;
const OTHER =
  /\b(?:cancel\w*|withdraw\w*|refund\w*|drop\w*|notif\w+|decision|balance|tuition is due|fee is (?:due|required)|payment|vaccin\w*|immuni\w*|tb|test|screen\w*|flu|insurance|housing|credentialing|onboarding|orientation|badge|hear|answer\w*|released?|deadline to)\b/;

/** How long the papers take is as much to be reckoned with: “Please allow sixteen weeks for the paperwork”. */
const TAKES =
  /\b(?:paperwork|papers|processing|(?:your )?applications?|requests?|clearance|credentialing)\b[^.;]{0,20} (?:takes?|needs?)(?: us)?(?: (?:about|around|at least|up to|usually|some|roughly|between))*(?: an?)?$/;
const ALLOW =
  /\b(?:allow|expect|plan|count|reckon|need|takes?)(?: (?:us|on|with|for|to|wait|about|around|at least|up to|some|roughly|it))*$/;
const FOR_PAPERS =
  /^,? (?:or more )?(?:(?:for|to (?:process|prepare|clear|review|handle|get)) (?:us to (?:process|review) )?(?:the |your |our |an? |all |this )?(?:\w+ )?(?:paperwork|papers|applications?|requests?|files?|documents|clearance|credentialing)|from (?:the |your )?application to)\b/;
const isOfPapers = (before: string, after: string): boolean =>
  TAKES.test(before.slice(-70).trimEnd()) || (ALLOW.test(before.slice(-40).trimEnd()) && FOR_PAPERS.test(after));

/** What was years before tells of a degree or an exam. */
const LONGEST = 78;

export default fact<number>({
  topic: topic([AHEAD, TAKES, FOR_PAPERS]),
  read(lines) {
    let papers: Found<number> | null = null;
    for (const line of lines) {
      const { text } = line;
      for (const d of durations(text)) {
        const near = text.slice(Math.max(0, d.at - 90, text.lastIndexOf(';', d.at)), d.end + 60).replace(/ (?:so that|because) .*/, '');
        const after = text.slice(d.end);
        const weeks = Math.round(d.weeks[0] as number);
        if (!papers && isOfPapers(text.slice(0, d.at), after) && !OTHER.test(near) && weeks <= LONGEST)
          papers = { value: weeks, from: [line] };
        if (!AHEAD.test(after) || !APPLY.test(`${near} ${line.head}`) || OTHER.test(near)) continue;
        if (weeks > LONGEST) continue;
        return { value: weeks, from: [line] };
      }
    }
    return papers;
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
  ['Please allow sixteen weeks for the paperwork.', 16],
  ['The paperwork takes about four months.', 17],
  ['We need sixteen weeks to prepare your papers.', 16],
  ['It takes us ninety days to process a request.', 13],
  ['Processing takes six weeks; apply ten weeks ahead.', 10],
  ['It takes sixteen weeks to heal a fracture. Papers are in the lounge.', null],
  ['Processing of a refund takes six weeks.', null],
  ['Cancel 30 days before the start.', null],
];

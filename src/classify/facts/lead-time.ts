/** How long before the start an application must be there, in weeks. */
import { countsDown } from './countdown.ts';
import { type Found, fact } from './fact.ts';
import { nearestHead } from './line.ts';
import { durations } from './numbers.ts';
import { topic } from './topics.ts';

/** After a length of time: before the start. */
const AHEAD =
  /^'?\)?,? ?(?:or (?:more|less) |at (?:the )?least |window )?(?:(?:in )?advance|ahead|before|beforehand|prior|preceding|earlier|early|out\b(?! of)|(?:of |in )?(?:lead|notice|anticipation)|(?:of|from|to) (?:the |your |a |each |any )?(?:first day|start|beginning|arrival|commencement|rotation start))\b/;
/** A length of time alone under “Must apply before start”. */
const BARE = /^(?:at least |about |minimum |min\. )?[\w-]+(?: (?:to|-) \w+)? (?:days?|weeks?|months?)\.?$/;
const AHEAD_HEAD = /\b(?:appl\w+|submi\w+|request\w*)\b[^|]*\b(?:before|ahead|advance|prior)\b|\blead[- ]time\b|\bnotice\b/;
/** Before one: so much notice. */
const NOTICE =
  /(?:\b(?:notice|lead[- ]time|lead)\b[^.;]{0,40}(?:\bis|\bof|:|needed|required|\bbe)|\bcount back|\bapply(?:ing)? (?:\w+ )?(?:early|ahead):?|\bapplications? lead time\b[^.;]{0,20}) ?(?:at least |a minimum of |about |some )?$/;
/** Until the visit, as far as the house allows itself to get ready. */
const ALLOWED = /\b(?:allow|give|leave|expect|plan|reckon)\b[^.;]{0,30}$/;
const UNTIL_VISIT =
  /^,? (?:between (?:your |the )?application|from (?:your |the )?application|to (?:get you|have you|clear|credential|set up|process)|for (?:clearance|credentialing))\b/;
/** To ask for a place, or what one asks with. */
const APPLY =
  /\b(?:appl(?:y|ies|ied|ying|ications?|icants?)|request(?:s|ed|ing)?|submi\w*|file[ds]?|filing|papers?|paperwork|documents?|materials?|forms?|packets?|inquir\w*|registr\w*|register|agreement|reserv\w+|book(?:ed|ing)?|sign(?:ing)? up|contact (?:us|the)|write (?:to )?(?:us|me)|hear from you|let (?:us|me) know|lead[- ]time|notice|everything|nominat\w*|enrol\w*|deadline|e-?mail (?:us|me)|reach(?:es)? (?:us|me)|schedul(?:e|ing) (?:your|a)|ask(?: us)? for|seats?|turned in|anybody|received?|aspirant|candidature|onboarding|timeframe|get in touch|call us|send|write)\b/;
/** What else is done so long before: with money, health, rooms and trips, or by others. */
const OTHER =
  /%|\$\d|\b(?:(?<!count )back|moved to another|free move|the rest|both are due|by card|half(?=,| of| until)|exams?|step [123]|change your mind|counts as|everything but|early registration|opens|syllabus|onboarding (?:tasks|modules)|their \w+ office|cancel\w*|withdraw\w*|refund\w*|drop\w*|notif\w+|decisions?|balance|tuition is due|fee is (?:due|required)|(?:payment|fee|tuition)s? (?:must|is|are|has|have|due)|vaccin\w*|immuni\w*|tb|ppd|test|titers?|screen\w*|flu|insurance|housing|rooms?|flights?|tickets?|parking|orientation|badge|hear from us|answer\w*|released?|disclosed|posted|deadline to (?!apply|submit)|schedules|(?:your|of|the) schedule|our (?:own )?residents|faculty|patients?|vacation|shifts are|job|once accepted|accept it|valid|remain|thank|(?:have|students|must) completed? (?:at least )?(?:\w+ ){1,3}(?:of|rotations?|clerkships?))\b/;
/** “We will e-mail you your schedule”: the house does it. */
const BY_HOUSE =
  /\b(?:we|i|coordinator|office|committee)(?: will|'ll)? (?:send|e-?mail|post|publish|mail|assign|tell|give|contact|call|write|confirm|open|announce|make|came|release)\b|\bcame back\b/;
/** “You need not apply months ahead” */
const NEED_NOT = /\b(?:need not|don't (?:have|need) to|no need|not necessary|do not need to)\b/;

/** How long the papers take is as much to be reckoned with: “Please allow sixteen weeks for the paperwork”. */
const TAKES =
  /\b(?:paperwork|papers|processing|(?:your )?applications?|requests?|clearance|credentialing)\b[^.;]{0,20} (?:takes?|needs?)(?: us)?(?: (?:about|around|at least|up to|usually|some|roughly|between))*(?: an?)?$/;
const ALLOW =
  /\b(?:allow|expect|plan|count|reckon|need|takes?)(?: (?:us|on|with|for|to|wait|about|around|at least|up to|some|roughly|it))*$/;
const FOR_PAPERS =
  /^,? (?:or more )?(?:(?:for|to (?:process|prepare|clear|handle|get)) (?:us to process )?(?:the |your |our |an? |all |this )?(?:\w+ )?(?:paperwork|papers|applications?|requests?|files?|documents|clearance|credentialing)|from (?:the |your )?application to)\b/;
const isOfPapers = (before: string, after: string): boolean =>
  TAKES.test(before.slice(-70).trimEnd()) || (ALLOW.test(before.slice(-40).trimEnd()) && FOR_PAPERS.test(after));

/** What one applies with. */
const PAPERS = /\b(?:cv|r[ée]sum[ée]|diplomas?|applications?|papers|documents|forms?|transcripts?|packets?)\b/;
/** What was years before tells of a degree or an exam. */
const LONGEST = 78;

const OF_REFUND = /\b(?:refund\w*|cancel\w*|withdraw\w*)\b/;
/** “At least four months ahead.” */
const BARELY = /^'? (?:ahead|in advance|beforehand|prior|earlier)\b/;
const START = 16;
const SHORT = 45;
/** So far around a length of time its matter is looked for. */
const BEFORE = 90;
const AFTER = 70;
/** What else it is of follows at once. */
const NEXT = 35;
const REASON = /;.*| (?:so that|because|while|whereas|as|so|since) .*/;

export default fact<number>({
  topic: topic([AHEAD, NOTICE, UNTIL_VISIT, TAKES, FOR_PAPERS, PAPERS], [AHEAD_HEAD]),
  read(lines) {
    let papers: Found<number> | null = null;
    for (const line of lines) {
      const { text } = line;
      for (const d of durations(text)) {
        const weeks = Math.round(Math.max(...d.weeks));
        if (weeks > LONGEST || weeks < 1) continue;
        if (d.at <= START && countsDown(line) && PAPERS.test(text) && !BY_HOUSE.test(text)) return { value: weeks, from: [line] };
        const before = text.slice(0, d.at);
        const after = text.slice(d.end);
        const from = Math.max(0, d.at - BEFORE, text.lastIndexOf(';', d.at));
        const upTo = text.slice(from, d.end);
        const behind = after.slice(0, AFTER).replace(REASON, '');
        const near = upTo + behind;
        const under = `${near} ${line.head}`;
        if (
          OTHER.test(upTo + behind.slice(0, NEXT)) ||
          OF_REFUND.test(nearestHead(line)) ||
          (d.unit === 'y' && after.startsWith(' out')) ||
          BY_HOUSE.test(near) ||
          NEED_NOT.test(near)
        )
          continue;
        if (!papers && isOfPapers(before, after)) papers = { value: weeks, from: [line] };
        const asked = APPLY.test(under) || (d.at <= START && text.length <= SHORT && BARELY.test(after));
        const ahead = AHEAD.test(after) || (BARE.test(text) && AHEAD_HEAD.test(line.head));
        if (!(ahead && asked) && !NOTICE.test(before.slice(-BEFORE)) && !(ALLOWED.test(before.slice(-50)) && UNTIL_VISIT.test(after)))
          continue;
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
  ['## Ahead of the visit\nSix months: CV and diploma.\nOne month: vaccines.', 26],
  ['## Before you come\nThree months: we send you the forms.', null],
  ['## The program\nSix months: CV of the teacher.', null],
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
  ['Submit your application 8–12 weeks before the start.', 12],
  ['Applications arriving within 45 days of the start wait for the next block.', 6],
  ["We ask for 60 days' notice.", 9],
  ['Minimum lead time: 90 days', 13],
  ['If you want to begin on the first, count back eight weeks.', 8],
  ['Please allow 90 days between your application and the beginning of your visit.', 13],
  ['Sign up at least a month beforehand.', 4],
  ['At least four months ahead.', 17],
  ['Book your flight two months in advance.', null],
  ['We will e-mail you your schedule two weeks before the start.', null],
  ['Our residents must request electives 90 days in advance.', null],
  ['Tell us 30 days ahead and you get your money back.', null],
  ['Medical students taking a year out may apply.', null],
  // Known wrong: the application is not named beside the length.
  ["Onboarding can't be done in under five weeks, so apply by then.", null],
];

/** The next day until which applications are taken, as an ISO date. */
import { type CalendarDate, DATE, datesIn, isoOf } from './dates.ts';
import { fact } from './fact.ts';
import { type Line, nearestHead } from './line.ts';
import { topic } from './topics.ts';

/** Before a date: it is the last day. */
const BY =
  /\b(?:(?:by|until|till|before|(?:no|not) later than|on or before|up to)\b(?:[^.;\d]|\d(?!\d)|\b[ap]\.m\.){0,30}|(?:through|thru) (?:the )?(?:end of )?|(?:now|taken|accepted|open)\b[^.;\d]{0,20} to |(?:due|deadlines?|cut-?offs?|(?:last|final|closing|latest) (?:day|date)|clos(?:e|es|ed|ing)|ends?|shuts?|stop(?:s|ped)? taking|expires?|next (?:one|deadline) is|window|period)\b[^.;\d]{0,45})$/;
/** “Not after June 30”, “late applications (after April 15) wait” */
const AFTER = /\b(?:after|past|later than)\b(?:[^;]){0,30}$/;
const REFUSED = /\b(?:not|no|never|nothing|won't|can't|cannot|late|wait(?:ing)? ?list|next (?:cycle|round|year|block)|returned)\b/;
const LATEST = /^[^.;]{0,12}\bat the (?:very )?latest\b/;
/** Between the first day of a window and the last. */
const WINDOW = /^ ?(?:-|to|through|until) ?$/;
/** “Block 6: November 23 – December 18” */
const STAY = /^(?:block|session|cohort|rotation|group) \d/;
/** Ends a window. */
const ENDS_WINDOW = /^ ?-|\b(?:to|through|until) $/;
/** To ask for a place, or what one asks with. */
const APPLY =
  /\b(?:appl(?:y|ies|ied|ying|ications?|icants?)|deadlines?|submi\w*|requests?|nominat\w*|inquir\w*|files?|papers?|paperwork|window|forms?|taken|packets?|materials?|documents|candidature|regist(?:er|rations?)|enrol\w*|sign(?:ing)?[- ]?up|reserv(?:e|ations?)|book(?:s|ings?)?|portal|names|list|cv|(?:send|e-?mail|get|hand) (?:it|us|in|them)|write to us|(?:observers|students|visitors|externs|you|candidates) have until|(?:your )?e-?mails?|intake)\b/;
/** Heads a column or a row of last days. */
const DATED =
  /\b(?:deadlines?|(?:application|request|form|paper|submission|nomination|registration)s?\b[^|]{0,20}\b(?:due|by|close[sd]?|closing|end)|(?:apply|submit|register|send|due) by|last day to apply)\b/;
/** What else has a last day. */
export const OTHER_DEADLINE =
  /\b(?:(?:residency|fellowship|scholarship|housing|parking|medical school|job) (?:program )?(?:applications?|applicants?|deadlines?|permits?)|apply (?:for|to) (?:our |the |a )?(?:residency|scholarship|medical school))\b/;
/** Not the last day but the first: “Applications are not accepted until January 4”. */
export const NOT_UNTIL = /\b(?:not|never|cannot|no|[a-z]+n't)\b(?:(?!\b(?:later|not|never|cannot|no)\b)[^.,;:]){0,40}\b(?:until|before)\b/;
/** Has a last day as well: what follows an acceptance, money, health, and what others do. */
const OTHER =
  /\b(?:cancel\w*|withdraw\w*|refund\w*|payments?|to pay|paid|payable|tuition|fees?|balance|vaccin\w*|immuni\w*|flu|housing|graduat\w*|born|founded|sale|prices?|discount|early bird|offer ends|notif\w*|decisions?|hear (?:from|back)|answers?|results|evaluations?|abstracts?|survey|open house|visa|passport|confirm\w*|after acceptance|once accepted|awards?|away|interviews?|valid|updated|reviewed|orientation|repl(?:y|ies)|full|thanksgiving|holidays?|(?<!cut-)off|office (?:is |will be )?clos\w*)\b/;

export default fact<string>({
  topic: topic([DATE]),
  read(lines, { today }) {
    const found = lines.flatMap((line) => lastDays(line).map((d) => ({ iso: isoOf(d, today), line })));
    const coming = found.filter((f) => f.iso >= today).sort((a, b) => (a.iso < b.iso ? -1 : 1))[0];
    const last = coming ?? found.sort((a, b) => (a.iso < b.iso ? 1 : -1))[0];
    return last ? { value: last.iso, from: [last.line] } : null;
  },
});

/** A value is hardly more than its date. */
const VALUE = 60;
/** So far before a date its matter is looked for. */
const BEFORE = 90;
const BEHIND = 60;

function lastDays({ text, head }: Line): CalendarDate[] {
  if (OTHER_DEADLINE.test(text) || NOT_UNTIL.test(text)) return [];
  const dates = datesIn(text);
  const near = nearestHead({ head });
  if ((DATED.test(near) ? text.length <= VALUE : /\bdeadlines?\b/.test(head)) && !OTHER.test(`${text} ${near}`)) return dates;
  return dates.filter((d, i) => {
    if (WINDOW.test(text.slice(d.end, dates[i + 1]?.at))) return false;
    const before = text.slice(Math.max(0, d.at - BEFORE, dates[i - 1]?.end ?? 0), d.at);
    const after = text.slice(d.end, d.end + BEHIND);
    const around = `${before.replace(/^.*;/, '')} ${after.replace(/;.*$/, '')}`;
    const first = dates[i - 1];
    const ends = first !== undefined && ENDS_WINDOW.test(text.slice(first.end, d.at)) && d.at - first.end < 12;
    const last = (ends && !STAY.test(text)) || BY.test(before) || LATEST.test(after) || (AFTER.test(before) && REFUSED.test(text));
    const asked = ends ? `${near} ${text.slice(0, d.at)}` : `${head} ${text}`;
    return last && APPLY.test(asked) && !OTHER.test(around);
  });
}

export const examples: [string, string | null][] = [
  ['Applications for the summer term are taken until February 15, 2027.', '2027-02-15'],
  ['Your coordinator nominates you before 1 February (autumn).', '2027-02-01'],
  ['| Period | Application Deadline |\n| January to April | October 1, 2025 |\n| May to August | 2/1/2027 |', '2027-02-01'],
  ['The window is October 1 – December 20, 2026.', '2026-12-20'],
  ['The application window is May 1 to June 30, 2027.', '2027-06-30'],
  ['Send the form by May 1 to the coordinator.', '2027-05-01'],
  ['Deadlines: March 1, 2027 and September 1, 2027.', '2027-03-01'],
  ['Sale until December 31.', null],
  ['The deadline for scholarship applications is March 1, 2027.', null],
  ['We do not take applications before March 1, 2027.', null],
  ['Applications are taken not later than March 1, 2027.', '2027-03-01'],
  ['Blocks begin on May 3.', null],
  ['Registration closes January 25, 2027.', '2027-01-25'],
  ['Get your paperwork to us before 15 May 2027.', '2027-05-15'],
  ['Forms that reach us after June 1, 2027 will not be read.', '2027-06-01'],
  ['The cut-off for summer requests is February 15, 2027.', '2027-02-15'],
  ['Your e-mail should be here on March 10, 2027 at the very latest.', '2027-03-10'],
  ['| Application closes | March 1, 2027 |\n| Program starts | June 1, 2027 |', '2027-03-01'],
  ['## Applications 2027\nOpen: December 1, 2026\nClose: December 20, 2026', '2026-12-20'],
  ['Apply through VSLO from March 15, 2027.', null],
  ['Block 6: May 31 – June 25, 2027 (apply early)', null],
  ['Tuition must be paid by March 1, 2027.', null],
  ['Submit your evaluation by April 30, 2027.', null],
  // Known wrong: what one registers for.
  ['The open day is on March 3, 2027; register for it by February 20, 2027.', '2027-02-20'],
];

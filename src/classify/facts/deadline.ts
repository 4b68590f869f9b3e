/** The next day until which applications are taken, as an ISO date. */
import { DATE, datesIn, isoOf } from './dates.ts';
import { fact } from './fact.ts';
import { topic } from './topics.ts';

const DEADLINE =
  /\b(?:deadlines?|due (?:by|on|date)|not? later than|until|by|before|close[sd]? on|closes|last day to (?:apply|submit)|received by|must be (?:submitted|received|here) (?:by|before)|window)\b/;
/** Between the first day of a window and the last. */
const WINDOW = /^ ?(?:-|to|through|until) ?$/;
const APPLY = /\b(?:appl\w*|deadlines?|submi\w*|requests?|nominat\w*|inquir\w*|file|papers|window|forms?|taken)\b/;
/** What else has a last day. */
export const OTHER_DEADLINE =
  /\b(?:(?:residency|fellowship|scholarship|housing|parking|medical school|job) (?:program )?(?:applications?|applicants?|deadlines?|permits?)|apply (?:for|to) (?:our |the |a )?(?:residency|scholarship|medical school))\b/;
/** Not the last day but the first: “Applications are not accepted until January 4”. */
export const NOT_UNTIL = /\b(?:not|never|cannot|no|[a-z]+n't)\b(?:(?!\b(?:later|not|never|cannot|no)\b)[^.,;:]){0,40}\b(?:until|before)\b/;
const OTHER =
  /\b(?:cancel\w*|withdraw\w*|refund\w*|payment|balance|vaccin\w*|flu|housing|graduat\w*|born|founded|sale|discount|offer ends|notif\w*|decision)\b/;

export default fact<string>({
  topic: topic([DATE]),
  read(lines, { today }) {
    const found = lines.flatMap((line) => {
      if (OTHER_DEADLINE.test(line.text)) return [];
      const around = `${line.head} ${line.text}`;
      const dated = /\bdeadlines?\b/.test(line.head) ? datesIn(line.text) : [];
      const said =
        APPLY.test(around) && !OTHER.test(line.text) && !NOT_UNTIL.test(line.text)
          ? datesIn(line.text).filter(
              (d, i, all) =>
                !WINDOW.test(line.text.slice(d.end, all[i + 1]?.at)) &&
                (DEADLINE.test(line.text.slice(Math.max(0, d.at - 40), d.at)) ||
                  /^ ?-|\bto $/.test(line.text.slice(Math.max(0, d.at - 4), d.at))),
            )
          : [];
      return [...dated, ...said].map((d) => ({ iso: isoOf(d, today), line }));
    });
    const coming = found.filter((f) => f.iso >= today).sort((a, b) => (a.iso < b.iso ? -1 : 1))[0];
    const last = coming ?? found.sort((a, b) => (a.iso < b.iso ? 1 : -1))[0];
    return last ? { value: last.iso, from: [last.line] } : null;
  },
});

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
];

/** Whether applications are taken now: only an explicit call or current dates say so. */
import { wholeWords } from '../../lexicon/pattern.ts';
import { datesIn, isoOf } from './dates.ts';
import { type Around, fact, find } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

const TAKEN =
  '(?:applications?|requests?|students?|observers?|visitors?|externs?|candidates|bookings?|anyone|new|inquiries|rotators?|guests?)';
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** A month, a season or a year. */
const WHEN = `(?:${MONTH}|spring|summer|fall|autumn|winter|20\\d\\d)`;
/** The offer as a whole is shut. */
const CLOSED = new RegExp(
  [
    `\\b(?:not|no longer|stopped|ceased) (?:currently |presently |now |yet |be )?(?:accept\\w*|tak(?:e|ing)|host\\w*|book\\w*)(?: any)?(?: new| more| further| international| visiting)? ${TAKEN}`,
    '\\b(?:is|are|we are|currently|am) not (?:currently |presently |now )?(?:accepting|taking|offering|hosting)\\b',
    '\\bno longer (?:offer(?:ed|ing|s)?|available|running|held)\\b',
    '\\b(?:program|programme|observership|externship|elective|rotation|placement|applications?|application (?:cycle|period|portal|window)|registration)s?(?: \\w+){0,3} (?:is|are|has been|have been|was) (?:currently |temporarily |now |all )?(?:paused|suspended|closed(?! to (?!new|all|further|appl))|on hold|full|discontinued|cancelled|filled|booked up)\\b',
    '\\bha(?:s|ve) (?:suspended|paused|discontinued|stopped|ended) (?:\\w+ ){0,3}(?:enrol?lment|applications|program|programme|(?:observer|extern)ships?|electives|rotations|visits|hosting|accepting|taking)\\b',
    '\\bno (?:new )?(?:applications|requests|inquiries) (?:are|will be|can be) (?:being |currently )?(?:reviewed|accepted|taken|considered)\\b',
    '(?<!\\b(?:until|once|when|after|before|if) )\\b(?:all|every) (?:[\\w-]+ ){0,4}(?:spot|seat|place|slot|position|session|cohort|group|block)s?\\b[^.;]{0,60}\\b(?:(?:is|are|has been|have been) (?:now |all |already )?(?:filled|taken|full|gone|booked)|(?:are now|has been|have been) (?:already )?(?:given|assigned))\\b',
    '\\ball (?:[\\w-]+ ){0,4}(?:observers?|externs?|visitors?|students|participants)\\b[^.;]{0,40}\\bhave (?:now |already )?been chosen\\b',
    '(?<!\\b(?:until|once|when|after|before|if) (?:they|these|those|all)? ?)\\bare all (?:now |already )?(?:booked|taken|filled|full|gone)\\b',
    "\\b(?:can't|cannot|can not) (?:consider|take|accept) any more\\b|(?<!\\b(?:if|when|once)\\b[^.;]{0,40})\\bwe(?:'re| are) (?:now |currently )?full\\b",
    `(?<!\\b(?:until|once|after|when|before|if)\\b[^.;]{0,40})\\b(?:year|cycle|season|window|period)s? (?:has|have) (?:now )?(?:closed|ended|run out)\\b|^suspended since\\b|\\b(?:${TAKEN}|shadowing|visits|the program|the observership|externships)\\b[^.;]{0,40}\\brests? until\\b`,
    '(?<!\\b(?:week|late|incomplete|individual|other|such|these|those|phone|telephone|e-?mail|walk-in|unsolicited|direct|group) )\\b(?:applications|requests) (?:are|is) not (?:being |currently |now )*(?:accepted|taken|considered|reviewed)\\b',
    '\\blist is (?:now |currently )?(?:closed|full)\\b|\\bnobody new can be\\b',
    '\\b(?:currently|temporarily) (?:paused|suspended|closed|on hold|unavailable|full)\\b',
    '\\b(?:suspended|paused|closed|on hold|on pause) until\\b|\\buntil further notice\\b|\\bis on (?:hold|pause|a break|break)\\b|\\btaking a break\\b',
    '\\bended in 20\\d\\d\\b|\\bwill not come back\\b|\\b(?:fully booked|sold out) (?:for|until|through)\\b|\\bwaiting list only\\b|\\bfilled for this year\\b|\\bfull for this year\\b',
  ].join('|'),
);
/** A word on a card; in a table of dates it is said of one date. */
const SHUT_WORD =
  /^(?:paused|closed(?! on)|sold out|full(?! (?:emr|access|days?|day|board|name|time|team|access))|filled|out of stock|fully booked|waitlist only)\b(?! (?:refund|time|of|range|text|payment|shoes|toe|loop))/;
const NOT_CLOSED = new RegExp(wholeWords`
  (?:office|campus|entrance|building|library|garage|lot|street|road|department|unit) (?:[^.;]{0,20} )?(?:is|are|will be|remains) closed|holidays?|clinic is closed
  closed (?:on|for lunch|loop|shoes|claims|toe)
  (?:in|for the month of) (?:june|july|august|december)\b
  (?:hosts?|takes?|accepts?)(?: \w+){1,3} in (?:january|february|march|april|may|september|october|november)\b(?! 20)
  for that month|not (?:considered|reviewed|read|processed|accepted) (?:complete|until|unless|more than|after|before|without|later)|first[- ]come|accredited|by (?:e-?mail|phone|fax|telephone|mail)|some (?:departments|sites)
  does not (?:accept|take|host|offer)|browser|\(full\)|full-time|obstetrics|j-1|visas?|no longer in
  \w*(?:ology|ics|iatry|surgery|medicine) and \w+ (?:do|are) not
  (?:students|graduates|applicants|observers) (?:who|still|with|from|without|enrolled|outside)
`);
/** What was shut and is no longer; “until it has reopened” is still shut. */
const AGAIN =
  '(?<!\\b(?:until|when|once|after|if)\\b[^.;]{0,40})\\b(?:is|are|was|were|has|have)(?: now| since| been){0,2} (?:open(?:ed)? again|re-?opened|resumed)\\b';
/** “From November to May we do not take students.” */
const PART_OF_YEAR = `\\b(?:from|between) (?:${MONTH}) (?:to|and|through) (?:${MONTH})\\b(?! 20)`;
const SHUT_NO_MORE = new RegExp(`${NOT_CLOSED.source}|${PART_OF_YEAR}|${AGAIN}`);
/** An explicit call. */
const OPEN = new RegExp(
  [
    `\\b(?:now|currently|still|are|is|am) (?:now |also |currently )?(?:accepting|booking|enrol?ling|taking|recruiting|reading|reviewing|considering)(?: ${TAKEN}|[:.,]| for| them| now|$)`,
    `(?:^|[·|•—] ?)(?:now )?accepting (?:new )?${TAKEN}`,
    `\\b(?:i'm|we're|ha(?:s|ve) been) (?:now |currently )?(?:taking|accepting|booking|reading) ${TAKEN}`,
    `\\b${WHEN}(?: and ${WHEN})? (?:still )?ha(?:s|ve) (?:\\d|one|two|three|four|five) (?:seats?|places?|spots?)\\b|\\bmaking (?:the|our|my) (?:list|schedule) for\\b`,
    '\\b(?:blocks?|months?|dates?|weeks?) (?:with|that (?:still )?have) (?:space|room|places|seats|openings)\\b',
    '^apply (?:now|today)\\b(?! (?:for (?:residency|privileges)|to be))',
    '\\b(?:now|currently) (?:accepting|booking|open|enrol?ling|recruiting|hiring|inviting)\\b',
    '\\b(?:applications?|requests?|booking|registration|enrol?lment|the portal|the window)(?: for [^.;]{3,60})? (?:is|are|remains?|process remains) (?:now |currently |being )*(?:open|accepted(?! (?:only )?(?:through|via|by|in)\\b)|read|taken|welcome)\\b',
    '\\bbeing (?:read|accepted|taken|scheduled|booked|arranged|planned) now\\b|\\baccepting them now\\b|\\bis open now\\b',
    '\\b(?:welcome|accept|take|read)(?:s|ing)? (?:applications|requests) (?:all year|year[- ]round|on a rolling|at any time|throughout)\\b|\\bopen (?:all year|year[- ]round)\\b|\\brolling (?:basis|admission)\\b|\\baccepted (?:all year|year[- ]round|on a rolling)\\b',
    '\\bnext (?:open )?(?:starts?|group|block|cohort|seats?|dates?)(?: begins?| starts?| dates?| is|:)',
    '\\b(?:\\d|one|two|three|four|five|few) (?:seats?|places?|spots?)(?: \\w+)? (?:left|remaining|available|open)\\b|\\bseats? remaining\\b|\\bi have (?:seats|places|room) from\\b',
    AGAIN,
    `(?<!\\bno )\\b(?:seats|places|spots|openings|room) (?:left |available |open )?(?:for|from|in) (?:early |late |next |the )?${WHEN}\\b`,
    `\\btaking applications\\b|\\b(?:are|am|we're|i'm) (?:now )?(?:filling|placing|scheduling)\\b[^.;]{0,30}\\b${WHEN}\\b|\\b${WHEN}(?: 20\\d\\d)? on(?:ward|wards)? is open\\b`,
    '\\b(?:cohorts?|groups?|blocks?)\\b[^.;]{0,30}\\benrol?ling\\b|\\bstill ha(?:s|ve) (?:\\w+ )?(?:places|seats|spots|room|openings)\\b',
    '\\b(?:seats|places|spots)\\b[^.;]{0,60}\\bare (?:still )?open\\b|^free (?:months|dates|weeks|blocks)\\b[^.;:]{0,30}:',
    '\\bto apply for the 20\\d\\d\\b|\\blooking for (?:someone|somebody) to start\\b|\\benrolling for\\b|\\bwhen are applications accepted\\b',
  ].join('|'),
);
const NOT_OPEN =
  /\b(?:listed in the reply|they are (?:taking|considering)|no longer|not (?:currently|now|yet|be|accepting|mean)|(?:when|once|after|if) (?:your|an|the) (?:application|request)|when (?:applications|the|we)|our residenc\w+|closed|whether|if (?:applications|seats)|new patients|patients|medicare|interviews?|covered by|insurance plans|trials?|studies|study)\b/;
const OPENS =
  /\b(?:applications?|vslo|portal|window|catalog|registration|cycle|requests?)\b[^.;]{0,70}\b(?:opens?|open on|will open|start being accepted|are released|be open|accepted from)\b|\bwill accept applications\b|\b(?:start|begin)s? (?:reading|reviewing) applications\b|\bit opens on\b/;
/** Heads days on which one may begin. */
const STARTS = /(?:^|\| )start dates?(?: |$)|\b(?:next|upcoming|open) (?:starts?|start dates?|dates?|sessions?|cohorts?|blocks?)\b/;
const UNTIL =
  /\b(?:appl\w+|write|send|submit\w*|deadlines?|requests?|papers|taken|call|reach us|enrol\w*)\b(?:[^.;]|\.(?=\w)){0,90}\b(?:by|until|before|till|no later than|is|are)\b|\b(?:registration|applications?|enrol?lment|window|portal|list)\b[^.;]{0,40}\b(?:closes?|ends?)\b|\bwe (?:choose|decide|select)\b[^.;]{0,30}\b(?:on|by)\b/;
/** Under “Applying for July” a day is one until which papers may come. */
const APPLYING = /\bappl(?:y|ying|ications?)\b[^|]*$/;
const BY_A_DAY = /\b(?:by|until|before|no later than)\b/;

export default fact<'open' | 'closed'>({
  topic: topic(
    'accept taking host offering clos paus suspend nobody_new free_ spot slot still_ha cohort group block review on_hold full filled sold fully_booked discontinu open apply appl window enrol book reserve seat place next rolling jan feb mar apr may jun jul aug sep oct nov dec recruit stopped deadline write all_year year-round until_further ended out_of_stock reopen resum looking_for being_read remains waiting chosen consider visit scheduled shadowing rests vslo observers',
  ),
  read(lines, around) {
    const calls = lines.find((l) => OPEN.test(l.text) && !NOT_OPEN.test(l.text) && !isPast(l, around));
    const open = calls ?? lines.find((l) => isCurrent(l, around));
    const shut = find(lines, CLOSED, SHUT_NO_MORE) ?? (around.alone ? undefined : find(lines, SHUT_WORD));
    if (shut) return { value: 'closed', from: [shut] };
    return open ? { value: 'open', from: [open] } : null;
  },
});

/** Names days, and all of them are over. */
function isPast({ text }: Line, { today }: Around): boolean {
  const dates = datesIn(text);
  return (
    dates.length > 0 && !/\b(?:updated|posted|revised|since)\b/.test(text) && dates.every((d) => d.year !== null && isoOf(d, today) < today)
  );
}

/** A window of dates that holds today, a cycle that opens this year or later, or a date still to come until which one may apply. */
function isCurrent({ text, head }: Line, { today }: Around): boolean {
  const dates = datesIn(text);
  const [first, last] = dates;
  if (!first) return false;
  const told = /\b(?:appl\w*|window|deadline|open\w*|requests?|submi\w*)\b/.test(`${text} ${head}`);
  if (told && last && /^ ?(?:-|to|through|until|and) ?$/.test(text.slice(first.end, last.at)) && (first.year || last.year)) {
    const end = isoOf(last, today);
    const start = isoOf({ ...first, year: first.year ?? Number(end.slice(0, 4)) - (first.month > last.month ? 1 : 0) }, today);
    return start <= today && end >= today;
  }
  if (STARTS.test(`${head} | ${text}`) && !SHUT_WORD.test(text) && dates.some((d) => d.year !== null && isoOf(d, today) >= today))
    return true;
  if (OPENS.test(text)) return !first.year || first.year >= Number(today.slice(0, 4));
  const until = UNTIL.test(text) || (APPLYING.test(head) && BY_A_DAY.test(text));
  return until && dates.some((d) => d.year !== null && isoOf(d, today) >= today);
}

export const examples: [string, 'open' | 'closed' | null][] = [
  ['We are accepting applications for the January to June 2027 blocks.', 'open'],
  ['Cohorts start on Mondays; the next cohort starts on January 4, 2027.', 'open'],
  ['Now booking: 4 January 2027 (1 seat left).', 'open'],
  ['Applications for the 2026-2027 academic year are currently being accepted.', 'open'],
  ['The observership program is on hold until further notice.', 'closed'],
  ['The program is currently not accepting new applications.', 'closed'],
  ['The program has been paused until further notice.', 'closed'],
  ['For a visit in 2027 write by 31 January 2027.', 'open'],
  ['| Window | Status |\n| Sept 1 – Oct 15, 2026 | Closed |\n| Nov 15, 2026 – Jan 15, 2027 | Accepting requests |', 'open'],
  ['The office is closed on holidays.', null],
  ['Pediatrics does not accept observers.', null],
  ['At this time we do not accept students who are still in medical school.', null],
  ['Your browser is no longer supported.', null],
  ['The program was paused in 2020 and is open again.', 'open'],
  ['The program is paused until the ward has reopened.', 'closed'],
  ['The School has suspended the enrollment of visiting international students for two years.', 'closed'],
  ['All visiting spots through the end of June are filled.', 'closed'],
  ["We're not taking any more applications for this year.", 'closed'],
  ['October: our list is closed.', 'closed'],
  ['If you hold a diploma, the electives are closed to you.', null],
  ['Cardiology and orthopedics do not host observers at present.', null],
  ['Cohort of January 11 · enrolling', 'open'],
  ['Seats for the blocks that start on March 1 are open.', 'open'],
  ['Spring still has places in Track 1.', 'open'],
  ['Free months as of Thanksgiving: April, June.', 'open'],
  ['You ask what they are taking and what they only say they are taking.', null],
  ['Applications for this season are open until all places are filled.', 'open'],
  ['Apply: places left for February and April 2027', 'open'],
  ['There are places from January 2027.', 'open'],
  ['Taking applications now for April and May.', 'open'],
  ['At the moment we are filling May and June.', 'open'],
  ['## Next starts\nJanuary 4, February 1, March 1, 2027', 'open'],
  ['There are no places in 2027.', null],
  ['Applications are accepted only through the portal of your school.', null],
  ['The four quarters are full and applications are not being accepted.', 'closed'],
  ['We do not take applications by e-mail.', null],
  ['As of October medical student placements are full through June 30, and we have closed the request form.', 'closed'],
  ['From November to May we do not take students for rotations.', null],
  ['The site shows whether your month still has room.', null],
  ['The next starts are March 1, 2025 and April 5, 2025.', null],
  ['We are now accepting applications (updated March 3, 2025).', 'open'],
  ['Every guest place of the academic year 2026-27 has been given.', 'closed'],
  ['The sessions of 2027 are all booked.', 'closed'],
  ["All four observers of the year have been chosen, and we can't consider any more.", 'closed'],
  ['All cohorts up to August 2027 have been assigned.', 'closed'],
  ['The 2025-2026 academic year has closed.', 'closed'],
  ['Suspended since September 2026.', 'closed'],
  ['All shadowing, here and online, rests until then.', 'closed'],
  ['We are full.', 'closed'],
  ['Applications are read until all places are filled.', 'open'],
  ["If you don't hear from us, we are full.", null],
  ['April has one seat.', 'open'],
  ['Two-week requests are not considered.', null],
  ['The main entrance on Kern Street is closed until January 10.', null],
  ['Seat 12 · Ohio · Accepting requests for March to June 2027', 'open'],
  ["I'm taking requests for the January, February and March 2027 groups.", 'open'],
  ['VSLO has been accepting requests since November 16, 2026.', 'open'],
  ['Blocks with space in spring 2027: February 8, April 5, May 3.', 'open'],
  ['Visits in 2027 are being scheduled now.', 'open'],
  ['For the April 2027 group, send your papers to Ana Quill, aquill@clinic.example, until January 29, 2027.', 'open'],
  ['Registration closes January 8, 2027.', 'open'],
  ['For spring 2027 we choose on December 18, 2026 and then monthly.', 'open'],
  ['## Applying for July 2027\nA CV and a page of text, by January 15, 2027.', 'open'],
  ['Research studies: now enrolling', null],
  ['An administrative fee of $500 is due when your application is accepted.', null],
  ['The message that applications are open again does not mean that we read others.', null],
  ['All observers are assigned to a faculty sponsor before they arrive.', null],
  ['All observers are given a badge on the first morning.', null],
  ['All visit slots are given on a first come, first served basis.', null],
  ['Every block is assigned by the coordinator.', null],
  ['Once the application period has closed, departments choose their observers.', null],
  ['Applications are not considered complete until the fee is paid.', null],
  ['Applications are not accepted more than six months before the start date.', null],
  ['Applications are not accepted after the deadline.', null],
  ['All positions are filled on a first-come, first-served basis.', null],
  ['Full EMR access', null],
  ['We are scheduling interviews in January.', null],
  ['Applications are open.', 'open'],
  ['Applications are closed.', 'closed'],
  ['Fully booked for 2026.', 'closed'],
];

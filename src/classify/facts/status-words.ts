/** Words by which an offer is open or closed. */
import { wholeWords } from '../../lexicon/pattern.ts';
import { MONTH_NAMES } from './dates.ts';

const TAKEN =
  '(?:names|applications?|requests?|students?|observers?|visitors?|externs?|candidates|bookings?|anyone|new(?! (?:patients?|clients?|referrals?|insurance|cases)\\b)|inquiries|rotators?|guests?)';
/** A month, a season or a year. */
const WHEN = `(?:${MONTH_NAMES}|spring|summer|fall|autumn|winter|20\\d\\d)`;
/** A day, or the last of a run of days: “September 8 – October 2”. */
const A_DAY = '\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,6}\\.? \\d{1,2}(?:,? 20\\d\\d)?(?! ?%)';
/** What a house offers, with or without words that tell what kind: “not offering any in-person clinical rotations”. */
const OFFERED = `(?: (?!(?:from|of|for|to|by|with|in|on|at)\\b)[\\w-]+){0,4}? (?:${TAKEN}|(?:observer|extern|intern|clerk|preceptor)ships?|rotations?|electives?|shadowing|visits?|placements?|trainees|learners|interns|graduates|imgs|fellows|volunteers|programs?|opportunities)\\b`;
/** Only some are not taken, or only in some way: relatives, requests for one doctor, guests in the operating room, more than two. */
const OF_PART = [
  '(?! (?:from (?!(?:visiting|outside|external|international|foreign|medical|students|observers|anyone)\\b)',
  'in (?:the|our|any) (?:[\\w-]+ ){0,2}(?:rooms?|suites?|units?|ors?|icus?|labs?|laborator\\w+|theaters?|wards?|areas?)\\b',
  'for (?:an? |any )?(?:particular|specific|individual|certain|named|single)\\b',
  '(?:more|earlier|sooner|later|less|fewer) than\\b|(?:before|after|unless|under|as)\\b))',
].join('|');
/** A list, group or window of one time of the year, or a house that is full up to one. */
export const OF_A_TIME = new RegExp(
  `\\b${WHEN}\\b[^.;]{0,30}\\b(?:list|groups?|window|cycle|blocks?|sessions?|cohorts?|dates?)\\b|\\b(?:full|booked|taken) (?:through|until|till|up to|to) (?:the end of )?(?:early |late |mid-)?${WHEN}`,
);
/** The offer as a whole is shut. */
export const CLOSED = new RegExp(
  [
    `\\b(?:not|(?:is|are)n't|no longer|stopped|ceased) (?:currently |presently |now |yet |be )?(?:accept\\w*|tak(?:e|ing)|host\\w*|book\\w*)(?: any)?(?: new| more| further| international| visiting)? ${TAKEN}\\b${OF_PART}`,
    `\\b(?:(?:is|are|we are|currently|am) not|(?:is|are)n't) (?:currently |presently |now )?(?:accepting|taking|offering|hosting)(?:${OFFERED}${OF_PART}|(?=[.,;:!)]|$| (?:at|now|right|until|for|this|currently|due|because|in 20)\\b))`,
    `\\b(?:is|are|be|am|we're|i'm) (?:currently |now |presently )?(?:accepting|taking|hosting|booking|placing) no (?:new |more |further |other )?(?:visiting |international )?${TAKEN}\\b${OF_PART}`,
    "\\bnot (?:currently |now )?taking (?:any )?names\\b|\\bset (?:the|our|this) (?:[\\w-]+ ){1,3}aside\\b|\\b(?:give|given|giving) (?:the |our )?(?:observers|program|visitors|externs|students) a rest\\b|\\bwhen we(?: are|'re) able to (?:have|take|host) [^.;]{0,30}\\b(?:back|again)\\b|\\b(?:put|placed) (?:the|our|this|all) (?:[\\w-]+ ){0,2}(?:programs?|programme|\\w+ships?|electives?|rotations?|visits?|applications?|hosting) on (?:hold|pause|ice)\\b",
    '(?<!\\b(?:if|when|once|should)\\b[^.;]{0,60})\\bno longer (?:offer(?:ed|ing|s)?|available|running|held)\\b',
    '\\b(?:program|programme|observership|externship|elective|rotation|placement|applications?|application (?:cycle|period|portal|window)|registration)s?(?: \\w+){0,3} (?:is|are|has been|have been|was) (?:currently |temporarily |now |all )?(?:paused|suspended|closed(?! to (?!new|all|further|appl))|on hold|full|discontinued|cancelled|filled|booked up)\\b',
    '\\bha(?:s|ve) (?:suspended|paused|discontinued|stopped|ended) (?:\\w+ ){0,3}(?:enrol?lment|applications|program|programme|(?:observer|extern)ships?|electives|rotations|visits|hosting|accepting|taking)\\b',
    `\\bno (?:(?:new )?(?:applications|requests|inquiries)|(?:new|more|further) ${TAKEN}) (?:are|will be|can be) (?:being |currently )?(?:reviewed|accepted|taken|considered)\\b(?! than)`,
    '(?<!\\b(?:until|once|when|after|before|if) )\\b(?:all|every) (?:[\\w-]+ ){0,4}(?:spot|seat|place|slot|position|session|cohort|group|block)s?\\b[^.;]{0,60}\\b(?:(?:is|are|has been|have been) (?:now |all |already )?(?:filled|taken|full|gone|booked)|(?:are now|has been|have been) (?:already )?(?:given|assigned))\\b',
    '\\ball (?:[\\w-]+ ){0,4}(?:observers?|externs?|visitors?|students|participants)\\b[^.;]{0,40}\\bhave (?:now |already )?been chosen\\b',
    '(?<!\\b(?:until|once|when|after|before|if) (?:they|these|those|all)? ?)\\bare all (?:now |already )?(?:booked|taken|filled|full|gone)\\b',
    "\\b(?:can't|cannot|can not) (?:consider|take|accept) any more\\b(?! than)|(?<!\\b(?:if|when|once)\\b[^.;]{0,40})\\bwe(?:'re| are) (?:now |currently )?full\\b",
    `(?<!\\b(?:until|once|after|when|before|if)\\b[^.;]{0,40})\\b(?:year|cycle|season|window|period)s? (?:has|have) (?:now )?(?:closed|ended|run out)\\b|^suspended since\\b|\\b(?:${TAKEN}|shadowing|visits|the program|the observership|externships)\\b[^.;]{0,40}\\brests? until\\b`,
    '(?<!\\b(?:week|late|incomplete|individual|other|such|these|those|phone|telephone|e-?mail|walk-in|unsolicited|direct|group) )\\b(?:applications|requests) (?:are|is) not (?:being |currently |now )*(?:accepted|taken|considered|reviewed)\\b' +
      OF_PART,
    "(?<!\\b(?:until|once|when|after|if)\\b[^.;]{0,40})\\b(?:calendar|schedule|year) is (?:now |already )?full\\b|\\b(?:i|we)(?: have|'ve| had to)? (?:now )?closed? (?:the|our|my) (?:list|books|calendar|form)\\b",
    '(?<!\\b(?:waiting|wait|mailing) )\\blist is (?:now |currently )?(?:closed|full)\\b|\\bnobody new can be\\b',
    '\\b(?:currently|temporarily) (?:paused|suspended|closed|on hold|unavailable|full)\\b',
    '\\b(?:suspended|paused|closed|on hold|on pause) until\\b|\\buntil further notice\\b|\\bis on (?:hold|pause|a break|break)\\b|\\btaking a break\\b',
    '\\bended in 20\\d\\d\\b|\\bwill not come back\\b|\\b(?:fully booked|sold out) (?:for|until|through)\\b|\\bwaiting list only\\b|\\bfilled for this year\\b|\\bfull for this year\\b',
  ].join('|'),
);
/** A word on a card; in a table of dates it is said of one date. */
export const SHUT_WORD =
  /^(?:paused|closed(?! on)|sold out|full(?! (?:emr|access|days?|day|board|name|time|team|access))|filled|out of stock|fully booked|waitlist only)\b(?! (?:refund|time|of|range|text|payment|shoes|toe|loop))/;
const NOT_CLOSED = new RegExp(wholeWords`
  (?:office|campus|entrance|building|library|garage|lot|street|road|department|unit) (?:[^.;]{0,20} )?(?:is|are|will be|remains) closed|holidays?|clinic is closed
  closed (?:on|for lunch|loop|shoes|claims|toe)
  (?:in|for the month of) (?:june|july|august|december)\b
  (?:hosts?|takes?|accepts?)(?: \w+){1,3} in (?:january|february|march|april|may|september|october|november)\b(?! 20)
  for that month|not (?:considered|reviewed|read|processed|accepted|taken) (?:complete|until|unless|more than|after|before|without|later)|first[- ]come|accredited|by (?:e-?mail|phone|fax|telephone|mail)|some (?:departments|sites)
  \w*(?:ology|ics|iatry|surgery) (?:is|are) (?:now |already |currently )?(?:full|filled|closed|fully booked)
  (?:dental|nursing|pharmacy|paramedic|pa) (?:externs?|externships?|students?|rotations?|placements?|observers?)
  other (?:\w+ )?(?:services|departments|sites|specialties|months|blocks|sessions) (?:still )?(?:have|has|are|take|accept)
  does not (?:accept|take|host|offer)|browser|\(full\)|full-time|obstetrics|j-1|visas?|no longer in
  \w*(?:ology|ics|iatry|surgery|medicine) and \w+ (?:do|are) not
  (?:students|graduates|applicants|observers) (?:who|still|with|from|without|enrolled|outside)
`);
/** What was shut and is no longer; “until it has reopened” is still shut. */
const AGAIN =
  '(?<!\\b(?:until|when|once|after|if)\\b[^.;]{0,40})\\b(?:is|are|was|were|has|have)(?: now| since| been){0,2} (?:open(?:ed)? again|re-?opened|resumed)\\b';
/** “From November to May we do not take students.” */
const PART_OF_YEAR = `\\b(?:from|between) (?:${MONTH_NAMES}) (?:to|and|through) (?:${MONTH_NAMES})\\b(?! 20)`;
export const SHUT_NO_MORE = new RegExp(`${NOT_CLOSED.source}|${PART_OF_YEAR}|${AGAIN}`);
/** An explicit call. */
export const OPEN = new RegExp(
  [
    `\\b(?:now|currently|still|are|is|am) (?:now |also |currently )?(?:accepting|booking|enrol?ling|taking|recruiting|reading|reviewing|considering)(?: ${TAKEN}|[:.,]| for| them| now|$)`,
    `(?:^|[·|•—] ?)(?:now )?accepting (?:new )?${TAKEN}`,
    `\\b(?:i'm|we're|ha(?:s|ve) been) (?:now |currently )?(?:taking|accepting|booking|reading) ${TAKEN}`,
    `\\b${WHEN}(?: and ${WHEN})? (?:still )?ha(?:s|ve) (?:\\d|one|two|three|four|five) (?:seats?|places?|spots?)\\b|\\bmaking (?:the|our|my) (?:list|schedule) for\\b`,
    '\\b(?:blocks?|months?|dates?|weeks?) (?:with|that (?:still )?have) (?:space|room|places|seats|openings)\\b',
    '^apply (?:now|today)\\b(?! (?:for (?:(?:an?|your|our) )?(?:\\w+ ){0,2}(?:residency|privileges|permits?|parking|badges?|housing|jobs?|scholarships?|loans?|cards?|visas?|positions?|membership|insurance)\\b|to be))',
    '\\b(?:now|currently) (?:accepting|booking|open|enrol?ling|recruiting|hiring|inviting)\\b',
    '\\b(?:applications?|requests?|booking|registration|enrol?lment|the portal|the window)(?: for [^.;]{3,60})? (?:is|are|remains?|process remains) (?:now |currently |being )*(?:open|accepted(?! (?:only )?(?:through|via|by|in)\\b)|read(?! by)|taken|welcome)\\b',
    '\\bbeing (?:read|accepted|taken|scheduled|booked|arranged|planned) now\\b|\\baccepting them now\\b|\\bis open now\\b',
    '\\b(?:welcome|accept|take|read)(?:s|ing)? (?:applications|requests) (?:all year|year[- ]round|on a rolling|at any time|throughout)\\b|\\bopen (?:all year|year[- ]round)\\b|\\brolling (?:basis|admission)\\b|\\baccepted (?:all year|year[- ]round|on a rolling)\\b',
    `\\b${WHEN}: (?:\\d|one|two|three|four|five) (?:seats?|places?|spots?)\\b|\\b(?:seats|places|spots) left: \\d|\\b(?:seats|places|spots) are (?:still )?available\\b|\\bfrom (?:${MONTH_NAMES}) on,? (?:i am|i'm|we are|we're) (?:glad|happy)\\b`,
    '\\bnext (?:open |in-person |free )?(?:weeks|starts?|group|block|cohort|seats?|dates?|ones|intake|session|orientation)(?: begins?| starts?| dates?| is|:)',
    '\\b(?:\\d|one|two|three|four|five|few) (?:seats?|places?|spots?)(?: \\w+)? (?:left|remaining|available|open)\\b|\\bseats? remaining\\b|\\bi have (?:seats|places|room) from\\b',
    AGAIN,
    '\\b(?:enrolling|booking) now\\b|\\b(?:seats|places|spots) (?:still )?(?:left|remaining|open) (?:[\\w-]+ ){0,3}?[\\w-]+: ?\\d|\\b\\d{1,2} of (?:the )?(?:\\d{1,2}|two|three|four|five|six|eight|ten|twelve) (?:seats?|places?|spots?) (?:(?:is|are) )?(?:still )?(?:left|open|free|available|remain)',
    '\\b(?:intake|registration|enrol?lment|applications?|cohort|booking|window)s? closes? in (?:\\d|a |one |two |three )',
    `\\bapplications for ${WHEN}(?: 20\\d\\d)? close (?:on )?${A_DAY}`,
    `\\b(?:looking for|seeking)(?! (?:[\\w-]+ ){0,2}(?:preceptors|hosts|sites|nurses|staff|donors|funding|sponsors|housing|interpreters)\\b) [^.;]{3,60}\\b(?:right now|at the moment|at present)(?=[.,;!]|$)`,
    `\\b(?:are|is|remain) (?:still )?(?:open|free|available) (?:as of|right now|at the moment|at present)\\b|\\bthe following (?:dates|months|weeks|blocks|starts|sessions|seats|places|spots) (?:are|remain) (?:still )?(?:open|free|available)\\b`,
    `${A_DAY},? ?[-:(|]? ?(?:still )?(?:free|open|available)(?=\\)|[.,;|]|$| ${A_DAY})`,
    `(?<!\\bno )\\b(?:(?:have|has) (?:a |one |still |now )*(?:seat|place|spot|opening)|seats|places|spots|openings|room) (?:left |(?:(?:is|are) )?(?:still |now )?(?:available |open ))?(?:for|from|in) (?:early |late |next |the )?${WHEN}\\b`,
    `\\b${WHEN}(?: 20\\d\\d)? (?:is|are) (?:still |now )?open\\b(?! (?:to|in|on|from)\\b)|\\b(?:are|am|we're|i'm) (?:now |already )?booking (?:for |into )?(?:early |late )?${WHEN}\\b`,
    `\\btaking (?:applications|names (?:for|now)|requests (?:for|now))\\b|\\b(?:are|am|we're|i'm) (?:now )?(?:filling|placing|scheduling|assigning)\\b[^.;]{0,30}\\b${WHEN}\\b|\\b${WHEN}(?: 20\\d\\d)? on(?:ward|wards)? is open\\b`,
    '\\b(?:cohorts?|groups?|blocks?)\\b[^.;]{0,30}\\benrol?ling\\b|\\bstill ha(?:s|ve) (?:\\w+ )?(?:places|seats|spots|room|openings)\\b',
    '\\b(?:seats|places|spots)\\b[^.;]{0,60}\\bare (?:still )?open\\b|(?<!\\bresidency )\\bpositions are (?:still |now )?open(?=[.,;]|$)|^free (?:months|dates|weeks|blocks)\\b[^.;:]{0,30}:',
    '\\bto apply for the 20\\d\\d\\b|\\blooking for (?:someone|somebody) to start\\b|\\benrolling for\\b|\\bwhen are applications accepted\\b',
  ].join('|'),
);
export const NOT_OPEN =
  /\bas (?:far|long) as\b|\b(?:places|seats|spots|dates) that are (?:still )?open\b|\b(?:(?:library|wing|building|garage|gym|fitness center|cafeteria|cafe|pharmacy|pool|store|shop|lab|laboratory|clinic|center|hospital|tower|office|lounge|campus)\b[^.;]{0,25}\b(?:is|are|stays?|remains?) (?:now |also |currently )?open(?! (?:to|for) (?:new )?(?:observ|student|visit|extern|appli|request))|listed in the reply|they are (?:taking|considering)|no longer|not (?:currently|now|yet|be|accepting|mean)|(?:when|once|after|if) (?:your|an|the) (?:application|request)|when (?:applications|the|we)|our residenc\w+|closed|whether|if (?:applications|seats)|new patients|patients|medicare|interviews?|covered by|insurance plans|trials?|studies|study)\b/;
/** Heads how many places are left: “Openings: one, from October”. */
export const PLACES_LEFT =
  /(?:^|\| ?)(?:current )?(?:openings?|vacanc(?:y|ies)|open(?:ings)? (?:seats|places|positions|slots)|(?:seats|places|positions|slots) (?:left|available|open|remaining))[ :]*$/;
export const COUNTED = /^(?:\d{1,2}|one|two|three|four|five|six|eight|ten)\b(?! ?(?:am|pm|a\.m|p\.m|%|weeks|months|o'clock|:))/;

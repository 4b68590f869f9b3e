/** In what state an offer, a house or a place is; when; and the small words between. */
import { words } from './forms.ts';

export const STATES = {
  /** Nobody is taken; the participles of what stops it are `stopped`. */
  shut: words(`
    inactive, unavailable, on hold, on pause, on ice, on hiatus, on a hiatus, on break, on a break, on an indefinite hold, on indefinite
    hold, on a temporary hold, on temporary hold, on temporary hiatus, in abeyance, over, off the calendar, off the table, defunct, out
    of stock, dormant, no more, past, shuttered, passed, elapsed, rests, beyond our means, not feasible, paused indefinitely, at an end,
    cut, gone for good, temporarily closed, fully closed, off for now, on a pause, on a temporary pause, on the back burner, on the
    shelf
  `),
  /** No room is left. */
  full: words(`
    full, at capacity, full up, fully booked, booked up, booked out, booked solid, booked full, sold out, oversubscribed, overbooked,
    packed, filled up, fully enrolled, spoken for, used up, gone, claimed, occupied, committed, exhausted, finalized, finalised, given
    away, given out, snapped up, maxed out, fully reserved, fully subscribed, fully committed, at our limit, at its limit, at their
    limit, at our maximum, at the maximum, at full capacity, over capacity, at maximum capacity, depleted, run out
  `),
  /** Promises places to people. */
  listing: words('putting names, putting anyone, putting people, adding anyone, adding people, penciling'),
  /** Not looked at. */
  unread: words(
    'sent back unread, returned unread, returned unopened, returned unanswered, go unread, go unanswered, left unanswered, deleted unread, discarded unread',
  ),
  nearly: words('almost, nearly, filling up, filling fast, filling quickly, going fast, going quickly, selling fast'),
  soldout: words('sold out, out of stock, fully booked'),
  complete: words('complete, completed'),
  open: words('open, live, under way, underway, ongoing, up and running, wide open, rolling, in progress, active'),
  /** … of a place. */
  left: words(
    'left, available, remaining, remain, remains, could be yours, up for grabs, to be had, to spare, to give away, can be yours, unfilled, unclaimed, vacant, unassigned, untaken',
  ),
  free: words('free'),
  /** A call, a calendar. */
  up: words('up, out, posted, released, back, on, online, published'),
  welcome: words('welcome'),
  extended: words('extended, prolonged'),
  freed: words(`
    come free, become free, become available, opened up, freed up, come up, come open, just released, just added
  `),
  first: words('first, by, basis'),
  possible: words('possible, in operation, valid'),
  now: words(`
    now, currently, presently, at this time, at that time, at present, at the present time, at the present, at the moment, at this
    moment, right now, for now, just now, at this point, at this stage, at this juncture, as of today, today, immediately, for the time
    being, for the moment, for the foreseeable future, temporarily, in the near future, this year, this academic year, this season, this
    cycle, this term, this semester, this week, these days, for the rest of the year, for the rest of this year, for the rest of the
    academic year, for the rest of this academic year, for the remainder of the year, for the coming year, for the current year, for the
    current academic year, this fall, this spring, this winter, this summer, indefinitely, until further notice, from here on, as of
    now, effective immediately, during this period, for the time, this january, this december, this february, this month, until then,
    for a while, at the current time, as we speak, permanently, during construction, during the construction, during the renovation,
    during the merger, during the transition, during this transition, during the move, during the review
  `),
  nomore: words('no longer, never again'),
  anymore: words('any more, any longer, anymore'),
  anynew: words('no more, further, any new, any further, any additional, any other'),
  /** Of some requests only. */
  odd: words(
    `late, incomplete, partial, unsigned, illegible, individual, phone, telephone, fax, faxed, mailed, emailed, e-mailed, e-mail, email,
    paper, duplicate, handwritten, unsolicited, such, direct, group, two-week, one-week`,
  ),
  until: words('until, till'),
  through: words('through, up to, into, thru, to the end of, until the end of, through the end of, to'),
  /** Till places are gone. */
  untilfull: words(
    'until all, until every, until they, until those, until filled, until full, till all, till every, while they last, while places last',
  ),
  /** What is so because of it may change. */
  while: words('while, as our, as we'),
  because: words('because, due to, owing to, in light of, since'),
  since: words('since, as of, effective, effective from, when he, when she, when its, when our, after its, after our'),
  past: words(
    'last year, last summer, last spring, last fall, last winter, last autumn, years ago, in the past, back then, that year, at the time, once, during the pandemic, during covid, during covid-19',
  ),
  month: words(`
    january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep,
    sept, oct, nov, dec, next month, next week, months ahead, weeks ahead, thanksgiving, christmas
  `),
  /** A time that comes once: a year, or a month of one. */
  dated: words(`
    spring, summer, fall, autumn, winter, next year, next spring, next summer, next fall, next winter, next season, next cycle, coming
    year, new year, academic year, ay, current year, coming academic year, next academic year, current academic year, rest of the year,
    end of the year, q1, q2, q3, q4
  `),
  always: words(`
    year-round, year round, all year, all year round, all year long, the whole year, the entire year, throughout the year, at any time,
    any time, anytime, at any point, continuously, on a rolling basis, rolling admission, rolling admissions, rolling basis, whenever,
    in any month, on an ongoing basis, all the time
  `),
  next: words('next, upcoming, coming, first available, forthcoming'),
  fresh: words('fresh, immediate, current, open, plenty of, still, last, lots of, a handful of'),
  count: words(
    'one, two, three, four, five, six, seven, eight, nine, ten, twelve, few, several, some, limited, another, handful, half, couple, single, plenty, fresh, immediate, last, lots, dozen, additional seats',
  ),
  all: words('all, every, each, both, last of, entire, whole'),
  no: words('no, zero, nil'),
  /** “No further requests are read.” */
  nonew: words('no more, no further, no other, no new, no additional'),
  none: words('none, nothing, nobody, no one, no-one, not a single'),
  not: words('not, never, neither, nor, unable, rather than'),
  unable: words('unable'),
  be: words(
    'be, is, are, am, was, were, been, remains, remain, stays, stay, stands, stand, has been, have been, became, become, becomes, got, gets',
  ),
  being: words('being'),
  have: words('have, has, had, having, there is, there are, there was, offer'),
  can: words(`
    can, could, might, would, able, be able to, is able to, are able to, able to, in a position to, possible to
  `),
  will: words('will, shall'),
  still: words('still, again, once more, once again'),
  /** Whatever they govern is not said. */
  if: words(
    'if, when, once, unless, whether, in case, in the event, in the event that, should, depending, as soon as, as far as, as long as, assuming, provided that, when we are able to',
  ),
  /** Tells which, or when, of what stands before it. */
  who: words('who, whose, which, where, that are, that is, that have, that has, that was, that were'),
  wish: words(
    'if you like, if you want, if you wish, if interested, if you are interested, if you would like, whether you, if you want to, if you wish to',
  ),
  /** Says what holds as a rule, or elsewhere. */
  often: words('often, usually, sometimes, typically, many, most, generally, some states, each year'),
  any: words('any, new, more, further, additional, other'),
  of: words('of, end of, rest of, remainder of'),
  than: words(`
    than, no more than, not more than, no fewer than, no later than, no less than, no earlier than, not later than
  `),
  to: words('to, for'),
  for: words('for, on, to, in, through, at, with, from, by, as, into, starting, beginning, during, onward, onwards'),
  /** Only some are meant, or only some way. */
  part: words(
    'from, who, whose, without, with, under, unless, via, directly, before, after, than, by, through, lacking, missing, earlier, later',
  ),
  between: words('between, from'),
  was: words('was, were, had'),
  late: words('too late'),
  and: words('and, or'),
  below: words('below'),
  here: words('here, right here'),
  it: words('it, they, this one'),
  colon: [] as string[],
  paren: [] as string[],
  comma: [] as string[],
  digit: [] as string[],
  word: [] as string[],
};

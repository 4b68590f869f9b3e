/** What a house and its guests do. */
import { verbs, words } from './forms.ts';

/** A house takes guests and what they send. */
const TAKE = verbs(`
    accept, host, entertain, honor, fulfill fulfilling fulfilled, absorb absorbing absorbed, pair, squeeze + in, fit fitting fitted,
    enroll, enrol enrolling enrolled, welcome, receive, admit admitting admitted, recruit, schedule, arrange, consider, review, read
    reading read, process, run running ran run, add, provide, sponsor, invite, facilitate, support, accommodate, credential, onboard,
    match, grant, log logging logged, register, bring bringing brought + in, take taking took taken + on, allow, hold holding held,
    organize, answer, look looking looked + at, permit permitting permitted, approve, place placing placed, have having had + back, make
    making made, fit fitting fitted fit + in, fit fitting fitted fit + you in, plan planning planned
  `);
/** … by which a place is gone as well. */
const GIVE = verbs(
  'take taking took taken, assign, allocate, give giving gave given, reserve, fill, book, confirm, select, choose choosing chose chosen',
);
const OFFER = verbs('offer offering offered, seek seeking sought');
/** A house ends what it offers. */
const STOP = verbs(`
    stop stopping stopped, cease, quit quitting quit, halt, pause, suspend, discontinue, end, close, cancel cancelling cancelled
    canceled, freeze freezing froze frozen, retire, withdraw withdrawing withdrew withdrawn, scrap scrapping scrapped,
    terminate, shut shutting shut, shut shutting shut + down, call calling called + off, wind winding wound + down, phase phasing phased
    + out, expire, lapse, conclude, abolish, eliminate, turn turning turned + off, pull pulling pulled, let letting let + go of,
    dissolve, sunset sunsetting sunsetted, come coming came come + to an end, deactivate, shelve, abandon, axe, disband, mothball,
    shutter, postpone, put putting put + to bed, give giving gave given + up, step stepping stepped + back from, take taking took taken
    + down, drop dropping dropped
  `);
const REFUSE = verbs(
  'decline, refuse, turn turning turned + away, turn turning turned + down, reject, deny, return returning returned + unread',
);
/** A guest asks. */
const APPLY = verbs(`
    apply, register, enroll, enrol enrolling enrolled, sign signing signed + up, join, submit submitting submitted, request requesting
    requested, grab grabbing grabbed, claim, secure, pick, send sending sent, enquire, inquire, get getting got + started, get getting
    got + in touch, fill filling filled + in, fill filling filled + out, complete completing, begin beginning, start starting, write
    writing, email emailing, e-mail, call calling, lock locking locked + in, snag snagging snagged, hold holding + your, complete
    completing + the form
  `);
const RESUME = verbs(`
    resume, reopen, re-open, restart, re-start, relaunch, revive, reinstate, start starting started + again, begin beginning began begun
    + again, open opening opened + again, start starting started + back up, come coming came + back, bring bringing brought + it back,
    run running ran + again
  `);

export const ACTS = {
  take: TAKE.base,
  taking: TAKE.ing.concat(words('enrolment, enrollment')),
  doing: words('doing it, doing so, doing this, doing that'),
  taken: TAKE.past,
  give: GIVE.base,
  giving: GIVE.ing,
  given: GIVE.past,
  offers: OFFER.base,
  offering: OFFER.ing,
  offered: OFFER.past,
  stop: STOP.base.filter((word) => word !== 'end'),
  stopped: STOP.past,
  /** Of a whole offer; what is closing or ending may do so one day. */
  halting: words('pausing, suspending, discontinuing, halting, freezing, winding down, phasing out, retiring, sunsetting, shelving'),
  refuse: REFUSE.base,
  refusing: REFUSE.ing,
  refused: REFUSE.past,
  apply: APPLY.base,
  applied: APPLY.past,
  resume: RESUME.base.concat(RESUME.ing),
  resumed: RESUME.past.concat(words('open again, running again, taking observers again')),
  begun: words('begun, started, opened, gone live, went live, kicked off, opened up'),
  begins: words('takes place, take place, will take place, begins, starts, opens, launches, begin on, start on'),
  turning: words('turn, turning, turned, turns, send, sending'),
  away: words('away, down, elsewhere'),
  expect: words('anticipate, expect, foresee, have, see'),
  seeking: words('seeking, looking for, inviting, invites, invite, searching for, recruiting'),
  wanted: words('wanted, sought'),
  /** Said of all that comes, at any time. */
  accept: words('accept, accepts, accepted, take, takes, welcome, welcomes, read, reads'),
  happy: words('happy to, glad to, pleased to, delighted to, would love to, would like to'),
  continue: words('continue to, continues to, continuing to'),
  hope: words(
    'hope to, hopes to, plan to, plans to, expect to, expects to, aim to, aims to, hoping to, planning to, intend to, intends to',
  ),
  decided: words('decided, resolved, elected, chosen, opted, voted'),
  reached: words('reached, met, hit, exceeded'),
  limit: words('limit, limits, quota, quotas, capacity, maximum, max, cap, teaching limit, ceiling'),
  break: words('freeze, moratorium, halt, a hold, ban, hiatus, pause, break, suspension, stop'),
  lifted: words('lifted, lifting, removed, ended, over, ending'),
  put: words('put, placed, set, placing, putting, puts, give, given'),
  aside: words(
    'on hold, on pause, on ice, on hiatus, aside, a rest, on an indefinite hold, on indefinite hold, on a hold, on a temporary hold, on temporary hold, on temporary hiatus, on a break, on a hiatus',
  ),
};

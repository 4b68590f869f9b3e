/** Nobody is taken, or nothing is left. */
import { readerOf } from './reader.ts';
import { TAKEN_BACK, UNIONS } from './shared.ts';

export const denied = readerOf({
  unions: UNIONS,
  says: `
    decided not ~2 takes ~4 who
    not|no ~1 who ~4 be being takens
    be|have no ~1 what ~3 for|until dated
    be late ~1 apply ~2 what|session
    not ~3 takings ~4 who|some
    not ~2 takings any? $|now|comma|anymore
    will not be takings ~2 dated
    not ~1 takes ~3 who ~1 until ~1 dated
    what ~1 be not takings for? dated|now|$
    nomore ~3 takes|takings|takens ~4 who
    what|guest ~5 nomore ~2 takens|takings|free_|possible
    what ~3 not ~1 free_ $|now|comma
    what ~3 not possible ~4 now
    ^ not free_ ~1 for? dated|now
    not ~2 takes ~3 anymore|anynew !than ~2 who
    not ~2 takes ~4 who ~2 anymore
    not ~2 takes ~5 who ~5 now
    now ~9 not ~3 takes ~4 who
    unable ~1 takes ~4 who ~1 until
    unable ~1 takes ~4 who ~2 dated|now
    who ~4 be ~1 not being takens
    now ~9 who ~2 be not takens
    asking ~1 now ~2 can|will|be not ~1 takens
    asking ~1 can|will|be not ~1 takens for of dated
    who ~2 be not takens now
    who ~5 can|will not be ~1 takens ~3 now|anymore
    now ~9 who ~5 can|will not be takens
    not any ~2 guest|asking ~2 now
    not ~1 expect ~3 opening ~5 now|to|for ~3 guest|takes|$
    will not ~2 resume|resumed
    what|paper|some|guest|house|we|it ~3 not ~1 resumed
    ^ not ~1 resumed
    offer will not ~1 take|takens|offered ~1 until|now|dated|$
    not ~2 opening to ~2 guest
    refuse ~2 who ~4 now

    takes|takings no ~2 guest|asking ~3 now|dated
    takes|takings nonew ~2 guest|asking
    takings no ~2 guest|asking
    ^ not takens now
    stop|stopped all ~2 what
    now ~9 takes|takings no ~3 guest|asking
    no ~3 guest|asking|session|offer ~1 be|can|will ~2 takens ~2 now|when|$
    have no ~1 session|offer|seat ~1 takens|left $|comma|now|for|until
    have nonew ~2 some|offer
    no hope ~1 resume
    nonew be|can|will ~2 takens
    nonew ~2 who|some ~2 be|can|will ~2 takens
    none ~2 be being takens
    none ~1 left|open
    ^ none now
    none of ~7 anymore
    can ~1 offers none ~4 now
    no|none ~3 some ~3 free_|now|anymore
    no|none ~3 some ~3 for dated
    no ~1 opening ~4 of dated
    no|none ~1 free|open ~2 some|offer
    no ~2 opening ~2 to ~3 guest|takes
    not ~1 have ~3 seat now
    now ~2 no ~2 some

    refusing ~3 guest|asking
    turning guest away
    any|anynew|all ~1 asking|paper ~3 will|be ~2 unread
    asking|paper ~1 now ~3 will|be ~2 unread
    not ~1 listing ~3 paper
    all ~2 asking ~6 will|be ~1 refused
    asking|guest be being refused
    all ~1 guest refused
  `,
  unless: `${TAKEN_BACK}
    who part !guest|offer|when|house|kind|any
    ^ guest part? be? now for
    takes|takings|takens ~1 kind ~1 guest ~4 now
    odd ~1 asking
    takes|takings|takens than
    between month|dated $|comma
  `,
});

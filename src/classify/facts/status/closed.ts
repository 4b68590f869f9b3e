/** An offer that takes nobody now: said of it, of asking for it, of its places, or of the house. */
import { readerOf } from './reader.ts';
import { patternOf } from './rule.ts';

const UNIONS = {
  when: 'month|dated',
  taker: 'we|house',
  takes: 'take|give|offers',
  takings: 'taking|giving|offering',
  takens: 'taken|given|offered',
  free_: 'open|left|free',
  what: 'offer|asking',
  who: 'guest|asking|offer',
  some: 'seat|session|opening',
  ended: 'stopped|shut',
  mark: 'colon|paren',
};

/** What is said of the offer is said of another time, of a part, or is over. */
const TAKEN_BACK = `
  you have reached
  your ~1 asking|seat|offer|paper|session ~1 be|can
  untilfull
  field be|not|will|can|nomore|have|comma
  often ~2 house|offer|session
  between when and|to|through when
`;

/** It is closed, or full. */
const shut = readerOf({
  unions: UNIONS,
  says: `
    what ~6 be ~2 ended
    takings ~3 guest ~1 be ~1 ended
    paper|session ~4 be ~2 ended
    what|paper|dated ~5 have ~1 ended
    asking ~5 stopped ~1 past|dated|$
    what|paper stopped $|past|when|since|comma
    what|paper stopped for ~1 past|when
    what ~2 stopped ~3 past
    what ~6 ended now|until
    what|paper|opening ~3 mark when? mark? ended|full|none
    what|paper|opening ~3 colon no $
    some colon none|no $|comma
    left ~1 some ~2 mark none|no
    ^ ended ~1 until|now|since
    ^ full ~1 until|through|for|now
    ended ~1 to any ~2 guest|asking
    ^ now ended|full
    ^ stopped what $
    ^ ended ~1 to ~2 guest|asking
    and ended ~1 to ~2 guest|asking
    ^ soldout $|comma|until|through

    all ~4 some|guest|offer ~5 be ~2 full|given $|comma|now|until|through
    some ~2 have|be ~1 be ~1 full|given
    some ~3 be ~1 all ~1 given|full
    some|paper|offer ~5 be ~1 full $|comma|now|until|through|for|mark|and
    paper|guest ~1 be ~1 full $|comma|now|until|through
    have ~1 given ~1 all ~2 some
    have ~1 given ~3 seat
    when be ~1 full|given $
    we be ~2 full
    we be given ~1 until|through ~1 dated
    full ~1 until|for|through ~3 dated|now
    asking|paper ~5 be complete $|comma|and|now
    have ~1 reached ~2 limit
    limit ~4 be ~1 reached

    taker ~3 stopped ~1 takings ~4 who
    taker ~3 stopped takings|doing $|until
    taker ~3 stopped ~3 what
    stopped ~2 paper ~1 to any|guest
    have ~3 stopped ~3 what|paper|guest
    have ~1 to stop ~3 what|guest|paper
    we have ~1 to stop $|for|comma
    taker ~3 put ~3 what|guest ~2 aside
    what ~4 be ~1 put aside
    taker be ~1 aside
    break ~1 for|of ~3 what|guest|takings
    taker|what be ~1 giving|taking ~1 break
    break ~2 be ~3 for ~2 what
    hope ~2 resume
  `,
  unless: `${TAKEN_BACK}
    not ~1 ended|full
    nearly full
    you ~6 full
    will|can be ~1 ended|full
    given|full ~3 first
    count of ~3 some
    was ~3 full|shut ~4 past
    past ~6 was ~3 full|ended
    was ~2 ended between past
    full|given part|through !when|now|next
    full until digit
    ended|full to ~3 guest part
    ended|full to ~1 group
  `,
});

/** Nobody is taken, or nothing is left. */
const denied = readerOf({
  unions: UNIONS,
  says: `
    decided not ~2 takes ~4 who
    not|no ~1 who ~4 be being takens
    be|have no ~1 what ~3 for|until dated
    be late ~1 apply ~2 what|session
    not ~3 takings ~4 who|some
    not ~2 takings $|now|comma|anymore
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
    who ~4 be ~1 not being takens
    now ~9 who ~2 be not takens
    asking ~1 now ~2 can|will|be not ~1 takens
    who ~2 be not takens now
    who ~5 can|will not be ~1 takens ~3 now|anymore
    now ~9 who ~5 can|will not be takens
    not any ~2 guest|asking ~2 now
    not ~1 expect ~3 opening ~5 now|to|for ~3 guest|takes|$
    will not ~2 resume|resumed
    not ~1 resumed
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
    have no ~1 session|offer|seat ~1 takens
    nonew ~1 be|can|will ~2 takens
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
    all ~2 asking ~6 will|be ~1 refused
    asking|guest be being refused
    all ~1 guest refused
  `,
  unless: `${TAKEN_BACK}
    who part !guest|offer|when|house|kind|any
    takes|takings|takens ~1 kind ~1 guest ~4 now
    odd ~1 asking
    takes|takings|takens than
  `,
});

export const closed = (signs: string): boolean => shut(signs) || denied(signs);
/** A text without any of these words does not say so. */
export const CLOSED_WORDS = [...shut.keys, ...denied.keys];

/** Said of a list, group or month: another may be open. */
const OF_A_TIME = patternOf(
  `
  when ~2 paper|session
  session ~2 of? when
  full|given|stopped ~1 until|through ~2 when|next
  ^ when through? when? be ~2 full|given|stopped
  comma|and when be ~1 full|given|stopped
  through when be ~1 full|given
  when mark ~1 full|given|stopped
`,
  UNIONS,
);
export const ofATime = (signs: string): boolean => OF_A_TIME.test(signs);

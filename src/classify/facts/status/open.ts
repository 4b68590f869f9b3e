/** An offer that takes guests now: an explicit call, or places that may still be had. */
import { PLACES } from './places.ts';
import { readerOf } from './reader.ts';
import { patternOf } from './rule.ts';

const said = readerOf({
  unions: {
    when: 'month|dated',
    takes: 'take|give|offers',
    takings: 'taking|giving|offering',
    takens: 'taken|given|offered',
    what: 'offer|asking',
    who: 'guest|asking|offer',
    some: 'seat|session|opening',
    applies: 'apply|give',
    free_: 'free|left',
    soon: 'now|below',
    mark: 'colon|paren',
  },
  says: `${PLACES}
    now|be|still ~1 takings ~4 guest|asking
    now|still takings ~1 to|for|when|mark|comma|$|offer
    be takings ~1 when
    we be takings $
    ^ takings ~2 guest|asking
    mark takings ~2 guest|asking
    ^ takings now
    takings ~2 paper ~2 dated
    continue takes ~3 guest|asking
    still ~1 takes ~3 guest|asking|offer
    takes ~3 asking ~4 now
    accept ~3 guest|asking ~3 always
    asking ~4 be|taken ~2 always
    takes ~3 asking ~3 always
    open always
    ^ always $

    asking ~7 be ~3 open
    paper|offer ~5 be ~2 open !to
    paper|session|seat be ~2 open to when
    session|seat ~5 be ~2 open !to
    what|paper ~3 mark ~1 open $|comma|mark|until
    what|paper ~3 mark ~1 takings
    open ~1 to ~1 asking|any
    now|still ~2 open to ~3 guest
    open to ~3 guest ~2 still
    now open
    when for? be ~1 open|free $|comma|mark|and
    dated be ~1 open|free|left
    be open|left now ~1 mark
    session|seat ~5 be ~1 nearly
    ^ give your ~1 soon
    guest ~1 be still ~1 welcome
    asking open now
    dated ~3 paper|session be ~2 up
    asking|paper ~2 be now up
    we be open to guest
    paper|session to ~2 dated be ~1 up
    asking|offer|seat|session ~8 be ~1 being ~1 takens
    guest ~8 be now being takens
    be giving ~1 when
    asking ~3 be ~1 takens ~1 now
    asking ~5 be ~1 takens between|through|until ~1 dated
    asking ~5 be ~1 takens between ~3 dated
    asking ~3 be ~2 takens|open untilfull
    asking|offer ~4 have begun
    asking|paper ~4 begun ~2 when
    asking ~3 be ~1 welcome
    paper ~3 extended ~1 through|until ~1 when
    extended ~3 asking|paper ~3 through|until ~1 when
    asking|paper|session stop for digit|count
    asking ~2 dated stop when

    ^ apply ~6 soon
    apply now
    apply ~3 left ~2 seat
    here ~2 applies ~2 seat
    applies ~2 seat ~3 soon|next|dated
    you|guest can ~2 applies ~5 now|dated
    you can ~1 applies ~2 session colon
    ^ fresh ~1 seat|opening $|mark
    seat ~2 to guest ~5 dated
    can now|still ~2 applies
    takes ~2 guest still
    accept ~1 asking ~2 to ~1 dated
    some|asking|offer ~6 can ~1 be taken|given|applied ~4 soon|dated
    dated ~1 session|offer ~1 can ~1 be taken|given|applied
    ^ apply ~2 for ~3 dated
    mark apply ~2 for ~3 dated
    ^ ~2 dated left
    to apply ~2 for ~3 dated
    session for opening|seat ~2 dated
    session still? free_ for dated
    ^ session for seat|opening $
    be takings now
    apply ~2 always
    ^ give ~2 dated ~2 offer|session|seat ~1 now

    seeking ~4 guest ~4 now|dated|begins
    seeking asking
    guest ~3 be? wanted
    we be seeking ~4 guest
    happy takes ~4 guest|asking ~3 dated|now
    can still ~2 takes
    takes ~1 count any guest
    can ~1 offers ~3 session ~2 for dated
    not ~1 late
    when for ~2 we be happy
  `,
  unless: `
    your ~1 asking|seat|offer|paper|session ~1 be|can
    not ~2 open|free_|takings|takes
    can ~1 be ~1 open|free_
    seat ~2 be ~1 free_ to guest|house part
    seat ~2 be ~1 free_ ~4 house ~2 to guest|house part
    nomore
    no ~3 some
    some ~2 mark none|no
    takings|takes no
    some|paper stopped
    since past
    asking|paper to dated? field? word? other !offer|guest|and
    paper of|to word be|have
    part ~3 begun
    often ~5 seat
    stopped|shut ~9 until
    be all? now? stopped|shut|full $|now|comma|mark
    ^ stopped|shut|full $|now|comma
    be ~2 stopped|shut|full ~2 until|through|for
  `,
});

export const open = (signs: string): boolean => said(signs) && (COMING.test(signs) || !OVER.test(signs));
const OVER = patternOf('past');
const COMING = patternOf('now|still|dated|month');

/** Names another matter and no offer. */
export const ofAnother = (row: string): boolean => OTHER.test(row) && !OFFERED.test(row.replace(OF_OTHERS, '')) && !GUESTS.test(row);
/** “The residency program” */
const OF_OTHERS = patternOf('other offer');
const GUESTS = patternOf('guest');

/** A call that goes on from what is said of another matter: “We are hiring an assistant. Apply today!” */
export const calls = (before: string, signs: string): boolean =>
  OTHER.test(before) && !OFFERED.test(before) && !OFFERED.test(signs) && BARE_CALL.test(signs);
const OTHER = patternOf('other\npaper of|to word be|have');
const OFFERED = patternOf('offer');
const BARE_CALL = patternOf('^ apply|give\n^ seat|opening');

/** A text without any of these words does not say so. */
export const OPEN_WORDS = [...said.keys];

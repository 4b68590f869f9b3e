/** The offer, asking for it, or the house is closed; or its places are taken. */
import { readerOf } from './reader.ts';
import { TAKEN_BACK, UNIONS } from './shared.ts';

export const shut = readerOf({
  unions: UNIONS,
  says: `
    what ~6 be ~2 ended
    takings ~3 guest ~1 be ~1 ended
    ^ takings have|be ended
    paper|session ~4 be ~2 ended
    what|paper|dated ~5 have ~1 ended
    asking ~5 stopped ~1 past|dated|$
    what|paper stopped $|past|when|since|comma
    what|paper stopped for ~1 past|when
    what ~2 stopped ~3 past
    what ~6 ended now|until
    what|paper|opening ~3 mark when? mark? ended|full|none
    what|paper|opening colon ~2 ended|full|none $|comma|mark|for|until|now
    what|paper|opening ~3 colon no $
    some colon none|no $|comma
    left ~1 some ~2 mark none|no
    ^ ended ~1 until|now|since
    ^ dated|past ~1 be ~1 ended
    ^ full ~1 until|through|for|now
    ended ~1 to any ~2 guest|asking
    ^ now ended|full
    ^ stopped what $
    ^ ended ~1 to ~2 guest|asking
    and ended ~1 to ~2 guest|asking
    ^ soldout $|comma|until|through

    all ~4 some|guest|offer ~5 be ~2 full|given $|comma|now|until|through|and
    some ~2 have|be ~1 be ~1 full|given
    some ~3 be ~1 all ~1 given|full
    some|paper|offer ~5 be ~1 full $|comma|now|until|through|for|mark|and
    paper|guest ~1 be ~1 full $|comma|now|until|through
    some|paper ~4 have ~1 full
    have ~1 given ~1 all ~2 some
    all ~4 some|offer ~5 be ~1 given for ~1 dated|now
    all ~2 house be ~1 given|full $|comma|now|until
    have ~1 full ~2 of guest
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
    taker be ~1 halting ~3 what|takings
    have ~1 to stop ~3 what|guest|paper
    we have ~1 to stop $|for|comma
    taker ~3 put ~3 what|guest ~2 aside
    what ~4 be ~1 put aside
    taker|guest be ~1 aside
    be ~1 ended to ~2 guest ~1 now
    break ~1 for|of ~3 what|guest|takings
    taker|what be ~1 giving|taking ~1 break
    break ~2 be ~3 for ~2 what
    hope ~2 resume
  `,
  unless: `${TAKEN_BACK}
    not ~1 ended|full
    part your? what ~1 have|be ended
    not all ~3 guest|some|offer
    nearly full
    you ~6 full
    will|can be ~1 ended|full !until|through|for
    can nomore be ~1 stopped
    asking who be? ~1 stopped|shut
    can have ~1 ended|full
    given|full ~3 first
    count of ~3 some
    was ~3 full|shut ~4 past
    past ~6 was ~3 full|ended
    was ~2 ended between past
    past ~1 what|paper stopped
    full|given part|through !when|now|next
    full until digit
    ended|full to ~3 guest part
    ended|full to ~1 group
  `,
});

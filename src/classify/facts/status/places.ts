/** Places that may still be had, and the next times for which guests come. */

export const PLACES = `
    count|digit ~2 seat ~2 be? still? free_
    count|digit of ~4 seat ~1 be? left
    seat ~5 be ~1 still? free_ $|comma|now|for|when
    session ~5 be ~1 still? left $|comma|now|for|when
    seat still? left for|mark
    now ~2 have ~3 opening
    now ~3 it be free|open $|comma|now
    opening ~1 for month
    still ~1 have ~2 seat|opening
    have ~3 opening ~6 when|now
    have ~3 opening still
    have ~3 seat ~4 dated
    have ~3 seat ~1 when
    have fresh ~1 opening
    fresh ~1 opening $|comma|now|for
    fresh seat for when
    when ~1 have ~2 opening|free
    when ~1 have ~1 count|digit ~1 seat
    have when ~4 free
    have ~3 count ~1 guest ~2 for when
    seat|opening ~3 for dated
    ^ some left for
    open|left ~1 seat ~2 mark digit|count
    seat|opening ~1 left? now? mark digit|count $|comma|left|for
    free_ ~1 session ~1 since? ~4 mark
    free_ ~1 session since
    ^ free_ ~1 mark? when
    mark free_ ~1 when
    when free when|comma|$
    month ~3 can ~1 be given|applied
    session ~2 offers|free_|open mark dated
    ^ left now
    some ~3 have ~2 freed
    when mark? count|digit ~1 seat|left
    session mark? when? mark? free
    when mark open|free_
    session ~2 mark taking
    next ~2 some|offer|guest|asking ~1 begins|mark
    next ~2 session|seat|offer be ~1 when
    next word|count be|mark when
    apply ~1 next ~2 offer|session|seat
    ^ paper to guest|asking
    begun mark ~2 asking
    paper ~5 be ~1 up until|through
`;

/** Days and windows still to come, and what closes another kind than the page offers. */
export const OF_KINDS: [string, 'open' | 'closed' | null][] = [
  ['## Next sessions\n- April 5–16, 2027 (enroll by March 1)', 'open'],
  ['## Next sessions\n- April 5–16, 2025 (enroll by March 1)', null],
  ['Applications come in between January 10 and March 31, 2027.', 'open'],
  ['Applications came in between January 10 and March 31, 2025.', null],
  ['## Next available\nJanuary 4, 2027', 'open'],
  ['This winter we have room. In July we are closed.', 'open'],
  ['January is sold out. February and later may be booked online.', 'open'],
  ['Virtual electives ended with the 2020-21 academic year.', null],
  ['Rotations for 2027 are open now.\nWe ended our observership in 2018.', 'open'],
  ['Hosting has ceased at all offices.', 'closed'],
  ["We won't be hosting in the coming year.", 'closed'],
  ['Every month is booked and the waiting list is long.', 'closed'],
];

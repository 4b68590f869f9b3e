/** What the rules of what is closed share. */

/** Classes of words that are named together. */
export const UNIONS = {
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
export const TAKEN_BACK = `
  you have reached
  your ~1 asking|seat|offer|paper|session ~1 be|can
  untilfull
  field be|not|will|can|nomore|have|comma
  often ~2 house|offer|session
  paper of|to word be|have
  between when and|to|through when
  ^ past ~2 taker ~1 stopped|put
`;

import { readerOf } from './reader.ts';

/** Asks whether it is so. */
export const asks = readerOf({
  unions: {
    takens: 'offered|taken|given',
    takings: 'taking|giving|offering',
    some: 'seat|session|opening',
    what: 'guest|asking|offer',
    free_: 'free|left',
  },
  says: `
    ^ be ~3 what|some ~2 free_|open|takens
    ^ be ~2 takings ~3 what
    ^ takings ~2 what
    still ~3 some|offer
    ^ you? have ~3 opening
  `,
  unless: `
    your
    word ~3 offer
    to|for|who ~3 guest
  `,
});

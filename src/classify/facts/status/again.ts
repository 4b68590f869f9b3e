import { readerOf } from './reader.ts';

/** What was shut and is no longer; “until it has reopened” is still shut. */
export const again = readerOf({
  unions: { what: 'we|house|offer|asking|it' },
  says: `
    what ~9 be|have now|still|since? resumed
    what resumed
    ^ ~3 be ~1 resumed
    lifted ~2 break
    break ~2 be|have ~2 lifted
    break lifted
  `,
  unless: `
    until
    will
    resumed ~1 not
    not ~2 resumed
  `,
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../src/show/shortlist/first.ts';

/** Runs before the list's own script is there. */
export default defineUnlistedScript(() => {
  globalThis.usceShortlistFirst = askFirst();
});

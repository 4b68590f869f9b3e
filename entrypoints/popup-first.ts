import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../src/show/popup/first.ts';

/** Runs before the popup's own script is there. */
export default defineUnlistedScript(() => {
  globalThis.uscePopupFirst = askFirst();
});

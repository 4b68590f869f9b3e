import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPage } from '../../src/model/contents.ts';
import { Lens } from '../../src/show/page/lens.ts';

/** The lens that stands in this page, if any; own to this extension's world. */
const HERE = Symbol.for('usce-lens');
const world = globalThis as { [HERE]?: Lens };

/** Injected by the background where the gate or the reader asks for it; once more does no harm. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (!isPage(document.contentType)) return;
    if (!world[HERE] || world[HERE].left) world[HERE] = new Lens();
    return world[HERE].started;
  },
});

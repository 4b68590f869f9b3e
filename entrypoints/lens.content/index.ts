import { defineContentScript } from 'wxt/utils/define-content-script';
import { readAndClassify, withStrength } from '../../src/engine.ts';
import { createBadges } from '../../src/show/badge/badge.ts';

/** Its matches, the known hosts, are put into the manifest by wxt.config.ts. */
export default defineContentScript({
  matches: ['https://known.invalid/*'],
  noScriptStartedPostMessage: true,
  async main() {
    const { document } = globalThis;
    if (document.contentType !== 'text/html' || !document.body) return;
    const today = new Date().toISOString().slice(0, 10);
    const steps = readAndClassify(document, { url: location.href, today, locale: 'en' });
    let step = steps.next();
    while (!step.done) {
      await new Promise((resume) => setTimeout(resume));
      step = steps.next();
    }
    const { classified, places } = step.value;
    if (classified.page === 'not-a-listing') return;
    const badges = createBadges(document);
    for (const listing of classified.listings) {
      const title = places[listing.block]?.parentElement;
      if (title) badges.add(withStrength(listing), title);
    }
  },
});

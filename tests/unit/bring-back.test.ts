/** One click brings back what was hidden on a page, also where the page was not read since: it is known once it is. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { answer } from '../../src/background/start.ts';
import { changeSettings, loadSettings } from '../../src/sites/settings.ts';
import { signature } from '../../src/sites/signature.ts';
import { executeScript, fromContent, fromPopup, sendToTab } from '../support/background.ts';
import { listing } from '../support/saved.ts';

const url = 'https://americanrotation.com/im';
const said = listing({ title: 'One' });
const classified = JSON.stringify({ page: 'listing', because: null, listings: [said] });

/** The lens stands in the page once it was injected, and has read it where it may. */
let read = false;

beforeEach(() => {
  fakeBrowser.reset();
  read = false;
  executeScript.mockImplementation(async (script: { files?: string[] }) => {
    if (script.files) read ||= ((await answer({ type: 'lens-started' }, fromContent)) as { go: boolean }).go;
    return [{ result: 'text/html' }];
  });
  sendToTab.mockImplementation(async (_, message: { do?: string }) =>
    read && message.do === 'tell' ? { url, classified, failed: false, selected: 0, hidden: false } : undefined,
  );
  return () => {
    executeScript.mockReset().mockImplementation(async () => [{ result: 'text/html' }]);
    sendToTab.mockReset().mockImplementation(async () => undefined);
  };
});

test.each([
  ['rate-this-page', 'the page was loaded anew', {}],
  ['rate-this-page', 'the site was switched off', { offHosts: ['americanrotation.com'] }],
  ['show-again', 'the site was switched off', { offHosts: ['americanrotation.com'] }],
  ['show-again', 'everything was switched off', { off: true }],
] as const)('%s, where %s', async (type, _, off) => {
  await changeSettings(() => ({ hidden: [signature(url, said), 'another'], ...(off as object) }));
  expect(await answer({ type, tab: 1 }, fromPopup)).toMatchObject({ kind: 'rated', hidden: { now: false, listings: [false] } });
  expect(await loadSettings()).toMatchObject({ hidden: ['another'], off: false, offHosts: [] });
});

/**
 * Real Chromium with the extension, pages served under addresses that the extension knows, no network.
 *
 *   let lens: Lens;
 *   test.beforeAll(async () => { lens = await launch(); });
 *   test.afterAll(() => lens.close());
 *   test('…', async () => {
 *     const page = await lens.open(KNOWN, '<h1>…');                  // a Playwright page
 *     await expect.poll(() => badges(page)).toEqual([…]);            // what our closed root says
 *     await press(page, '.badge');                                   // a real click on something in it
 *     const panel = await frameOf(page, 'panel.html');               // a Playwright frame: getByRole and all
 *     const popup = await lens.popup(page);                          // the real one, with its activeTab grant
 *   });
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, expect, type Frame, type Page, type Worker } from '@playwright/test';
import { type Answer, UNKNOWN, withoutUs } from './answers.ts';
import { buildOf } from './builds.ts';
import { attach, type Popup } from './popup.ts';
import { CONTROL, noteOpened, proxyPort } from './proxy.ts';
import { still } from './still.ts';

export * from './answers.ts';

declare const chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };

export interface Options {
  /** Match patterns, e.g. `https://elsewhere.test/*`, which the reader is taken to have allowed before. */
  granted?: string[];
  /** Language of the browser, e.g. `es`. */
  locale?: string;
  /** Folder of a build; default: the build of this run. */
  build?: string;
  /** A window, for people. */
  headed?: boolean;
  /** The real network; tests never have it. */
  network?: boolean;
  /** Keeps the browser's profile here; default: a new one that is thrown away. */
  folder?: string;
  /** Leaves the page of the first run open; default: it is waited for and closed. */
  welcome?: boolean;
}

export interface Lens {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** Errors of consoles and uncaught exceptions, of pages, extension pages and background alike. */
  errors: string[];
  /** Addresses asked for by anything but `open`. */
  requests: string[];
  /** Opens a new page at `address`, which answers with `answer`. */
  open(address: string, answer: Answer): Promise<Page>;
  /** Serves one address or a glob without opening it. */
  serve(address: string, answer: Answer): Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** The real toolbar popup of `page`, opened as a click on the icon does. */
  popup(page: Page): Promise<Popup>;
  /** The background, to look into or fill storage: `(await lens.background()).evaluate(…)`. */
  background(): Promise<Worker>;
  close(): Promise<void>;
}

let shared: Promise<Lens> | undefined;

/** For tests that leave the browser as it was: one for all files that run one after another, each with empty storage and no page open. */
export async function share(): Promise<Lens> {
  shared ??= launch();
  const lens = await shared;
  await Promise.all(
    lens.context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
  await lens.context.unrouteAll();
  await (await lens.background()).evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
  lens.errors.length = 0;
  lens.requests.length = 0;
  // It ends with the process.
  return { ...lens, close: async () => {} };
}

/** Starts a browser with an empty profile. */
export async function launch(options: Options = {}): Promise<Lens> {
  const build = realpathSync(options.build ?? buildOf('chrome'));
  const id = idOf(build);
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'usce-lens-'));
  if (!options.folder) prefer(folder, id, options.granted ?? []);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM,
    headless: !options.headed,
    // As root, Chromium's sandbox does not start.
    chromiumSandbox: process.getuid?.() !== 0 && Boolean(options.headed),
    viewport: options.headed ? null : { width: 1280, height: 900 },
    ...(options.locale ? { locale: options.locale, env: { ...process.env, LANGUAGE: options.locale } } : {}),
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
      ...(proxyPort() && !options.network ? [`--proxy-server=http://127.0.0.1:${proxyPort()}`] : []),
      ...(options.network ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
    ],
  });
  if (proxyPort() && !options.network) await context.pages()[0]?.goto(CONTROL);
  const errors: string[] = [];
  const requests: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const served = new Set<string>();
  context.on('request', (request) => !served.has(request.url()) && requests.push(request.url()));

  const first = options.folder ? null : await welcomePage(context, id);
  if (!options.welcome) await first?.close();

  const serve = async (address: string, answer: Answer) => {
    served.add(address);
    await noteOpened(address);
    await context.route(address, (route) =>
      route.fulfill(typeof answer === 'string' ? { contentType: 'text/html; charset=utf-8', body: answer } : answer),
    );
  };
  const visit = async (address: string) => {
    served.add(address);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    context,
    id,
    errors,
    requests,
    serve,
    async open(address, answer) {
      await serve(address, answer);
      return visit(address);
    },
    openOwn: (path) => visit(`chrome-extension://${id}/${path}`),
    popup: (page) => openPopup(context, id, page),
    background: async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
    async close() {
      await context.close();
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The page that an installation opens in a tab of its own. */
export async function welcomePage(context: BrowserContext, id: string): Promise<Page> {
  const is = (page: Page) => page.url() === `chrome-extension://${id}/welcome.html`;
  const find = () => context.pages().find(is);
  await expect.poll(() => find() !== undefined, { timeout: 15_000 }).toBe(true);
  const page = find()!;
  await page.waitForLoadState();
  return page;
}

/** Chromium names an unpacked extension by its folder. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Fills a new profile: grants, since no test can answer the browser's own question; developer mode, without which no extension survives a reload. */
function prefer(folder: string, id: string, origins: string[]): void {
  const permissions = { api: [], explicit_host: origins, manifest_permissions: [], scriptable_host: [] };
  const settings = origins.length ? { [id]: { runtime_granted_permissions: permissions } } : {};
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings, ui: { developer_mode: true } } }));
}

async function openPopup(context: BrowserContext, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  const inPage = await context.newCDPSession(page);
  const { targetInfo } = await inPage.send('Target.getTargetInfo');
  await inPage.detach();
  const session = await context.browser()!.newBrowserCDPSession();
  const targets = async (type: string) => (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  // The popup opens over a tab, and a tab is the parent of its page.
  const tab = (await targets('tab')).find((t) => t.url === targetInfo.url && t.title === targetInfo.title);
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab!.targetId } as never);
  let target: string | undefined;
  await expect
    .poll(async () => {
      target = (await targets('page')).find((t) => t.url.startsWith(`chrome-extension://${id}/popup.html`))?.targetId;
      return target;
    })
    .toBeDefined();
  return attach(session, target!);
}

interface Node {
  localName?: string;
  backendNodeId: number;
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType: string })[];
}

/**
 * Runs `look(root, argument)` in the page with our closed shadow root; null where we have no node in the page.
 * `look` must stand by itself; what it gives back is data.
 */
export async function inRoot<R, A>(page: Page, look: (root: ShadowRoot, argument: A) => R, argument?: A): Promise<R | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const objectId = await ownRoot(session);
    if (!objectId) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (argument) { return (${look})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  } finally {
    await session.detach();
  }
}

/** Our node is the child of the document's element, after the body, with a closed root. */
async function ownRoot(session: CDPSession): Promise<string | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: Node };
  const top = root.children?.find((node) => node.localName);
  // The browser's PDF viewer gives the body a closed root of its own.
  const beside = top?.children?.filter((node) => node.localName !== 'body');
  const own = beside?.flatMap((node) => node.shadowRoots ?? []).find((shadow) => shadow.shadowRootType === 'closed');
  if (!own) return undefined;
  return (await session.send('DOM.resolveNode', { backendNodeId: own.backendNodeId })).object.objectId;
}

/** Accessible names of the badges in the page, in order; [] where there is none. */
export async function badges(page: Page): Promise<string[]> {
  return (await inRoot(page, (root) => [...root.querySelectorAll('.badge')].map((b) => b.getAttribute('aria-label') ?? ''))) ?? [];
}

/** Clicks with the mouse on the n-th thing in our root that fits `selector` when it stands still. */
export async function press(page: Page, selector: string, n = 0): Promise<void> {
  const { x, y } = await still(() => middleOf(page, selector, n));
  await page.mouse.click(x, y);
}

const middleOf = (page: Page, selector: string, n: number) =>
  inRoot(
    page,
    (root, [wanted, index]) => {
      const element = root.querySelectorAll(wanted)[index];
      element?.scrollIntoView({ block: 'nearest' });
      // One that waits for its place would be clicked on where it is not.
      const box = element?.checkVisibility({ visibilityProperty: true }) ? element.getBoundingClientRect() : null;
      return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    [selector, n] as [string, number],
  );

/** The page lays a picture over all of itself and of us, which lets clicks through. */
export const coverAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'Click here to win' });
    cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;background:white;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  });

/** What is pressed takes its frame away, and now and then the browser's answer goes with it: what follows tells whether it was taken. */
export const goesWith = (pressed: Promise<void>): void => void pressed.catch(() => {});

/** A page of the extension that stands in a frame of `page`, such as `panel.html`. */
export async function frameOf(page: Page, path: string): Promise<Frame> {
  const find = () => page.frames().find((frame) => /^(chrome|moz)-extension:/.test(frame.url()) && frame.url().includes(`/${path}`));
  await expect.poll(() => find() !== undefined).toBe(true);
  return find()!;
}

/** The page's own HTML without our node, to be compared with `htmlUntouched`. */
export const htmlWithoutUs = (page: Page): Promise<string> => page.evaluate(withoutUs);

/** Of each browser, the page in which others are looked at without the extension. */
const besides = new WeakMap<BrowserContext, Page>();

/** The same page's HTML where the extension does not look. */
export async function htmlUntouched(lens: Lens, answer: Answer): Promise<string> {
  await lens.serve(UNKNOWN, answer);
  const known = besides.get(lens.context);
  const page = known && !known.isClosed() ? known : await lens.context.newPage();
  besides.set(lens.context, page);
  await page.goto(UNKNOWN);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await lens.context.unroute(UNKNOWN);
  return html;
}

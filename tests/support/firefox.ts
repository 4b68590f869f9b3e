/** Real Firefox with the extension, by WebDriver BiDi; the same names as in chromium.ts, the page is puppeteer's. */
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Answer } from './answers.ts';
import { buildOf } from './builds.ts';
import { CONTROL, proxyPort } from './proxy.ts';

/** A page of the extension in a tab of its own. */
export interface Own {
  /** Runs `look(argument)` in it; what it gives back is data. */
  evaluate<R, A>(look: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** A real click on the button of this text. */
  click(name: string): Promise<void>;
  /** Runs `act(argument)` in the handler of a real click; gives what it gives. */
  clicking<R, A>(act: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
}

export interface FirefoxLens {
  browser: Browser;
  /** Errors of the pages' consoles and uncaught exceptions. */
  errors: string[];
  /** Opens a new page at `address`, which answers with `answer`; every other request of it is refused. */
  open(address: string, answer: Answer): Promise<Page>;
  /** From now on `page` may ask for this address alone, which answers with `answer`. */
  serve(page: Page, address: string, answer: Answer): void;
  openOwn(path: string): Promise<Own>;
  close(): Promise<void>;
}

/** No way out but the run's proxy, which answers nothing; icons of sites are no page's request. */
const noNetwork = (port = proxyPort() ?? 9) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'browser.chrome.site_icons': false,
});

/** Pages of the extension come late on a busy machine. */
const SOON = { timeout: 20_000 };

const ADDON = 'usce-lens@usce-lens.org';
/** Firefox gives each installation a name of its own; here it is told which. */
const UUID = '8d1f6c1e-3b1a-4a57-9a55-0e6b3b0f8a11';

let shared: Promise<FirefoxLens> | undefined;

/** For tests that leave the browser as it was: one for all files that run one after another, with no page of theirs open. It ends with the process. */
export async function share(): Promise<FirefoxLens> {
  shared ??= launch();
  const lens = await shared;
  await Promise.all((await lens.browser.pages()).slice(1).map((page) => page.close()));
  lens.errors.length = 0;
  return { ...lens, close: async () => {} };
}

/** Starts a browser with an empty profile. Known hosts are granted as at an installation. */
export async function launch(): Promise<FirefoxLens> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...noNetwork(),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'devtools.jsonview.enabled': false,
    },
  });
  if (proxyPort()) await (await browser.pages())[0]?.goto(CONTROL);
  await browser.installExtension(buildOf('firefox'));
  await closeWelcome(browser);
  const errors: string[] = [];
  const served = new WeakMap<Page, [string, Answer]>();
  return {
    browser,
    errors,
    serve: (page, address, answer) => void served.set(page, [address, answer]),
    async open(address, answer) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.setRequestInterception(true);
      served.set(page, [address, answer]);
      page.on('request', (request) => {
        const [at, answer] = served.get(page)!;
        // A page that is left meanwhile takes its requests along.
        if (request.url() !== at) return void request.abort().catch(() => {});
        const { body, ...rest } = typeof answer === 'string' ? { contentType: 'text/html; charset=utf-8', body: answer } : answer;
        void request.respond({ ...rest, body });
      });
      await page.goto(address);
      return page;
    },
    openOwn: (path) => openOwn(browser, path),
    close: () => browser.close(),
  };
}

/** An installation opens the page of the first run in a tab of its own. */
async function closeWelcome(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const url = `moz-extension://${UUID}/welcome.html`;
  const find = async () => {
    const { contexts } = (await connection.send('browsingContext.getTree', {})).result as unknown as {
      contexts: { context: string; url: string }[];
    };
    return contexts.find((one) => one.url === url)?.context;
  };
  let context: string | undefined;
  await expect.poll(async () => (context = await find()), { timeout: 15_000 }).toBeDefined();
  await connection.send('browsingContext.close', { context });
}

async function openOwn(browser: Browser, path: string): Promise<Own> {
  const { connection } = browser as unknown as { connection: Connection };
  const { context } = (await connection.send('browsingContext.create', { type: 'tab' })).result as unknown as { context: string };
  const url = `moz-extension://${UUID}/${path}`;
  // The browser never says that such a page has loaded.
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  const evaluate: Own['evaluate'] = async (look, argument) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (argument) => JSON.stringify((await (${look})(argument && JSON.parse(argument))) ?? null)`,
      arguments: argument === undefined ? [] : [{ type: 'string', value: JSON.stringify(argument) }],
      awaitPromise: true,
      target: { context },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return JSON.parse((result.result as { value: string }).value);
  };
  await expect.poll(() => evaluate(() => document.readyState === 'complete' && location.href).catch(() => ''), SOON).toBe(url);
  return {
    evaluate,
    async click(name) {
      let at: Point | null = null;
      await expect.poll(async () => (at = await evaluate(middleOf, name)), SOON).not.toBeNull();
      await clickAt(connection, context, at as unknown as Point);
    },
    async clicking(act, argument) {
      await evaluate(
        `(argument) => {
          window.done = new Promise((resolve, reject) =>
            document.documentElement.addEventListener('click', () => Promise.resolve((${act})(argument)).then(resolve, reject), { once: true }),
          );
        }` as never,
        argument,
      );
      await clickAt(connection, context, { x: 20, y: 20 });
      return evaluate(() => (window as unknown as { done: Promise<never> }).done);
    },
  };
}

interface Point {
  x: number;
  y: number;
}

async function clickAt(connection: Connection, context: string, at: Point): Promise<void> {
  await connection.send('browsingContext.activate', { context });
  const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
  const actions = [
    { type: 'pointerMove', ...at },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await connection.send('input.performActions', { context, actions: [{ ...pointer, actions }] });
}

function middleOf(name: string): Point | null {
  const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name);
  button?.scrollIntoView({ block: 'center' });
  const box = button?.getBoundingClientRect();
  return box?.width ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
}

interface Shared {
  sharedId?: string;
  value?: { localName?: string; shadowRoot?: Shared | null; children?: Shared[]; mode?: string };
}

/** Runs `look(root, argument)` with our closed shadow root; null where we have no node in the page. */
export async function inRoot<R, A>(page: Page, look: (root: ShadowRoot, argument: A) => R, argument?: A): Promise<R | null> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const call = async (functionDeclaration: string, args: object[], maxDomDepth: number) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      target: { context },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  const top = (await call('() => document.documentElement', [], 1)) as Shared;
  const own = top.value?.children?.map((child) => child.value?.shadowRoot).find((shadow) => shadow?.value?.mode === 'closed');
  if (!own) return null;
  const json = await call(
    `async (root, argument) => JSON.stringify((await (${look})(root, JSON.parse(argument))) ?? null)`,
    [{ sharedId: own.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
    0,
  );
  return JSON.parse((json as { value: string }).value);
}

interface Connection {
  send(method: string, params: object): Promise<{ result: { type: string; result: unknown; exceptionDetails: { text: string } } }>;
}

/** Accessible names of the badges in the page, in order; [] where there is none. */
export async function badges(page: Page): Promise<string[]> {
  return (await inRoot(page, (root) => [...root.querySelectorAll('.badge')].map((b) => b.getAttribute('aria-label') ?? ''))) ?? [];
}

/** Clicks with the mouse on the first thing in our root that fits `selector`. */
export async function press(page: Page, selector: string): Promise<void> {
  const at = await inRoot(
    page,
    (root, wanted) => {
      const box = root.querySelector(wanted)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    selector,
  );
  if (!at) throw new Error(`Nothing in our root fits ${selector}.`);
  await page.mouse.click(at.x, at.y);
}

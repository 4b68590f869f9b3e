/** The set-ups that are compared: one browser each, all open at the same time, alike but for the extension. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { buildOf } from '../../support/builds.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const AUTOCONSENT = join(ROOT, 'node_modules/@duckduckgo/autoconsent/dist/addon-mv3');
/** Time that an extension has to install itself before the first visit. */
const INSTALLED = 3_000;

export const SETUPS = ['none', 'empty', 'naive', 'autoconsent', 'ours'] as const;
export type Setup = (typeof SETUPS)[number];

export interface Running {
  setup: Setup;
  context: BrowserContext;
  /** Of the browser itself, for its traces. */
  session: CDPSession;
  close(): Promise<void>;
}

/** Starts all set-ups. */
export async function startAll(): Promise<Running[]> {
  const folder = mkdtempSync(join(tmpdir(), 'usce-lens-bench-'));
  const running: Running[] = [];
  for (const setup of SETUPS) running.push(await start(setup, folder));
  await new Promise((done) => setTimeout(done, INSTALLED));
  const first = running[0]!;
  const { close } = first;
  first.close = async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  return running;
}

async function start(setup: Setup, folder: string): Promise<Running> {
  const extension = await extensionOf(setup, join(folder, setup));
  return { setup, ...(await startWith(extension ? [extension] : [], join(folder, `${setup}-profile`))) };
}

/** Starts a browser with these extensions and an empty profile. */
export async function startWith(extensions: string[], profile: string): Promise<Omit<Running, 'setup'>> {
  const list = extensions.join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM,
    headless: true,
    // As root, Chromium's sandbox does not start.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 900 },
    args: [
      ...(list ? [`--disable-extensions-except=${list}`, `--load-extension=${list}`] : []),
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
  return { context, session: await context.browser()!.newBrowserCDPSession(), close: () => context.close() };
}

/** Folder of the extension of a set-up, made where it is one of the bench's own. */
async function extensionOf(setup: Setup, folder: string): Promise<string | null> {
  switch (setup) {
    case 'none':
      return null;
    case 'empty':
      return write(folder, { 'background.js': '' }, { background: { service_worker: 'background.js' } });
    case 'naive':
      return naive(folder);
    case 'autoconsent':
      cpSync(AUTOCONSENT, folder, { recursive: true });
      return folder;
    case 'ours':
      return buildOf('chrome');
  }
}

function write(folder: string, files: Record<string, string>, manifest: object): string {
  mkdirSync(folder, { recursive: true });
  const about = { manifest_version: 3, name: 'Bench', version: '1', ...manifest };
  for (const [file, text] of Object.entries({ ...files, 'manifest.json': JSON.stringify(about) })) writeFileSync(join(folder, file), text);
  return folder;
}

/** Writes what somebody would write in an afternoon: the page's text, and each pattern over all of it. */
export async function naive(folder: string): Promise<string> {
  const script = `const text = document.body.innerText;
const patterns = ${JSON.stringify(await patterns())};
for (const pattern of patterns) text.match(new RegExp(pattern, 'gi'));
`;
  const scripts = [{ matches: ['https://*/*'], js: ['naive.js'], run_at: 'document_idle' }];
  return write(folder, { 'naive.js': script }, { content_scripts: scripts });
}

/** One pattern per cue of ours. */
async function patterns(): Promise<string[]> {
  const found: string[] = [];
  for (const axis of ['type', 'contact', 'setting', 'offer', 'not-offer']) {
    const folder = join(ROOT, 'src/lexicon', axis);
    for (const file of readdirSync(folder).sort()) {
      const { default: cue } = await import(pathToFileURL(join(folder, file)).href);
      found.push(...[cue.pattern, cue.head, cue.listed, cue.text, cue.unless].filter((source) => source !== undefined));
    }
  }
  return found;
}

/** Real Chromium with the production build, and pages served under addresses that the extension knows. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Starts a browser with an empty profile; every address but those served here is refused. */
export async function launch(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'usce-lens-')), {
    executablePath: process.env.CHROMIUM,
    headless: true,
    chromiumSandbox: false,
    args: [
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/** Opens `html` under `address`. */
export async function open(context: BrowserContext, address: string, html: string): Promise<Page> {
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

interface Node {
  localName?: string;
  nodeValue?: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/** Accessible names of the badges, which stand in a closed root that only the debugger can read. */
export async function badges(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const names: string[] = [];
  const visit = (node: Node, inside: boolean) => {
    const label = node.attributes?.indexOf('aria-label') ?? -1;
    if (inside && label >= 0) names.push(node.attributes?.[label + 1] as string);
    const ours = inside || node.localName === 'usce-lens';
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child, ours);
  };
  visit(root, false);
  await session.detach();
  return names;
}

/**
 * Real Firefox driven from its own window, where WebDriver BiDi does not reach: the toolbar button, the shortcuts, what the
 * reader gives back in the browser's own pages. Speaks Marionette; its pages are plain http, answered by the proxy.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Answer } from './answers.ts';
import { buildOf } from './builds.ts';
import { BROWSERS_OWN, startProxy } from './proxy.ts';

export interface FirefoxWindow {
  /** Opens `address` (http) in a new tab in front. */
  open(address: string, answer: Answer): Promise<void>;
  reload(): Promise<void>;
  /** Accessible names of the badges in the page in front. */
  badges(): Promise<string[]>;
  /** Clicks on our button, in the browser's menu of extensions where it stands after an installation; the popup opens. */
  button(): Promise<void>;
  /** What the browser does on Alt, Shift and this letter; its window hears no keys of a test. */
  shortcut(letter: string): Promise<void>;
  /** The reader gives or takes access in the browser's own list of extensions. */
  access(act: 'add' | 'remove', origins: string[]): Promise<void>;
  /** Addresses that were asked for beside those that were opened and the browser's own. */
  requests(): string[];
  close(): Promise<void>;
}

const ADDON = 'usce-lens@usce-lens.org';

export async function openWindow(): Promise<FirefoxWindow> {
  const proxy = await startProxy();
  const opened = new Set<string>();
  const folder = mkdtempSync(join(tmpdir(), 'usce-lens-firefox-'));
  const port = 20_000 + (process.pid % 20_000);
  writeFileSync(join(folder, 'user.js'), preferences(proxy.port, port));
  const args = ['--headless', '--no-remote', '--profile', folder, '--marionette', '--remote-allow-system-access'];
  const program = spawn(process.env.FIREFOX as string, args, { stdio: 'ignore' });
  const ended = new Promise((end) => program.once('exit', end));
  const { send, end } = await marionette(port);
  await send('WebDriver:NewSession', {});
  await send('Addon:Install', { path: buildOf('firefox'), temporary: true });

  const run = async <R>(context: 'chrome' | 'content', script: string, args: unknown[] = []): Promise<R> => {
    await send('Marionette:SetContext', { value: context });
    // Only with the browser's own rights a closed root can be looked into.
    const answer = await send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
    return (answer as { value: R }).value;
  };
  // Nobody clicks before the extension has started.
  await expect.poll(() => run('chrome', STARTED, [ADDON]), { timeout: 30_000 }).toBe('running');
  return {
    async open(address, answer) {
      proxy.serve(address, answer);
      opened.add(address);
      await run('chrome', CLOSE);
      await send('Marionette:SetContext', { value: 'content' });
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:Navigate', { url: address });
    },
    async reload() {
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:Refresh', {});
    },
    badges: () => run('content', BADGES),
    button: async () => {
      await run('chrome', `document.getElementById('unified-extensions-button').click();`);
      await expect.poll(() => run('chrome', CLICK, [ADDON])).toBe(true);
    },
    shortcut: (letter) => run('chrome', SHORTCUT, [letter]),
    access: (act, origins) => run('chrome', ACCESS, [ADDON, act, origins]),
    requests: () => proxy.seen.filter((one) => !opened.has(one) && !BROWSERS_OWN.firefox.test(one)),
    async close() {
      end();
      program.kill();
      await ended;
      proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const BADGES = `
  const roots = [...document.documentElement.children].map((child) => child.openOrClosedShadowRoot).filter(Boolean);
  return roots.flatMap((root) => [...root.querySelectorAll('.badge')].map((badge) => badge.getAttribute('aria-label')));`;
/** A popup that stands open would be closed by the next click. */
const CLOSE = `for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();`;
const CLICK = `
  const button = document.querySelector('[data-extensionid="' + arguments[0] + '"] .unified-extensions-item-action-button');
  button?.click();
  return Boolean(button);`;
const STARTED = `return WebExtensionPolicy.getByID(arguments[0])?.extension?.backgroundState ?? null;`;
const SHORTCUT = `
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  const key = keys.find((one) => one.getAttribute('key') === arguments[0] && one.getAttribute('modifiers').split(/[ ,]+/).sort().join() === 'alt,shift');
  if (!key) throw new Error('No such shortcut: ' + keys.map((one) => one.outerHTML));
  const command = document.createEvent('xulcommandevent');
  command.initCommandEvent('command', true, true, window, 0, false, false, false, false, 0, null, 0);
  key.dispatchEvent(command);`;
const ACCESS = `
  const [id, act, origins] = arguments;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  return ExtensionPermissions[act](id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension).then(() => null);`;

const preferences = (proxy: number, marionettePort: number): string =>
  Object.entries({
    'marionette.port': marionettePort,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'dom.security.https_first': false,
    'browser.chrome.site_icons': false,
    'app.update.auto': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.webextOptionalPermissionPrompts': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

interface Marionette {
  send(command: string, parameters: object): Promise<unknown>;
  end(): void;
}

/** Messages are `length:JSON`; a command is [0, id, name, parameters], an answer [1, id, error, result]. */
async function marionette(port: number): Promise<Marionette> {
  const socket = await reach(port);
  const waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  let buffer = Buffer.alloc(0);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      if (error) waiting.get(id)?.fail(new Error(error.message));
      else waiting.get(id)?.done(result);
    }
  });
  let last = 0;
  return {
    send: (command, parameters) =>
      new Promise((done, fail) => {
        waiting.set(++last, { done, fail });
        const text = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    end: () => socket.destroy(),
  };
}

/** The browser listens some time after it was started. */
async function reach(port: number): Promise<Socket> {
  let socket: Socket | undefined;
  await expect
    .poll(
      () =>
        new Promise((resolve) => {
          const tried = connect(port, '127.0.0.1', () => {
            socket = tried;
            resolve(true);
          });
          tried.on('error', () => resolve(false));
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
  return socket as Socket;
}

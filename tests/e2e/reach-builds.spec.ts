/** What the two builds ask for, hold and expose. Read from the files; no browser is needed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parseHosts, patternsOf } from '../../src/sites/hosts.ts';
import { type Browser, buildOf } from '../support/builds.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BROWSERS: Browser[] = ['chrome', 'firefox'];
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";
const GATE_LIMIT = 6000;

const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true, withFileTypes: true }) as { isFile(): boolean; parentPath: string; name: string }[])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const read = (browser: Browser, file: string) => readFileSync(join(buildOf(browser), file), 'utf8');
const manifestOf = (browser: Browser) => JSON.parse(read(browser, 'manifest.json'));
const scripts = (browser: Browser) => filesIn(buildOf(browser)).filter((file) => file.endsWith('.js'));

for (const browser of BROWSERS) {
  test.describe(browser, () => {
    const manifest = () => manifestOf(browser);

    test('asks for these permissions and no other', () => {
      const first = parseHosts(readFileSync(join(ROOT, 'src/sites/hosts.tsv'), 'utf8')).filter(({ since }) => since === '0.1.0');
      const hosts = first.flatMap(({ host }) => patternsOf(host));
      const { permissions, optional_permissions, host_permissions, optional_host_permissions, content_scripts } = manifest();
      expect({ permissions, optional_permissions, optional_host_permissions }).toEqual({
        permissions: ['storage', 'scripting', 'activeTab'],
        optional_permissions: undefined,
        optional_host_permissions: ['https://*/*'],
      });
      expect(host_permissions).toEqual(hosts);
      expect(content_scripts).toEqual([{ matches: hosts, js: ['content-scripts/gate.js'], run_at: 'document_idle' }]);
    });

    test('has no other way in or out', () => {
      const known = [
        'action background browser_specific_settings commands content_scripts content_security_policy default_locale description',
        'host_permissions icons manifest_version minimum_chrome_version name options_ui optional_host_permissions permissions version',
        'web_accessible_resources',
      ];
      expect(Object.keys(manifest()).filter((key) => !known.join(' ').split(' ').includes(key))).toEqual([]);
      expect(manifest().content_security_policy).toEqual({ extension_pages: CSP });
    });

    test('only the panel can be asked for by pages, at an address that changes', () => {
      const dynamic = browser === 'chrome' ? { use_dynamic_url: true } : {};
      expect(manifest().web_accessible_resources).toEqual([{ resources: ['panel.html'], matches: ['*://*/*'], ...dynamic }]);
    });

    test('the version is that of package.json', () => {
      expect(manifest().version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
    });

    test('knows no way to the network', () => {
      for (const file of scripts(browser)) {
        expect(read(browser, file), file).not.toMatch(
          /\bfetch\(|sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeer|WebTransport|new Image\(/,
        );
      }
    });

    test('evaluates no text as code and loads none from elsewhere', () => {
      for (const file of scripts(browser)) {
        expect(read(browser, file), file).not.toMatch(
          /\beval\(|new Function\(|importScripts\(|import\(["'`]https?:|\bXMLHttpRequest\b|new WebSocket\(/,
        );
      }
      for (const file of filesIn(buildOf(browser)).filter((name) => name.endsWith('.html'))) {
        expect(read(browser, file), file).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      }
    });

    test('the gate is small, and names the extension to nobody', () => {
      const gate = read(browser, 'content-scripts/gate.js');
      expect(gzipSync(gate).length).toBeLessThanOrEqual(GATE_LIMIT);
      for (const name of ['gate', 'lens']) {
        expect(read(browser, `content-scripts/${name}.js`), name).not.toMatch(/postMessage\(|new CustomEvent\(/);
      }
    });

    test('a second build is the same, byte for byte', { tag: '@long' }, () => {
      test.slow();
      const folder = join(mkdtempSync(join(tmpdir(), 'usce-lens-again-')), browser);
      execFileSync('node', ['scripts/build.mjs', browser, folder], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
      const sums = (of: string) =>
        filesIn(of).map(
          (file) =>
            `${file} ${createHash('sha256')
              .update(readFileSync(join(of, file)))
              .digest('hex')}`,
        );
      expect(sums(folder)).toEqual(sums(buildOf(browser)));
      rmSync(folder, { recursive: true });
    });
  });
}

test("Firefox's linter finds nothing but Preact's own assignment to innerHTML", { tag: '@long' }, () => {
  const args = ['lint', '--output=json', '--source-dir', buildOf('firefox')];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const { errors, warnings, notices } = JSON.parse(execFileSync(join(ROOT, 'node_modules/.bin/web-ext'), args, { env, encoding: 'utf8' }));
  const said = [...errors, ...warnings, ...notices].map(
    ({ code, file }: { code: string; file: string }) => `${code} ${file.replace(/-[^/]*\.js$/, '')}`,
  );
  expect(said.filter((one) => !one.startsWith('UNSAFE_VAR_ASSIGNMENT chunks/'))).toEqual([]);
  expect(said).toHaveLength(1);
});

test('in Firefox it is named, says that it collects nothing, and asks for a browser that can run it', () => {
  expect(manifestOf('firefox').browser_specific_settings).toEqual({
    gecko: { id: 'usce-lens@usce-lens.org', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
  expect(manifestOf('firefox').minimum_chrome_version).toBeUndefined();
  expect(manifestOf('chrome').minimum_chrome_version).toBe('130');
  expect(manifestOf('chrome').browser_specific_settings).toBeUndefined();
});

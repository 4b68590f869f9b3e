/**
 * Finds a browser, or has it installed: named by a variable, the system's, Debian's packages where we may, for Chromium
 * Playwright's own. Gives `{ path }` or `{ why }`, the reason why there is none.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './node.mjs';

const BROWSERS = {
  chromium: { name: 'Chromium', variable: 'CHROMIUM', debian: 'chromium', places: ['/usr/bin/chromium', '/usr/bin/chromium-browser'] },
  firefox: { name: 'Firefox', variable: 'FIREFOX', debian: 'firefox-esr', places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] },
};

const system = () => (existsSync('/etc/os-release') ? (/^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '') : '');
export const onDebian = () => system() === 'debian';

/** @param {'chromium' | 'firefox'} kind */
export function browser(kind) {
  const { name, variable, debian, places } = BROWSERS[kind];
  if (process.env[variable])
    return existsSync(process.env[variable]) ? { path: process.env[variable] } : { why: `${variable} names no file` };
  const installed = () => places.find((path) => existsSync(path) && !isSnap(path));
  let path = installed();
  if (!path && onDebian() && process.getuid?.() === 0) {
    apt(name, debian);
    path = installed();
  }
  if (!path && kind === 'chromium') path = playwrightsOwn();
  if (path) return { path };
  const snap = places.some((place) => existsSync(place)) || (system() === 'ubuntu' && kind === 'firefox');
  if (snap) return { why: `here ${name} is a snap, which tests cannot drive` };
  return { why: onDebian() ? `apt-get install ${debian} was not possible (it needs root and a network)` : `no ${name} was found` };
}

/** Ubuntu's packages are scripts that lead to a snap, which sees neither our folders nor the debugger. */
function isSnap(path) {
  const real = realpathSync(path);
  return real.includes('/snap') || (readFileSync(real).subarray(0, 2).toString() === '#!' && readFileSync(real, 'utf8').includes('/snap/'));
}

function apt(name, what) {
  console.log(`Installing ${name} from Debian's packages …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-q'], quiet);
    execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', what], quiet);
  } catch {
    console.log(`apt-get could not install ${what}.`);
  }
}

/** Playwright keeps its browsers in the user's cache; as root it can add the libraries that they need. */
function playwrightsOwn() {
  const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  if (!existsSync(path)) {
    console.log("Downloading Playwright's own Chromium …");
    try {
      run('playwright', ['install', '--no-shell', ...(process.getuid?.() === 0 ? ['--with-deps'] : []), 'chromium']);
    } catch {
      console.log('The download failed.');
    }
  }
  return existsSync(path) ? path : undefined;
}

/** Finds Chromium, or has Debian install it; gives its path, or null where it cannot be had. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const found = () => [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path)) ?? null;

export function chromium() {
  if (found()) return found();
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  console.log('Installing Chromium from Debian …');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-q'], quiet);
    execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], quiet);
  } catch {
    return null;
  }
  return found();
}

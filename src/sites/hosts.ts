/** Known hosts as match patterns; used when the extension is built. */
import { readFileSync } from 'node:fs';

/** `https://host/*` and `https://www.host/*` for each line of hosts.tsv. */
export function knownMatches(): string[] {
  return readFileSync(new URL('./hosts.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t')[0] as string)
    .flatMap((host) => (host.split('.').length > 2 ? [host] : [host, `www.${host}`]))
    .map((host) => `https://${host}/*`);
}

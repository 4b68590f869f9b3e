/** Match patterns of all known hosts; used when the extension is built. */
import { readFileSync } from 'node:fs';
import { parseHosts, patternsOf } from './hosts.ts';

export function knownMatches(): string[] {
  const tsv = readFileSync(new URL('./hosts.tsv', import.meta.url), 'utf8');
  return parseHosts(tsv).flatMap(({ host }) => patternsOf(host));
}

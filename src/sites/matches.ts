/** Match patterns of the known hosts that the extension asks for at installation; used when it is built. */
import { readFileSync } from 'node:fs';
import { FIRST_VERSION, parseHosts, patternsOf } from './hosts.ts';

/** @param list Path of hosts.tsv. */
export function patternsIn(list: string): string[] {
  return parseHosts(readFileSync(list, 'utf8')).flatMap(({ host, since }) => (since === FIRST_VERSION ? patternsOf(host) : []));
}

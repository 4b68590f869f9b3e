/** The list of known hosts, as the background and the `rate` command have it. */
import type { Host } from '../model.ts';
import { FIRST_VERSION, kindOf, parseHosts } from './hosts.ts';
import tsv from './hosts.tsv?raw';

export const known = parseHosts(tsv);
/** Those allowed at installation. */
export const builtIn = known.filter(({ since }) => since === FIRST_VERSION);

/** What the list says stands behind an address; evidence for the engine. Null for what is no address, too. */
export const kindOfSite = (url: string): Host | null => (URL.canParse(url) ? kindOf(known, new URL(url).hostname) : null);

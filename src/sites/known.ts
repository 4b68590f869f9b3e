/** The list of known hosts, as the background has it. */

import { FIRST_VERSION, parseHosts } from './hosts.ts';
import tsv from './hosts.tsv?raw';

export const known = parseHosts(tsv);
/** Those allowed at installation. */
export const builtIn = known.filter(({ since }) => since === FIRST_VERSION);

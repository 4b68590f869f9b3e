/**
 * The sites on which the extension looks at pages by itself: `hosts.tsv`, one a line,
 *
 *     host <tab> kind <tab> since <tab> source
 *
 * `kind` is what stands behind the site (evidence for the engine), `since` the version that brought it. A host stands
 * for its `www.` too; any other subdomain needs its own line, so that mail, patients' and learning portals stay out.
 */
import type { Host } from '../model.ts';

interface KnownHost {
  host: string;
  kind: Exclude<Host, 'unclear'>;
  since: string;
  source: string;
}

/** Hosts of this version are asked for at installation; later ones are offered, since asking again would switch the extension off. */
export const FIRST_VERSION = '0.1.0';

/** Parses the list; lines that begin with `#` are comments. @throws Error that names the line. */
export function parseHosts(tsv: string): KnownHost[] {
  return tsv.split('\n').flatMap((line, i) => {
    if (!line.trim() || line.startsWith('#')) return [];
    const [host, kind, since, source] = line.split('\t');
    if (!host || !kind || !since || !source) throw new Error(`hosts.tsv:${i + 1}: expected host, kind, since and source`);
    return [{ host, kind, since, source } as KnownHost];
  });
}

/** Host names that a line stands for. */
export function namesOf(host: string): string[] {
  return host.startsWith('www.') ? [host] : [host, `www.${host}`];
}

/** Match patterns of a line. */
export const patternsOf = (host: string): string[] => namesOf(host).map((name) => `*://${name}/*`);

/** What the list says of a host name; null where it is not in it. */
export function kindOf(hosts: KnownHost[], hostname: string): KnownHost['kind'] | null {
  const bare = hostname.replace(/^www\./, '');
  return hosts.find(({ host }) => host === hostname || (host === bare && namesOf(host).includes(hostname)))?.kind ?? null;
}

/** Names under which the list stands in the storage, and the first question to it; small, since it is asked before all else is loaded. */
import { hash } from '../sites/signature.ts';

export const SAVED = 'saved:';
export const GONE = 'gone:';
/** Which listings the page showed first when it was last open: no more than a hint, so that it opens before all is read. */
export const HINT = 'list-first';

/** Where it stands that a listing was removed: by a hash, since what was removed shall not be told from it at sight. */
export const goneKey = (id: string): string => GONE + hash(id);

/** All that stands there of these listings. */
export const keysOf = (ids: string[]): string[] => ids.flatMap((id) => [SAVED + id, goneKey(id)]);

interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
}

/** What is stored of the listings of the hint; not yet validated. */
export async function askHinted(area: Area): Promise<Record<string, unknown>> {
  const ids = (await area.get(HINT))[HINT];
  return Array.isArray(ids) ? area.get(keysOf(ids.filter((id) => typeof id === 'string').slice(0, 200))) : {};
}

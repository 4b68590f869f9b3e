/** The button that puts an offering on the list and takes it off again. */
import { useEffect, useState } from 'preact/hooks';
import type { Listing } from '../../model.ts';
import type { Entry } from '../../shortlist/entry.ts';
import { add, get, newEntry, onShortlistChanged, remove, restore, savedIds } from '../../shortlist/store.ts';

export interface Kept {
  /** On the list, kept up to date. */
  on: boolean;
  /** Taken off just now: the next press brings it back with the reader's notes. */
  removed: boolean;
  /** @throws where the storage refuses. */
  toggle(): Promise<void>;
}

/** @param said The offering as the page has it. */
export function useKeep(id: string, url: string, said: Listing): Kept {
  const [on, setOn] = useState(false);
  const [removed, setRemoved] = useState<Entry | null>(null);
  useEffect(() => {
    const look = () => savedIds().then((all) => setOn(all.has(id)));
    void look();
    return onShortlistChanged(look);
  }, [id]);
  const toggle = async () => {
    if (on) {
      setRemoved(await get(id));
      await remove(id);
    } else if (removed) {
      await restore([removed]);
      setRemoved(null);
    } else await add(newEntry(url, said, id));
  };
  return { on, removed: removed !== null && !on, toggle };
}

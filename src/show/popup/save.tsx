/** Save to the shortlist and take off again, with a way back. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Listing } from '../../model.ts';
import type { Entry } from '../../shortlist/entry.ts';
import { add, get, isFull, newEntry, onShortlistChanged, remove, restore, savedIds } from '../../shortlist/store.ts';
import { Icon } from '../own/bits.tsx';

export interface Saved {
  ids: Set<string>;
}

/** What is on the list, kept up to date. */
export function useSaved(): Saved {
  const [ids, setIds] = useState(new Set<string>());
  useEffect(() => {
    const load = () => savedIds().then(setIds);
    void load();
    return onShortlistChanged(load);
  }, []);
  return { ids };
}

interface Props {
  id: string;
  url: string;
  listing: Listing;
  saved: Saved;
}

export function Save({ id, url, listing, saved }: Props) {
  const [removed, setRemoved] = useState<Entry | null>(null);
  const [failure, setFailure] = useState('');
  const on = saved.ids.has(id);
  const toggle = async () => {
    try {
      if (on) {
        setRemoved(await get(id));
        await remove(id);
      } else if (removed) {
        await restore([removed]);
        setRemoved(null);
      } else await add(newEntry(url, listing, id));
      setFailure('');
    } catch (error) {
      setFailure(isFull(error) ? i18n.t('shortlist.full') : (error as Error).message);
    }
  };
  return (
    <>
      <button type="button" class={on ? '' : 'main'} aria-pressed={on} onClick={toggle}>
        <Icon name="save" />
        {on ? i18n.t('popup.saved') : removed ? i18n.t('popup.undo') : i18n.t('popup.save')}
      </button>
      <span class={failure ? 'wrong' : 'unseen'} role="status">
        {failure || (removed && !on ? i18n.t('popup.removed') : '')}
      </span>
    </>
  );
}

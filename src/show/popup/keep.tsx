/** Saves an offering to the shortlist and takes it off again, with a way back. Loaded once the popup stands. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Listing } from '../../model.ts';
import { type Entry, entryIds } from '../../shortlist/entry.ts';
import { add, get, isFull, newEntry, onShortlistChanged, remove, restore, savedIds } from '../../shortlist/store.ts';
import { Icon } from '../own/bits.tsx';
import { Changed } from './changed.tsx';

/** Ids of what is on the list, kept up to date. */
function useSaved(): Set<string> {
  const [ids, setIds] = useState(new Set<string>());
  useEffect(() => {
    const load = () => savedIds().then(setIds);
    void load();
    return onShortlistChanged(load);
  }, []);
  return ids;
}

export interface KeepProps {
  url: string;
  /** Titles of all offerings of the page; `nth` is this one's. */
  titles: string[];
  nth: number;
  /** The offering as the page has it. */
  said: Listing;
  /** What else there is to do with it. */
  children: ComponentChildren;
}

export function Keep({ url, titles, nth, said, children }: KeepProps) {
  const id = entryIds(url, titles)[nth] as string;
  const on = useSaved().has(id);
  return (
    <>
      {on && <Changed id={id} said={said} />}
      <div class="row">
        <Save id={id} url={url} said={said} on={on} />
        {children}
      </div>
    </>
  );
}

interface SaveProps {
  id: string;
  url: string;
  said: Listing;
  on: boolean;
}

function Save({ id, url, said, on }: SaveProps) {
  const [removed, setRemoved] = useState<Entry | null>(null);
  const [failure, setFailure] = useState('');
  const toggle = async () => {
    try {
      if (on) {
        setRemoved(await get(id));
        await remove(id);
      } else if (removed) {
        await restore([removed]);
        setRemoved(null);
      } else await add(newEntry(url, said, id));
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

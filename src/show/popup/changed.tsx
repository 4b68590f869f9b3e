/** What this page says now that it did not say when the listing was saved. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Listing } from '../../model.ts';
import { changesSince } from '../../shortlist/changes.ts';
import { compact, type Entry } from '../../shortlist/entry.ts';
import { get, takeNote } from '../../shortlist/store.ts';
import { ChangeList } from '../shortlist/change-list.tsx';

export function Changed({ id, said }: { id: string; said: Listing }) {
  const [entry, setEntry] = useState<Entry | null>(null);
  useEffect(() => {
    get(id).then(setEntry);
  }, [id]);
  const changes = entry ? changesSince(entry.saved.listing, compact(said)) : [];
  if (!changes.length) return null;
  return (
    <div class="box">
      <ChangeList changes={changes} />
      <button type="button" class="quiet" onClick={() => takeNote(id).then(setEntry)}>
        {i18n.t('shortlist.noted')}
      </button>
    </div>
  );
}

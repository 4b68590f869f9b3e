/** The profile, the list as files, what was kept aside, and deleting everything. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { exportProfile } from '../../profile/schema.ts';
import { isSyncOn, setSync } from '../../profile/store.ts';
import { load } from '../../shortlist/store.ts';
import { exportAll } from '../../shortlist/transfer.ts';
import { download } from '../own/download.ts';
import { ProfileForm } from '../profile/form.tsx';
import { Files } from './files.tsx';
import { Import } from './import.tsx';
import { KeptAside } from './kept-aside.tsx';
import type { View } from './shared.ts';
import { Sites } from './sites.tsx';

export function Settings({ known, acts }: View) {
  const [sync, setOn] = useState(false);
  useEffect(() => {
    isSyncOn().then(setOn);
  }, []);
  const entries = known.rows.map(({ entry }) => entry);
  const { profile, corrections } = known.reading;
  // Read anew, with what was removed a moment ago.
  const exportEverything = async () => download('usce-lens.json', exportAll(await load(), profile, corrections), 'application/json');
  return (
    <>
      <h2>{i18n.t('profile.title')}</h2>
      <ProfileForm />
      <p>
        <label>
          <input type="checkbox" checked={sync} onChange={() => acts.run(() => setSync(!sync).finally(() => isSyncOn().then(setOn)))} />{' '}
          {i18n.t('shortlist.sync')}
        </label>
      </p>
      <div class="row">
        <button
          type="button"
          disabled={!profile}
          onClick={() => profile && download('usce-lens-profile.json', exportProfile(profile), 'application/json')}
        >
          {i18n.t('shortlist.exportProfile')}
        </button>
        <button type="button" disabled={!profile} onClick={() => acts.removeAll([], profile)}>
          {i18n.t('shortlist.deleteProfile')}
        </button>
      </div>
      <h2>{i18n.t('shortlist.files')}</h2>
      <div class="row">
        <button type="button" onClick={() => acts.run(exportEverything)}>
          {i18n.t('shortlist.export')}
        </button>
        <Import known={known} acts={acts} />
      </div>
      <Files known={known} acts={acts} />
      <div class="row">
        <button type="button" disabled={!entries.length} onClick={() => acts.remove(entries)}>
          {i18n.t('shortlist.deleteAll')}
        </button>
        <button type="button" disabled={!entries.length && !profile} onClick={() => acts.removeAll(entries, profile)}>
          {i18n.t('shortlist.deleteEverything')}
        </button>
      </div>
      <KeptAside known={known} acts={acts} />
      <Sites acts={acts} />
    </>
  );
}

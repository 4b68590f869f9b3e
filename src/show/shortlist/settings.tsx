/** The profile, the list as files, and deleting everything. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isSyncOn, setSync } from '../../profile/store.ts';
import { exportAll, LARGEST, type Preview, previewOf } from '../../shortlist/transfer.ts';
import { locale } from '../locale.ts';
import { download } from '../own/download.ts';
import { ProfileForm } from '../profile/form.tsx';
import { Files } from './files.tsx';
import type { View } from './shared.ts';
import { Sites } from './sites.tsx';

const rest = () => new Promise<void>((resume) => setTimeout(resume));

export function Settings({ known, acts }: View) {
  const [sync, setOn] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    isSyncOn().then(setOn);
  }, []);
  const entries = known.rows.map(({ entry }) => entry);
  const here = { entries, removed: known.removed };
  const read = (file: File | undefined) =>
    acts.run(async () => {
      if (!file) return;
      if (file.size > LARGEST) throw new Error(i18n.t('shortlist.fileLarge'));
      try {
        setPreview(await previewOf(await file.text(), here, locale(), rest));
      } catch {
        throw new Error(i18n.t('shortlist.fileBad'));
      }
    });
  const take = async (found: Preview) => {
    await acts.take(found, new Map(entries.map((entry) => [entry.id, entry])));
    setPreview(null);
  };
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
      <h2>{i18n.t('shortlist.files')}</h2>
      <div class="row">
        <button type="button" onClick={() => download('usce-lens.json', exportAll(here, known.reading.profile), 'application/json')}>
          {i18n.t('shortlist.export')}
        </button>
        <label class="button">
          {i18n.t('shortlist.import')}{' '}
          <input type="file" accept=".json,application/json" onChange={(event) => read(event.currentTarget.files?.[0])} />
        </label>
        <button type="button" disabled={!entries.length} onClick={() => acts.remove(entries)}>
          {i18n.t('shortlist.deleteAll')}
        </button>
      </div>
      <Files known={known} acts={acts} />
      {preview && (
        <div class="box">
          <p>
            {i18n.t('shortlist.preview', [
              preview.fresh.length,
              preview.back.length,
              preview.changed.length,
              preview.same,
              preview.removed.length,
              preview.errors.length,
            ])}
          </p>
          <ul>
            {preview.errors.map(({ row, title, errors }) => (
              <li key={row} class="wrong">
                {row}. {title} {errors.join(' ')}
              </li>
            ))}
          </ul>
          <button type="button" class="main" onClick={() => take(preview)}>
            {i18n.t('shortlist.import')}
          </button>{' '}
          <button type="button" onClick={() => setPreview(null)}>
            {i18n.t('panel.close')}
          </button>
        </div>
      )}
      <Sites acts={acts} />
    </>
  );
}

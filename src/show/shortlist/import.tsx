/** A file comes in: first what it would change, record by record, then the change, with a way back. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { load } from '../../shortlist/store.ts';
import { FileError, LARGEST, type Preview, previewOf } from '../../shortlist/transfer.ts';
import { locale } from '../locale.ts';
import type { View } from './shared.ts';

/** Errors listed; a file of thousands of bad rows must not become a page of thousands of lines. */
const ERRORS = 100;

const rest = () => new Promise<void>((resume) => setTimeout(resume));

export function Import({ known, acts }: Pick<View, 'known' | 'acts'>) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const entries = known.rows.map(({ entry }) => entry);
  const { profile: mine, corrections } = known.reading;
  const read = (file: File | undefined) =>
    acts.run(async () => {
      setPreview(null);
      if (!file) return;
      try {
        if (file.size > LARGEST) throw new FileError('large');
        setPreview(await previewOf(await file.text(), { ...(await load()), corrections }, locale(), rest));
      } catch (error) {
        throw new Error(refusal(error));
      }
    });
  const take = async (found: Preview, profile: boolean) => {
    const here = { entries: new Map(entries.map((entry) => [entry.id, entry])), profile: mine, corrections };
    await acts.take(found, here, profile ? found.profile : null);
    setPreview(null);
  };
  return (
    <>
      <label class="button">
        {i18n.t('shortlist.import')}{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            read(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      {preview && <Coming preview={preview} take={take} close={() => setPreview(null)} />}
    </>
  );
}

interface Props {
  preview: Preview;
  take(preview: Preview, profile: boolean): void;
  close(): void;
}

function Coming({ preview, take, close }: Props) {
  const [withProfile, setWith] = useState(true);
  const { fresh, back, changed, same, removed, errors, profile, profileErrors } = preview;
  const own = Object.keys(preview.corrections).length;
  return (
    <div class="box coming">
      <p role="status">{i18n.t('shortlist.preview', [fresh.length, back.length, changed.length, same, removed.length, errors.length])}</p>
      {own > 0 && <p>{i18n.t('shortlist.correctionCount', [own])}</p>}
      <ul>
        {errors.slice(0, ERRORS).map(({ row, title, errors: wrong }) => (
          <li key={row} class="wrong">
            {row}. <bdi>{title}</bdi> {wrong.join(' ')}
          </li>
        ))}
        {errors.length > ERRORS && <li class="wrong">{i18n.t('popup.more', [errors.length - ERRORS])}</li>}
        {profileErrors.length > 0 && (
          <li class="wrong">
            {i18n.t('shortlist.profileBad')} {profileErrors.join(' ')}
          </li>
        )}
      </ul>
      {profile && (
        <p>
          <label>
            <input type="checkbox" checked={withProfile} onChange={() => setWith(!withProfile)} /> {i18n.t('shortlist.takeProfile')}
          </label>
        </p>
      )}
      <p class="row">
        <button type="button" class="main" onClick={() => take(preview, withProfile)}>
          {i18n.t('shortlist.import')}
        </button>
        <button type="button" onClick={close}>
          {i18n.t('panel.close')}
        </button>
      </p>
    </div>
  );
}

/** Why a file as a whole cannot be taken. */
function refusal(error: unknown): string {
  const why = error instanceof FileError ? error.why : 'notJson';
  switch (why) {
    case 'large':
      return i18n.t('shortlist.fileLarge');
    case 'newer':
      return i18n.t('shortlist.fileNewer');
    case 'notOurs':
      return i18n.t('shortlist.fileBad');
    case 'notJson':
      return i18n.t('shortlist.fileNotJson');
  }
}

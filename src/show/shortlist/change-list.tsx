/** Differences since a listing was saved. */
import { i18n } from '#i18n';
import type { Change } from '../../shortlist/changes.ts';
import { changeWords } from '../../shortlist/fact-words.ts';
import { locale } from '../locale.ts';

export function ChangeList({ changes }: { changes: Change[] }) {
  return (
    <>
      <b>{i18n.t('shortlist.changed')}</b>
      <ul class="plain">
        {changes.map((change) => {
          const { what, before, now } = changeWords(change, locale());
          return (
            <li key={change.what}>
              {what}: <del>{before}</del> → <ins>{now}</ins>
            </li>
          );
        })}
      </ul>
    </>
  );
}

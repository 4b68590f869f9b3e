/** Differences since a listing was saved. */
import { i18n } from '#i18n';
import type { Change } from '../../shortlist/changes.ts';
import { axisName } from '../facts.ts';

export function ChangeList({ changes }: { changes: Change[] }) {
  return (
    <>
      <b>{i18n.t('shortlist.changed')}</b>
      <ul class="plain">
        {changes.map(({ what, before, now }) => (
          <li key={what}>
            {axisName(what)}: <del>{before ?? i18n.t('shortlist.notStated')}</del> → <ins>{now ?? i18n.t('shortlist.notStated')}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}

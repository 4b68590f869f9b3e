/** Up to four saved listings side by side: what is the same steps back, what is best is ticked where there is a better and a worse. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { compared, type Line, MOST } from '../../shortlist/compare.ts';
import { siteOf } from '../../sites/settings.ts';
import { axisName } from '../facts.ts';
import { Icon, Mark, verdictWords } from '../own/bits.tsx';
import type { View } from './shared.ts';

export function Compare({ known, chosen, setChosen }: View) {
  const [onlyDifferent, setOnly] = useState(false);
  const rows = chosen.flatMap((id) => known.byId.get(id) ?? []);
  if (rows.length < 2)
    return (
      <p class="box">
        {i18n.t('shortlist.chooseToCompare', [MOST])} <a href="#list">{i18n.t('shortlist.view_list')}</a>
      </p>
    );
  const lines = compared(rows, verdictWords).filter(({ differs }) => differs || !onlyDifferent);
  return (
    <>
      <p>
        <label>
          <input type="checkbox" checked={onlyDifferent} onChange={() => setOnly(!onlyDifferent)} /> {i18n.t('shortlist.onlyDifferent')}
        </label>
      </p>
      <div class="scroll">
        <table class="compare" style={{ '--columns': rows.length }}>
          <thead>
            <tr>
              <td />
              {rows.map(({ entry, listing, strength }) => (
                <th key={entry.id} scope="col">
                  <Mark strength={strength} />{' '}
                  <a href={entry.url} target="_blank" rel="noreferrer" dir="auto">
                    {listing.title}
                  </a>
                  <div class="soft">{siteOf(entry.url)}</div>
                  <button type="button" class="quiet" onClick={() => setChosen(chosen.filter((id) => id !== entry.id))}>
                    {i18n.t('shortlist.leaveOut')}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, cells, differs, best }) => (
              <tr key={id} class={differs ? '' : 'soft'}>
                <th scope="row">
                  {nameOf(id)}
                  {!differs && <span class="unseen"> ({i18n.t('shortlist.same')})</span>}
                </th>
                {cells.map((cell, i) => (
                  <td key={rows[i]?.entry.id} class={best.includes(i) ? 'good' : ''}>
                    {cell === null ? <span class="not-stated">{i18n.t('shortlist.notStated')}</span> : <bdi>{cell}</bdi>}
                    {best.includes(i) && (
                      <span title={i18n.t('shortlist.best')}>
                        {' '}
                        <Icon name="good" />
                        <span class="unseen"> ({i18n.t('shortlist.best')})</span>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function nameOf(id: Line['id']): string {
  switch (id) {
    case 'strength':
    case 'fit':
    case 'cost':
      return i18n.t(`shortlist.sort_${id}`);
    case 'perWeek':
      return i18n.t('shortlist.perWeek');
    case 'warnings':
      return i18n.t('shortlist.watchOut');
    default:
      return axisName(id);
  }
}

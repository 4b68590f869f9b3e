/** One saved listing in the list. */
import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { day } from '../../advise/words.ts';
import { MOST } from '../../shortlist/compare.ts';
import { STATUSES, type Status } from '../../shortlist/entry.ts';
import { placeOf, type Row } from '../../shortlist/row.ts';
import { siteOf } from '../../sites/settings.ts';
import { usd } from '../facts.ts';
import { rangeOf } from '../lengths.ts';
import { locale } from '../locale.ts';
import { Mark, Verdict } from '../own/bits.tsx';
import { words } from '../words.ts';
import type { Acts } from './acts.ts';
import { Details } from './details.tsx';

/** Asked of the browser once, not for each row. */
const names = new Map<Status, string>();
function nameOf(status: Status): string {
  const known = names.get(status) ?? i18n.t(`shortlist.status_${status}`);
  names.set(status, known);
  return known;
}

interface Props {
  row: Row;
  acts: Acts;
  chosen: string[];
  setChosen(ids: string[]): void;
}

export function ListRow({ row, acts, chosen, setChosen }: Props) {
  const [open, setOpen] = useState(false);
  const { id } = row.entry;
  const isChosen = chosen.includes(id);
  const setStatus = (status: Status) => acts.change(row.entry, { status });
  return (
    <>
      <tr class={row.entry.status === 'dropped' ? 'dropped' : ''}>
        <td>
          <input
            type="checkbox"
            aria-label={`${i18n.t('shortlist.compareThis')}: ${row.listing.title}`}
            checked={isChosen}
            disabled={!isChosen && chosen.length >= MOST}
            onChange={() => setChosen(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
          />
        </td>
        <Cells row={row} />
        <td data-name={i18n.t('shortlist.sort_status')}>
          <select
            aria-label={`${i18n.t('shortlist.sort_status')}: ${row.listing.title}`}
            value={row.entry.status}
            onChange={(event) => setStatus(event.currentTarget.value as Status)}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {nameOf(status)}
              </option>
            ))}
          </select>
        </td>
        <td>
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            aria-label={`${i18n.t('popup.details')}: ${row.listing.title}`}
            onClick={() => setOpen(!open)}
          >
            {open ? '▴' : '▾'}
          </button>
        </td>
      </tr>
      {open && (
        <tr class="details">
          <td colSpan={10}>
            <Details row={row} acts={acts} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What the page says, for this reader; redrawn only when that changes. */
const Cells = memo(({ row }: { row: Row }) => {
  const { listing, strength, advice, total, cost, weeks, changes, entry } = row;
  const { type, rest } = words(listing, locale());
  const over = cost.budgets.filter(({ verdict }) => verdict === 'over');
  const range = listing.facts.weeks && rangeOf(listing.facts.weeks);
  const unknown = <span class="not-stated">{i18n.t('shortlist.notStated')}</span>;
  return (
    <>
      <th scope="row">
        <a href={entry.url} target="_blank" rel="noreferrer" dir="auto">
          {listing.title}
        </a>
        {changes.length > 0 && <span class="tag caution">{i18n.t('shortlist.filter_changed')}</span>}
        {listing.facts.status === 'closed' && <span class="tag stop">{i18n.t('shortlist.closed')}</span>}
        <div class="soft">
          {type} · {rest}
        </div>
        <div class="soft">{siteOf(entry.url)}</div>
      </th>
      <td data-name={i18n.t('shortlist.sort_strength')}>
        <Mark strength={strength} label />
      </td>
      <td data-name={i18n.t('shortlist.sort_fit')}>{advice.fit && <Verdict verdict={advice.fit.verdict} />}</td>
      <td class="number" data-name={i18n.t('shortlist.sort_cost')}>
        {usd(total) ?? unknown}
        {over.map(({ of }) => (
          <div key={of} class="caution">
            {i18n.t(`shortlist.over_${of}`)}
          </div>
        ))}
      </td>
      <td class="number" data-name={i18n.t('shortlist.sort_weeks')}>
        {(range && weeks !== null ? i18n.t('shortlist.weeksOf', [weeks, range]) : weeks) ?? unknown}
      </td>
      <td data-name={i18n.t('shortlist.sort_place')}>{placeOf(listing) || unknown}</td>
      <td data-name={i18n.t('shortlist.sort_deadline')}>{listing.facts.deadline ? day(listing.facts.deadline, locale()) : unknown}</td>
    </>
  );
});

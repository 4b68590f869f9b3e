/** The list: found, sorted, each row opens to its details. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { STATUSES } from '../../shortlist/entry.ts';
import { DOWN_FIRST, FILTERS, type Filter, filtered, type Sort, sorted } from '../../shortlist/order.ts';
import type { Row } from '../../shortlist/row.ts';
import { ListRow } from './list-row.tsx';
import type { View } from './shared.ts';
import { FIRST } from './state.ts';

const COLUMNS: [Sort, boolean][] = [
  ['title', false],
  ['strength', false],
  ['fit', false],
  ['cost', true],
  ['weeks', true],
  ['place', false],
  ['deadline', false],
  ['status', false],
];

export function List({ known, acts, chosen, setChosen }: View) {
  const [sort, setSort] = useState<{ by: Sort; down: boolean }>({ by: 'listed', down: true });
  const [filters, setFilters] = useState<ReadonlySet<Filter>>(new Set());
  const [status, setStatus] = useState('');
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(FIRST);
  useEffect(() => {
    const all = () => setCount(Number.POSITIVE_INFINITY);
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, []);
  const found = useMemo(() => filtered(known.rows, filters, status, search), [known.rows, filters, status, search]);
  const rows = useMemo(() => sorted(found, sort.by, sort.down), [found, sort]);
  useEffect(() => {
    performance.mark('list-shown');
  }, [rows]);

  useEffect(() => (known.complete ? prepare(known.rows) : undefined), [known]);

  if (!known.rows.length) return <p class="box">{i18n.t('shortlist.empty')}</p>;

  const toggle = (filter: Filter) => {
    const next = new Set(filters);
    if (!next.delete(filter)) next.add(filter);
    setFilters(next);
  };
  const by = (name: Sort) => setSort({ by: name, down: sort.by === name ? !sort.down : DOWN_FIRST.has(name) });
  return (
    <>
      <div class="row tools">
        <input
          type="search"
          aria-label={i18n.t('shortlist.search')}
          placeholder={i18n.t('shortlist.search')}
          value={search}
          dir="auto"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <select aria-label={i18n.t('shortlist.sort_status')} value={status} onChange={(event) => setStatus(event.currentTarget.value)}>
          <option value="">{i18n.t('shortlist.anyStatus')}</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`shortlist.status_${one}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={i18n.t('shortlist.sortBy')}
          value={sort.by}
          class="narrow"
          onChange={(event) => by(event.currentTarget.value as Sort)}
        >
          {(['listed', ...COLUMNS.map(([name]) => name)] as Sort[]).map((name) => (
            <option key={name} value={name}>
              {i18n.t(`shortlist.sort_${name}`)}
            </option>
          ))}
        </select>
        {FILTERS.map((filter) => (
          <button key={filter} type="button" class="chip" aria-pressed={filters.has(filter)} onClick={() => toggle(filter)}>
            {i18n.t(`shortlist.filter_${filter}`)}
          </button>
        ))}
        <span class="soft" role="status">
          {i18n.t('shortlist.count', [rows.length, known.rows.length])}
        </span>
      </div>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{i18n.t('shortlist.compareThis')}</span>
            </th>
            {COLUMNS.map(([name, number]) => (
              <th
                key={name}
                scope="col"
                class={number ? 'number' : ''}
                aria-sort={sort.by === name ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" class="sort" onClick={() => by(name)}>
                  {i18n.t(`shortlist.sort_${name}`)}
                  <span aria-hidden="true">{sort.by === name ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
            <th scope="col">
              <span class="unseen">{i18n.t('popup.details')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map((row) => (
            <ListRow key={row.entry.id} row={row} acts={acts} chosen={chosen} setChosen={setChosen} />
          ))}
        </tbody>
      </table>
      {!rows.length && <p class="soft">{i18n.t('shortlist.noneFound')}</p>}
      {rows.length > count && (
        <p>
          <button type="button" onClick={() => setCount(count + FIRST)}>
            {i18n.t('popup.more', [rows.length - count])}
          </button>
        </p>
      )}
    </>
  );
}

/** Works out the advice on every row while nothing else is to be done, so that sorting by it need not wait; returns how to stop. */
function prepare(rows: readonly Row[]): () => void {
  let next = 0;
  const some = (idle: IdleDeadline) => {
    while (next < rows.length && idle.timeRemaining() > 2) void (rows[next++] as Row).advice;
    if (next < rows.length) waiting = requestIdleCallback(some);
    else performance.mark('list-prepared');
  };
  let waiting = requestIdleCallback(some);
  return () => cancelIdleCallback(waiting);
}

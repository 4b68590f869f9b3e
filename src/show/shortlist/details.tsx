/** What the reader adds to a saved listing, and where the page says what. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Row } from '../../shortlist/row.ts';
import { takeNote } from '../../shortlist/store.ts';
import { type Axis, axisName, quotesOn, usd } from '../facts.ts';
import { Amount } from '../own/amount.tsx';
import { WarningItem } from '../own/bits.tsx';
import { type Acts, saveNotes } from './acts.ts';
import { ChangeList } from './change-list.tsx';
import { evidenceUrl } from './evidence-url.ts';

const SHOWN: Axis[] = [
  'type',
  'contact',
  'setting',
  'fee',
  'refund',
  'letter',
  'weeks',
  'deadline',
  'audience',
  'excluded',
  'supervisor',
  'status',
];

export function Details({ row, acts }: { row: Row; acts: Acts }) {
  const { entry, changes, advice, cost } = row;
  return (
    <div class="detail-grid">
      <section>
        <Plans row={row} acts={acts} />
        {changes.length > 0 && (
          <div class="box">
            <ChangeList changes={changes} />
            <button type="button" onClick={() => acts.run(() => takeNote(entry.id))}>
              {i18n.t('shortlist.noted')}
            </button>
          </div>
        )}
        <button type="button" class="quiet" onClick={() => acts.remove([entry])}>
          {i18n.t('shortlist.remove')}
        </button>
      </section>
      <section>
        <h2>{i18n.t('shortlist.watchOut')}</h2>
        <ul class="plain warnings">
          {advice.warnings.slice(0, 5).map((warning) => (
            <WarningItem key={warning.id} warning={warning} />
          ))}
        </ul>
        <h2>{i18n.t('shortlist.sort_cost')}</h2>
        <ul class="plain">
          {cost.lines.map((line, i) => (
            <li key={i}>
              {line.text}: {usd(line.amount)}
            </li>
          ))}
          {cost.unknown.map(({ id, text }) => (
            <li key={id} class="not-stated">
              {text}: {i18n.t('shortlist.notStated')}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{i18n.t('shortlist.pageSays')}</h2>
        <ul class="plain quotes">
          {SHOWN.flatMap((axis) => {
            const [quote] = quotesOn(axis, row.listing);
            if (!quote) return [];
            return [
              <li key={axis}>
                <span class="soft">{axisName(axis)}</span>{' '}
                <a href={evidenceUrl(entry.url, quote)} target="_blank" rel="noreferrer">
                  <bdi>“{quote}”</bdi>
                </a>
              </li>,
            ];
          })}
        </ul>
      </section>
    </div>
  );
}

function Plans({ row: { entry, weeks }, acts }: { row: Row; acts: Acts }) {
  const [notes, setNotes] = useState(entry.notes);
  const before = useRef(entry.notes);
  const name = entry.id;
  return (
    <div class="plans">
      <label for={`${name}-start`}>{i18n.t('shortlist.startOn')}</label>
      <input
        id={`${name}-start`}
        type="date"
        max="9999-12-31"
        value={entry.startOn ?? ''}
        onChange={({ currentTarget: { value, validity } }) => validity.valid && acts.change(entry, { startOn: value || null })}
      />
      <label for={`${name}-weeks`}>{i18n.t('shortlist.sort_weeks')}</label>
      <Amount
        id={`${name}-weeks`}
        min="0.2"
        max="104"
        value={entry.weeks ?? ''}
        placeholder={weeks === null ? '' : String(weeks)}
        set={(weeks) => acts.change(entry, { weeks })}
      />
      <label for={`${name}-notes`}>{i18n.t('shortlist.notes')}</label>
      <textarea
        id={`${name}-notes`}
        rows={3}
        dir="auto"
        maxLength={10_000}
        value={notes}
        onInput={({ currentTarget: { value } }) => {
          setNotes(value);
          acts.run(() => saveNotes(entry, value));
        }}
        onBlur={() => {
          // One step back for all that was typed.
          if (before.current !== notes) acts.change({ ...entry, notes: before.current }, { notes });
          before.current = notes;
        }}
      />
    </div>
  );
}

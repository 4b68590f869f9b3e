/** The pictures and, beside each, the same as a table. Loaded when they are first looked at. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CalendarEvent, eventsOf } from '../../shortlist/calendar.ts';
import { sorted } from '../../shortlist/order.ts';
import type { Row } from '../../shortlist/row.ts';
import { usd } from '../facts.ts';
import { locale } from '../locale.ts';
import { verdictWords } from '../own/bits.tsx';
import { strengthWords } from '../words.ts';
import { ScatterPicture } from './scatter.tsx';
import type { View } from './shared.ts';
import { datesOf, eventWords, TimelinePicture } from './timeline.tsx';

/** So many are drawn; a picture of more says nothing. */
const DRAWN = 300;
const LANES = 40;
/** Lines of a table shown at first, and added at a time. */
const STEP = 30;

export function Pictures({ known }: Pick<View, 'known'>) {
  const { today } = known.reading;
  const rows = sorted(
    known.rows.filter(({ entry }) => entry.status !== 'dropped'),
    'strength',
    true,
  ).slice(0, DRAWN);
  const coming = eventsOf(known.rows).filter(({ until }) => until >= today);
  const shown = [...new Set(coming.map(({ row }) => row))].slice(0, LANES);
  const events = coming.filter(({ row }) => shown.includes(row));
  if (!known.rows.length) return <p class="box">{i18n.t('shortlist.empty')}</p>;
  return (
    <>
      <ScatterPicture rows={rows} />
      <RowTable rows={rows} />
      {events.length > 0 ? (
        <>
          <TimelinePicture events={events} today={today} />
          <EventTable events={events} />
        </>
      ) : (
        <>
          <h2>{i18n.t('shortlist.calendar')}</h2>
          <p class="box">{i18n.t('shortlist.noDates')}</p>
        </>
      )}
    </>
  );
}

function RowTable({ rows }: { rows: Row[] }) {
  const unknown = i18n.t('shortlist.notStated');
  const heads = (['title', 'strength', 'fit', 'cost', 'weeks'] as const).map((name) => i18n.t(`shortlist.sort_${name}`));
  return (
    <Table
      name={i18n.t('shortlist.strengthCost')}
      heads={heads}
      lines={rows.map(({ entry, listing, strength, advice, total, weeks }) => ({
        key: entry.id,
        cells: [
          listing.title,
          strengthWords(strength, locale()),
          advice.fit ? verdictWords(advice.fit.verdict) : i18n.t('shortlist.fitUnknown'),
          usd(total) ?? unknown,
          weeks === null ? unknown : String(weeks),
        ],
      }))}
    />
  );
}

function EventTable({ events }: { events: CalendarEvent[] }) {
  const heads = [i18n.t('shortlist.date'), i18n.t('shortlist.what'), i18n.t('shortlist.sort_title'), i18n.t('shortlist.pageSays')];
  return (
    <Table
      name={i18n.t('shortlist.calendar')}
      heads={heads}
      lines={events.map((event) => ({
        key: event.kind + event.row.entry.id,
        cells: [datesOf(event), eventWords(event.kind), event.row.listing.title, event.quote ?? ''],
      }))}
    />
  );
}

function Table({ name, heads, lines }: { name: string; heads: string[]; lines: { key: string; cells: string[] }[] }) {
  const [count, setCount] = useState(STEP);
  return (
    <details open={lines.length <= 12}>
      <summary>{i18n.t('shortlist.asTable')}</summary>
      {/* A wide table is scrolled by the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached */}
      <section class="scroll" tabIndex={0} aria-label={name}>
        <table>
          <caption class="unseen">{name}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, count).map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, i) => (
                  <td key={heads[i]}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {lines.length > count && (
        <button type="button" onClick={() => setCount(count + STEP)}>
          {i18n.t('popup.more', [lines.length - count])}
        </button>
      )}
    </details>
  );
}

/** Deadlines, last days to apply and to cancel, and planned stays along the year. The same as a table beside it. */
import { i18n } from '#i18n';
import { day } from '../../advise/words.ts';
import type { CalendarEvent, EventKind } from '../../shortlist/calendar.ts';
import { eventPath, timelineOf } from '../../shortlist/pictures.ts';
import { locale } from '../locale.ts';
import { Sample, short } from './scatter.tsx';
import { useWidth } from './use-width.ts';

const LANE = 44;
const KINDS: EventKind[] = ['deadline', 'applyBy', 'cancelBy', 'stay'];

export const eventWords = (kind: EventKind): string => i18n.t(`shortlist.event_${kind}`);
export const datesOf = ({ from, until }: CalendarEvent): string =>
  from === until ? day(from, locale()) : `${day(from, locale())} – ${day(until, locale())}`;

export function TimelinePicture({ events, today }: { events: CalendarEvent[]; today: string }) {
  const [at, width] = useWidth<HTMLDivElement>();
  const box = { width, start: 12, end: 12, top: 24, bottom: 8 };
  const { lanes, months, today: now } = timelineOf(events, box, LANE, today);
  const height = box.top + LANE * lanes.length + box.bottom;
  const month = new Intl.DateTimeFormat(locale(), { month: 'short', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const kinds = KINDS.filter((kind) => events.some((event) => event.kind === kind));
  return (
    <figure>
      <figcaption>
        <h2>{i18n.t('shortlist.calendar')}</h2>
        <p class="soft">{i18n.t('shortlist.calendarHow')}</p>
      </figcaption>
      <div class="picture" ref={at}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={i18n.t('shortlist.pictureTable', [i18n.t('shortlist.calendar')])}>
            {months.map(({ at: x, value }, i) => (
              <g key={value.getTime()} class="grid">
                <line x1={x} x2={x} y1={box.top - 4} y2={height} />
                <text x={x} y={14} class="middle">
                  {(i === 0 || value.getUTCMonth() === 0 ? year : month).format(value)}
                </text>
              </g>
            ))}
            <line class="today" x1={now} x2={now} y1={box.top - 4} y2={height} />
            {lanes.map(({ row, y, events: own }) => (
              <g key={row.entry.id}>
                <text x={box.start} y={y - 10} class="name">
                  {short(row.listing.title, Math.floor(width / 9))}
                </text>
                <line class="lane" x1={box.start} x2={width - box.end} y1={y + 8} y2={y + 8} />
                {own.map(({ event, from, until }) => (
                  <g key={event.kind} class={`event ${event.kind}`}>
                    <title>{`${eventWords(event.kind)}: ${row.listing.title}, ${datesOf(event)}`}</title>
                    {event.kind === 'stay' ? (
                      <rect x={from} y={y + 1} width={Math.max(until - from, 3)} height={14} rx={4} />
                    ) : (
                      <path d={eventPath(event.kind)} transform={`translate(${from},${y + 8})`} />
                    )}
                  </g>
                ))}
              </g>
            ))}
          </svg>
        )}
      </div>
      <ul class="plain row legend">
        {kinds.map((kind) => (
          <li key={kind} class={`row event ${kind}`}>
            <Sample path={kind === 'stay' ? 'M-11,-6h22v12h-22z' : eventPath(kind)} /> {eventWords(kind)}
          </li>
        ))}
        <li class="row today">
          <Sample path="M0,-12V12" /> {i18n.t('shortlist.today')}
        </li>
      </ul>
    </figure>
  );
}

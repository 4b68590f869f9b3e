/** Strength against true cost: size is weeks, shape is fit. The same as a table beside it. */
import { i18n } from '#i18n';
import { UNKNOWN_WEEKS } from '../../shortlist/dates.ts';
import { type Shape, scatterOf, shapePath } from '../../shortlist/pictures.ts';
import { GAP, sidesOf } from '../../shortlist/point-names.ts';
import type { Row } from '../../shortlist/row.ts';
import { dollars } from '../facts.ts';
import { weeksWords } from '../lengths.ts';
import { locale } from '../locale.ts';
import { verdictWords } from '../own/bits.tsx';
import { strengthWords } from '../words.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 340;
const SIZES = [1, 4, 12];
const SHAPES: Shape[] = ['open', 'check', 'closed', 'none'];
/** Names are written beside the points only where there is room for them. */
const NAMED = 12;

const fitWords = (shape: Shape): string => (shape === 'none' ? i18n.t('shortlist.fitUnknown') : verdictWords(shape));
const wordsOf = ({ listing, strength, total, weeks, advice }: Row): string =>
  [
    listing.title,
    strengthWords(strength, locale()),
    total === null ? i18n.t('shortlist.notStated') : dollars(total),
    weeks === null ? '' : weeksWords(weeks),
    advice.fit ? verdictWords(advice.fit.verdict) : '',
  ]
    .filter(Boolean)
    .join(' · ');

export function ScatterPicture({ rows }: { rows: Row[] }) {
  const [at, width] = useWidth<HTMLDivElement>();
  const box = { width, height: HEIGHT, start: 34, end: 30, top: 12, bottom: 40 };
  const { points, left, costs, strengths } = scatterOf(rows, box);
  const named = points.length <= NAMED && width > 600;
  const sides = named
    ? sidesOf(
        points.map(({ row, x, y }) => ({ x, y, name: short(row.listing.title) })),
        width,
      )
    : [];
  const shapes = SHAPES.filter((shape) => points.some((point) => point.shape === shape));
  return (
    <figure>
      <figcaption>
        <h2>{i18n.t('shortlist.strengthCost')}</h2>
        <p class="soft">{i18n.t('shortlist.strengthCostHow')}</p>
      </figcaption>
      <div class="picture" ref={at}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={i18n.t('shortlist.pictureTable', [i18n.t('shortlist.strengthCost')])}>
            {strengths.map(({ at: y, value }) => (
              <g key={value} class="grid">
                <line x1={box.start} x2={width - box.end} y1={y} y2={y} />
                <text x={box.start - 8} y={y} dy="0.32em" class="end">
                  {value}
                </text>
              </g>
            ))}
            {costs.map(({ at: x, value }) => (
              <text key={value} x={x} y={HEIGHT - box.bottom + 18} class="middle">
                {dollars(value)}
              </text>
            ))}
            {points.map(({ row, x, y, range, shape, path }, i) => (
              <g key={row.entry.id} class={`point ${shape}`}>
                <title>{wordsOf(row)}</title>
                {range && <line x1={x} x2={x} y1={range[0]} y2={range[1]} />}
                <path d={path} transform={`translate(${x},${y})`} />
                {sides[i] && (
                  <text x={sides[i] === 'end' ? x - GAP : x + GAP} y={y} dy="0.32em" class={sides[i] === 'end' ? 'end' : ''}>
                    {short(row.listing.title)}
                  </text>
                )}
              </g>
            ))}
          </svg>
        )}
      </div>
      <ul class="plain row legend">
        {shapes.map((shape) => (
          <li key={shape} class={`row point ${shape}`}>
            <Sample path={shapePath(shape, UNKNOWN_WEEKS)} /> {fitWords(shape)}
          </li>
        ))}
        {SIZES.map((weeks) => (
          <li key={weeks} class="row point none">
            <Sample path={shapePath('open', weeks)} /> {weeksWords(weeks)}
          </li>
        ))}
      </ul>
      {left.length > 0 && <p class="soft">{i18n.t('shortlist.notDrawn', [left.length])}</p>}
    </figure>
  );
}

export const Sample = ({ path }: { path: string }) => (
  <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const short = (title: string, most = 32): string => (title.length > most ? `${title.slice(0, most - 1).trimEnd()}…` : title);

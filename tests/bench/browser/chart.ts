/** A picture of the added script: a line a page, a mark an extension; readable on light and on dark. */
import { scaleBand, scaleLog } from 'd3-scale';
import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { Row } from './results.ts';

const SHOWN = ['naive', 'autoconsent', 'ours'] as const;
type Shown = (typeof SHOWN)[number];
const SHAPES: Record<Shown, SymbolType> = { naive: symbolSquare, autoconsent: symbolDiamond, ours: symbolCircle };
const NAMES: Record<Shown, string> = { naive: 'naive extension', autoconsent: 'autoconsent', ours: 'USCE Lens' };

const WIDTH = 860;
const LINE = 30;
const MARGIN = { top: 98, right: 40, bottom: 40, left: 200 };
/** Less than this cannot be told from nothing. */
const LEAST = 0.1;

const STYLE = `svg{--paper:#fff;--ink:#1f2933;--faint:#d5dbe1;--naive:#8a5a00;--autoconsent:#6b4fa0;--ours:#00695c;font:13px system-ui,sans-serif}
@media(prefers-color-scheme:dark){svg{--paper:#15191d;--ink:#e6ebef;--faint:#3a444d;--naive:#f0b860;--autoconsent:#c3a8f5;--ours:#5fd3c0}}
text{fill:var(--ink)}line{stroke:var(--faint)}.paper{fill:var(--paper)}.naive{fill:var(--naive)}.autoconsent{fill:var(--autoconsent)}.ours{fill:var(--ours)}.value{font-weight:600}.title{font-size:16px;font-weight:600}`;

export function chart(rows: Row[], rounds: number): string {
  const height = MARGIN.top + rows.length * LINE + MARGIN.bottom;
  const most = Math.max(...rows.flatMap(({ script }) => SHOWN.map((setup) => script[setup])));
  const x = scaleLog([LEAST, 10 ** Math.ceil(Math.log10(most))], [MARGIN.left, WIDTH - MARGIN.right]).clamp(true);
  const y = scaleBand(
    rows.map(({ page }) => page),
    [MARGIN.top, height - MARGIN.bottom],
  );
  const middle = (page: string) => y(page)! + y.bandwidth() / 2;
  const at = (ms: number) => x(Math.max(ms, LEAST));
  const mark = (setup: Shown, cx: number, cy: number) =>
    `<path class="${setup}" transform="translate(${cx.toFixed(1)} ${cy.toFixed(1)})" d="${symbol(SHAPES[setup], setup === 'ours' ? 110 : 80)()}"/>`;

  const ticks = x.ticks().filter((tick) => Number.isInteger(Math.log10(tick) + 1e-9) || Math.abs(Math.log10(tick) % 1) < 1e-9);
  const axis = ticks.map(
    (tick) =>
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="${MARGIN.top}" y2="${height - MARGIN.bottom}"/><text x="${x(tick)}" y="${height - MARGIN.bottom + 20}" text-anchor="middle">${tick.toLocaleString('en')} ms</text>`,
  );
  const legend = SHOWN.map(
    (setup, i) => `${mark(setup, MARGIN.left + 8 + i * 150, 70)}<text x="${MARGIN.left + 22 + i * 150}" y="75">${NAMES[setup]}</text>`,
  );
  const lines = rows.map(({ page, script }) => {
    const xs = SHOWN.map((setup) => at(script[setup]));
    const name = `<text x="${MARGIN.left - 14}" y="${middle(page) + 4}" text-anchor="end">${page}</text>`;
    const span = `<line x1="${Math.min(...xs)}" x2="${Math.max(...xs)}" y1="${middle(page)}" y2="${middle(page)}"/>`;
    const marks = SHOWN.map(
      (setup) =>
        `<g>${mark(setup, at(script[setup]), middle(page))}<title>${NAMES[setup]}, ${page}: ${script[setup].toFixed(1)} ms</title></g>`,
    );
    const value = `<text class="value ours" x="${at(script.ours)}" y="${middle(page) - 8}" text-anchor="middle">${script.ours.toFixed(script.ours < 10 ? 1 : 0)}</text>`;
    return name + span + marks.join('') + value;
  });
  const words = 'Script that three extensions add to a page';
  const how = `Median of ${rounds} rounds, ms of the processor, logarithmic. The figures are those of USCE Lens.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${words}. ${how}">
<style>${STYLE}</style><rect class="paper" width="${WIDTH}" height="${height}"/><text class="title" x="14" y="26">${words}</text><text x="14" y="46">${how}</text>
${legend.join('\n')}\n${axis.join('\n')}\n${lines.join('\n')}\n</svg>\n`;
}

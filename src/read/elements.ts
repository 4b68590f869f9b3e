/** What the walk must know of HTML's elements. */
import type { BlockKind } from '../model.ts';

/** Elements that a reader sees as pieces of their own. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol option p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const BOLD = new Set(['b', 'strong', 'big']);

/** Text that is crossed out: the page takes it back. */
const STRUCK = new Set(['del', 's', 'strike']);

/** ARIA roles that make an element what another element is by its name. */
export const ROLES: Record<string, string> = {
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  table: 'table',
  grid: 'table',
  list: 'ul',
  listitem: 'li',
  term: 'dt',
  definition: 'dd',
};

export const KINDS: Record<string, BlockKind> = {
  li: 'item',
  td: 'cell',
  th: 'cell',
  dt: 'term',
  dd: 'definition',
  caption: 'caption',
  figcaption: 'caption',
  label: 'label',
  legend: 'label',
  button: 'label',
};

const STRUCK_STYLE = /line-through/i;
const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i;

/** How an element's own style or size sets off its text. */
export function styled(tag: string, style: string | null, size: string | null): 'bold' | 'struck' | '' {
  if (BOLD.has(tag)) return 'bold';
  if (STRUCK.has(tag)) return 'struck';
  if (style) return STRUCK_STYLE.test(style) ? 'struck' : BOLD_STYLE.test(style) ? 'bold' : '';
  return size && /^(?:\+[1-9]|[4-7])$/.test(size) ? 'bold' : '';
}

/** Rank of a heading, 0 for any other element; a summary heads its details. */
export function headingLevel(tag: string, role: string, ariaLevel: () => string | null): number {
  if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  if (role === 'heading') return Math.min(6, Math.max(1, Math.trunc(Number(ariaLevel())) || 3));
  return tag === 'summary' ? 5 : 0;
}

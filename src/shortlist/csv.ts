/** The list as a table for spreadsheets. No cell can run as a formula there. */
import { i18n } from '#i18n';
import { type Axis, axisName, factWords } from '../show/facts.ts';
import { locale } from '../show/locale.ts';
import { strengthWords } from '../show/words.ts';
import type { Row } from './row.ts';

const FACTS: Axis[] = [
  'type',
  'contact',
  'setting',
  'place',
  'specialties',
  'fee',
  'weeks',
  'letter',
  'refund',
  'deadline',
  'audience',
  'excluded',
  'supervisor',
];

/** What begins like this runs in some spreadsheet; also after white space, and in full-width form. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/;

/** They keep directions apart where a text is shown; a table needs them not. */
const ISOLATES = /[\u2066-\u2069]/g;

/** @param names words for the columns that are no fact. */
export function csvOf(
  rows: Row[],
  names: Record<'title' | 'address' | 'strength' | 'total' | 'status' | 'start' | 'notes', string>,
): string {
  const table = rows.map(({ entry, listing, strength, total }) => [
    listing.title,
    entry.url,
    strengthWords(strength, locale()),
    total,
    i18n.t(`shortlist.status_${entry.status}`),
    entry.startOn,
    entry.notes,
    ...FACTS.map((fact) => factWords(fact, listing)),
  ]);
  const fields = [...Object.values(names), ...FACTS.map(axisName)];
  // The mark at the start makes spreadsheets read it as UTF-8.
  return `\ufeff${[fields, ...table].map((row) => row.map(cell).join(',')).join('\r\n')}`;
}

/** One cell, quoted where it must be (RFC 4180); an apostrophe keeps a formula from running. */
function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value).replace(ISOLATES, '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A correction as text, for those who mend the rules: what was read, from which words, and what the reader says. In English. */
import type { Facts, Listing } from '../../model.ts';
import type { Changes } from '../../sites/changes.ts';

export function report(url: string | null, said: Listing, changes: Changes): string {
  const lines = (Object.keys(changes) as (keyof Changes)[]).flatMap((axis) => {
    const quotes = [...new Set(said.evidence.filter((e) => e.axis === axis).map((e) => e.quote))];
    return [
      `${axis}: read as ${words(axis in said ? said[axis as keyof Listing] : said.facts[axis as keyof Facts])}, should be ${words(changes[axis])}`,
      ...(quotes.length ? quotes.map((quote) => `  “${quote}”`) : ['  (no words of the page)']),
    ];
  });
  return [`USCE Lens: a correction`, `Page: ${url ?? 'unknown'}`, `Offering: ${said.title}`, '', ...lines].join('\n');
}

function words(value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && !value.length)) return 'not stated';
  if (Array.isArray(value)) return value.join(', ');
  // The one number that a reader can put right by itself is the price.
  if (typeof value === 'number') return `$${value}`;
  if (typeof value !== 'object') return String(value);
  if ('min' in value && 'max' in value) return `${value.min} to ${value.max} weeks`;
  if ('total' in value) return value.total === null ? 'depends' : `$${value.total}`;
  return JSON.stringify(value);
}

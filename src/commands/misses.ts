/** Which axes of which labelled pages are wrong today: kept in a file beside their folder, so that a fix is seen as well as a slip. */
import { existsSync, readFileSync } from 'node:fs';
import type { EngineOptions } from '../engine.ts';
import type { RatedPage } from '../model.ts';
import { rateHtml } from '../rate-html.ts';
import { compare } from './compare.ts';
import { LABELLED_ON, type Labelled } from './labelled.ts';

/** Page → axes, with the offering's title on a page of many. */
export type Misses = Record<string, string[]>;

export const missesFile = (dir: string): string => `${dir.replace(/\/$/, '')}.known-misses.json`;

export const knownMisses = (dir: string): Misses => (existsSync(missesFile(dir)) ? JSON.parse(readFileSync(missesFile(dir), 'utf8')) : {});

/** What is wrong on a page now. A page on which careful readers may differ has no misses. */
export const missesOf = (page: Labelled): string[] => missesIn(page, rateHtml(page.html, optionsFor(page)));

/** As the page was labelled: its own address, the day of the labels, English. */
export const optionsFor = ({ url }: Labelled): EngineOptions => ({ url, today: LABELLED_ON, locale: 'en' });

/**
 * The axes on which a rating misses its label, sorted: `fee`, `fee: Title` on a page of many, `extra: Title` for an offering that is
 * none. Empty where nothing is wrong.
 */
export function missesIn({ name, label }: Labelled, rated: RatedPage): string[] {
  return compare(name, label, rated)
    .filter((o) => o.score < 1 && !o.ambiguous && !o.axis.endsWith(' stated'))
    .map((o) => (o.axis === 'not extra' ? `extra: ${o.got}` : o.offering ? `${o.axis}: ${o.offering}` : o.axis))
    .sort();
}

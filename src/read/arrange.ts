/** A walked page → blocks with their regions, cards, sections, structured data. Knows no document. */
import type { Steps } from '../model/steps.ts';
import type { Page, Structured } from '../model.ts';
import { findCards, findSections } from './cards.ts';
import { fold } from './gather.ts';
import { markRegions } from './regions.ts';
import type { Walked } from './walked.ts';

const OFFER_TYPES = /course|educationaloccupationalprogram|event|offer|product|service/i;

/** Says what the blocks of a page are; sets their regions in place. Pauses now and then. */
export function* arrange(walked: Walked, url: string | null): Steps<Page> {
  markRegions(walked);
  yield;
  return {
    url: url ?? walked.canonical,
    title: walked.title,
    lang: walked.lang,
    blocks: walked.blocks,
    cards: yield* findCards(walked),
    sections: findSections(walked),
    structured: walked.jsonLd.flatMap(structured),
  };
}

/** Offers among the objects of one JSON-LD script; a script that does not parse holds none. */
function structured(json: string): Structured[] {
  let top: unknown;
  try {
    top = JSON.parse(json);
  } catch {
    return [];
  }
  const found: Structured[] = [];
  const queue: unknown[] = [top];
  for (let i = 0; i < queue.length && i < 500; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const one of value) queue.push(one);
    else if (value && typeof value === 'object') {
      const entries = Object.entries(value);
      const type = String((value as Record<string, unknown>)['@type'] ?? '');
      if (OFFER_TYPES.test(type)) {
        const strings = entries.filter((e): e is [string, string] => typeof e[1] === 'string' && !e[0].startsWith('@'));
        const name = strings.find(([key]) => key === 'name')?.[1];
        found.push({ type, name: name ? fold(name) : null, strings: strings.map((e) => fold(e[1])) });
      }
      for (const [, one] of entries) queue.push(one);
    }
  }
  return found;
}

/** Blocks that may each name a piece, grouped by how they are set off and where in the tree they stand. */
import { RIBBON } from './frame-words.ts';
import { IN_BOLD } from './gather.ts';
import type { Walked } from './walked.ts';

/** A block that may name a piece, and the words of it that do. */
export interface Lead {
  block: number;
  name: string;
}

/** Between a name and what is told of it; the stop of an abbreviation or an initial is none. */
const SEPARATOR = /\s[–—|·•-]\s|:\s|\s?\((?=[^)]{3})|(?<!\b(?:\p{L}|Drs?|St|Mt|Ms|Mrs?|Prof))\.\s(?=[\p{Lu}$])/u;
/** A name, what it means in brackets, and a price: “Family practice (all ages) $950”. */
const BEFORE_PRICE = /^([^$€£]{3,80}?) (?:\$ ?\d[\d,.]*|TB[AD])(?= ?\(|$)/;
/** More than a name, or brackets that tell of it. */
const DIVIDED = /\s[–—|·•-](?:\s|$)|:(?:\s|$)|\([^()]{0,40}\d|[\p{L}\d]{2}\.\s|[.!?]$/u;
/** Number or letter of an item of a list; number of a section, with that of its chapter first. */
export const NUMBER = /^(?:(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+/;
/** A short line that begins so and does not end as a sentence does. */
const NUMBERED = /^(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s+\p{Lu}[^.;:!?]{2,80}$/u;
const SECTION = /^(\d{1,2})(?:\.\d{1,2}){1,3}\.?\s+(?=\S)/;
/** Tells one way to come from another and not what it is: “Track A: Clerk, medicine”. */
const LABEL =
  /^(?:track|option|tier|level|program(?:me)?|plan|package|path(?:way)?|route|stream|format|rotation|elective|course|site|seat|place) (?:[A-Z]|\d{1,3}|[IVX]{1,4})$/i;
/** A place and what is done there, before what is told of it: “Fresno – Internal Medicine: two offices”. */
const PLACE_AND_FIELD = /^\p{Lu}[^:.;,$\d–—|]{2,40}?(?::|\s[–—|-])\s\p{Lu}(?:[^:.;,$\d–—|(]|\([^)]{0,12}\)){2,40}?(?=[:,]\s|\s[–—|-]\s)/u;
const LONGEST_NAME = 140;

/** Groups of two leads or more, in page order. */
export function leadGroups({ blocks, boxes, boxOf, leads, emphases }: Walked): Lead[][] {
  const groups = new Map<string, Lead[]>();
  const first = blocks.findIndex(({ level }) => level > 0 && level < IN_BOLD);
  const add = (key: string, lead: Lead) => {
    const group = groups.get(key);
    if (group) group.push(lead);
    else groups.set(key, [lead]);
  };
  blocks.forEach((block, i) => {
    if (block.region !== 'main' || block.kind === 'cell' || RIBBON.test(block.text)) return;
    const { kind, text, level } = block;
    const box = boxes[boxOf[i] as number];
    const path = box?.path ?? -1;
    const whole = { block: i, name: text };
    if (kind === 'heading') {
      add(`h${level}/${path}`, whole);
      add(`h${level}`, whole);
    } else if (kind === 'term') {
      add('dt', whole);
    } else if (kind === 'item' || kind === 'text' || kind === 'definition') {
      const lead = leads[i] as string;
      if (emphases[i] && text.length <= LONGEST_NAME) add(`${emphases[i]}/${path}`, whole);
      if (/\p{L}{2}/u.test(lead)) add(`lead/${path}`, { block: i, name: tidy(lead) });
      const name = nameBefore(text);
      const chapter = text.length <= LONGEST_NAME && SECTION.exec(text)?.[1];
      if (chapter) add(`section ${chapter}/${path}`, { block: i, name: name || text.replace(NUMBER, '') });
      if (kind === 'text' && NUMBERED.test(text)) add(`numbered/${path}`, { block: i, name: text.replace(NUMBER, '') });
      if (name) add(`line/${path}`, { block: i, name });
      else if (kind === 'item' && text.length <= LONGEST_NAME) add(`line/${path}`, whole);
      // Whether the place alone names a piece, or the field too, is told by what the names are.
      const both = PLACE_AND_FIELD.exec(text.replace(NUMBER, ''))?.[0];
      if (both) add(`both/${path}`, { block: i, name: tidy(both) });
    }
  });
  return [...groups.values()].map(belowBanner).filter((group) => group.length > 1);

  /** Words in bold over the page's first heading are the name of the house. */
  function belowBanner(group: Lead[]): Lead[] {
    const below = group.filter(({ block }) => block > first || blocks[block]?.level !== IN_BOLD);
    return below.length > 1 ? below : group;
  }
}

/** The words before the first separator of a line. */
function nameBefore(text: string): string {
  const line = text.slice(0, LONGEST_NAME).replace(NUMBER, '');
  const priced = BEFORE_PRICE.exec(line)?.[1];
  if (priced && !DIVIDED.test(priced)) return tidy(priced);
  const at = separatorIn(line, 0);
  if (at < 3) return '';
  const name = tidy(line.slice(0, at));
  if (!LABEL.test(name)) return name;
  const next = separatorIn(line, at + 1);
  if (next > 0) return tidy(line.slice(0, next));
  return line.length < LONGEST_NAME && !/[.;]$/.test(line) ? tidy(line) : name;
}

/** Where the first separator stands from a place on; below 0 where there is none. */
function separatorIn(line: string, from: number): number {
  const at = line.slice(from).search(SEPARATOR);
  return at < 0 ? at : from + at;
}

const tidy = (name: string): string => name.replace(/[\s:–—|,.-]+$/u, '');

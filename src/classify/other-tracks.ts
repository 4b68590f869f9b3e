/** Sections of a page that tell of another offering than the page's own: “A. Elective for students”, “B. Observership for graduates”. */
import type { Block, Type } from '../model.ts';
import type { Sentence } from './sentences.ts';
import { sightingsIn } from './sightings.ts';

/** What one comes for; whoever takes telemedicine or research into it may still come for the same. */
const TRACKS = new Set<Type>(['sub-internship', 'elective', 'clerkship', 'externship', 'observership', 'research']);
/** A heading with more to say is no name. */
const LONGEST = 90;

interface Track {
  level: number;
  block: number;
  types: Type[];
}

/** The sentences without those below the headings of other offerings: the first that has such a heading is the page's own, unless its title names another. */
export function withoutOtherTracks(own: Sentence[], titles: Sentence[], blocks: Block[]): Sentence[] {
  const named = titles.flatMap(typesOf);
  const tracks = own.flatMap((s) => trackOf(s, blocks));
  const first = tracks.find(({ types }) => !types.includes('research'));
  if (!first || (named.length && !first.types.some((type) => named.includes(type)))) return own;
  const others = tracks.filter(({ level, types }) => level === first.level && !types.some((type) => first.types.includes(type)));
  const ranges = others.map(({ block, level }) => [block, endOf(block, level, blocks)] as const);
  return ranges.length ? own.filter((s) => !ranges.some(([from, to]) => s.block >= from && s.block < to)) : own;
}

const typesOf = (s: Sentence): Type[] =>
  sightingsIn('type', s).flatMap(({ value, weight }) => (weight > 1 && TRACKS.has(value) ? [value] : []));

function trackOf(s: Sentence, blocks: Block[]): Track[] {
  const level = s.heading && !s.question && !s.link && s.text.length <= LONGEST ? (blocks[s.block]?.level ?? 0) : 0;
  if (!level) return [];
  const types = typesOf(s);
  return types.length ? [{ level, block: s.block, types }] : [];
}

/** Where the section of a heading ends. */
function endOf(from: number, level: number, blocks: Block[]): number {
  const next = blocks.findIndex((b, i) => i > from && b.kind === 'heading' && b.level > 0 && b.level <= level);
  return next < 0 ? blocks.length : next;
}

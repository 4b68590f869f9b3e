/** Sections of a page that tell of another offering than the page's own: “A. Elective for students”, “B. Observership for graduates”. */
import type { Block, Type } from '../model.ts';
import type { Sentence } from './sentences.ts';
import { typesNamedIn } from './sightings.ts';

/** What one comes for; whoever takes telemedicine or research into it may still come for the same. */
const TRACKS = new Set<Type>(['sub-internship', 'elective', 'clerkship', 'externship', 'observership', 'research']);
/** What a school's own students do before those who visit it come. */
const EARLIER = /^(?!.*\bcore\b).*\b(?:first|second|third|1st|2nd|3rd)[- ]years?\b/;
/** A heading with more to say is no name. */
const LONGEST = 90;

interface Track {
  level: number;
  block: number;
  types: Type[];
  earlier: boolean;
}

/** The sentences without those below the headings of other offerings: the first that has such a heading is the page's own, unless its title names another. */
export function withoutOtherTracks(own: Sentence[], titles: Sentence[], blocks: Block[]): Sentence[] {
  const named = titles.flatMap(typesOf);
  const tracks = own.flatMap((s) => trackOf(s, blocks));
  const offers = tracks.filter(({ types }) => !types.includes('research'));
  const first = offers.find(({ earlier }) => !earlier) ?? offers[0];
  if (!first || (named.length && !first.types.some((type) => named.includes(type)))) return own;
  const others = tracks.filter(({ level, types }) => level === first.level && !types.some((type) => first.types.includes(type)));
  const theirs = below(new Set(others.map(({ block }) => block)), first.level, blocks);
  return theirs.size ? own.filter((s) => !theirs.has(s.block)) : own;
}

const typesOf = (s: Sentence): Type[] => typesNamedIn(s).filter((type) => TRACKS.has(type));

function trackOf(s: Sentence, blocks: Block[]): Track[] {
  const level = s.heading && !s.question && !s.link && s.text.length <= LONGEST ? (blocks[s.block]?.level ?? 0) : 0;
  if (!level) return [];
  const types = typesOf(s);
  return types.length ? [{ level, block: s.block, types, earlier: EARLIER.test(s.text) }] : [];
}

/** The blocks of the sections that these headings of one rank open, with the headings. */
function below(heads: Set<number>, rank: number, blocks: Block[]): Set<number> {
  const found = new Set<number>();
  let within = false;
  for (const [i, { kind, level }] of heads.size ? blocks.entries() : []) {
    if (heads.has(i)) within = true;
    else if (kind === 'heading' && level > 0 && level <= rank) within = false;
    if (within) found.add(i);
  }
  return found;
}

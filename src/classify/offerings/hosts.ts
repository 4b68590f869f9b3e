/** What a page says of one of several hosts that its offerings name: “Wheatland Family Care is a group practice.” */
import type { Block, Card } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import type { HeadOf } from './heads.ts';
import { blocksOf } from './pieces.ts';

/** Heads the hosts of rows. */
const HOST_HEAD =
  /^(?:(?:clinical |teaching |rotation |training )?(?:sites?|hosts?|hospitals?|locations?|where|campus|places?|facilit(?:y|ies)|clinics?)\b.{0,20})$/i;
/** Before the city. */
const NAME = /^[^,(–|]{6,60}/;
const FEWEST = 2;

/** Hosts of one sort, as a sentence names them together: “at the two hospitals”. */
const SORTS: [RegExp, RegExp][] = [
  [
    /\b(?:at|in|of) (?:the|our|both|all|these)(?: (?:\w+|teaching|community))? (?:hospitals|hospital sites)\b/,
    /\b(?:hospital|medical center|infirmary)\b/i,
  ],
  [
    /\b(?:at|in|of) (?:the|our|both|all|these)(?: \w+)? (?:clinics|offices|practices|(?:clinic|office|practice) sites)\b/,
    /\b(?:clinic|office|practice|associates|group|family|primary|health center)\b/i,
  ],
];
/** Goes on about the host that was named before. */
const GOES_ON = /^(?:there\b|it\b|(?:students|visitors|externs|observers|rotations|all \w+) there\b|its\b)/;

/** Tells of which offerings a sentence speaks, by their numbers; undefined where it names no host, or all of them. */
export function hostsIn(blocks: Block[], offerings: Card[], headOf: HeadOf): (sentence: Sentence) => Set<number> | undefined {
  const at = new Map<string, Set<number>>();
  offerings.forEach((card, k) => {
    for (const i of blocksOf(card)) {
      const { cell, text = '' } = blocks[i] ?? {};
      const name = i !== card.title && cell && HOST_HEAD.test(headOf(cell)?.block.text ?? '') ? NAME.exec(text)?.[0].trim() : undefined;
      if (name?.includes(' ')) at.set(name, (at.get(name) ?? new Set()).add(k));
    }
  });
  if (at.size < FEWEST) return () => undefined;
  const of = (names: string[]) => {
    const found = new Set(names.flatMap((name) => [...(at.get(name) as Set<number>)]));
    return found.size && found.size < offerings.length ? found : undefined;
  };
  const names = [...at.keys()];
  let before: { block: number; found: Set<number> | undefined } = { block: -1, found: undefined };
  return ({ quote, text, block }) => {
    const named = names.filter((name) => quote.includes(name));
    const sorted = named.length ? [] : SORTS.flatMap(([said, sort]) => (said.test(text) ? names.filter((name) => sort.test(name)) : []));
    const found = of([...named, ...sorted]) ?? (before.block === block && GOES_ON.test(text) ? before.found : undefined);
    before = { block, found };
    return found;
  };
}

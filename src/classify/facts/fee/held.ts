/** What the page says of money for one kind of offering holds for no other. */
import { fits, type Kinds, named } from './kinds.ts';
import type { Said } from './said.ts';

/** What holds for an offering of these kinds, of what is said for all. */
export function heldFor(all: Said, kinds: Kinds): Said {
  if (!kinds.size) return all;
  const extras = all.extras.filter((e) => fits(e.names, kinds) >= 0);
  const denied = all.denied.filter(({ line }) => fits(named(line.text), kinds) >= 0);
  const prices = all.prices.map((price) => ({ price, fit: fits(price.names, kinds) }));
  const frees = all.frees.map((line) => ({ line, fit: fits(named(line.text), kinds) }));
  const best = Math.max(...[...prices, ...frees].map(({ fit }) => fit));
  // Prices that are only told of others may be meant for this one too, where nothing else is told of it.
  if (best < 0 && !extras.some((e) => fits(e.names, kinds) > 0)) return { ...all, extras, denied };
  return {
    ...all,
    extras,
    denied,
    prices: prices.flatMap(({ price, fit }) => (fit === best && fit >= 0 ? [price] : [])),
    free: frees.find(({ fit }) => fit === best && fit >= 0)?.line ?? null,
  };
}

/** Hands-on or watching: what stands nearest to the offering decides, named acts before claims, limits before both. */
import type { Axis, Values } from '../lexicon/cue.ts';
import type { Contact } from '../model.ts';
import type { Sighting } from './sightings.ts';

/** Claims contact without saying what is done. */
export const isClaim = ({ role }: Sighting<'contact'>): boolean => role === 'claim' || role === 'share';
/** Speaks of watching without saying that it is all. */
export const isWatching = ({ role }: Sighting<'contact'>): boolean => role === 'watch';
/** A limit of one place or hour: elsewhere the visitor may do more. */
const LOCAL =
  /\bwhere you (?:can |may |will )?only\b|\b(?:in|during|on|at|under) (?:the |your |our )?(?:hospitals?|hospital policy|(?:hospital |ward )?rounds|operating (?:room|theat(?:er|re))|or|procedures?|surger(?:y|ies)|operations?|deliver(?:y|ies)|icu|emergency (?:room|department))\b/;
/** Acts that are told so plainly that such a limit does not undo them. */
const MANY_ACTS = 6;

export interface Judged<A extends Axis> {
  value: Values[A];
  /** The sightings that decided. */
  seen: Sighting<A>[];
}

/** First tier that says enough; `unclear` where none does. */
export function contactOf(tiers: Sighting<'contact'>[][]): Judged<'contact'> {
  for (const seen of tiers) {
    const value = decide(seen);
    if (value) return { value, seen };
  }
  return { value: 'unclear', seen: [] };
}

function decide(seen: Sighting<'contact'>[]): Contact | null {
  const weight = (value: Contact, of: (s: Sighting<'contact'>) => boolean) => {
    const cues = new Map<string, number>();
    for (const s of seen) if (s.value === value && of(s)) cues.set(s.cue, Math.max(cues.get(s.cue) ?? 0, s.weight));
    return [...cues.values()].reduce((a, b) => a + b, 0);
  };
  const acts = weight('hands-on', (s) => !isClaim(s) && !s.conditional);
  const perhaps = weight('hands-on', (s) => !isClaim(s) && s.conditional);
  const claims = weight('hands-on', (s) => isClaim(s) && !s.conditional);
  const elsewhere = (s: Sighting<'contact'>) => acts >= MANY_ACTS && LOCAL.test(s.sentence.text);
  const limits = weight('observation', (s) => !isWatching(s) && !elsewhere(s));
  const watching = weight('observation', isWatching);
  const none = weight('none', () => true);
  if (none >= 3 && acts < 3 && watching + limits <= none) return 'none';
  if (limits >= 2) return acts >= 6 && acts > limits ? 'hands-on' : 'observation';
  if (acts >= 2) return 'hands-on';
  // To share in the care of patients is more than a word that sells.
  const shares = claims >= watching && limits === 0 && seen.some((s) => s.role === 'share' && s.value === 'hands-on');
  if (watching >= 2 || limits >= 1) return shares || claims > watching + limits ? 'hands-on' : 'observation';
  if (claims >= 2) return 'hands-on';
  return perhaps ? 'observation' : null;
}

/** Where the cues of an axis stand in the sentences, and what each says there. */
import { cues, type NamedCue } from '../lexicon/index.ts';
import { polarity, type Sentence, visitorActs } from './sentences.ts';

export interface Sighting {
  cue: string;
  value: string;
  weight: number;
  conditional: boolean;
  sentence: Sentence;
}

const TRACK = /\bsee (?:our|the)\b|\bplease (?:visit|refer)\b|\bclick here\b|\blearn more about\b/;

/** All sightings of an axis; questions and pointers to other pages say nothing. */
export function sightings(axis: NamedCue['axis'], sentences: Sentence[]): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of sentences) {
    if (sentence.question || TRACK.test(sentence.text)) continue;
    for (const cue of cues[axis]) {
      cue.regexp.lastIndex = 0;
      const match = cue.regexp.exec(sentence.text);
      if (!match) continue;
      const at = match.index;
      const how = polarity(sentence, at, at + match[0].length);
      const value = how === 'denied' ? cue.denied : cue.value;
      if (!value) continue;
      if (cue.act && how !== 'denied' && !visitorActs(sentence, at)) continue;
      const weight = how === 'conditional' ? 1 : cue.weight;
      found.push({ cue: cue.id, value, weight, conditional: how === 'conditional', sentence });
    }
  }
  return found;
}

/** Sum of the weights for each value; a cue counts twice at the most. */
export function weigh(found: Sighting[]): Map<string, number> {
  const sums = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const s of found) {
    const key = `${s.cue}/${s.value}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times <= 2) sums.set(s.value, (sums.get(s.value) ?? 0) + s.weight);
  }
  return sums;
}

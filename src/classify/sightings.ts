/** Where the cues of an axis stand in the sentences, and what each says there. */
import { cues, type NamedCue } from '../lexicon/index.ts';
import { polarity, type Sentence, visitorActs } from './sentences.ts';

export interface Sighting {
  cue: string;
  value: string;
  weight: number;
  conditional: boolean;
  /** The page's own words, and where they stand in the sentence. */
  word: string;
  at: number;
  /** Part of a proper name, as in “Cleveland Clinic”. */
  named: boolean;
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
      const weight = how === 'conditional' && axis === 'contact' ? 1 : cue.weight;
      const word = sentence.quote.slice(at, at + match[0].length);
      found.push({
        cue: cue.id,
        value,
        weight,
        conditional: how === 'conditional',
        word,
        at,
        named: isNamed(sentence, at, word),
        sentence,
      });
    }
  }
  return found;
}

/** Capitals inside a sentence that is not written in capitals throughout. */
function isNamed({ quote, heading }: Sentence, at: number, word: string): boolean {
  return !heading && at > 0 && / [A-Z][a-z]/.test(` ${word}`) && /[a-z]{3,} [a-z]{2,}/.test(quote);
}

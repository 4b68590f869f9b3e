/** Whether the text below the headings calls an offering by a name, or denies that it is that. */
import { cues } from '../lexicon/index.ts';
import type { Type } from '../model.ts';
import { isOfOthers } from './nature.ts';
import type { Sentence } from './sentences.ts';
import { isStrong, sightingsIn } from './sightings.ts';
import { isTakenBack } from './taken-back.ts';

const wordings = Object.groupBy(cues.type.filter(isStrong), ({ value }) => value);

/** Whether the name stands in the sentence, in whatever sense. */
export const names = (value: Type, { text }: Sentence): boolean => (wordings[value] ?? []).some(({ regexp }) => text.search(regexp) >= 0);

const calls = (value: Type, sentence: Sentence): boolean =>
  sightingsIn('type', sentence).some((s) => s.value === value && isStrong(s) && !isTakenBack(s));

/** How many sentences call it so. */
export const timesNamed = (value: Type, own: Sentence[]): number =>
  own.filter((s) => !s.heading && calls(value, s) && !isOfOthers(s)).length;

const DENIES =
  /\b(?:no|not|never|none|neither|nor|without|cannot|longer|despite|spite|contrary|called?|word|stopped|ended|dropped|abolished|after|confuse)\b|n't\b/;

/** Whether it is named only to say that it is something else. */
export function deniedIn(own: Sentence[], value: Type): boolean {
  const told = own.filter((s) => !s.heading && !s.question && !s.link && names(value, s));
  return told.some(({ text }) => DENIES.test(text)) && !told.some((s) => calls(value, s));
}

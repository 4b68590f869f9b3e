/** What an offering is by what is told of it, whatever it is called: an intern's work, a school's own rotation, cells and papers, a screen at home. */
import { cues } from '../lexicon/index.ts';
import type { Type } from '../model.ts';
import { Asked } from './asked.ts';
import type { Sentence } from './sentences.ts';
import { OF_APPLYING } from './setting-words.ts';
import { type Sighting, sightingsIn } from './sightings.ts';
import { isTakenBack } from './taken-back.ts';

/** How plainly each kind is told: the sum of the weights of different signs. */
export type Nature = (type: Type) => number;

/** What one must have done before one comes. */
const BEFORE = new Asked(
  /\b(?:ha(?:ve|s)(?: already)? (?:done|had|finished|completed|passed)|(?:having|be|been) (?:done|finished|completed)|who (?:finished|completed)|finished|completed|completion of|passed|prerequisites?:?|prior|after|done with) (?:[\w'/-]+,? ){0,6}?(?:cores?|rotations?|clerkships?|required|third[- ]year|clinical year)\b|\b(?:cores?|clerkships?|rotations?) (?:[\w-]+ ){0,4}(?:done|completed|finished|passed|behind (?:you|them))\b/,
);
/** Not all of it, or only the talk before it. */
const PARTLY =
  /\bhybrid\b|\b(?:one-day|first) (?:online|virtual|week|month)|\borientation\b|\b(?:at|on) (?:an?|the|our) [^.;]{0,60} or (?:from|at) home\b|^(?:\w+ )?interviews? (?:are|is|take|will|in|by|on|over)\b|\b(?:are|is|be) interviewed (?:by|over|on|via)\b|, (?:and )?then [\w ]{2,20} (?:on|in|at) (?:the|our) (?:ward|office|clinic|hospital)/;

/** The visitor is there, whoever else is on the screen. */
const COMES = new Asked(
  /^(?!.*\bwithout\b).*\b(?:you|visitors|students|graduates|externs|observers) (?:then )?(?:come|travel|fly) (?:to|for) (?:our|the|two|three|four|\w+ weeks)\b|\bsits? (?:next to|beside) (?:dr|the doctor|her|him|me)\b/,
);

type Sign = Sighting<'nature'>;
const words = new Map(cues.nature.map(({ id, regexp }) => [id, regexp]));

/** Headings sell; what stands below them tells. */
export function natureOf(own: Sentence[]): Nature {
  const telling = own.filter((s) => !s.heading && !s.link && !BEFORE.in(s) && !OF_APPLYING.test(s.text));
  const present = telling.some((s) => COMES.in(s));
  const seen = telling.flatMap((s) => ofSentence(sightingsIn('nature', s), s.text)).filter(({ value }) => value !== 'virtual' || !present);
  const sums = new Map<Type, number>();
  for (const sign of new Map(seen.map((s) => [s.cue, s])).values()) {
    const more = sign.weight > 1 && moreThanOne(seen.filter(({ cue }) => cue === sign.cue)) ? 1 : 0;
    sums.set(sign.value, (sums.get(sign.value) ?? 0) + sign.weight + more);
  }
  return (type) => sums.get(type) ?? 0;
}

/** Whether a sentence tells of other people's training. */
export const isOfOthers = (sentence: Sentence): boolean => sightingsIn('nature', sentence).some(({ value }) => value === 'unclear');

/** What is said of others says nothing of the visitor. */
function ofSentence(seen: readonly Sign[], text: string): readonly Sign[] {
  const others = seen.filter(({ value }) => value === 'unclear');
  return others.length ? others : seen.filter((s) => !isTakenBack(s) && (s.value !== 'virtual' || !PARTLY.test(text)));
}

/** Whether a sign is given by different words. */
function moreThanOne(seen: Sign[]): boolean {
  const found = seen.flatMap(({ cue, sentence }) => sentence.text.match(words.get(cue) as RegExp) ?? []);
  return new Set(found).size > 1;
}

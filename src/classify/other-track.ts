/** Sentences that tell of another offer of the same page: for other people, or of another type. */
import type { Type } from '../model.ts';
import { isBefore } from './asides.ts';
import type { Label } from './label.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';
import { isStrong, sightingsIn, typesNamedIn } from './sightings.ts';

/** What students do who are enrolled at a school. */
export const ENROLLED: Type[] = ['sub-internship', 'elective', 'clerkship'];
/** Names that promise patients, and that agencies mix freely. */
export const HANDS_ON: Type[] = [...ENROLLED, 'externship'];

/** A sentence that names only other types of experience tells of another offer ("students come as observers"). */
export function ofOtherTrack(sentence: Sentence, label: Label | null): boolean {
  if (!label) return false;
  const seen = sightingsIn('type', sentence).map((s) => s.value);
  const named = seen.length || !sentence.stem ? seen : stemNames(sentence);
  if (label.value !== 'research' && seen.length && seen.every((value) => value === 'research') && inClinic(sentence)) return false;
  const same: Type[] = label.value === 'clerkship' ? ['clerkship', 'elective'] : [label.value];
  // “Your clerkship or externship” is one thing under two names.
  const alike = HANDS_ON.includes(label.value) ? typesNamedIn(label.sentence).filter((type) => HANDS_ON.includes(type)) : [];
  return namesOthers(named, label.value, [...same, ...alike]);
}

/** Research that is named beside a ward or a clinic is a part of the visit there. */
const inClinic = (sentence: Sentence): boolean =>
  sightingsIn('setting', sentence).some(({ value, weight }) => value !== 'remote' && weight > 1);

/** A sentence that names only experiences for other people: for observers, on a page about an elective. */
export function forOthers(sentence: Sentence, label: Label | null): boolean {
  if (!label) return false;
  // Who sells watching as an externship tells of that when he says “you shadow”.
  const sold = label.value === 'externship';
  const named = sightingsIn('type', sentence).flatMap((s) =>
    isStrong(s) && !isBefore(s) && !(sold && s.word === 'shadow') ? [s.value] : [],
  );
  return namesOthers(named, label.value, HANDS_ON.includes(label.value) ? HANDS_ON : [label.value]);
}

/** Whether types are named, and none of those that are the same. */
const namesOthers = (named: Type[], type: Type, same: Type[]): boolean =>
  type !== 'virtual' && type !== 'unclear' && named.length > 0 && !named.some((value) => same.includes(value));

/** Types that the header of a column or the line before a list names: “Observership | You shadow”. */
const stemNames = remembered(({ stem }: Sentence): Type[] =>
  sightingsIn('type', { quote: stem, text: stem, stem: '', block: -1, heading: true, question: false }).map((s) => s.value),
);

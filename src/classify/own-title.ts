/** What a title says of its page, without the name of the house that stands in the titles of all its pages. */
import { offerWords } from '../lexicon/index.ts';
import { plain } from '../lexicon/plain.ts';

const BETWEEN = / (?:[|·»›]|-|—|–) /;
const HOUSE =
  /\b(?:hospitals?|universit(?:y|ies)|colleges?|school|health(?:care)?|medical cent(?:er|re)|clinics?|cent(?:er|re)|institutes?|foundation|network|department|division|society|association|academy)\b/i;

/** Of a title the parts that name no house, or a visit in it; the first where all do. */
export function ownTitle(title: string): string {
  const parts = title.split(BETWEEN);
  const own = parts.filter((part) => !HOUSE.test(part) || offerWords.visit.test(plain(part)));
  return (own.length ? own : parts.slice(0, 1)).join(' | ');
}

/** What a page says of some offerings by their numbers: “Programs 2, 4 and 5: no charge.” */
import { plain } from '../../lexicon/plain.ts';
import type { Block, Card } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { codesIn } from './named-rows.ts';

/** “2. Family medicine”, “(B) Surgery”, “Track C: research” */
const NUMBER = /^(?:[a-z]{4,9} |# ?|no\. ?|\()?([a-z]|\d{1,2})(?:[.):]| [–-]) ?(?=\S)/;
const CODE = '(?:[a-z]|\\d{1,2})';
const LIST = `${CODE}(?:(?:, ?(?:and |or )?| ?[&/-] ?| and | or | to | through )${CODE}){0,7}`;
/** At the beginning of a sentence, with what is said of them behind. */
const NAMED = new RegExp(
  `^(?:for |in |on |during )?(?:the )?(?:programs?|programmes?|rotations?|tracks?|options?|placements?|electives?|courses?|externships?|observerships?|visits?|seats?|items?|entries|listings?|numbers?|nos?\\.)(?: (?:numbers?|nos?\\.))? (${LIST})(?=[:,]| [–-] | (?:is|are|costs?|has|have|runs?|lasts?|takes?|comes?|carry|carries|needs?|you|each|both|all|only)\\b)`,
);
const FEWEST = 2;

/** Tells of which offerings a sentence speaks, by their place in the list; undefined where it names none by number, or all. */
export function numbersIn(blocks: Block[], offerings: Card[]): (sentence: Sentence) => Set<number> | undefined {
  const at = new Map<string, number>();
  offerings.forEach(({ title }, k) => {
    const number = NUMBER.exec(plain(blocks[title]?.text ?? ''))?.[1];
    if (number) at.set(number, k);
  });
  if (at.size < FEWEST) return () => undefined;
  return ({ text }) => {
    const list = NAMED.exec(text)?.[1]?.replace(' through ', ' to ');
    const codes = list ? codesIn(list) : [];
    const found = new Set(codes.flatMap((code) => at.get(code) ?? []));
    return found.size && found.size === new Set(codes).size && found.size < offerings.length ? found : undefined;
  };
}

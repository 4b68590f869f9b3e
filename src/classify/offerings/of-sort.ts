/** A paragraph that begins with one sort of experience tells of that sort to its end: “Electives last four weeks. … The fee is $1,200.” */
import type { Type } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { sightingsIn } from '../sightings.ts';
import { isSort } from './tellings.ts';

/** What enrolled students do is one sort, whatever its name. */
const SORTS: Partial<Record<Type, string>> = {
  'sub-internship': 'elective',
  elective: 'elective',
  clerkship: 'elective',
  externship: 'externship',
  observership: 'observership',
  virtual: 'virtual',
  research: 'research',
};
const STRONG = 2;
/** So far from its beginning a sentence names what it is about. */
const SUBJECT = 30;
const LONGEST_SORT = 40;
/** Speaks of everybody again, of something else than the visit, or of others behind their name: “Visiting students: no fee.” */
const OF_ALL =
  /^(?:all|both|every\w*|each|everyone|in (?:both|all|either) |whichever|any|either|applications?|apply|to apply|visas?|letters?|prices)\b|^[\w -]{3,40}: |\b(?:all|both|every|each|any|either|whichever) (?:[\w-]+ ){0,2}(?:rotations?|programs?|visits?|visitors?|kinds?|groups?|offerings?|placements?|stays?|applicants?)\b/;

const sortsIn = (s: Sentence): { sort: string; at: number }[] =>
  sightingsIn('type', s).flatMap(({ value, weight, at }) => {
    const sort = weight >= STRONG ? SORTS[value] : undefined;
    return sort ? [{ sort, at }] : [];
  });

/** The sorts of an offering by its name, and by lines that name nothing else. */
const sortsOf = (own: Sentence[], title: number): Set<string> =>
  new Set(
    own
      .filter((s) => s.block === title || (s.text.length <= LONGEST_SORT && isSort(s.text)))
      .flatMap(sortsIn)
      .map(({ sort }) => sort),
  );

/** Gives what of the sentences for all offerings, in page order, holds for one, by its number. */
export function heldBySort(shared: Sentence[], offerings: { own: Sentence[]; title: number }[]): (k: number) => Sentence[] {
  const sorts = offerings.map(({ own, title }) => sortsOf(own, title));
  const known = new Set(sorts.flatMap((set) => [...set]));
  if (known.size < 2) return () => shared;
  const about = sortsTold(shared).map((sort) => (sort && known.has(sort) ? sort : ''));
  const held = new Map<string, Sentence[]>();
  return (k) => {
    const own = sorts[k] as Set<string>;
    const key = [...own].sort().join();
    // What is only told of another sort may be meant for this one too.
    const told = about.some((sort) => own.has(sort));
    const found = held.get(key) ?? (told ? shared.filter((_, i) => !about[i] || own.has(about[i] as string)) : shared);
    held.set(key, found);
    return found;
  };
}

/** Of which sort alone each sentence tells; empty where it tells of all, or others are named in its paragraph. */
function sortsTold(sentences: Sentence[]): string[] {
  const told = sentences.map(() => '');
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const block = sentences[from]?.block;
    while (to < sentences.length && sentences[to]?.block === block) to++;
    const paragraph = sentences.slice(from, to);
    const [first] = sortsIn(paragraph[0] as Sentence);
    if (!first || first.at >= SUBJECT || paragraph[0]?.heading) continue;
    if (paragraph.some((s) => sightingsIn('type', s).some(({ value }) => SORTS[value] !== first.sort))) continue;
    // What is said of all, or of one after the other, stands there for those who read on.
    if (paragraph.slice(1).some((s) => OF_ALL.test(s.text))) continue;
    told.fill(first.sort, from, to);
  }
  return told;
}

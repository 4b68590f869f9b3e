/** Where the visitor is: on the wards, in a clinic, online. Only a place told of the visit is stated. */
import type { Setting } from '../model.ts';
import { isPartlyHere } from './at-distance.ts';
import type { Judged } from './contact.ts';
import { placed } from './placed.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';
import { ASIDE, EXCEPT, GENERAL, isAtHospital, isBare, isRare, PART, SHARE, STAFF, WHOLE, YOU_ARE } from './setting-words.ts';
import { type Sighting, sightings } from './sightings.ts';
import { clausesOf, goesAlong, tellsOfVisit } from './whose-place.ts';

type Place = Sighting<'setting'>;

/** Tiers before the section's: the offering's own words, and what keys say of it. */
export const OWN = 2;

/** First tier that states a place. `close`: all that is said in the first tier is about this offering. `stays`: blocks whose places are the visitor's. */
export function settingOf(tiers: Sentence[][], close: boolean, stays: Set<number> = new Set()): Judged<'setting'> {
  const places = tiers.map((tier) => sightings('setting', tier));
  let partly: Place[] = [];
  for (const [i, tier] of places.entries()) {
    // A paragraph that tells of the visit tells of it in all its sentences.
    const sentences = tiers[i] as Sentence[];
    const told = inBlocks(sentences, ofVisit);
    const along = inBlocks(sentences, goesAlong);
    const distances = new Map<Sentence, number>();
    for (const { value, sentence } of tier) if (value === 'remote') distances.set(sentence, (distances.get(sentence) ?? 0) + 1);
    const here = (s: Place) => close && (i < OWN || (i === OWN && brief(s)));
    const weighed = tier
      .map((s) => ({
        ...s,
        weight:
          i < OWN || general(s, i === OWN)
            ? placed(s, here(s) || stays.has(s.sentence.block), { told, along, signs: distances.get(s.sentence) ?? 0 })
            : 0,
      }))
      .filter((s) => s.weight > 0);
    // “The ward in the morning, the clinic after lunch”: a bare word beside a place of the visit is one.
    const sure = new Set(weighed.filter((s) => s.weight > 1).map((s) => s.sentence));
    const firm = new Set(weighed.filter((s) => !isBare(s) && s.weight > 1).map((s) => s.sentence));
    for (const s of weighed)
      if (isBare(s) && !isRare(s) && ((!s.named && firm.has(s.sentence)) || (isAtHospital(s) && sure.has(s.sentence)))) s.weight = 2;
    // What is watched from afar lies in a hospital or a clinic, too.
    const afar = new Set(weighed.flatMap((s) => (s.value === 'remote' && s.weight > 2 ? [s.sentence.block] : [])));
    for (const { block, text } of afar.size ? sentences : []) if (isPartlyHere(text)) afar.delete(block);
    const elsewhere = isElsewhere(weighed);
    const seen = [...partly, ...weighed.filter((s) => s.value === 'remote' || !(afar.has(s.sentence.block) || elsewhere(s)))];
    const value = decide(seen, close && i <= OWN, stays);
    if (i < OWN && value && seen.every((s) => PART.test(s.sentence.text)) && places.slice(OWN).some((t) => t.length)) partly = seen;
    else if (value) return { value, seen: seen.filter((s) => s.value === value || (value === 'both' && s.value !== 'remote')) };
  }
  const value = decide(partly, close, stays);
  return value ? { value, seen: partly } : { value: 'unclear', seen: [] };
}

/** Whether a sentence says that all of it is done online. */
export const entirelyOnline = (seen: Place[]): boolean => seen.some((s) => s.value === 'remote' && isWhole(s) && !s.sentence.link);

const isWhole = ({ sentence: { text } }: Place): boolean => WHOLE.test(text) && !isPartlyHere(text);

/** Whether the heading of a section says so of all that stands in it, and no other of a place. */
export const headedOnline = (section: Place[]): boolean => {
  const headed = section.filter((s) => s.sentence.heading);
  return headed.length > 0 && headed.every((s) => s.value === 'remote');
};

/** A line of a few words, as a section is headed or told in one stroke. */
const brief = ({ sentence: { text } }: Place): boolean => text.length < 90;

function general(s: Place, section: boolean): boolean {
  const { text } = s.sentence;
  const exception = text.search(EXCEPT);
  return (section || GENERAL.test(text)) && (exception < 0 || s.at < exception);
}

/** A clause tells of the visit, and not of papers or of the doctor's other matters. */
const ofVisit = remembered((sentence: Sentence): boolean => {
  const { text, stem } = sentence;
  return (
    // A name in a list is no sentence that its heading completes.
    (clausesOf(sentence).some((clause) => tellsOfVisit(clause) && (!ASIDE.test(clause) || YOU_ARE.test(clause))) ||
      (text.length > 40 && !isNames(sentence) && tellsOfVisit(stem) && !ASIDE.test(text))) &&
    !STAFF.test(text)
  );
});

/** “Cardiology Consults, Infectious Diseases, MICU” below a heading, and not behind a colon: the names of what there is. */
function isNames({ quote, stem }: Sentence): boolean {
  const parts = quote.split(/[,;] /);
  return !stem.endsWith(':') && parts.length > 2 && parts.every((part) => /^[A-Z\d(]/.test(part));
}

/** Whether a sentence of a block is such; few blocks are asked for, and each is looked at once. */
function inBlocks(sentences: Sentence[], such: (s: Sentence) => boolean): (block: number) => boolean {
  let blocks: Map<number, Sentence[]> | null = null;
  const known = new Map<number, boolean>();
  return (block) => {
    blocks ??= Map.groupBy(sentences, (s) => s.block);
    const found = known.get(block) ?? blocks.get(block)?.some(such) ?? false;
    known.set(block, found);
    return found;
  };
}

/** Rounds are where the words behind them say, and nobody is in a hospital of which that is said. */
function isElsewhere(weighed: Place[]): (s: Place) => boolean {
  const outside = weighed.filter((s) => s.value === 'outpatient' && s.weight > 1);
  return ({ value, sentence, word, at }) =>
    value === 'inpatient' &&
    outside.some(
      (o) =>
        o.sentence === sentence &&
        ((o.weight > 2 && !sentence.heading) ||
          (/^round(?:s|ing)?(?: at)?$/i.test(word) && o.at > at && !/[,;.]/.test(sentence.text.slice(at, o.at)))),
    );
}

/** Names of departments and of places alone, however many, tell nothing; they only add to what is told of the visit. */
function decide(seen: Place[], close: boolean, stays: Set<number>): Setting | null {
  // A clinic named beside a video visit is the doctor's, unless a heading names it.
  const online = new Set(seen.flatMap((s) => (s.value === 'remote' ? [s.sentence] : [])));
  const ofDoctor = (s: Place) => isBare(s) && (!s.sentence.heading || online.has(s.sentence));
  const sum = (value: Setting, least: number, firm = false) => {
    const sentences = new Map<string, number>();
    for (const s of seen)
      if (s.value === value && s.weight >= least && !(firm && ofDoctor(s)))
        sentences.set(s.sentence.quote, Math.max(sentences.get(s.sentence.quote) ?? 0, s.weight));
    return [...sentences.values()].reduce((a, b) => a + b, 0);
  };
  const remote = sum('remote', 1);
  const here = sum('inpatient', 2, close) + sum('outpatient', 2, close);
  // Beside places of the visit it takes a sentence that says the visit is at a distance.
  const visitOnline = !here || seen.some((s) => s.value === 'remote' && s.weight > 2);
  const whole = seen.some((s) => s.value === 'remote' && isWhole(s));
  if (visitOnline && sum('remote', 2) && remote >= (close || whole ? 2 : 3) && remote > 2 * here) return 'remote';
  if (sum('both', 2)) return 'both';
  const [ward, clinic] = [sum('inpatient', 2), sum('outpatient', 2)];
  if (ward && clinic) {
    const together = seen.some((s) => s.value === 'inpatient' && seen.some((o) => o.value === 'outpatient' && o.sentence === s.sentence));
    const lesser = ward < clinic ? 'inpatient' : 'outpatient';
    const timed = seen.some((s) => s.value === lesser && s.weight >= 2 && (SHARE.test(s.sentence.text) || stays.has(s.sentence.block)));
    if (together || timed || Math.min(ward, clinic) / Math.max(ward, clinic) >= 0.3) return 'both';
  }
  if (ward !== clinic) return ward > clinic ? 'inpatient' : 'outpatient';
  if (!close) return null;
  const [aWard, aClinic] = [sum('inpatient', 1), sum('outpatient', 1)];
  return aWard === aClinic ? null : aWard > aClinic ? 'inpatient' : 'outpatient';
}

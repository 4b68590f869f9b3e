/** Where the visitor is: on the wards, in a clinic, online. Only a place told of the visit is stated. */
import type { Setting } from '../model.ts';
import { isPartlyHere, isVisitOnline, nobodyComes } from './at-distance.ts';
import type { Judged } from './contact.ts';
import type { Sentence } from './sentences.ts';
import {
  ALL_SITES,
  ASIDE,
  AT_HOSPITAL,
  BESIDE,
  CONTACT_LINE,
  DONE_THERE,
  EXCEPT,
  EXCLUDED,
  EXCLUDED_THERE,
  GENERAL,
  HEALTH,
  IS_PART,
  isBare,
  NAME_LENGTH,
  ONLINE_FIRST,
  PART,
  PATIENTS_ONLINE,
  rowOf,
  SAYS_WHERE,
  SHARE,
  SOME,
  SPENT,
  STAFF,
  TIMES,
  WHOLE,
  WORKS,
  YOU_ARE,
} from './setting-words.ts';
import { type Sighting, sightings } from './sightings.ts';
import { clauseAt, clausesOf, goesAlong, isFragment, isOthers, isThere, NOT_NOW, tellsOfVisit } from './whose-place.ts';

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
    const told = new Set(sentences.filter(ofVisit).map(({ block }) => block));
    const along = new Set(sentences.filter(({ text }) => goesAlong(text)).map(({ block }) => block));
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
    const firm = new Set(weighed.filter((s) => !isBare(s) && s.weight > 1).map((s) => s.sentence));
    for (const s of weighed) if (isBare(s) && !s.named && firm.has(s.sentence)) s.weight = 2;
    // What is watched from afar lies in a hospital or a clinic, too.
    const afar = new Set(weighed.flatMap((s) => (s.value === 'remote' && s.weight > 2 ? [s.sentence.block] : [])));
    for (const { block, text } of sentences) if (isPartlyHere(text)) afar.delete(block);
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
export const entirelyOnline = (seen: Place[]): boolean =>
  seen.some((s) => s.value === 'remote' && WHOLE.test(s.sentence.text) && !s.sentence.link);

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
const ofVisit = ({ text, stem }: Sentence): boolean =>
  // A name in a list is no sentence that its heading completes.
  (clausesOf(text).some((clause) => tellsOfVisit(clause) && (!ASIDE.test(clause) || YOU_ARE.test(clause))) ||
    (text.length > 40 && tellsOfVisit(stem) && !ASIDE.test(text))) &&
  !STAFF.test(text);

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

/** Blocks that tell of the visit, and those in which the visitor goes where the doctor goes; words for a distance in the sentence. */
interface Around {
  told: Set<number>;
  along: Set<number>;
  signs: number;
}

function placed(s: Place, close: boolean, { told, along, signs }: Around): number {
  const { text, block } = s.sentence;
  // In a piece about one offering a bare word tells its place.
  const spent = SPENT.test(text.slice(0, s.at + s.word.length));
  const row = rowOf(s);
  const there = !close && isBare(s) && !s.named && isThere(s.sentence, s.at, s.word, along.has(block));
  const weight = (close || spent || row || there || ALL_SITES.test(text)) && isBare(s) ? 2 : s.weight;
  const after = text.slice(s.at);
  if ((HEALTH.test(text) && !WORKS.test(text)) || CONTACT_LINE.test(text)) return 0;
  if (EXCLUDED_THERE.test(after) || (EXCLUDED.test(after) && !DONE_THERE.test(text.slice(0, s.at)))) return 0;
  if (s.value !== 'remote' && NOT_NOW.test(text)) return 0;
  if ((ASIDE.test(clauseAt(text, s.at)) && !YOU_ARE.test(text.slice(0, s.at))) || (s.sentence.link && !close)) return 0;
  if (s.value !== 'remote' && ONLINE_FIRST.test(text)) return 0;
  if (s.value === 'remote' && ((BESIDE.test(text) && !nobodyComes(text)) || PATIENTS_ONLINE.test(text))) return 0;
  if (!close && !row && !along.has(block) && isOthers(s.sentence, s.at)) return 0;
  const online = s.value === 'remote' && isVisitOnline(s, signs) && !PART.test(text);
  const tied = online || close || row || (told.has(block) && !STAFF.test(text)) || isFragment(s.sentence, s.at, s.word);
  // “Wednesdays in the Heart Failure Clinic” is a place, “Cleveland Clinic” is none.
  const named = s.sentence.quote.slice(Math.max(0, s.at - NAME_LENGTH), s.at + s.word.length);
  const name =
    s.named &&
    !IS_PART.test(s.word) &&
    !(s.value === 'inpatient' && AT_HOSPITAL.test(text.slice(0, s.at + s.word.length))) &&
    !((close || spent) && TIMES.test(text)) &&
    !SAYS_WHERE.test(named);
  if (!tied || name || SOME.test(text)) return Math.min(weight, 1);
  if (s.value === 'remote' && weight > 1 && (online || row)) return weight + 1;
  // A heading stands for what is below it.
  return s.sentence.heading && weight > 1 && s.value !== 'remote' ? weight + 1 : weight;
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
  const whole = seen.some((s) => s.value === 'remote' && WHOLE.test(s.sentence.text));
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

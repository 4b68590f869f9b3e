/** Whether a place that a sentence names is where the visitor is. */
import { isVisitOnline, nobodyComes } from './at-distance.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';
import {
  ALL_SITES,
  ASIDE,
  BESIDE,
  CONTACT_LINE,
  DEALS,
  DEALT_WITH,
  DONE_THERE,
  EXCLUDED,
  EXCLUDED_THERE,
  FAME,
  HEALTH,
  IS_PART,
  isAtHospital,
  isBare,
  isRare,
  KNOWN,
  NAME_LENGTH,
  NOT_FOR_THOSE,
  OF_APPLYING,
  ONLINE_FIRST,
  OUTSIDE,
  PART,
  PATIENTS_ONLINE,
  rowOf,
  SAYS_WHERE,
  SOME,
  SPENT,
  STAFF,
  TIMES,
  WHEN_ILL,
  WHENCE,
  WHERE_YOU,
  WORKS,
  YOU_ARE,
} from './setting-words.ts';
import type { Sighting } from './sightings.ts';
import { speaksToPatients } from './to-patients.ts';
import { clauseAt, isFragment, isOthers, isThere, NOT_NOW } from './whose-place.ts';

type Place = Sighting<'setting'>;

/** Blocks that tell of the visit, and those in which the visitor goes where the doctor goes; words for a distance in the sentence. */
export interface Around {
  told(block: number): boolean;
  along(block: number): boolean;
  signs: number;
}

/** Names places for another matter than the visit, whatever they are. */
const ofAnother = remembered((sentence: Sentence): boolean => {
  const { text } = sentence;
  return (
    speaksToPatients(sentence) ||
    WHEN_ILL.test(text) ||
    (HEALTH.test(text) && !WORKS.test(text)) ||
    CONTACT_LINE.test(text) ||
    OF_APPLYING.test(text)
  );
});
/** Names wards and clinics for what is not now, or not there. */
const isAway = (sentence: Sentence, at: number): boolean => ONLINE_FIRST.test(sentence.text) || NOT_NOW.test(clauseAt(sentence, at));

/** Among the fields that one may choose, it is one: “Family practice – $1,000”. */
const OF_FIELDS = /^family practice(?: ?(?:$|[(,:|–-])| (?:and|or|&) )/;
/** “Virtual neurology clinic” is on a screen. */
const OF_SCREEN = /\b(?:virtual|remote|online|video|digital) (?:[a-z]+ )?$/;
/** Says by itself where the visit is not. */
const OUTRIGHT = 3;

/** The place is not the visitor's, or only in another sense. */
function isNone({ value, weight, at, word, sentence }: Place, close: boolean): boolean {
  const { text, link } = sentence;
  if ((!close && link) || OF_FIELDS.test(text) || ofAnother(sentence)) return true;
  if (value === 'remote' ? (BESIDE.test(text) && !nobodyComes(text)) || PATIENTS_ONLINE.test(text) : isAway(sentence, at)) return true;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (value !== 'remote' && OF_SCREEN.test(before)) return true;
  if (/\boffices?$/i.test(word) && (DEALT_WITH.test(text.slice(0, at + word.length)) || DEALS.test(after.slice(word.length)))) return true;
  // That nobody goes to the hospital is what the words say.
  if (value !== 'remote' && weight === OUTRIGHT) return false;
  if (OUTSIDE.test(text.slice(0, at + word.length)) || NOT_FOR_THOSE.test(before)) return true;
  if (EXCLUDED_THERE.test(after) || (EXCLUDED.test(after) && !DONE_THERE.test(before))) return true;
  return ASIDE.test(clauseAt(sentence, at)) && !YOU_ARE.test(before);
}

/** What one knows of, and where others come from. */
const isOnlyNamed = (before: string): boolean => KNOWN.test(before) || WHENCE.test(before);

/** How much the name of a place counts for where the visitor is; 0 where it is none of theirs. `close`: it stands in a piece about one offering. */
export function placed(s: Place, close: boolean, { told, along, signs }: Around): number {
  if (isNone(s, close)) return 0;
  const { text, block } = s.sentence;
  const row = rowOf(s);
  if (!close && !row && !along(block) && isOthers(s.sentence, s.at)) return 0;
  const upTo = text.slice(0, s.at + s.word.length);
  const spent = SPENT.test(upTo) || WHERE_YOU.test(text.slice(upTo.length));
  const there = () => !close && !s.named && isThere(s.sentence, s.at, s.word, along(block));
  // In a piece about one offering a bare word tells its place.
  const weight = isBare(s) && (close || spent || row || there() || ALL_SITES.test(text)) ? 2 : s.weight;
  const online = s.value === 'remote' && isVisitOnline(s, signs) && !PART.test(text);
  const said = () => !FAME.test(clauseAt(s.sentence, s.at)) && ((told(block) && !STAFF.test(text)) || isFragment(s.sentence, s.at, s.word));
  const tied = online || spent || close || row || said();
  // “Wednesdays in the Heart Failure Clinic” is a place, “Cleveland Clinic” is none.
  const named = s.sentence.quote.slice(Math.max(0, s.at - NAME_LENGTH), s.at + s.word.length);
  const name = s.named && !IS_PART.test(s.word) && !isAtHospital(s) && !((close || spent) && TIMES.test(text)) && !SAYS_WHERE.test(named);
  if (!tied || name || SOME.test(text) || isOnlyNamed(text.slice(0, s.at)) || isRare(s)) return Math.min(weight, 1);
  if (s.value === 'remote' && weight > 1 && (online || row)) return weight + 1;
  // A heading stands for what is below it.
  return s.sentence.heading && weight > 1 && s.value !== 'remote' ? weight + 1 : weight;
}

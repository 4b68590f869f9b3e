/** blocks → listings: is this a listing, an index, or neither; and what is each offering. */
import type { Classified, NotAListing, Page } from '../model.ts';
import { judge } from './judge.ts';
import { findOfferings } from './offerings.ts';
import type { Surroundings } from './scope.ts';
import { plain, type Sentence, sentencesOf } from './sentences.ts';
import { sightings } from './sightings.ts';

const CALL =
  /\b(?:apply|application|applicants?|tuition|fee|eligib\w*|weeks?|per week|book|reserve|enrol?l|register|seats?|rotations?|accepting|spend (?:a month|time) with|extern with)\b/;
const AIMED =
  /\b(?:visiting|international|imgs?|fmgs?|foreign|externs?|observers?|visitors?|graduates? of|abroad|medical students?|medical graduates?|final-year|fourth-year|4th-year)\b/;

/** Why a page is no offer, by the words of its title and first heading. */
const NEGATIVES: [NotAListing, RegExp][] = [
  [
    'error-page',
    /\b(?:page (?:was )?not (?:be )?found|404|access denied|captcha|verify you are human|just a moment|page (?:has )?moved)\b/,
  ],
  [
    'other-profession',
    /\b(?:nurs(?:e|ing)|dental|dentistry|pharmacy|pharmd|veterinary|physical therap\w+|physiotherapy|occupational therapy|medical assistants?|optometry|dietetic|paralegal|law)\b/,
  ],
  [
    'guide',
    /\b(?:guide to|how to (?:get|find|choose)|everything you need|forum|thread|explained|legit|top \d+|best \d+|what (?:is|are)|which .{0,40}\?|where to find)\b/,
  ],
  ['patient-care', /\belective surger|\bpatient information\b|\bobservation (?:unit|status|stay)\b|\byour (?:surgery|stay|operation)\b/],
  ['job', /\b(?:full[- ]time|part[- ]time|hiring|job)\b/],
  ['course', /\b(?:masterclass|course|webinar|bootcamp|workshop)\b/],
];
const PAID = /\b(?:\$\d+ ?(?:-|to) ?\$?\d+ an hour|an hour\b.{0,20}full|401\(k\)|pto\b|authorized to work)/;
const OTHER_TRADE =
  /\b(?:nurs(?:es?|ing)|physical therap\w+|dpt|pt students?|dental|pharmac\w+|veterinar\w+|animals?|dogs?|cats?|horses?)\b/;
const MEDICINE = /\b(?:medical (?:students?|graduates?|schools?|degree)|physicians?|doctors?|imgs?|m\.?d\.?)\b/;
const ABROAD = /[£€]\s?\d|\b(?:gbp|nhs)\b/;
const RESIDENCY = /\bresiden(?:cy|ts?)\b|\bgraduate medical education\b|\bfellowship\b/;

/** Classifies a page that was read. */
export function classify(page: Page, options: Omit<Surroundings, 'page'>): Classified {
  const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
  const sentences = sentencesOf(page.blocks, main);
  if (
    page.lang &&
    !/^en\b|^en-/i.test(page.lang) &&
    !/\b(?:the|and|you)\b/.test(
      plain(
        sentences
          .slice(0, 30)
          .map((s) => s.text)
          .join(' '),
      ),
    )
  )
    return none('non-english');
  const heads = titlesOf(page, sentences);
  const around = { page, ...options };
  const scopes = findOfferings(page, sentences);
  const refusal = refused(heads, sentences, scopes.length);
  if (refusal) return none(refusal);
  if (scopes.length) return { page: 'index', because: null, listings: scopes.map((scope) => judge(scope, around)) };
  const first = page.blocks.findIndex((b) => b.region === 'main' && b.kind === 'heading');
  const block = first < 0 ? (main[0] ?? 0) : first;
  const scope = { title: page.blocks[block]?.text ?? page.title, block, titles: heads, own: sentences, section: [], shared: [] };
  return { page: 'listing', because: null, listings: [judge(scope, around)] };
}

const none = (because: NotAListing): Classified => ({ page: 'not-a-listing', because, listings: [] });

/** The page's title and its first headings of the first rank. */
function titlesOf(page: Page, sentences: Sentence[]): Sentence[] {
  const own: Sentence = { quote: page.title, text: plain(page.title), stem: '', block: -1, heading: true, question: false };
  return [own, ...sentences.filter((s) => s.heading && page.blocks[s.block]?.level === 1).slice(0, 2)];
}

/** Why the page offers nothing to a visitor; null where it does. */
function refused(heads: Sentence[], sentences: Sentence[], cards: number): NotAListing | null {
  const head = heads.map((h) => h.text).join(' | ');
  const hit = NEGATIVES.find(([, pattern]) => pattern.test(head));
  if (hit && !(cards >= 5 && (hit[0] === 'course' || hit[0] === 'guide'))) return hit[0];
  if (sentences.some((s) => PAID.test(s.text))) return 'job';
  const trade = sentences.filter((s) => OTHER_TRADE.test(s.text)).length;
  if (trade >= 3 && trade > sentences.filter((s) => MEDICINE.test(s.text)).length) return 'other-profession';
  if (sentences.filter((s) => ABROAD.test(s.text)).length >= 2) return 'outside-us';
  if (cards) return null;
  const inHead = sightings('type', heads).length > 0;
  const types = sightings('type', sentences).filter((s) => s.value !== 'research').length;
  const acts = sightings('contact', sentences).filter((s) => s.weight >= 2).length;
  const calls = sentences.filter((s) => CALL.test(s.text)).length;
  const aimed = sentences.filter((s) => AIMED.test(s.text)).length;
  if (!inHead && RESIDENCY.test(head)) return 'residency';
  const points = (inHead ? 5 : 0) + Math.min(types, 5) + Math.min(acts, 4) + Math.min(calls, 4) + Math.min(aimed, 3);
  if (points >= (inHead ? 8 : 9) && calls >= 1 && types + acts >= 2) return null;
  return 'no-offer';
}

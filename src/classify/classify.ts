/** blocks → listings: is this a listing, an index, or neither; and what is each offering. */
import type { Card, Classified, NotAListing, Page } from '../model.ts';
import { judge } from './judge.ts';
import { plain, type Sentence, sentencesOf } from './sentences.ts';
import { sightings, weigh } from './sightings.ts';

const FEWEST_OFFERINGS = 3;
const CALL =
  /\b(?:apply|application|applicants?|tuition|fee|eligib\w*|weeks?|per week|book|reserve|enrol?l|register|seats?|rotations?|spend (?:a month|time) with|extern with)\b/;
const AIMED =
  /\b(?:visiting|international|imgs?|fmgs?|foreign|externs?|observers?|visitors?|graduates? of|abroad|medical students?|medical graduates?|final-year|fourth-year|4th-year)\b/;

/** Why a page is no offer, from its title and its first lines. */
const NEGATIVES: [NotAListing, RegExp][] = [
  ['error-page', /\b(?:page not found|404|access denied|captcha|verify you are human|just a moment)\b/],
  ['other-profession', /\b(?:nurs(?:e|ing)|dental|pharmacy|veterinary|physical therapy|medical assistant|optometry|dietetic)\b.{0,40}\b(?:externships?|clerkships?|internships?|rotations?|students?)\b/],
  ['guide', /\b(?:guide|how to (?:get|find)|everything you need|forum|thread|top \d+|vs\.?|blog|tips)\b/],
  ['residency', /\bresidency\b(?!.{0,30}\b(?:observ|extern|elective))/],
  ['patient-care', /\b(?:elective surgery|patient (?:guide|information)|find a doctor|make an appointment)\b/],
  ['course', /\b(?:masterclass|course|webinar|bootcamp|training program for institutions)\b/],
  ['job', /\b(?:full-time|part-time|salary|per hour|an hour|job|hiring|careers?)\b/],
];

/** Classifies a page that was read. */
export function classify(page: Page): Classified {
  const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
  const sentences = sentencesOf(page.blocks, main);
  if (page.lang && !/^en\b|^en-/i.test(page.lang) && !/\b(?:the|and|you)\b/.test(plain(sentences.slice(0, 30).map((s) => s.text).join(' ')))) return none('non-english');
  const heads = titlesOf(page, sentences);
  const refusal = refused(heads, sentences);
  if (refusal) return none(refusal);

  const cards = offerings(page, heads);
  if (cards.length >= FEWEST_OFFERINGS) {
    const inside = new Set(cards.flatMap((c) => range(c)));
    const around = sentences.filter((s) => !inside.has(s.block));
    return {
      page: 'index',
      because: null,
      listings: cards.map((card) => {
        const own = sentences.filter((s) => s.block >= card.from && s.block < card.to);
        const title = page.blocks[card.title]?.text ?? '';
        return judge(title, card.title, own, around, own.filter((s) => s.block === card.title));
      }),
    };
  }
  const first = page.blocks.findIndex((b) => b.region === 'main' && b.kind === 'heading');
  const block = first < 0 ? (main[0] ?? 0) : first;
  return { page: 'listing', because: null, listings: [judge(page.blocks[block]?.text ?? page.title, block, sentences, [], heads)] };
}

const none = (because: NotAListing): Classified => ({ page: 'not-a-listing', because, listings: [] });
const range = (card: Card) => Array.from({ length: card.to - card.from }, (_, i) => card.from + i);

/** The page's title and its first headings of the first rank. */
function titlesOf(page: Page, sentences: Sentence[]): Sentence[] {
  const own: Sentence = { quote: page.title, text: plain(page.title), stem: '', block: -1, heading: true, question: false };
  return [own, ...sentences.filter((s) => s.heading && page.blocks[s.block]?.level === 1).slice(0, 2)];
}

function refused(heads: Sentence[], sentences: Sentence[]): NotAListing | null {
  const head = heads.map((h) => h.text).join(' | ');
  const types = weigh(sightings('type', sentences));
  const inHead = sightings('type', heads).length > 0;
  const acts = weigh(sightings('contact', sentences));
  const strength = [...types.values()].reduce((a, b) => a + b, 0) + [...acts.values()].reduce((a, b) => a + b, 0);
  for (const [why, pattern] of NEGATIVES) if (pattern.test(head) && (why === 'other-profession' || why === 'job' || why === 'guide' || why === 'error-page' || !inHead)) return why;
  const calls = sentences.filter((s) => CALL.test(s.text)).length;
  const aimed = sentences.filter((s) => AIMED.test(s.text)).length;
  if (inHead && calls >= 2) return null;
  return strength >= 6 && calls >= 4 && aimed >= 3 ? null : 'no-offer';
}

const NAMES = /\b(?:medicine|surgery|cardiology|neurology|pediatrics?|psychiatry|oncology|dermatology|urology|radiology|pathology|anesthes\w+|orthop\w+|gastro\w+|nephrology|ob\/?gyn|obstetrics|gynecology|emergency|critical care|infectious|allergy|hematology|geriatrics|ophthalmology|pulmon\w+|endocrin\w+|rheumatology|program [a-z1-9]|\w+, [a-z]{2})\b/;
const OTHER_GOODS = /\b(?:housing|apartment|room|course|class|consult(?:ing|ation call)|interview|personal statement|strategy|cv|flashcards|question bank|newsletter|advertisement|insurance plan|visas?|faq|contact us|fees?|how to apply|eligib\w*|requirements?)\b/;

/** Cards that name a rotation each and tell something of it. */
function offerings(page: Page, _heads: Sentence[]): Card[] {
  const groups = new Map<number, Card[]>();
  for (const card of page.cards) groups.set(card.group, [...(groups.get(card.group) ?? []), card]);
  let best: Card[] = [];
  for (const group of groups.values()) {
    const good = group.filter((card) => {
      const title = plain(page.blocks[card.title]?.text ?? '');
      if (OTHER_GOODS.test(title)) return false;
      const text = range(card).slice(1).map((b) => page.blocks[b]?.text ?? '').join(' ');
      const named = NAMES.test(title) || sightings('type', sentencesOf(page.blocks, [card.title])).length > 0;
      return named && (text.length > 40 || /\$ ?\d|\bweeks?\b/.test(plain(text)));
    });
    if (good.length >= FEWEST_OFFERINGS && good.length >= group.length * 0.5 && good.length > best.length) best = good;
  }
  return best;
}

/** blocks → listings: is this a listing, an index, or neither; and what is each offering. */
import type { Card, Classified, NotAListing, Page } from '../model.ts';
import { judge } from './judge.ts';
import { decode, readLegend } from './legend.ts';
import { plain, type Sentence, sentencesOf } from './sentences.ts';
import { sightings } from './sightings.ts';

const FEWEST_OFFERINGS = 3;
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
export function classify(page: Page): Classified {
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
  const cards = offerings(page);
  const refusal = refused(heads, sentences, cards.length);
  if (refusal) return none(refusal);
  if (cards.length >= FEWEST_OFFERINGS) {
    const groups = new Set(cards.map((c) => c.group));
    const inside = new Set([...cards, ...page.cards.filter((c) => groups.has(c.group))].flatMap((c) => range(c)));
    const legend = readLegend(page.blocks);
    const keys = new Set([...legend.values()].flatMap((codes) => [...codes.values()].map((c) => c.block)));
    const shared = sentences.filter((s) => !inside.has(s.block) && !keys.has(s.block));
    return {
      page: 'index',
      because: null,
      listings: cards.map((card) => {
        const own = [...sentences.filter((s) => s.block >= card.from && s.block < card.to), ...decode(page.blocks, card, legend)];
        const section = sectionOf(page.cards, card);
        const inSection = (s: Sentence) => !!section && s.block >= section.from && s.block < section.to;
        const elsewhere = (s: Sentence) =>
          !inSection(s) && page.cards.some((c) => c.group === section?.group && s.block >= c.from && s.block < c.to);
        const around = section ? shared.filter(inSection) : [];
        const whole = shared.filter((s) => !inSection(s) && !elsewhere(s));
        return judge(
          nameOf(page, card),
          card.title,
          own,
          around,
          own.filter((s) => s.block === card.title),
          whole,
        );
      }),
    };
  }
  const first = page.blocks.findIndex((b) => b.region === 'main' && b.kind === 'heading');
  const block = first < 0 ? (main[0] ?? 0) : first;
  return { page: 'listing', because: null, listings: [judge(page.blocks[block]?.text ?? page.title, block, sentences, [], heads)] };
}

const none = (because: NotAListing): Classified => ({ page: 'not-a-listing', because, listings: [] });
const range = (card: Card) => Array.from({ length: card.to - card.from }, (_, i) => card.from + i);

/** The smallest piece around a card: its section. */
function sectionOf(cards: Card[], card: Card): Card | null {
  const around = cards.filter((c) => c.group !== card.group && c.from < card.from && c.to >= card.to);
  return around.sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
}

/** An item of a list is named by the words before its dash. */
function nameOf(page: Page, card: Card): string {
  const block = page.blocks[card.title];
  const text = block?.text ?? '';
  return block?.kind === 'item' ? (text.split(/ [–—-] |: /)[0] as string) : text;
}

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
  if (cards >= FEWEST_OFFERINGS) return null;
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

const NAMES =
  /\b(?:medicine|surgery|cardiology|neurology|pediatrics?|psychiatry|oncology|dermatology|urology|radiology|pathology|anesthes\w+|orthop\w+|gastro\w+|nephrology|ob\/?gyn|obstetrics|gynecology|emergency|critical care|infectious|allergy|hematology|geriatrics|ophthalmology|pulmon\w+|endocrin\w+|rheumatology|program [a-z1-9]|\w+, [a-z]{2})\b/;
const OTHER_GOODS =
  /\b(?:housing|apartment|room|course|class|consult(?:ing|ation call)|interview|personal statement|strategy|cv|flashcards|question bank|newsletter|advertisement|insurance plan|visas?|faq|contact|fees?|letters?|costs?|length|dates?|schedule|deadlines?|cancel\w*|refunds?|about|location|prices?|pricing|documents?|insurance|who can|who may|what you|your|questions|application|applying|overview|objectives|goals|duties|terms|products|key|duration|immuni\w+|checklist|benefits|how to apply|eligib\w*|requirements?)\b/;

/** Cards that name a rotation each and tell something of it. */
function offerings(page: Page): Card[] {
  const groups = new Map<number, Card[]>();
  for (const card of page.cards) groups.set(card.group, [...(groups.get(card.group) ?? []), card]);
  const offered: Card[] = [];
  for (const group of groups.values()) {
    const good = group.filter((card) => isOffering(page, card));
    const firm = good.length >= FEWEST_OFFERINGS && good.length >= group.length * 0.5;
    if (firm) offered.push(...good);
  }
  // A card that holds others is their section, not an offering; the same title is one offering.
  const titles = new Set<string>();
  return offered
    .filter((card) => !offered.some((other) => other !== card && other.from > card.from && other.to <= card.to))
    .sort((a, b) => a.from - b.from)
    .filter((card) => {
      const title = page.blocks[card.title]?.text ?? '';
      const again = titles.has(title);
      titles.add(title);
      return !again;
    });
}

const CODE = /^[a-z]{2,4}[- ]?\d/;
const PRICE = /\$ ?\d|\bfree\b|\bno charge\b/;
const LENGTH = /\b(?:weeks?|months?)\b/;

/** A piece that names a rotation and tells of it, or that tells of it as a rotation is told of. */
function isOffering(page: Page, card: Card): boolean {
  const title = plain(nameOf(page, card));
  if (OTHER_GOODS.test(title) || title.endsWith('?') || title.length > 120) return false;
  const blocks = range(card);
  const rest =
    plain(
      blocks
        .filter((b) => b !== card.title)
        .map((b) => page.blocks[b]?.text ?? '')
        .join(' '),
    ) || title;
  const sentences = sentencesOf(page.blocks, blocks);
  const named = NAMES.test(title) || CODE.test(title) || sightings('type', sentencesOf(page.blocks, [card.title])).length > 0;
  const tells =
    Number(PRICE.test(rest)) +
    Number(LENGTH.test(rest)) +
    Number(sightings('setting', sentences).length > 0) +
    Number(sightings('contact', sentences).length > 0);
  const kind = page.blocks[card.title]?.kind;
  const listed = kind === 'term' || kind === 'item' || kind === 'cell';
  if (kind === 'cell' && named && blocks.length >= 4) return true;
  if (listed && !named) return tells >= 2;
  return named ? tells >= 1 || (rest.length > 60 && rest !== title) : tells >= 3;
}

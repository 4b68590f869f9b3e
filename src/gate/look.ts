/**
 * One cheap look: does this page speak of clinical experience at all? It may say yes too often (the lens then reads the
 * page and stays silent), never no where an offering stands. Menus do not count: they are the same on every page of a school.
 */
const WORDS =
  /observ(?:er|ing|ational)?ships?\b|\bobservers?\b|extern(?:ship|s?\b)|clerkship|sub-?\s?intern|acting intern|\bsub-?is?\b|\belectives?\b|\brotations?\b|\brotat(?:e|ors?|ing)\b|shadow(?:ing)?\b|preceptorship|visiting (?:international |medical |clinical )*(?:student|physician|doctor|scholar|observer|resident|trainee|fellow)|international (?:visit|observ|medical|physician|student)|clinical (?:experience|attachment|training|exposure|visit|practicum)|hands-on|tele-?rotation|\busce\b|\bimgs?\b|\bvslo\b|\bvsas\b|medical (?:student|graduate)s?/i;
/** Parts that stand on every page of a site. */
const AROUND = 'nav,footer,[role=navigation],[role=contentinfo],select,script,style,noscript,template';
const HEADING = 'h1,h2,h3,[role=heading]';
/** A heading or the page's title is worth this many mentions in the text. */
const HEADLINE = 2;
export const ENOUGH = 2;
const MAX_NODES = 6000;

const nodeData = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')?.get as (this: Node) => string;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (this: Node) => Node | null;
const titleOf = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get as (this: Document) => string;
const { closest } = Element.prototype;

/** Points for what the page says of clinical experience; stops at ENOUGH. Prototype calls: a page's forms can shadow the rest. */
export function look(page: Document): number {
  let points = WORDS.test(titleOf.call(page)) ? HEADLINE : 0;
  const walker = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT);
  for (let i = 0; points < ENOUGH && i < MAX_NODES; i++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = nodeData.call(node);
    if (text.length < 5 || !WORDS.test(text)) continue;
    const parent = parentOf.call(node);
    if (!(parent instanceof Element) || closest.call(parent, AROUND)) continue;
    // A link alone leads elsewhere.
    points += closest.call(parent, HEADING) ? HEADLINE : closest.call(parent, 'a') ? 0.5 : 1;
  }
  return points;
}

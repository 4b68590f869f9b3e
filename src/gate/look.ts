/**
 * One cheap look: does this page speak of clinical experience at all? It may say yes too often (the background then reads the
 * page and stays silent), never no where an offering stands. Menus do not count: they are the same on every page of a school.
 */
import { FIELD, has, inWord, narrow, TOGETHER, type Word } from './words.ts';

/** Parts that stand on every page of a site. */
const AROUND =
  'nav,footer,[role=navigation],[role=contentinfo],[aria-label=breadcrumb],[aria-label=Breadcrumb],select,script,style,noscript,template';
const HEADLINES = 'head>title,h1';
const HEADING = `${HEADLINES},h2,h3,[role=heading]`;
/** A heading or the page's title is worth this many mentions in the text. */
const HEADLINE = 2;
export const ENOUGH = 2;
const MAX_NODES = 6000;
/** A text of up to so many characters is searched as a whole before its pieces are looked at: most pages have none of the words. */
const SHORT = 200_000;
/** Of a longer text the title and the first headings are looked at before all that is below. */
const MUCH = 50_000;
/** So many pieces are tried as one, then twice as many each time: one long search is quicker than many short ones. */
const AT_ONCE = 40;
/** A piece that is longer may be a script, which is not worth a search. */
const LONG_PIECE = 2000;

const nodeData = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')?.get as (this: Node) => string;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (this: Node) => Node | null;
const { closest } = Element.prototype;

/** Points for what the page says of clinical experience; stops at ENOUGH. Prototype calls: a page's forms can shadow the rest. */
export function look(page: Document): number {
  const whole = textOf(Reflect.get(Document.prototype, 'documentElement', page) as Element | null);
  if (whole.length > MUCH && inHeadline(page)) return ENOUGH;
  const [field = [], ...together] = outsideMenus(page, whole);
  const missing = new Set(together.every((group) => group.length) ? together : []);
  return field.length || missing.size ? points(page, field, missing) : 0;
}

/** Most offers say so in their title or first heading. */
function inHeadline(page: Document): boolean {
  const heads = [...(Document.prototype.querySelectorAll.call(page, HEADLINES) as NodeListOf<Element>)];
  const words = narrow(FIELD, () => true);
  return heads.some((head) => {
    const text = textOf(head).toLowerCase();
    return (head.localName === 'title' ? inTitle(text, words, page) : any(text, words)) && !inMenu(head);
  });
}

/** Of the words of the field, and of each group told of together, those that may stand outside of menus, found without a look at a single piece; of a long page all. */
function outsideMenus(page: Document, whole: string): Word[][] {
  const groups = [FIELD, ...TOGETHER];
  if (whole.length > SHORT) return groups.map((group) => narrow(group, () => true));
  const all = whole.toLowerCase();
  const there = groups.map((group) => narrow(group, (letters) => all.includes(letters)));
  const [field, ...together] = there;
  if (!field?.length && !together.every((group) => group.length)) return [];
  const around = [...(Document.prototype.querySelectorAll.call(page, AROUND) as NodeListOf<Element>)];
  const outermost = around.filter((part) => !inMenu(parentOf.call(part)));
  const menus = outermost.map(textOf).join('\n').toLowerCase();
  return there.map((words) => words.filter(({ text }) => count(all, text) > count(menus, text)));
}

const inMenu = (node: Node | null): boolean => node instanceof Element && closest.call(node, AROUND) !== null;

const textOf = (element: Element | null): string => (element ? (Reflect.get(Element.prototype, 'textContent', element) as string) : '');

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found++;
  return found;
}

/** @param missing Groups of words that are told of together; empty where one of them stands nowhere. */
function points(page: Document, field: Word[], missing: Set<Word[]>): number {
  const together = missing.size > 0;
  let found = 0;
  const walker = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT);
  for (let i = 0, most = AT_ONCE; i < MAX_NODES; i += most, most *= 2) {
    const nodes = take(walker, Math.min(most, MAX_NODES - i));
    if (!nodes.length) break;
    const texts = nodes.map(worded);
    const among = inIt(texts.join('\n'));
    const here = among(field);
    const told = [...missing].map((group) => ({ group, words: among(group) })).filter(({ words }) => words.length);
    if (!here.length && !told.length) continue;
    for (const [n, text] of texts.entries()) {
      const groups = told.filter(({ group, words }) => missing.has(group) && any(text, words));
      let says = any(text, here);
      if (!says && !groups.length) continue;
      const parent = parentOf.call(nodes[n] as Node);
      if (!(parent instanceof Element) || inMenu(parent)) continue;
      // A link alone leads elsewhere.
      const link = closest.call(parent, 'a');
      if (!link) for (const { group } of groups) missing.delete(group);
      if (together && !missing.size) return ENOUGH;
      if (says && parent.localName === 'title') says = inTitle(text, here, page);
      if (says) found += closest.call(parent, HEADING) ? HEADLINE : link ? 0.5 : 1;
      if (found >= ENOUGH) return found;
    }
  }
  return found;
}

const any = (text: string, words: Word[]): boolean => words.some((word) => has(text, word));
/** Of some words those that a text may have. */
const inIt = (text: string) => (words: Word[]) => words.filter((word) => text.includes(word.text));

/** The text of a piece in small letters; that of a long script is left out. */
function worded(node: Node): string {
  const text = nodeData.call(node);
  const parent = text.length > LONG_PIECE && parentOf.call(node);
  return parent instanceof Element && closest.call(parent, 'script,style') ? '' : text.toLowerCase();
}

/** The next pieces of text, so many at most. */
function take(walker: TreeWalker, most: number): Node[] {
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = nodes.length < most ? walker.nextNode() : null) nodes.push(node);
  return nodes;
}

/** "our town in spring | american rotation": the name of a site stands in the title of all its pages, whatever they are about. */
function inTitle(title: string, words: Word[], page: Document): boolean {
  if (!any(title, words)) return false;
  const at = Math.max(...SEPARATORS.map((separator) => title.lastIndexOf(separator)));
  return at <= 0 || any(title.slice(0, at), words) || !namesSite(title.slice(at + 3), page);
}

/** "American Rotation Community" at www.american-rotation.com: the address may say more than the title's end, or less. */
function namesSite(words: string, page: Document): boolean {
  const name = lettersOf(words);
  const host = page.location?.hostname ?? '';
  const begins = host.split('.').some((part) => part.length > SHORT_PART && name.startsWith(lettersOf(part)));
  return name !== '' && (begins || lettersOf(host).includes(name));
}

/** Parts of an address that may be "www", "med", "com". */
const SHORT_PART = 4;
const SEPARATORS = [' | ', ' – ', ' — ', ' · ', ' - '];

/** Letters and digits alone. */
const lettersOf = (text: string): string => [...text].filter((letter) => inWord(letter.charCodeAt(0)) && letter !== '_').join('');

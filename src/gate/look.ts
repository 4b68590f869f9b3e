/**
 * One cheap look: does this page speak of clinical experience at all? It may say yes too often (the lens then reads the
 * page and stays silent), never no where an offering stands. Menus do not count: they are the same on every page of a school.
 */
const WORDS =
  /observ(?:er|ing|ational)?ships?\b|\bobservers?\b|extern(?:ship|s?\b)|clerkship|sub-?\s?intern|acting intern|\bsub-?is?\b|\belectives?\b|\brotations?\b|\brotat(?:e|ors?|ing)\b|shadow(?:ing)?\b|preceptor|visiting (?:(?:international|medical|clinical) ){0,2}(?:student|physician|doctor|scholar|observer|resident|trainee|fellow)|(?:international|foreign) (?:visit|observ|medical|physician|student|doctor|graduate)|clinical (?:experience|attachment|training|exposure|visit|practicum)|hands-on|tele-?rotation|\busce\b|\bimgs?\b|\bvslo\b|\bvsas\b|medical (?:student|graduate)s?|open seats|training sites?\b|examine patients|\becfmg\b|\busmle\b|young doctors/i;
/** A page that uses none of those words and still offers something speaks of all of these: whom, a doctor, patients, how long, what it costs. */
const TOGETHER = [
  /\bgraduates?\b|\bgraduated\b|medical school|\bcolleagues\b|\bvisitors?\b|\bparticipants\b|\bstudents?\b/i,
  /\bphysicians?\b|\bdoctors?\b|\bDr\./i,
  /\bpatients?\b/i,
  /\b(?:weeks?|months?|wk)\b/i,
  /\$\d|\bfees?\b|\btuition\b|\bfree\b/i,
];
/** Parts that stand on every page of a site. */
const AROUND =
  'nav,footer,[role=navigation],[role=contentinfo],[aria-label=breadcrumb],[aria-label=Breadcrumb],select,script,style,noscript,template';
const HEADING = 'head>title,h1,h2,h3,[role=heading]';
/** A heading or the page's title is worth this many mentions in the text. */
const HEADLINE = 2;
export const ENOUGH = 2;
const MAX_NODES = 6000;
/** So many pieces of text are first tried as one: one long search is quicker than many short ones, and on most pages finds nothing. */
const AT_ONCE = 40;
/**
 * The first text that the patterns see. Browsers prepare a pattern for their interpreter at first and for the machine at its second
 * use, but for the machine at once where the first text is as long as this: half the time of a look.
 */
const LONG = ' '.repeat(1000);

const nodeData = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')?.get as (this: Node) => string;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (this: Node) => Node | null;
const { closest } = Element.prototype;

/** Points for what the page says of clinical experience; stops at ENOUGH. Prototype calls: a page's forms can shadow the rest. */
export function look(page: Document): number {
  let points = 0;
  let missing = TOGETHER;
  for (const pattern of [WORDS, ...TOGETHER]) pattern.test(LONG);
  const walker = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MAX_NODES; i += AT_ONCE) {
    const nodes = take(walker, AT_ONCE);
    if (!nodes.length) break;
    const texts = nodes.map((node) => nodeData.call(node));
    const all = texts.join('\n');
    const worded = WORDS.test(all);
    const here = missing.filter((word) => word.test(all));
    if (!worded && !here.length) continue;
    for (const [n, text] of texts.entries()) {
      let found = worded && WORDS.test(text);
      const told = here.filter((word) => missing.includes(word) && word.test(text));
      if (!found && !told.length) continue;
      const parent = parentOf.call(nodes[n] as Node);
      if (!(parent instanceof Element) || closest.call(parent, AROUND)) continue;
      if (found && parent.localName === 'title') found = WORDS.test(withoutSite(text, page));
      missing = missing.filter((word) => !told.includes(word));
      if (!missing.length) return ENOUGH;
      // A link alone leads elsewhere.
      if (found) points += closest.call(parent, HEADING) ? HEADLINE : closest.call(parent, 'a') ? 0.5 : 1;
      if (points >= ENOUGH) return points;
    }
  }
  return points;
}

/** The next pieces of text, so many at most. */
function take(walker: TreeWalker, most: number): Node[] {
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = nodes.length < most ? walker.nextNode() : null) nodes.push(node);
  return nodes;
}

/** "Our town in spring | American Rotation": the name of a site stands in the title of all its pages, whatever they are about. */
function withoutSite(text: string, page: Document): string {
  const site = page.location?.hostname.replace(/[^a-z\d]/g, '') ?? '';
  const [, rest, name] = /^(.+)\s[|–—·-]\s(.+?)\s*$/s.exec(text) ?? [];
  return rest && name && site.includes(name.toLowerCase().replace(/[^a-z\d]/g, '')) ? rest : text;
}

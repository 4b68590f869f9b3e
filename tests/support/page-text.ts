/** The text of a page cut into the pieces that no quote may cross; made apart from the reader, to check it. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Text in these runs on with what stands around it. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br center cite code data del dfn em font i img input ins kbd label mark nobr picture q rp rt ruby s samp small source span ' +
    'strike strong sub sup svg path time tt u var wbr'
  ).split(' '),
);
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

export const fold = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export function piecesOf(html: string): string[] {
  const pieces: string[] = [];
  let run = '';
  const cut = () => {
    if (run.trim()) pieces.push(fold(run));
    run = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') run += (node as DefaultTreeAdapterMap['textNode']).value;
    if (!('childNodes' in node)) return;
    const { tagName = '', attrs = [] } = node as DefaultTreeAdapterMap['element'];
    const attribute = (name: string) => attrs.find((a) => a.name === name)?.value ?? '';
    pieces.push(...[attribute('alt'), attribute('aria-label')].filter(Boolean).map(fold));
    if (tagName === 'script' && attribute('type').includes('ld+json')) pieces.push(...strings(textOf(node)).map(fold));
    if (UNREAD.has(tagName)) return;
    if (tagName === 'br') run += '\n';
    const apart = tagName !== '' && !INLINE.has(tagName) && !tagName.includes('-');
    if (apart) cut();
    const content = tagName === 'template' ? [] : node.childNodes;
    for (const child of content) visit(child);
    if (apart) cut();
  };
  visit(parse(html));
  cut();
  return pieces;
}

const textOf = (node: DefaultTreeAdapterMap['parentNode']): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

function strings(json: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(json, (_key, value) => {
      if (typeof value === 'string') found.push(value, value.replace(/<[^>]*>/g, ' '));
      return value;
    });
  } catch {
    // Not JSON: nothing to quote.
  }
  return found;
}

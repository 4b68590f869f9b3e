import type { Tree } from './tree.ts';

/** Elements whose text no reader sees. */
export const SKIPPED = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'textarea',
  'input',
  'meta',
  'link',
  'select',
  'datalist',
  'output',
]);

/** What a choice of dates, lengths or prices says. */
const TERMS = /[$€£] ?\d|\b(?:weeks?|months?)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:\d{1,2},? )?20\d\d/i;
const MOST = 15;

/** Whether an element is read. A short list to choose from is where it offers terms: “4 weeks – $1,695”. */
export function isRead<N>(tree: Tree<N>, node: N, tag: string): boolean {
  if (tag !== 'select') return !SKIPPED.has(tag);
  let count = 0;
  let terms = false;
  for (let option = tree.first(node); option !== null; option = tree.next(option)) {
    const text = tree.first(option);
    if (text === null || tree.tag(text) !== '#text') continue;
    if (++count > MOST) return false;
    terms ||= TERMS.test(tree.text(text));
  }
  return terms;
}

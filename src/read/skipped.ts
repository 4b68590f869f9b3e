import type { Tree } from './tree.ts';

/** Elements whose text no reader sees. */
const SKIPPED = new Set([
  'script',
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

/** An option that tells a day to start, or what a length costs: “4 weeks – $1,695”. */
const TERM =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:\d{1,2},? )?20\d\d|\b(?:weeks?|months?)\b(?:.{0,12}[$€£] ?\d|(?<=[$€£] ?\d[\d,.]*.{0,12}\b\w+))/i;
const MOST = 15;

/** Whether an element is read. A short list to choose from is, where most of it is terms of an offer. */
export function isRead<N>(tree: Tree<N>, node: N, tag: string): boolean {
  if (tag !== 'select') return !SKIPPED.has(tag);
  let count = 0;
  let terms = 0;
  for (let option = tree.first(node); option !== null; option = tree.next(option)) {
    const text = tree.first(option);
    if (text === null || tree.tag(text) !== '#text') continue;
    if (++count > MOST) return false;
    if (TERM.test(tree.text(text))) terms++;
  }
  return terms * 2 >= count && terms > 0;
}

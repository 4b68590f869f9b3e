/** A page's tree as plain data: what travels from a page to the background, which reads it there. */

/** What is kept of elements; all else says nothing of what they hold. */
export const ATTRIBUTES = [
  'alt',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'aria-level',
  'colspan',
  'href',
  'id',
  'rel',
  'role',
  'rowspan',
  'size',
  'style',
];

/** Closes what was opened last. */
export const CLOSE = -1;
/** Opens the shadow tree of the element that was opened last. */
export const SHADOW = -2;
/** This less n: the next token is the value of the n-th attribute. */
export const FIRST_ATTRIBUTE = -3;

export interface PageCopy {
  tags: string[];
  /** In the order of the document: a number opens an element of that tag, or is one of the above; a text is a text. */
  tokens: (string | number)[];
}

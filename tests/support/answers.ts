/** Addresses and answers that the tests of both browsers share. */

/** Addresses of a known agency and a known hospital; tests may add any path. */
export const KNOWN = 'https://americanrotation.com/rotation';
export const KNOWN_HOSPITAL = 'https://www.cedars-sinai.org/education';
/** An address that the extension does not know. */
export const UNKNOWN = 'https://elsewhere.test/page';

/** What a served address answers with; a string is an HTML page. */
export type Answer = string | { body: string | Buffer; contentType: string; status?: number; headers?: Record<string, string> };

/** An externship in a clinic, hands-on. */
export const LISTING = `<!doctype html><html lang="en"><head><title>Internal Medicine Externship</title></head><body>
<h1 id="t" style="font:24px serif">Internal Medicine Externship</h1>
<p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400.</p>
<p>You take the history, examine the patient and write the note, which Dr. Orsini reviews with you.</p>
<p>To apply, send your CV. Applications are read within a week.</p></body></html>`;

/** No listing. */
export const RECIPE = `<!doctype html><html lang="en"><head><title>Soup</title></head><body><h1>Soup</h1><p>Boil water.</p></body></html>`;

/** The page's own HTML without our node: it is the only child of the document's element beside head and body. Runs in the page. */
export function withoutUs(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const child of [...copy.children]) if (!/^(head|body|frameset)$/.test(child.localName)) child.remove();
  return copy.outerHTML;
}

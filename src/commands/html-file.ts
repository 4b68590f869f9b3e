/** Reads HTML files from the disk as a browser would: by their marks and names, not by trust. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /\.x?html?$/i;
/** How far a browser looks for the charset that a page declares. */
const HEAD = 1024;

/** A folder stands for its HTML files, in the order of their names; anything else for itself. */
export function htmlFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => NAME.test(name))
      .sort()
      .map((name) => join(path, name));
  } catch {
    return [path]; // Said where the file is read.
  }
}

/**
 * The text of an HTML file.
 * @throws Error where it cannot be read or is no HTML.
 */
export function readHtml(path: string): string {
  const bytes = readFileSync(path);
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) throw new Error('not a text file');
  const text = new TextDecoder(encoding).decode(bytes);
  if (/^\s*%PDF-|^\{\\rtf/.test(text) || (!NAME.test(path) && !/<(?:[a-z]|!doctype|!--)/i.test(text))) throw new Error('not an HTML file');
  return text;
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, HEAD))?.[1];
  try {
    const { encoding } = new TextDecoder(declared ?? 'utf-8');
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8';
  }
}

/** Every pattern that ships and reads a page's text: literals from the source, built ones as they are built. */
import { parseSync } from 'vite';
import { lean } from '../../scripts/lean-patterns.ts';
import { sources, textOf } from './sources.ts';

export interface Pattern {
  source: string;
  flags: string;
  /** Where it comes from: a file, or the built pattern's beginning. */
  from: string;
}

const FOLDERS = ['src/lexicon', 'src/classify', 'src/read', 'src/gate', 'src/advise', 'src/rate', 'src/model', 'src/sites'];

/** Regular expressions written as such. */
function literals(): Pattern[] {
  const found: Pattern[] = [];
  for (const file of FOLDERS.flatMap(sources)) {
    JSON.stringify(parseSync(file, lean(textOf(file))).program, (key, value) => {
      if (key === 'regex' && value) found.push({ source: value.pattern, flags: value.flags, from: file });
      return value;
    });
  }
  return found;
}

/** Patterns that the modules build when they load. */
async function built(load: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags], newTarget) {
      const made: RegExp = Reflect.construct(target, [pattern, flags], newTarget);
      found.push({ source: made.source, flags: made.flags, from: `built: ${made.source.slice(0, 60)}` });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** All of them, each once; `load` imports the modules, which must not be loaded before. */
export async function shippedPatterns(load: () => Promise<unknown>): Promise<Pattern[]> {
  const all = [...literals(), ...(await built(load))];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

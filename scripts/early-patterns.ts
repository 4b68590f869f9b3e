/**
 * A step of the build: patterns that stand by themselves in a file of the engine (`const NAME = /…/;`) are noted in
 * src/model/ready.ts, so that they can be made ready in small steps before a page is read. The files stay plain.
 */
import { fileURLToPath } from 'node:url';

const ready = fileURLToPath(new URL('../src/model/ready.ts', import.meta.url));
const ENGINE = /\/src\/(?:classify|read)\/[^?]*\.ts$/;
const PATTERN = /^(?:export )?const ([A-Z][A-Z\d_]*)(?:: RegExp)? =\s*(?:\/(?![/*])|new RegExp\()/gm;

/** A plugin of Vite. */
export const earlyPatterns = () => ({
  name: 'early-patterns',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const names = ENGINE.test(id) ? [...code.matchAll(PATTERN)].map(([, name]) => name) : [];
    return names.length
      ? { code: `${code}\nimport { early } from ${JSON.stringify(ready)};\nearly.push(${names.join(', ')});\n`, map: null }
      : null;
  },
});

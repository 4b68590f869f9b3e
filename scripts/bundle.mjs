/** Bundles one command, or a TypeScript file of the project, for Node; Vite resolves the cues and rules that are found by their place. */
import { join } from 'node:path';
import { build } from 'vite';
import { leanPatterns } from './lean-patterns.ts';
import { root } from './node.mjs';

const name = process.argv[2];
const entry = name.endsWith('.ts') ? join(root, name) : join(root, 'src', 'commands', `${name}.ts`);
await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [leanPatterns()],
  ssr: { noExternal: true },
  build: {
    ssr: entry,
    outDir: join(root, '.cache', 'commands'),
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
  },
});

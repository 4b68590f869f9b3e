/** Bundles one command for Node; Vite resolves the cues and rules that are found by their place. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './node.mjs';

const name = process.argv[2];
await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'src', 'commands', `${name}.ts`),
    outDir: join(root, '.cache', 'commands'),
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
  },
});

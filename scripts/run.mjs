/** Runs a command of src/commands: bundles it where a source is newer than the bundle, then runs it on a Node new enough. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root, run } from './node.mjs';

const [name, ...args] = process.argv.slice(2);
const bundle = join(root, '.cache', 'commands', `${name}.mjs`);

const newest = (dir) => Math.max(...readdirSync(dir, { recursive: true }).map((file) => statSync(join(dir, file)).mtimeMs));

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(join(root, 'src'))) {
  const { log } = console;
  console.log = console.error;
  install();
  console.log = log;
  run('node', [join(root, 'scripts', 'bundle.mjs'), name], {}, 'ignore');
}
process.argv = [process.argv[0], bundle, ...args];
await import(pathToFileURL(bundle));

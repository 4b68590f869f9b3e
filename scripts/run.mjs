/** Runs a command of src/commands: bundles it where a source is newer than the bundle, then runs it on a Node new enough. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, nodeIsTooOld, paths, root, run } from './node.mjs';

const [name, ...args] = process.argv.slice(2);
const bundle = join(root, '.cache', 'commands', `${name}.mjs`);

const newest = (dir) => Math.max(...readdirSync(dir, { recursive: true }).map((file) => statSync(join(dir, file)).mtimeMs));
const stale = !existsSync(bundle) || statSync(bundle).mtimeMs < newest(join(root, 'src'));

if (stale || nodeIsTooOld()) install();
if (stale) run('node', [join(root, 'scripts', 'bundle.mjs'), name], {}, 'ignore');
if (nodeIsTooOld()) {
  process.exitCode = spawnSync('node', [bundle, ...args], { stdio: 'inherit', env: { ...process.env, ...paths() } }).status ?? 1;
} else {
  process.argv = [process.argv[0], bundle, ...args];
  await import(pathToFileURL(bundle));
}

/**
 * Set-up shared by the commands: dependencies, and a newer Node where the running one is too old.
 * Uses nothing but Node itself, since nothing else is there yet.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
/** The first that runs TypeScript by itself. */
const OLDEST_NODE = [22, 18];
const NEWER_NODE = '24.21.0';
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Where programs are looked for: those of the project first. */
export const paths = () => ({ PATH: `${join(modules, '.bin')}:${process.env.PATH}` });

/** Runs a program in the project's folder; throws where it fails. */
export function run(program, args, env = {}, output = 'inherit') {
  execFileSync(program, args, { cwd: root, stdio: ['inherit', output, 'inherit'], env: { ...process.env, ...paths(), ...env } });
}

/** Whether this process runs on a Node that is too old for the tools and for the commands. */
export function nodeIsTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/**
 * What is there before anything else runs: dependencies, Node, and the settings that WXT makes and tsconfig.json extends.
 * Says what it does on standard error, since standard output may be a command's answer.
 */
export function install() {
  dependencies();
  newerNode();
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) run('wxt', ['prepare'], {}, 'ignore');
}

/** Installs the locked dependencies where they are not what node_modules holds. */
function dependencies() {
  if (installed()) return;
  console.error('Installing dependencies …');
  run('npm', ['ci', ...QUIET], {}, 2);
}

/** npm writes down in node_modules what it installed, whoever called it; packages for other platforms are optional. */
function installed() {
  const packages = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  const noted = ['node_modules', '.package-lock.json'];
  if (!existsSync(join(root, ...noted))) return false;
  const there = packages(...noted);
  const wanted = Object.entries(packages('package-lock.json')).filter(([path, { optional }]) => path && !optional);
  return wanted.every(([path, { version }]) => there[path]?.version === version);
}

/** Adds a newer Node where the running one is too old for the tools. */
function newerNode() {
  // This very process may run on the Node that an earlier installation added and the one above took away.
  const added = process.execPath.startsWith(modules);
  if ((!nodeIsTooOld() && !added) || existsSync(join(modules, '.bin', 'node'))) return;
  console.error(`The system's Node is too old for the tools; adding Node ${NEWER_NODE} to node_modules …`);
  run('npm', ['install', '--no-save', ...QUIET, `node-linux-${process.arch}@${NEWER_NODE}`], {}, 2);
}

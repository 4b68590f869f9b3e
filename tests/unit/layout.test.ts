/** What holds the house together: which part may know which, where the DOM may be touched, what ships. */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTACTS, SETTINGS } from '../../src/model.ts';
import { bundled, importsOf, ROOT, sources, textOf } from '../support/sources.ts';

const LONGEST_FILE = 200;

/** Packages that ship with the extension. A new one is a decision: add it here with its reason. */
const RUNTIME_DEPENDENCIES = {
  'd3-scale': "axes of the shortlist's pictures",
  'd3-shape': "shapes of the shortlist's pictures",
  ics: 'deadlines as a calendar file',
  preact: 'popup, panel, shortlist',
  'webextension-polyfill': 'one interface for Chrome and Firefox',
  zod: 'input from outside',
};
/** Which of them each part of the extension brings, beside the polyfill that `wxt/browser` stands for. */
const PACKAGES_OF = {
  'gate.content.ts': [],
  'lens.content/index.ts': [],
  'background.ts': ['zod'],
  'popup/main.tsx': ['preact', 'zod'],
  'popup-first.ts': [],
  'panel/main.tsx': ['preact', 'zod'],
  'shortlist/main.tsx': ['d3-scale', 'd3-shape', 'ics', 'preact', 'zod'],
  'shortlist-first.ts': [],
  'welcome/main.tsx': ['preact', 'zod'],
};
/** What the build puts in by itself. */
const BUILD = ['wxt', '#i18n', '@wxt-dev/i18n'];

/** read → classify → rate → advise → show: what each part may import beside itself and the words of all. */
const MAY_IMPORT: Record<string, string[]> = {
  lexicon: [],
  read: [],
  classify: ['lexicon'],
  rate: [],
  advise: ['rate'],
  gate: [],
};
const WORDS_OF_ALL = /^src\/model[./]/;

/** Plain data in, plain data out; today's date is an input. */
const PURE = ['lexicon', 'classify', 'rate', 'advise'];
const CLOCK_OR_CHANCE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;

const all = [...sources('src'), ...sources('entrypoints')];
/** Run in Node alone: commands, the reader of HTML files, what the build asks. */
const NODE_ONLY = /^src\/(?:commands\/|rate-html\.ts|read\/parsed-tree\.ts|sites\/matches\.ts)/;
const shipped = all.filter((file) => !NODE_ONLY.test(file));
const inThePage = ['entrypoints/gate.content.ts', 'entrypoints/lens.content/index.ts'].filter((file) => all.includes(file));

describe('the data flows one way', () => {
  test.each(Object.entries(MAY_IMPORT))('%s imports nothing that comes after it', (part, allowed) => {
    const good = [part, ...allowed].map((name) => `src/${name}/`);
    const bad = sources(`src/${part}`).flatMap((file) =>
      importsOf(file)
        .filter((i) => i.file && !WORDS_OF_ALL.test(i.file) && !good.some((folder) => i.file?.startsWith(folder)))
        .map((i) => `${file} imports ${i.file}`),
    );
    expect(bad).toEqual([]);
  });

  test('offerings are found before their facts are read', () => {
    const files = sources('src/classify/offerings').filter((file) =>
      importsOf(file).some((i) => i.file?.startsWith('src/classify/facts/')),
    );
    expect(files).toEqual([]);
  });

  test('nothing imports an entrypoint', () => {
    expect(sources('src').filter((file) => importsOf(file).some((i) => i.file?.startsWith('entrypoints/')))).toEqual([]);
  });

  test('what runs in a page reads and shows, and knows nothing else: no rules, no profile, no shortlist', () => {
    const own = /^(?:entrypoints|src\/(?:gate|read|model|show|show\/(?:page|badge)))\/[^/]+$|^src\/(?:slices|model|shown)\.ts$/;
    const bad = inThePage.flatMap((entry) => bundled(entry).filter((file) => !own.test(file.replace('/lens.content', ''))));
    expect(bad).toEqual([]);
  });
});

test('a cue is known by what it declares: nothing of the engine names one by its file', () => {
  const ids = ['contact', 'setting'].flatMap((axis) =>
    sources(`src/lexicon/${axis}`).map((file) => /([^/]+)\.ts$/.exec(file)?.[1] ?? file),
  );
  const named = ids.filter((id) => ![...CONTACTS, ...SETTINGS].some((value) => value === id)).map((id) => `'${id}'`);
  const engine = [...sources('src/classify'), 'src/lexicon/index.ts'];
  expect(engine.flatMap((file) => named.filter((id) => textOf(file).includes(id)).map((id) => `${file} names ${id}`))).toEqual([]);
});

describe('the pure parts', () => {
  test('use no DOM and nothing of a browser or Node: they compile without their types', () => {
    const config = join(ROOT, 'tests/support/.pure.tsconfig.json');
    const include = PURE.map((part) => `../../src/${part}`);
    writeFileSync(
      config,
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: { lib: ['ES2024'], types: ['vite/types/importMeta.d.ts'] },
        include,
      }),
    );
    let errors = '';
    try {
      execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['--project', config], { cwd: ROOT, encoding: 'utf8' });
    } catch (error) {
      errors = (error as { stdout: string }).stdout;
    } finally {
      rmSync(config);
    }
    expect(errors).toBe('');
  });

  test('import no package', () => {
    const bad = PURE.flatMap((part) => sources(`src/${part}`)).flatMap((file) =>
      importsOf(file)
        .filter((i) => !i.file)
        .map((i) => `${file} imports ${i.name}`),
    );
    expect(bad).toEqual([]);
  });

  test('know neither clock nor chance', () => {
    expect(PURE.flatMap((part) => sources(`src/${part}`)).filter((file) => CLOCK_OR_CHANCE.test(textOf(file)))).toEqual([]);
  });
});

describe('what ships', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));

  test('has the runtime dependencies named here and no other', () => {
    expect(Object.keys(dependencies)).toEqual(Object.keys(RUNTIME_DEPENDENCIES));
  });

  test('imports each of them', () => {
    const names = new Set(shipped.flatMap((file) => importsOf(file).map(({ name }) => name.split('/')[0] as string)));
    expect(Object.keys(RUNTIME_DEPENDENCIES).filter((name) => !names.has(name))).toEqual([]);
  });

  test('pins every dependency exactly', () => {
    const versions = Object.values<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('imports these and what the build gives, nothing else', () => {
    const known = [...Object.keys(RUNTIME_DEPENDENCIES), ...BUILD];
    const bad = shipped.flatMap((file) =>
      importsOf(file)
        .filter(({ name, file, type }) => !file && !type && !known.some((k) => name === k || name.startsWith(`${k}/`)))
        .map(({ name }) => `${file} imports ${name}`),
    );
    expect(bad).toEqual([]);
  });

  test('has no full zod, which probes for eval: only zod/mini', () => {
    expect(
      shipped.filter((file) => importsOf(file).some(({ name }) => name === 'zod' || (name.startsWith('zod/') && name !== 'zod/mini'))),
    ).toEqual([]);
  });

  test.each(Object.entries(PACKAGES_OF))('%s brings these packages and no other', (entry, packages) => {
    const names = bundled(`entrypoints/${entry}`).flatMap((file) =>
      importsOf(file).flatMap(({ name, file, type }) => (file || type ? [] : [name])),
    );
    const own = names.filter((name) => !BUILD.some((b) => name === b || name.startsWith(`${b}/`))).map((name) => name.split('/')[0]);
    expect([...new Set(own)].sort()).toEqual(packages);
  });

  test.each(inThePage)('%s carries no polyfill into a page', (entry) => {
    const bad = bundled(entry).filter((file) =>
      importsOf(file).some(({ name, type }) => !type && ['wxt/browser', 'webextension-polyfill'].includes(name)),
    );
    expect(bad).toEqual([]);
  });
});

test(`no file is longer than ${LONGEST_FILE} lines`, () => {
  const long = all.map((file) => [file, textOf(file).split('\n').length - 1] as const).filter(([, lines]) => lines > LONGEST_FILE);
  expect(long).toEqual([]);
});

test('nothing lies at the root but the folders that a newcomer is told of', () => {
  const made = ['node_modules', 'test-results', 'playwright-report', 'coverage', 'reports'];
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  expect(folders.map(({ name }) => name).filter((name) => !made.includes(name))).toEqual([
    'docs',
    'entrypoints',
    'public',
    'scripts',
    'src',
    'tests',
  ]);
});

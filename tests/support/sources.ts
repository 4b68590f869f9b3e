/** The project's own files and what each imports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Import {
  /** As written: `./a.ts`, `preact/hooks`. */
  name: string;
  /** Path from the project's folder where it is a file of ours, else null. */
  file: string | null;
  /** Types only: it leaves no trace in what ships. */
  type: boolean;
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** TypeScript files under a folder, as paths from the project's. */
export const sources = (folder: string): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `${folder}/${file}`)
        .sort()
    : [];

const cache = new Map<string, Import[]>();

export function importsOf(file: string): Import[] {
  const known = cache.get(file);
  if (known) return known;
  const text = textOf(file);
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const found: [string, boolean][] = [
    ...staticImports.map((s): [string, boolean] => [s.moduleRequest.value, s.entries.length > 0 && s.entries.every((e) => e.isType)]),
    ...staticExports.flatMap((s) =>
      s.entries.flatMap((e): [string, boolean][] => (e.moduleRequest ? [[e.moduleRequest.value, e.isType]] : [])),
    ),
    ...dynamicImports.map((d): [string, boolean] => [text.slice(d.moduleRequest.start + 1, d.moduleRequest.end - 1), false]),
  ];
  const imports = found.map(([name, type]) => ({ name, type, file: fileOf(file, name) }));
  cache.set(file, imports);
  return imports;
}

const fileOf = (from: string, name: string): string | null =>
  name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), name.replace(/\?.*$/, ''))) : null;

/** The file and everything that comes with it into a bundle. */
export function bundled(entry: string, seen = new Set<string>()): string[] {
  seen.add(entry);
  for (const { file, type } of importsOf(entry)) if (file && !type && /\.tsx?$/.test(file) && !seen.has(file)) bundled(file, seen);
  return [...seen];
}

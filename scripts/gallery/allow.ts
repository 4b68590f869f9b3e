/** Lets a build look at pages beyond the known sites. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** This build alone may also look at the pages it is started for. */
export function allowOn(build: string, patterns: string[]): void {
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const script of manifest.content_scripts ?? []) script.matches.push(...patterns);
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...patterns];
  writeFileSync(file, JSON.stringify(manifest));
}

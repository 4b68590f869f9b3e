/** The reader's own values of saved listings ("this is wrong"), as a file carries them beside each record. */
import type { Locale } from '../model.ts';
import { issueTexts } from '../profile/issues.ts';
import { type Changes, changesSchema } from '../sites/changes.ts';
import type { Settings } from '../sites/settings.ts';
import { hash } from '../sites/signature.ts';
import type { Entry } from './entry.ts';

export type Corrections = Settings['corrections'];

/** The records for a file, each with its own values where there are some. */
export const withOwnValues = (entries: Entry[], corrections: Corrections) =>
  entries.map((entry) => ({ ...entry, changes: corrections[hash(entry.id)] }));

/** The own values that came with a record; none in older files. */
export function ownIn(record: unknown, locale: Locale): Changes | { errors: string[] } {
  const changes = (record as { changes?: unknown }).changes ?? {};
  const parsed = changesSchema.safeParse(changes);
  return parsed.success ? parsed.data : { errors: issueTexts(parsed.error, changes, locale, (path) => `changes.${path}`) };
}

/** Notes what is new with a record. They carry no time: what was put right here stands, what was not is added. */
export function addOwn(added: Corrections, { id }: Entry, theirs: Changes, here: Corrections): void {
  const key = hash(id);
  const mine = here[key] ?? {};
  if (Object.keys(theirs).some((axis) => !(axis in mine))) added[key] = { ...theirs, ...mine };
}

/** The whole shortlist as one file, and back: first a preview of what an import would do, then the import. */
import * as z from 'zod/mini';
import type { Locale, Profile } from '../model.ts';
import { UnusableError, upToDate } from '../profile/forms.ts';
import { issueTexts, pathText } from '../profile/issues.ts';
import { named, readProfile } from '../profile/schema.ts';
import { hash } from '../sites/signature.ts';
import { addOwn, type Corrections, ownIn, withOwnValues } from './carried.ts';
import { type Entry, entrySchema, FORM, mergedEntry } from './entry.ts';
import type { Removed, Shortlist } from './records.ts';

/** More than the browser's storage holds. */
export const LARGEST = 12_000_000;
const MOST = 20_000;
/** Records read between two pauses. */
const SLICE = 50;

const fileSchema = z.object({
  'usce-lens': z.literal(1),
  listings: z.array(z.unknown()).check(z.maxLength(MOST)),
  removed: z.optional(z.array(z.object({ id: z.string(), at: z.number() })).check(z.maxLength(MOST))),
  profile: z.optional(z.nullable(z.unknown())),
});

type List = Pick<Shortlist, 'entries' | 'removed'>;

/** With the reader's own values of what is saved; those of other pages are kept without an address, and stay here. */
export function exportAll({ entries, removed }: List, profile: Profile | null, corrections: Corrections): string {
  return JSON.stringify({ 'usce-lens': 1, profile, listings: withOwnValues(entries, corrections), removed });
}

/** Why a file cannot be taken at all; the reader's words are the page's. */
export class FileError extends Error {
  constructor(
    readonly why: 'large' | 'notJson' | 'notOurs' | 'newer',
    details = '',
  ) {
    super(details);
  }
}

export interface Preview {
  /** Not on the list here. */
  fresh: Entry[];
  /** Deleted here before, and would come back. */
  back: Entry[];
  /** On the list here, and would change: merged part by part, the later change wins. */
  changed: Entry[];
  same: number;
  /** On the list here, but removed on the other device after the last change here. */
  removed: Entry[];
  /** The reader's own values that are new here, with those there are; what was put right here stands. */
  corrections: Corrections;
  /** Records that cannot be read: number from 1, title where there is one, and what is wrong. */
  errors: { row: number; title: string; errors: string[] }[];
  profile: Profile | null;
  /** What is wrong with the file's profile. */
  profileErrors: string[];
}

/**
 * What importing this file would do; changes nothing. Pauses between slices (`rest`), so that the page stays alive.
 * @throws FileError where the file as a whole cannot be taken.
 */
export async function previewOf(
  text: string,
  here: List & { corrections: Corrections },
  locale: Locale,
  rest: () => Promise<void>,
): Promise<Preview> {
  const file = readFile(text);
  const mine = new Map(here.entries.map((entry) => [entry.id, entry]));
  const gone = new Set(here.removed.map(({ id }) => id));
  const preview: Preview = {
    fresh: [],
    back: [],
    changed: [],
    same: 0,
    removed: [],
    corrections: {},
    errors: [],
    ...profileIn(file.profile, locale),
  };
  const seen = new Set<string>();
  for (const [i, value] of file.listings.entries()) {
    if (i % SLICE === SLICE - 1) await rest();
    const wrong = (errors: string[]) => preview.errors.push({ row: i + 1, title: titleOf(value), errors });
    const read = readRow(value, locale);
    if ('errors' in read) wrong(read.errors);
    else if (!seen.has(read.id)) {
      seen.add(read.id);
      sort(read, mine.get(read.id), gone, preview);
      const own = ownIn(value, locale);
      if ('errors' in own) wrong(own.errors);
      else addOwn(preview.corrections, read, own, here.corrections);
    }
  }
  const removals = new Map((file.removed ?? []).map(({ id, at }: Removed) => [hashOf(id), at]));
  preview.removed = here.entries.filter(
    ({ id, times }) => !seen.has(id) && (removals.get(hash(id)) ?? 0) > Math.max(...Object.values(times)),
  );
  return preview;
}

/** Once a file named what was removed by its whole id, in which there is a `#`. */
const hashOf = (id: string): string => (id.includes('#') ? hash(id) : id);

function sort(entry: Entry, mine: Entry | undefined, gone: Set<string>, preview: Preview): void {
  if (!mine) (gone.has(hash(entry.id)) ? preview.back : preview.fresh).push(entry);
  else {
    const both = mergedEntry(mine, entry);
    if (JSON.stringify(both) === JSON.stringify(mergedEntry(mine, mine))) preview.same++;
    else preview.changed.push(both);
  }
}

function readFile(text: string): z.infer<typeof fileSchema> {
  if (text.length > LARGEST) throw new FileError('large');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new FileError('notJson', (error as Error).message);
  }
  const top = data as { 'usce-lens'?: unknown; schema?: unknown } | null;
  const version = top?.['usce-lens'];
  // A profile by itself, as an export of it alone writes it.
  if (version === undefined && top?.schema === 1) return { 'usce-lens': 1, listings: [], profile: data };
  if (typeof version === 'number' && version > 1) throw new FileError('newer');
  const parsed = fileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new FileError('notOurs', pathText(parsed.error.issues[0]?.path ?? []));
}

function readRow(value: unknown, locale: Locale): Entry | { errors: string[] } {
  try {
    const current = upToDate(value, {}, FORM);
    const parsed = entrySchema.safeParse(current);
    return parsed.success ? parsed.data : { errors: issueTexts(parsed.error, current, locale, (path) => path) };
  } catch (error) {
    return { errors: error instanceof UnusableError ? error.details : [(error as Error).message] };
  }
}

/** The title of a record that may be broken; empty where there is none. */
export function titleOf(value: unknown): string {
  const title = (value as { saved?: { listing?: { title?: unknown } } } | null)?.saved?.listing?.title;
  return typeof title === 'string' ? title.slice(0, 200) : '';
}

function profileIn(value: unknown, locale: Locale): Pick<Preview, 'profile' | 'profileErrors'> {
  if (value === undefined || value === null) return { profile: null, profileErrors: [] };
  const read = readProfile(value, locale, named);
  return read.ok ? { profile: read.value, profileErrors: [] } : { profile: null, profileErrors: read.errors };
}

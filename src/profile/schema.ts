/** The reader as a schema: what the popup writes, a file brings in and `rate --profile` takes. No browser here. */
import * as z from 'zod/mini';
import { type Locale, type Profile, READERS, SETTINGS, TYPES } from '../model.ts';
import { issueTexts, tooEarly } from './issues.ts';

const flag = z.optional(z.boolean());
const text = z.optional(z.string().check(z.maxLength(300)));
const usd = z.optional(z.number().check(z.gte(0), z.lte(10_000_000)));
const date = z.optional(z.iso.date());
/** As the page and the reader write them: `B-1`, `B1/B2`, `ESTA`. */
const visas = z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(50)));
/** Passed or not, or the score. */
const exam = z.optional(z.union([z.boolean(), z.number().check(z.gte(0), z.lte(1000))]));

const doneSchema = z.object({
  type: z.optional(z.enum(TYPES)),
  setting: z.optional(z.enum(SETTINGS)),
  weeks: z.optional(z.number().check(z.gte(0), z.lte(1000))),
  specialty: text,
});

export const profileSchema = z.object({
  schema: z._default(z.literal(1), 1),
  status: z.optional(z.enum(READERS)),
  year: z.optional(z.number().check(z.gte(0), z.lte(15))),
  finalYear: flag,
  graduationYear: z.optional(z.int().check(z.gte(1900), z.lte(2200))),
  usPerson: flag,
  school: z.optional(z.object({ name: text, vslo: flag, caribbean: flag, exchange: flag, usAccredited: flag })),
  specialty: text,
  observershipsCount: flag,
  seeksResidency: flag,
  budgetUsd: usd,
  totalBudgetUsd: usd,
  travelUsd: usd,
  livingUsdPerWeek: usd,
  inUs: flag,
  visa: z.optional(z.object({ held: visas, planned: visas, notNeeded: flag, cannotTravel: flag })),
  exams: z.optional(
    z.object({
      step1: exam,
      step2ck: exam,
      english: z.optional(
        z.object({ kind: z.string().check(z.maxLength(300)), score: z.optional(z.number().check(z.gte(0), z.lte(1000))) }),
      ),
      ecfmg: flag,
    }),
  ),
  startFrom: date,
  startUntil: date,
  done: z.optional(z.array(doneSchema).check(z.maxLength(200))),
}) satisfies z.ZodMiniType<Profile>;

export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: string[] };

/** Reads a profile from data of any origin, with errors in the reader's words for the fields. Keys that no profile has are dropped. */
export function readProfile(data: unknown, locale: Locale, name: (path: string) => string): Parsed<Profile> {
  const parsed = profileSchema.safeParse(data);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, errors: issueTexts(parsed.error, data, locale, name) };
}

/**
 * The same for commands.
 * @throws Error that names each wrong field: "profile.budgetUsd: expected a number, got “abc”".
 */
export function parseProfile(data: unknown): Profile {
  const read = readProfile(data, 'en', named);
  if (read.ok) return read.value;
  throw new Error(read.errors.join('\n'));
}

/** What is wrong between two fields of a valid profile. Nothing is refused for it, since one is filled in after the other. */
export function betweenFields({ startFrom, startUntil }: Profile, locale: Locale, name: (path: string) => string): Record<string, string> {
  if (!startFrom || !startUntil || startFrom <= startUntil) return {};
  return { startUntil: tooEarly(name('startUntil'), startFrom, startUntil, locale) };
}

/** The name of a field in the project's own words. */
export const named = (path: string): string => (path ? `profile.${path}` : 'profile');

/** The file that an export writes; `readProfile` takes it back. */
export const exportProfile = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

/** Without fields that hold nothing: absent is the one way of not saying. */
export function withoutEmpty(profile: Profile): Profile {
  return (clean(profile) as Profile | undefined) ?? { schema: 1 };
}

function clean(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length ? value.map((item) => clean(item) ?? {}) : undefined;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const cleaned = clean(inner);
    return cleaned === undefined ? [] : [[key, cleaned] as const];
  });
  return kept.length ? Object.fromEntries(kept) : undefined;
}

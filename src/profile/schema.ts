/** The profile as data from outside: what the popup exports, what storage holds, what `rate --profile` reads. */
import * as z from 'zod/mini';
import { type Profile, SETTINGS, TYPES } from '../model.ts';

const flag = z.optional(z.boolean());
const word = z.optional(z.string().check(z.maxLength(300)));
const words = z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(50)));
const number = (min: number, max: number) => z.number().check(z.gte(min), z.lte(max));
const dollars = z.optional(number(0, 10_000_000));
const date = z.optional(z.iso.date());
const exam = z.optional(z.union([z.boolean(), number(0, 1000)]));

export const profileSchema = z.object({
  schema: z._default(z.literal(1), 1),
  status: z.optional(z.enum(['student', 'graduate'])),
  year: z.optional(number(0, 15)),
  finalYear: flag,
  graduationYear: z.optional(number(1900, 2200)),
  usPerson: flag,
  school: z.optional(z.object({ name: word, vslo: flag, caribbean: flag, exchange: flag, usAccredited: flag })),
  specialty: word,
  observershipsCount: flag,
  seeksResidency: flag,
  budgetUsd: dollars,
  totalBudgetUsd: dollars,
  travelUsd: dollars,
  livingUsdPerWeek: dollars,
  inUs: flag,
  visa: z.optional(z.object({ held: words, planned: words, notNeeded: flag, cannotTravel: flag })),
  exams: z.optional(
    z.object({
      step1: exam,
      step2ck: exam,
      english: z.optional(z.object({ kind: z.string().check(z.maxLength(300)), score: z.optional(number(0, 1000)) })),
      ecfmg: flag,
    }),
  ),
  startFrom: date,
  startUntil: date,
  done: z.optional(
    z
      .array(
        z.object({
          type: z.optional(z.enum(TYPES)),
          setting: z.optional(z.enum(SETTINGS)),
          weeks: z.optional(number(0, 1000)),
          specialty: word,
        }),
      )
      .check(z.maxLength(200)),
  ),
}) satisfies z.ZodMiniType<Profile>;

/**
 * A profile out of unknown data; keys that no profile has are dropped.
 * @throws Error that names each wrong field: "profile.budgetUsd: expected a number, got a string".
 */
export function parseProfile(data: unknown): Profile {
  const parsed = profileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map((issue) => `${['profile', ...issue.path].join('.')}: ${wrong(issue, at(data, issue.path))}`).join('\n'),
  );
}

function wrong(issue: z.core.$ZodIssue, value: unknown): string {
  const got = `got ${named(value)}`;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${article(issue.expected)}, ${got}`;
    case 'invalid_value':
      return `expected ${issue.values.map((v) => JSON.stringify(v)).join(' or ')}, ${got}`;
    case 'invalid_union':
      return `expected a boolean or a number from 0 to 1000, ${got}`;
    case 'too_small':
      return `expected at least ${issue.minimum}, ${got}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${issue.origin === 'number' ? '' : ` ${issue.origin === 'array' ? 'items' : 'letters'}`}, ${got}`;
    case 'invalid_format':
      return `expected a date such as "2027-03-01", ${got}`;
    default:
      return `not valid, ${got}`;
  }
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

function named(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'number' || (typeof value === 'string' && value.length < 40)) return JSON.stringify(value);
  return article(Array.isArray(value) ? 'array' : typeof value);
}

const at = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce((inside: unknown, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key], data);

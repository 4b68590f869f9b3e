/** Stored data carries the number of its form; older forms are brought up step by step, newer ones are not touched. */
import type * as z from 'zod/mini';
import { issueTexts } from './issues.ts';

/** Why stored data could not be used. */
export type Unusable = 'newer' | 'broken';

export class UnusableError extends Error {
  constructor(
    readonly why: Unusable,
    readonly details: string[],
  ) {
    super(`${why}: ${details.join(' ')}`);
  }
}

/** From form n to form n + 1. */
export type Step = (old: Record<string, unknown>) => Record<string, unknown>;

/**
 * Data in its newest form. Form 1 carries no number; `steps[n]` takes form n to n + 1.
 * @throws UnusableError where it is of a newer version or no object at all.
 */
export function upToDate(data: unknown, steps: Record<number, Step>, newest: number): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new UnusableError('broken', [`${JSON.stringify(data)}`]);
  let current = data as Record<string, unknown>;
  let form = current.form ?? 1;
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 1) throw new UnusableError('broken', [`form: ${JSON.stringify(form)}`]);
  if (form > newest) throw new UnusableError('newer', [`form ${form}`]);
  for (; (form as number) < newest; form = (form as number) + 1) {
    const step = steps[form as number];
    if (!step) throw new UnusableError('broken', [`form ${form}`]);
    current = { ...step(current), form: (form as number) + 1 };
  }
  return current;
}

/** A stored record in its newest form. @throws UnusableError that says why it cannot be used, and names the fields. */
export function readRecord<T>(data: unknown, schema: z.ZodMiniType<T>, steps: Record<number, Step>, newest: number): T {
  const current = upToDate(data, steps, newest);
  const parsed = schema.safeParse(current);
  if (parsed.success) return parsed.data;
  throw new UnusableError(
    'broken',
    issueTexts(parsed.error, current, 'en', (path) => path),
  );
}

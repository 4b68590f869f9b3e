/** Pages with the advice that some readers ought to get: `tests/advice/SLUG/expected.json` beside `page.html`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { rateListing } from '../advise/advise.ts';
import { type Profile, VERDICTS } from '../model.ts';
import { parseProfile } from '../profile/schema.ts';
import { rateHtml } from '../rate-html.ts';
import { closest } from './match.ts';

const { nullable: orNull, optional } = z;
/** An id, or `id:severity`. */
const ids = optional(z.array(z.string()));
const caseSchema = z.strictObject({
  /** Title of the offering, or one like it, where the page has several. */
  offering: optional(z.string()),
  profile: orNull(z.unknown()),
  warnings: ids,
  notWarnings: ids,
  signs: ids,
  notSigns: ids,
  fit: optional(orNull(z.enum(VERDICTS))),
  reasons: ids,
  notReasons: ids,
  why: optional(z.string()),
});
const expectedSchema = z.strictObject({ about: z.string(), url: optional(z.string()), cases: z.array(caseSchema) });

export interface Advised {
  name: string;
  html: string;
  url: string | null;
  cases: (Omit<z.infer<typeof caseSchema>, 'profile'> & { profile: Profile | null })[];
}

/** The advice was written on this day. */
const ADVISED_ON = '2026-11-29';

/** @throws naming the page and what was expected. */
export function advisedPages(dir: string): Advised[] {
  return readdirSync(dir)
    .sort()
    .filter((name) => existsSync(join(dir, name, 'expected.json')))
    .map((name) => {
      const text = (file: string) => readFileSync(join(dir, name, file), 'utf8');
      const found = expectedSchema.safeParse(JSON.parse(text('expected.json')));
      if (!found.success) throw new Error(`${name}: ${z.prettifyError(found.error)}`);
      const { url = null, cases } = found.data;
      return {
        name,
        url,
        html: text('page.html'),
        cases: cases.map((one) => ({ ...one, profile: one.profile === null ? null : parseProfile(one.profile) })),
      };
    });
}

/** What a reader is told wrongly or not told, as “reader 1 lacks warning: too-short”. */
export function adviceMissesOf({ html, url, cases }: Advised): string[] {
  const options = { url, today: ADVISED_ON, locale: 'en' } as const;
  const { listings } = rateHtml(html, options);
  return cases.flatMap(({ profile, offering: title, ...expected }, i) => {
    const offering = title === undefined ? listings[0] : closest(title, listings);
    if (!offering) return [`reader ${i + 1}: no offer seen`];
    const { warnings, signs, fit } = rateListing(offering, profile, options);
    const told = {
      warning: warnings.flatMap(({ id, severity }) => [id, `${id}:${severity}`]),
      sign: signs.map(({ id }): string => id),
      reason: (fit?.reasons ?? []).map(({ id }): string => id),
    };
    const check = (what: keyof typeof told, wanted: string[] = [], unwanted: string[] = []) => [
      ...wanted.filter((id) => !told[what].includes(id)).map((id) => `reader ${i + 1} lacks ${what}: ${id}`),
      ...unwanted.filter((id) => told[what].includes(id)).map((id) => `reader ${i + 1} has ${what}: ${id}`),
    ];
    return [
      ...check('warning', expected.warnings, expected.notWarnings),
      ...check('sign', expected.signs, expected.notSigns),
      ...check('reason', expected.reasons, expected.notReasons),
      ...(expected.fit && expected.fit !== fit?.verdict ? [`reader ${i + 1}: ${fit?.verdict ?? 'no fit'}, not ${expected.fit}`] : []),
    ];
  });
}

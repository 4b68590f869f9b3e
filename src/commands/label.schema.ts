/** What a careful reader says of a page: the form of `expected.json` and of an entry in `labels.json`. A misspelt key is an error, not a silence. */
import * as z from 'zod';
import { CONTACTS, NOT_A_LISTING, SETTINGS, TYPES, VSLO } from '../model.ts';

const text = z.string();
const texts = z.array(text);
const { nullable: orNull, optional } = z;
type Stated<T extends string> = Exclude<T, 'unclear'>;
/** The rating's values; a label may always say that the page states none. */
const stated = <T extends string>(values: readonly T[]) => z.enum(values.filter((v): v is Stated<T> => v !== 'unclear'));
const said = <T extends string>(values: readonly T[]) => z.union([stated(values), z.literal('unstated')]);

/** One offering, as the page's first or as one of many. */
const offering = z.strictObject({
  title: optional(text),
  type: z.enum(TYPES),
  alsoAcceptable: optional(z.array(z.enum(TYPES))),
  contact: said(CONTACTS),
  setting: said(SETTINGS),
  /** Where the setting is not stated. */
  settingLikely: optional(orNull(stated(SETTINGS))),
  intl: optional(z.enum(['yes', 'no', 'unstated', 'partner-schools-only'])),
  feeTotalUsd: optional(orNull(z.number())),
  weeksMax: optional(orNull(z.number())),
  labelOnPage: optional(text),
  mislabelled: optional(z.boolean()),
  audience: optional(texts),
  specialty: optional(orNull(text)),
  ambiguous: optional(z.boolean()),
});
export type OfferingLabel = z.infer<typeof offering>;

const page = {
  about: optional(text),
  note: optional(text),
  title: optional(text),
  url: optional(text),
  pageKind: z.enum(['listing', 'index', 'guide', 'other']),
  because: optional(z.enum(NOT_A_LISTING)),
  /** Of which `primary` is compared. */
  offerings: optional(z.array(offering)),
  primary: optional(orNull(z.number())),
  /** In page order, all compared. */
  cards: optional(z.array(offering)),
  vslo: optional(z.enum(VSLO)),
  fee: optional(
    z.strictObject({
      stated: z.boolean(),
      free: z.boolean(),
      amountsUsd: z.array(z.number()),
      totalUsd: orNull(z.number()),
      per: optional(orNull(text)),
    }),
  ),
  weeks: optional(orNull(z.strictObject({ min: z.number(), max: z.number() }))),
  lor: optional(z.enum(['offered', 'possible', 'refused', 'absent'])),
  visa: optional(z.strictObject({ mentioned: z.boolean(), kinds: texts, sponsored: optional(z.enum(['yes', 'no', 'unstated'])) })),
  specialties: optional(texts),
  supervision: optional(z.enum(['named', 'stated', 'not-stated'])),
  seekerIsUsOnly: optional(z.boolean()),
  status: optional(z.enum(['open', 'paused-or-closed', 'unstated'])),
  /** Careful readers may differ. */
  ambiguous: optional(z.boolean()),
};

export const labelSchema = z.strictObject({
  ...page,
  /** What is to be clicked before the page shows the rest, and how it is then. */
  click: optional(text),
  afterClick: optional(z.strictObject(page)),
});
export type PageLabel = z.infer<typeof labelSchema>;

/** @throws naming the page, the key and what was expected there. */
export function parseLabel(label: unknown, name: string): PageLabel {
  const found = labelSchema.safeParse(label);
  if (found.success) return found.data;
  throw new Error(`${name}: ${found.error.issues.map(({ path, message }) => `${path.join('.') || 'label'}: ${message}`).join('; ')}`);
}

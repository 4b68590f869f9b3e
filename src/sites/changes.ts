/** "This is wrong": the reader's own values for an offering. */
import * as z from 'zod/mini';
import { withWeeks } from '../model/stay.ts';
import { AUDIENCES, type Audience, CONTACTS, type Facts, LETTERS, type Listing, OWN_VALUE, SETTINGS, TYPES } from '../model.ts';

const weeks = z.number().check(z.positive(), z.maximum(520));

/** Only what the reader changed is there; null says that the page does not state it. */
export const changesSchema = z.strictObject({
  type: z.optional(z.enum(TYPES)),
  contact: z.optional(z.enum(CONTACTS)),
  setting: z.optional(z.enum(SETTINGS)),
  /** US$ for one rotation; 0 is free. */
  fee: z.optional(z.nullable(z.number().check(z.nonnegative(), z.maximum(1_000_000)))),
  weeks: z.optional(z.nullable(z.strictObject({ min: weeks, max: weeks }).check(z.refine(({ min, max }) => min <= max)))),
  letter: z.optional(z.enum(LETTERS)),
  audience: z.optional(z.array(z.enum(AUDIENCES)).check(z.maxLength(AUDIENCES.length))),
});
export type Changes = z.infer<typeof changesSchema>;

/** The offering as the reader knows it. What was corrected rests on the reader, so no quote of the page stands for it. */
export function corrected(said: Listing, changes: Changes | undefined): Listing {
  if (!changes) return said;
  const { type, contact, setting, weeks } = changes;
  const listing = weeks === undefined ? said : withWeeks(said, weeks);
  return {
    ...listing,
    ...(type && { type, mislabelled: false }),
    ...(contact && { contact, contactBasis: basisOf(contact), contactWhy: null }),
    ...(setting && { setting, settingBasis: basisOf(setting), settingWhy: null }),
    facts: factsOf(listing.facts, changes),
    contradictions: listing.contradictions.filter(({ axis }) => !(axis in changes)),
    evidence: [
      ...listing.evidence.filter(({ axis }) => !(axis in changes)),
      ...(Object.keys(changes) as (keyof Changes)[]).map((axis) => ({ axis, value: '', quote: OWN_VALUE, block: listing.block })),
    ],
  };
}

function factsOf(facts: Facts, { fee, letter, audience }: Changes): Facts {
  return {
    ...facts,
    ...(fee !== undefined && { fee: fee === null ? null : { amounts: [fee], total: fee, free: fee === 0, per: 'rotation', parts: [] } }),
    ...(letter && { letter }),
    ...(audience && { audience, excluded: facts.excluded.filter((one: Audience) => !audience.includes(one)) }),
  };
}

const basisOf = (value: string) => (value === 'unclear' ? 'unclear' : 'stated');

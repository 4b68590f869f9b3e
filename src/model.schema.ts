/**
 * The shapes of model.ts as zod/mini schemas, for data that comes from outside:
 * what a page's content script sends, what storage holds, what a file imports.
 * Both take their values from the same lists, and tests/unit/schemas.test.ts holds each schema to its type, so that the two cannot part.
 */
import * as z from 'zod/mini';
import {
  AUDIENCES,
  BASES,
  type Classified,
  CONTACTS,
  CONTRADICTED,
  type EvidenceAxis,
  EXAMS,
  type Facts,
  FEE_KINDS,
  HOSTS,
  HOUSING,
  LETTERHEADS,
  LETTERS,
  LINK_KINDS,
  type Listing,
  NEEDS,
  NOT_A_LISTING,
  OPEN_OR_CLOSED,
  PAGE_KINDS,
  PAYERS,
  PERS,
  REFUNDS,
  SAYINGS,
  SETTINGS,
  SPECIALTY_NAMES,
  SUPERVISION,
  TYPES,
  VISA_REFUNDS,
  VSLO,
  WHYS,
  YES_NO,
} from './model.ts';

/** Longest text taken from a page; more is a broken or hostile page. */
const text = z.string().check(z.maxLength(20_000));
const texts = z.array(text).check(z.maxLength(500));
const number = z.number();
/** Far more than a page says, and few enough for a calendar. */
const weeks = z.number().check(z.gte(0), z.lte(400_000));
/** A day of this century, as `classify` reads it. */
const day = z.stringFormat('date', (text) => text.startsWith('20') && z.regexes.date.test(text));
/** Longest list of one kind; more is a broken or hostile page. */
const list = <T extends z.ZodMiniType>(schema: T) => z.array(schema).check(z.maxLength(1000));
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
const yesNo = z.enum(YES_NO);
const need = z.enum(NEEDS);

const per = orNull(z.enum(PERS));

const fee = z.object({
  amounts: list(number),
  total: orNull(number),
  free: orNull(z.boolean()),
  per,
  parts: list(
    z.object({
      kind: z.enum(FEE_KINDS),
      amount: number,
      currency: text,
      per,
      for: z.enum(PAYERS),
      refundable: orNull(z.boolean()),
      counted: z.optional(number),
      quote: text,
    }),
  ),
});

const factsSchema = z.object({
  audience: list(z.enum(AUDIENCES)),
  excluded: list(z.enum(AUDIENCES)),
  international: yesNo,
  vslo: z.enum(VSLO),
  fee: orNull(fee),
  weeks: orNull(z.object({ min: weeks, max: weeks })),
  letter: z.enum(LETTERS),
  letterhead: orNull(z.enum(LETTERHEADS)),
  refund: z.object({
    tuition: z.enum(REFUNDS),
    visaRefusal: z.enum(VISA_REFUNDS),
  }),
  leadTimeWeeks: orNull(weeks),
  place: orNull(z.object({ city: orNull(text), state: orNull(text) })),
  supervisor: orNull(text),
  requires: orNull(
    z.object({
      exams: list(
        z.object({ exam: z.enum(EXAMS), min: orNull(number), firstAttempt: z.boolean(), only: z.optional(z.enum(['graduates'])) }),
      ),
      english: list(z.object({ kind: text, min: orNull(number) })),
      examOrEnglish: z.optional(z.boolean()),
      ecfmg: z.boolean(),
      graduatedWithinYears: orNull(number),
      malpractice: need,
      healthInsurance: need,
      immunisation: z.boolean(),
      backgroundCheck: z.boolean(),
    }),
  ),
  partnerSchools: orNull(texts),
  housing: z.enum(HOUSING),
  contactEmail: orNull(text),
  visa: orNull(z.object({ kinds: texts, refused: texts, sponsored: yesNo })),
  specialties: z.array(z.enum(SPECIALTY_NAMES)).check(z.maxLength(500)),
  supervision: z.enum(SUPERVISION),
  status: z.enum(OPEN_OR_CLOSED),
  deadline: orNull(day),
  host: z.enum(HOSTS),
}) satisfies z.ZodMiniType<Facts>;

/** What a sentence may be evidence of. */
const EVIDENCE_AXES = [
  'type',
  'contact',
  'setting',
  ...SAYINGS,
  ...(Object.keys(factsSchema.shape) as (keyof Facts)[]).filter((fact) => fact !== 'supervisor'),
] as const satisfies readonly EvidenceAxis[];

export const listingSchema = z.object({
  title: text,
  block: number,
  type: z.enum(TYPES),
  label: orNull(text),
  mislabelled: z.boolean(),
  contact: z.enum(CONTACTS),
  contactBasis: z.enum(BASES),
  contactWhy: orNull(z.enum(WHYS)),
  setting: z.enum(SETTINGS),
  settingBasis: z.enum(BASES),
  settingWhy: orNull(z.enum(WHYS)),
  facts: factsSchema,
  says: list(z.enum(SAYINGS)),
  contradictions: list(z.object({ axis: z.enum(CONTRADICTED), claim: text, denial: text })),
  links: list(z.object({ kind: z.enum(LINK_KINDS), text, href: text })),
  evidence: list(z.object({ axis: z.enum(EVIDENCE_AXES), value: text, quote: text, block: number })),
}) satisfies z.ZodMiniType<Listing>;

export const classifiedSchema = z.object({
  page: z.enum(PAGE_KINDS),
  because: orNull(z.enum(NOT_A_LISTING)),
  listings: z.array(listingSchema).check(z.maxLength(2000)),
  snippets: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<Classified>;

/** The shape of a copied page (model/copy.ts), for what a content script sends. Any tokens are a tree; one look for each is quicker than a schema's. */
import * as z from 'zod/mini';
import type { PageCopy } from './model.ts';

/** More than a copy ever holds. */
const MOST = 2_000_000;

const areTokens = (value: unknown): value is PageCopy['tokens'] =>
  Array.isArray(value) && value.length <= MOST && value.every((token) => typeof token === 'string' || Number.isInteger(token));

export const copySchema = z.object({
  tags: z.array(z.string()).check(z.maxLength(10_000)),
  tokens: z.custom<PageCopy['tokens']>(areTokens, 'expected texts and whole numbers'),
}) satisfies z.ZodMiniType<PageCopy>;

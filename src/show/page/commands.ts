/** What the background tells the lens in a page. Small on purpose: it is loaded in pages. */
import * as z from 'zod/mini';

const offering = z.int().check(z.nonnegative());

export const commandSchema = z.discriminatedUnion('do', [
  /** What does the page say? Reply: PageSaid. */
  z.object({ do: z.literal('tell') }),
  /** The profile, corrections or hidden offerings changed: ask again what to show. */
  z.object({ do: z.literal('refresh') }),
  /** Reply: { found: boolean }. */
  z.object({ do: z.literal('show-quote'), offering, quote: z.string() }),
  z.object({ do: z.literal('open-panel'), offering: z.nullable(offering) }),
  z.object({ do: z.literal('close-panel') }),
  /** The panel's page has come up in the frame. */
  z.object({ do: z.literal('panel-ready') }),
  /** Hide everything until told otherwise. */
  z.object({ do: z.literal('hide'), hidden: z.boolean() }),
  /** Switched off: leave the page as it was. */
  z.object({ do: z.literal('leave') }),
]);
export type Command = z.infer<typeof commandSchema>;

/** Where the lens stands. `classified` is checked by the receiver. */
export interface PageSaid {
  url: string;
  /** Null: still reading, or the page could not be read. */
  classified: unknown;
  failed: boolean;
  selected: number;
  hidden: boolean;
}

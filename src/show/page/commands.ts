/** What the background tells the lens in a page. Only the extension itself can send it, so its form is looked at, not parsed. */

export type Command =
  /** What does the page say? Reply: PageSaid. */
  | { do: 'tell' }
  /** The profile, corrections or hidden offerings changed: ask again what to show. */
  | { do: 'refresh' }
  /** Reply: { found: boolean }. */
  | { do: 'show-quote'; block: number; quote: string }
  | { do: 'open-panel'; offering: number | null }
  | { do: 'close-panel' }
  /** The panel's page has come up in the frame. */
  | { do: 'panel-ready' }
  /** Hide everything until told otherwise. */
  | { do: 'hide'; hidden: boolean }
  /** Switched off: leave the page as it was. */
  | { do: 'leave' };

/** Where the lens stands. */
export interface PageSaid {
  url: string;
  /** JSON, checked by the receiver. Null: still reading, or the page could not be read. */
  classified: string | null;
  failed: boolean;
  /** How often the page was read. */
  reads: number;
  selected: number;
  hidden: boolean;
}

export const isCommand = (message: unknown): message is Command => typeof message === 'object' && message !== null && 'do' in message;

/** What the page says, and whether it still says it. */
import { readAndClassify } from '../../engine.ts';
import type { Classified, Host } from '../../model.ts';
import { locale } from '../locale.ts';
import { body, textOf } from './dom.ts';
import { inSlices } from './slices.ts';

export class Reading {
  url = location.href;
  /** Null: not read yet. */
  classified: Classified | null = null;
  /** Node of each block of the page. */
  places: Node[] = [];
  failed = false;
  /** How often it was read. */
  reads = 0;
  hostKind: Host | null = null;
  results = false;
  private letters = -1;
  private work = new AbortController();

  /** Whether another page came under the same document since the last reading. */
  get turned(): boolean {
    return this.url !== location.href;
  }

  /** Whether the page has as many letters as when it was read: a cheap look before a dear one. */
  get fresh(): boolean {
    return !this.turned && lettersOf() === this.letters;
  }

  /** Reads the page, a slice at a time; a reading still at work is given up. */
  async read(): Promise<'same' | 'changed' | 'failed' | 'given up'> {
    this.stop();
    const { signal } = this.work;
    if (this.turned) {
      this.url = location.href;
      this.classified = null;
    }
    this.letters = lettersOf();
    this.reads++;
    try {
      const { url, hostKind, results } = this;
      const steps = readAndClassify(document, { url, today: today(), locale: locale(), hostKind, results });
      const { classified, places } = await inSlices(steps, signal);
      const same = JSON.stringify(classified) === JSON.stringify(this.classified);
      Object.assign(this, { classified, places, failed: false });
      return same ? 'same' : 'changed';
    } catch {
      if (signal.aborted) return 'given up';
      this.failed = true;
      return 'failed';
    }
  }

  stop(): void {
    this.work.abort();
    this.work = new AbortController();
  }

  /** Where the page says these words of an offering. */
  placeOf(offering: number, quote: string): Node | undefined {
    const said = this.classified?.listings[offering];
    const block = said?.evidence.find((e) => e.quote === quote)?.block ?? said?.block;
    return block === undefined ? undefined : this.places[block];
  }
}

const lettersOf = () => textOf(body())?.length ?? 0;

/** The reader's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

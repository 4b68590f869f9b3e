/** What the page says, as the background understands it, and whether it still says it. */
import { copyTree } from '../../read/copy-tree.ts';
import { domTree } from '../../read/tree.ts';
import type { Understood } from '../../shown.ts';
import { inSlices } from '../../slices.ts';
import { send } from './api.ts';
import { body, textOf } from './dom.ts';

/** Characters that are read of a page; a longer one is no offer, and would hold up its reader when it is sent to the background. */
const MOST = 2_000_000;

/** What was read last. Null, empty or false before the first `read`, which never throws: how it went is what it gives. */
export class Reading {
  url = location.href;
  /** What the background understood, as JSON. Null: not read yet. */
  classified: string | null = null;
  /** Whether the page is of one offering. */
  single = false;
  /** Node of each block of the page. */
  places: Node[] = [];
  private blocks: number[] = [];
  failed = false;
  /** How often it was read. */
  reads = 0;
  private letters = -1;
  /** Counts readings and stops: the last reading is wanted until the next. */
  private turns = 0;

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
    const turn = ++this.turns;
    const wanted = () => turn === this.turns;
    if (this.turned) {
      this.url = location.href;
      this.classified = null;
    }
    this.letters = lettersOf();
    this.reads++;
    try {
      const { url } = this;
      const { copy, nodes } = await inSlices(copyTree(domTree(globalThis), document as Node, MOST), wanted);
      const understood = await send<Understood>({ type: 'page-read', url, copy });
      if (!wanted()) return 'given up';
      if (!understood) throw new Error('No answer');
      const { classified, blocks, page: kind } = understood;
      const places = understood.places.map((place) => nodes[place]);
      const same = classified === this.classified;
      Object.assign(this, { classified, blocks, single: kind === 'listing', places, failed: false });
      return same ? 'same' : 'changed';
    } catch {
      if (!wanted()) return 'given up';
      this.failed = true;
      return 'failed';
    }
  }

  /** Gives up the reading at work. */
  stop(): void {
    this.turns++;
  }

  /** Node of each offering's title. */
  get titles(): (Node | undefined)[] {
    return this.blocks.map((block) => this.places[block]);
  }
}

const lettersOf = () => textOf(body())?.length ?? 0;

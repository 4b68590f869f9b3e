/** What the page says of one offering, nearest first. Every judgement and fact of it is read from this. */
import type { Evidence, Facts, Host, Listing, Page, Saying } from '../model.ts';
import type { HostSeen } from './host.ts';
import type { Sentence } from './sentences.ts';

export interface Scope {
  title: string;
  /** Block of the title in Page.blocks. */
  block: number;
  /** Names of the offering: its title; on a page of one offering the page's titles too. */
  titles: Sentence[];
  /** Sentences of the offering itself; on a page of one offering all that belong to it. */
  own: Sentence[];
  /** Sentences of the section it stands in that hold for all offerings there. */
  section: Sentence[];
  /** Sentences of the page that hold for every offering. */
  shared: Sentence[];
}

/** The offering's own sentences, and apart from them what a key says of it, which holds where they say nothing. */
export const keyApart = (own: Sentence[]): [Sentence[], Sentence[]] => [own.filter((s) => !s.key), own.filter((s) => s.key)];

export interface Surroundings {
  page: Page;
  /** ISO date. */
  today: string;
  /** What the list of known sites says stands behind the address; evidence, never proof. */
  hostKind: Host | null;
  /** Who stands behind the page, by all there is. */
  host: HostSeen;
}

/** What `facts` reads of a scope. */
export interface Reading {
  facts: Facts;
  says: Saying[];
  contradictions: Listing['contradictions'];
  links: Listing['links'];
  evidence: Evidence[];
}

/** All cues, found by their place: the folder is the axis, the file name the id. */
import type { NotAListing } from '../model.ts';
import type { Cue, NotOffer, OfferCue, OfferSign } from './cue.ts';

const files = import.meta.glob<Cue>(['./type/*.ts', './contact/*.ts', './setting/*.ts'], { eager: true, import: 'default' });
const offerFiles = import.meta.glob<OfferCue>('./offer/*.ts', { eager: true, import: 'default' });
const notOfferFiles = import.meta.glob<NotOffer>('./not-offer/*.ts', { eager: true, import: 'default' });

export interface NamedCue extends Cue {
  id: string;
  axis: 'type' | 'contact' | 'setting';
  regexp: RegExp;
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -3);

export const cues: Record<NamedCue['axis'], NamedCue[]> = { type: [], contact: [], setting: [] };
for (const [path, cue] of Object.entries(files)) {
  const axis = path.split('/')[1] as NamedCue['axis'];
  cues[axis].push({ ...cue, id: nameOf(path), axis, regexp: new RegExp(cue.pattern, 'g') });
}

const wordsOf = (sign: OfferSign): RegExp =>
  new RegExp(
    Object.values(offerFiles)
      .flatMap((cue) => (cue.sign === sign ? [cue.pattern] : []))
      .join('|'),
  );

/** Wordings by which an offer is known, by what they are a sign of. */
export const offerWords: Record<OfferSign, RegExp> = {
  visit: wordsOf('visit'),
  candidate: wordsOf('candidate'),
  terms: wordsOf('terms'),
  voice: wordsOf('voice'),
  talk: wordsOf('talk'),
};

interface NamedNotOffer {
  reason: NotAListing;
  head: RegExp | null;
  text: RegExp | null;
  least: number;
  leastAlone: number;
  unless: RegExp | null;
  listed: RegExp | null;
  against: RegExp | null;
}

/** Kinds of pages that hold the words of an offer and offer nothing. */
export const notOffers: NamedNotOffer[] = Object.entries(notOfferFiles).map(
  ([path, { head, listed, text, least, leastAlone, unless, against, reason }]) => ({
    reason: reason ?? (nameOf(path) as NotAListing),
    head: head ? new RegExp(head) : null,
    listed: listed ? new RegExp(listed) : null,
    against: against ? new RegExp(against) : null,
    text: text ? new RegExp(text, 'g') : null,
    least: least ?? Number.POSITIVE_INFINITY,
    leastAlone: leastAlone ?? Number.POSITIVE_INFINITY,
    unless: unless ? new RegExp(unless) : null,
  }),
);

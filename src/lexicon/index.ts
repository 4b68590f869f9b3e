/** All cues, found by their place: the folder is the axis, the file name the id. */
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

/** What is not declared holds of no text, and decides nothing. */
export interface Kind extends Required<Omit<NotOffer, Patterned | 'source'>>, Record<Patterned, RegExp | null> {}
type Patterned = 'head' | 'listed' | 'text' | 'unless' | 'against';

const pattern = (source: string | undefined, flags = ''): RegExp | null => (source ? new RegExp(source, flags) : null);

/** Kinds of pages that hold the words of an offer and offer nothing, by their rank. */
export const notOffers: Kind[] = Object.values(notOfferFiles)
  .map((kind) => ({
    reason: kind.reason,
    rank: kind.rank,
    head: pattern(kind.head),
    headYields: kind.headYields ?? false,
    listed: pattern(kind.listed),
    text: pattern(kind.text, 'g'),
    notRefused: kind.notRefused ?? false,
    least: kind.least ?? Number.POSITIVE_INFINITY,
    leastAlone: kind.leastAlone ?? Number.POSITIVE_INFINITY,
    leastListed: kind.leastListed ?? kind.least ?? Number.POSITIVE_INFINITY,
    abroad: kind.abroad ?? 0,
    article: kind.article ?? false,
    unless: pattern(kind.unless),
    against: pattern(kind.against),
  }))
  .sort((a, b) => a.rank - b.rank);

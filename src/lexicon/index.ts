/** All cues, found by their place: the folder is the axis, the file name the id. */
import type { Axis, Cue, NotOffer, OfferCue, OfferSign } from './cue.ts';

const offerFiles = import.meta.glob<OfferCue>('./offer/*.ts', { eager: true, import: 'default' });
const notOfferFiles = import.meta.glob<NotOffer>('./not-offer/*.ts', { eager: true, import: 'default' });

export interface NamedCue<A extends Axis> extends Cue<A> {
  id: string;
  regexp: RegExp;
}

const named = <A extends Axis>(files: Record<string, Cue<A>>): NamedCue<A>[] =>
  Object.entries(files).map(([path, cue]) => ({
    ...cue,
    id: path.slice(path.lastIndexOf('/') + 1, -3),
    regexp: new RegExp(cue.pattern, 'g'),
  }));

export const cues: { [A in Axis]: NamedCue<A>[] } = {
  type: named(import.meta.glob<Cue<'type'>>('./type/*.ts', { eager: true, import: 'default' })),
  nature: named(import.meta.glob<Cue<'nature'>>('./nature/*.ts', { eager: true, import: 'default' })),
  contact: named(import.meta.glob<Cue<'contact'>>('./contact/*.ts', { eager: true, import: 'default' })),
  setting: named(import.meta.glob<Cue<'setting'>>('./setting/*.ts', { eager: true, import: 'default' })),
};

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
  comers: wordsOf('comers'),
  does: wordsOf('does'),
  sells: wordsOf('sells'),
  takes: wordsOf('takes'),
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
    shopYields: kind.shopYields ?? false,
    unless: pattern(kind.unless),
    against: pattern(kind.against),
  }))
  .sort((a, b) => a.rank - b.rank);

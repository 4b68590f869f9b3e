/** Names that a text mentions beside what it offers. */
import type { Sentence } from './sentences.ts';
import { type Sighting, sightings } from './sightings.ts';

type Name = Sighting<'type'>;

/** What one must have done before is not what is offered. */
const BEFORE = /\b(?:ha(?:ve|s) had|finish(?:ed|ing)?|complet(?:ed?|ing|ion of)|passed|after|prerequisites?:?|done with)\b[^.;]{0,40}$/;
const BEFORE_AFTER = /^[^.;]{0,40}\b(?:has|have|must|should)(?: all)? (?:be|been|have been) (?:passed|completed|finished)\b/;
export const isBefore = ({ value, at, sentence: { text } }: Name): boolean =>
  /\bprerequisites?:[^.;]{0,30}$/.test(text.slice(0, at)) ||
  (value === 'clerkship' && (BEFORE.test(text.slice(0, at)) || BEFORE_AFTER.test(text.slice(at))));

/** What is paid for this one may be used for another: “If your visa is refused you may move to a tele-rotation”. */
const IN_EXCHANGE =
  /\b(?:refund\w*|refused|denied|denial|turned down)\b[^.;]*\b(?:towards?|credit|voucher|instead|switch|exchange|transfer|move)\b/;
export const isExchange = (text: string): boolean => IN_EXCHANGE.test(text);

/** A part of a longer stay, or what became of somebody: “Stays usually include a research project”, “I now do clinical research in Ohio”. */
const IN_PASSING =
  /\b(?:stays?|visits?|rotations?|externships?|observerships?|electives?|months?)\b[^.;]{0,40}\b(?:includes?|come with)\b[^.;]{0,30}$|\b(?:i|he|she|they|who) (?:(?:now|then|currently) )?(?:does|do|did|went into|am in|is in|works? (?:in|on))\b[^.;]{0,15}$/;

const MANY_ACTS = 3;
const SOME_ACTS = 2;
/** Charts to read beside patients to examine make no research of it; a paper that comes out of it even less. */
export const isAside = ({ value, at, sentence, weight }: Name, own: Sentence[]): boolean =>
  isExchange(sentence.text) ||
  (value === 'research' &&
    !sentence.heading &&
    (IN_PASSING.test(sentence.text.slice(0, at)) ||
      new Set(sightings('contact', own).flatMap((s) => (s.value === 'hands-on' && s.weight > 2 ? [s.cue] : []))).size >=
        (weight > 1 ? MANY_ACTS : SOME_ACTS)));

/** A word alone, as it stands in a menu. */
export const isBare = ({ word, sentence: { quote, heading } }: Name): boolean => !heading && quote === word;

/** “Research” over a part of a department's page tells what the house does. */
export const isOfHouse = ({ value, word, sentence: { quote, heading, block } }: Name): boolean =>
  value === 'research' && heading && block >= 0 && quote === word && !/\s/.test(word);

/** Kinds that stand in menus and questions of many pages, as “Research track”, beside what the page is about. */
export const ofMenu = ({ value, sentence: { quote, heading, question } }: Name): boolean =>
  (value === 'research' || value === 'virtual') && (question || (!heading && /^\S+(?: \S+)?$/.test(quote)));

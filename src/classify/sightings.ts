/** Where the cues of an axis stand in the sentences, and what each says there. */
import type { Axis, Cue, Values } from '../lexicon/cue.ts';
import { cues, type NamedCue } from '../lexicon/index.ts';
import { each, type Steps } from '../model/steps.ts';
import type { Type } from '../model.ts';
import { visitorActs } from './actor.ts';
import { Asked, mayStand } from './asked.ts';
import { deniesItself, LEARNS, polarity } from './polarity.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';
import { isUntold } from './untold.ts';

export interface Sighting<A extends Axis = Axis> {
  cue: string;
  role: Cue<A>['role'];
  value: Values[A];
  weight: number;
  conditional: boolean;
  /** The page's own words, and where they stand in the sentence. */
  word: string;
  at: number;
  /** Part of a proper name, as in “Cleveland Clinic”. */
  named: boolean;
  sentence: Sentence;
}

const TRACK =
  /^(?:please )?see (?:our|the)\b|\bsee (?:our|the) (?:\w+ ){0,4}(?:pages?|section|website|site|lists?|listings?|guide|policy|form|faq)\b|^(?:if you|those who|applicants who|students who) [^.]{0,80}\b(?:see|visit|contact|choose|consider|check|look at)(?:,)? (?:our|the|one of)\b|\bsee [^.]{3,40} (?:below|above)\b|\bplease (?:visit|refer|see (?:our|the))\b|\bclick here\b|\blearn more about\b|\b(?:posted|listed|advertised) (?:on|at|by) (?:the|our) [^.;]{0,30}\b(?:jobs?|careers?|employment|human resources)\b|^for [^.,]{3,50}, (?:please )?(?:browse|check|try|go to|look at|choose|read)\b|^(?:browse|explore|compare) (?:our|the|all|more)\b|^(?:people|visitors|anyone|doctors) who (?:want|wish|hope|would like)\b[^.]{0,60}\b(?:should|must|can|please) (?:write|apply|ask|call|go|turn)\b/;

/** “Where a site is for watching only, its card says so”: which one it is stands elsewhere. */
const SAID_THERE =
  /^(?:when|where|if) (?:an? |the |any )?(?:\w+ )?(?:product|rotation|listing|seat|site|program|row|card|item|place|offering)s? (?:is|are|allows?|says?)\b.{0,80}\b(?:told|sa(?:ys?|id)|noted|marked|stated|written|shown|listed|see)\b/;
/** “Please don't travel on ESTA for a hands-on elective”: what one shall not spend on is not denied. */
const SPENDING = /^(?:so |and |but |please )*(?:do not|don't|never) (?:travel|fly|enter|book|buy|pay|wire)\b/;
/** “Students do better with an elective at a teaching hospital”: of what others offer. */
const BETTER_ELSEWHERE = /\b(?:do|does|be|is|are) (?:much )?(?:an? )?better (?:with|off|served|choice|fit|match)\b/;
/** “An agency once sold my office as an externship”: what others call it. */
const CALLED_BY_OTHERS =
  /\b(?:agenc(?:y|ies)|compan(?:y|ies)|websites?|brokers?|somebody|someone|others|(?:one|some) of them)\b[^.;]{0,20}\b(?:sold|sells?|selling|advertis\w+|list(?:ed|s)?|market(?:ed|s)?|call(?:ed|s)?|offer(?:ed|s)?)\b[^.;]{0,20}\b(?:my|our|this|us|it|me)\b|\b(?:some|others|many|people)(?: people)? (?:call|label|name) (?:this|it|us|them)\b/;
const SAYS_NOTHING = [TRACK, SAID_THERE, SPENDING, BETTER_ELSEWHERE, CALLED_BY_OTHERS].map((pattern) => new Asked(pattern));

type Seen = { [A in Axis]: Sighting<A>[] };
const AT_A_TIME = 10;

/** All sightings of an axis; questions and pointers to other pages say nothing. */
export const sightings = <A extends Axis>(axis: A, sentences: Sentence[]): Sighting<A>[] => sentences.flatMap((s) => look(s)[axis]);

/** Those of one sentence. */
export const sightingsIn = <A extends Axis>(axis: A, sentence: Sentence): readonly Sighting<A>[] => look(sentence)[axis];

/** Looks at every sentence beforehand, with pauses. */
export function* lookAll(sentences: Sentence[]): Steps<void> {
  yield* each(sentences, AT_A_TIME, look);
}

const asked = <A extends Axis>(axis: A): [NamedCue<A>, number][] => cues[axis].map((cue) => [cue, new Asked(cue.regexp).n]);
const ASKED: { [A in Axis]: [NamedCue<A>, number][] } = {
  type: asked('type'),
  contact: asked('contact'),
  setting: asked('setting'),
  nature: asked('nature'),
};
const NOTHING: Seen = { type: [], contact: [], setting: [], nature: [] };

/** Sentences are shared by many offerings; each is looked at once. */
const look = remembered((sentence: Sentence): Seen => {
  if ((sentence.question && !sentence.answer) || SAYS_NOTHING.some((pattern) => pattern.in(sentence))) return NOTHING;
  const may = mayStand(sentence);
  const seen = <A extends Axis>(axis: A): Sighting<A>[] => {
    const found: Sighting<A>[] = [];
    for (const [cue, n] of ASKED[axis]) if (may[n]) found.push(...sightingsOf<A>(cue, sentence, axis === 'setting'));
    return found;
  };
  return { type: seen('type'), contact: seen('contact'), setting: seen('setting'), nature: seen('nature') };
});

/** No sentence that tells something names more places in the same words. */
const MOST_PLACES = 6;

/** A place may be named once for the doctor and once for the visitor: `all` of them are looked at, of other words the first. */
function sightingsOf<A extends Axis>(cue: NamedCue<A>, sentence: Sentence, all: boolean): Sighting<A>[] {
  const found: Sighting<A>[] = [];
  cue.regexp.lastIndex = 0;
  const most = all ? MOST_PLACES : 1;
  for (let n = 0, match = cue.regexp.exec(sentence.text); match && n < most; n++, match = cue.regexp.exec(sentence.text))
    found.push(...sightingOf(cue, sentence, match));
  return found;
}

function sightingOf<A extends Axis>(cue: NamedCue<A>, sentence: Sentence, match: RegExpExecArray): Sighting<A>[] {
  const at = match.index;
  // “Watch” is a button.
  if (cue.act && sentence.link && match[0].length === sentence.text.length) return [];
  if (cue.act && cue.value === 'hands-on' && LEARNS.test(sentence.text.slice(Math.max(0, at - 80), at))) return [];
  const itself = cue.act && deniesItself(match[0]);
  const how = cue.firm ? directly(sentence, at) : itself ? 'denied' : polarity(sentence, at, at + match[0].length);
  const value = (how === 'denied') !== (sentence.answer === 'no') ? cue.denied : cue.value;
  if (!value || (cue.act && how !== 'denied' && !sentence.answer && !visitorActs(sentence, at, at + match[0].length))) return [];
  if (value === 'hands-on' && isUntold(sentence, at, at + match[0].length)) return [];
  const conditional = how === 'conditional' && value === 'hands-on';
  const word = sentence.quote.slice(at, at + match[0].length);
  const weight = conditional ? 1 : cue.weight;
  return [{ cue: cue.id, role: cue.role, value, weight, conditional, word, at, named: isNamed(sentence, at, word), sentence }];
}

/** Capitals inside a sentence that is not written in capitals throughout, as headings may be. */
function isNamed({ quote, heading }: Sentence, at: number, word: string): boolean {
  return (!heading || SMALL_LETTERS.test(quote)) && at > 0 && / [A-Z][a-z]+$/.test(` ${word}`) && /[a-z]{3} [a-z]{2}/.test(quote);
}

const SMALL_LETTERS = / [a-z]{5,}\b/;

const RIGHT_BEFORE = /\b(?:not|never|n't|no) (?:be )?(?:an? )?$/;

function directly({ text }: Sentence, at: number): 'said' | 'denied' {
  return RIGHT_BEFORE.test(text.slice(Math.max(0, at - 14), at)) ? 'denied' : 'said';
}

/** Says what for; a name of less weight says only who comes. */
export const isStrong = ({ weight }: { weight: number }): boolean => weight > 1;

/** The types that a sentence names, and not only by who comes. */
export const typesNamedIn = (sentence: Sentence): Type[] => sightingsIn('type', sentence).flatMap((s) => (isStrong(s) ? [s.value] : []));

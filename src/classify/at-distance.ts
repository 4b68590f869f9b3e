/** What is said of screens and links: whether the visit itself is at a distance, or only a lecture or a patient's appointment. */
import { anyOf } from '../lexicon/pattern.ts';
import { VISITORS } from '../lexicon/visitors.ts';
import type { Sighting } from './sightings.ts';
import { clauseAt, tellsOfVisit } from './whose-place.ts';

const WHO = `(?:you|${VISITORS}|physicians from abroad)`;
const ACT =
  '(?:join|attend|connect|take|participate|watch|log|dial|call|follow|observe|see|shadow|rotate|work|read|review|interview|sit|meet|study|greet|listen|spend|do|enter|stay|are|learn|write|examine)';
const VISIT =
  '(?:rotation|observership|externship|elective|internship|sub-?i|track|program|course|experience|weeks?|month|sessions?|visits?|encounters?|patients|images|participation|attendance|teaching|format|everything|all(?: of (?:it|this))?|it)';
/** The visitor does something, or the visit is held, at a distance. */
const DONE = new RegExp(anyOf`
  \b${WHO}(?:'ll)? (?:[\w-]+ ){0,4}?${ACT}(?:s|es)?\b
  ^(?:and |then )?(?:click|${ACT})\b
  \b${VISIT} (?:\w+ ){0,4}(?:is|are|takes? place|happens?|reach(?:es)?|run|held)\b
  \btakes? place\b|\bthis is an? (?:[\w-]+ ){0,4}(?:virtual|online|remote|distance)\b
  ^an? (?:\w+ly )?(?:virtual|online|remote|distance) (?:rotation|month|externship|observership|elective|program|course|experience)\b|\bdistance rotation\b
`);
/** Nobody comes. */
const NOBODY_COMES =
  /\b(?:flights?|travel(?:s|ling|ing)?|on[- ]?site|on[- ]campus|in[- ]person|come to (?:the us|campus)|leave (?:home|your|their)|leaving (?:home|your|their))\b(?<=(?:n't|\b(?:not|never|no|nobody|without))\b[^.;]{0,60})/;
/** Held online beside what is not. */
const BESIDE =
  /\b(?:conferences?|lectures?|(?:a|the) (?:short |brief )?(?:talk|conversation|chat) (?:by|over|via|on)|orientation|interviews?(?! (?:\w+ )?patients)|interview(?:s|ed)? (?:applicants|candidates)|(?<!\b(?:web|video|virtual|online) )meetings?|didactics?|journal club|grand rounds|webinars?|seminars?|online (?:part|weeks)|weeks \d and \d|follow-?up|before (?:you|they) (?:arrive|come|start)|once a week|optional(?:ly)?|may also|modules?|inquiry|application|forms?|requests?|start|is possible|information|q&a|evening takes|coordinators?|staff|advis[eo]rs?|office)\b/;
/** Some of it is here. */
const PARTLY_HERE =
  /\b(?:in[- ]person (?:and|or|part|weeks?|days?)|(?:and|or|then) (?:\S+ ){0,4}(?:in[- ]person|on-?site)|hybrid|followed by|second half|first half|weeks? (?:here|in the|on the|in our)|then (?:\S+ ){0,4}(?:in|on|at) (?:the|our)|half|if (?:you|they) cannot|instead|alternatively|some tasks|here in (?:the|our|my)|(?:at|on) (?:an?|the|our) [^.;]{0,60} or (?:from|at) home|in my (?:\w+ )*office|physically|or (?:in|on) (?:the|our))\b/;

/** Whether words for a distance tell of the visit. `signs`: how many such words the sentence holds. */
export function isVisitOnline({ sentence, at }: Sighting<'setting'>, signs: number): boolean {
  const { text } = sentence;
  if (NOBODY_COMES.test(text)) return true;
  const clause = clauseAt(sentence, at);
  return !isPartlyHere(text) && !BESIDE.test(clause) && ((signs > 1 && tellsOfVisit(text)) || DONE.test(clause));
}

export const nobodyComes = (text: string): boolean => NOBODY_COMES.test(text);

export const isPartlyHere = (text: string): boolean => PARTLY_HERE.test(text) && !NOBODY_COMES.test(text);

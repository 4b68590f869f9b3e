/** Where the visitor is: on the wards, in a clinic, online. Only a place told of the visit is stated. */
import { anyOf, wholeWords } from '../lexicon/pattern.ts';
import type { Setting } from '../model.ts';
import type { Judged } from './contact.ts';
import type { Sighting } from './sightings.ts';

const VISIT =
  /\b(?:hands-on|you|your|clinical experience|usce|externs?|visitors?|participants?|observ\w*|students?|trainees?|rotat\w+|guests?|graduates?|externships?|electives?|clerks?|clerkships?|sub-?interns?|weeks?|wks?|months?|days?|mornings?|afternoons?|(?:mon|tues|wednes|thurs|fri)days?|scholars?|shadow\w*|shifts?|hours|spend|join|seats?|watching|everything (?:happens|takes place)|they (?:may|will|can|also|attend|join|follow|rotate|spend))\b/;
/** The place is named for something else: paper, parking, the doctor's other duties, the house's fame. */
const ASIDE = new RegExp(wholeWords`
  letterhead|park(?:ing)?|cars?|transportation|cafeteria|privileges|affiliat\w+|admits|by-?laws|address|mail|lodging
  housing|hotel|accredited|founded|ranked|named (?:among|one)|award\w*|patients? (?:may|can|should|call)|insurance
  compliance
  office hours(?=:)|closer to home
  (?:system|network) (?:has|have|runs|operates|includes|counts|owns)
  letters? from (?:our|the)
  (?<!\b(?:run|conduct|lead|do|take|share)s? )(?:an|the|your|zoom|phone|telephone|video|online|admissions?|match|residency|for) interviews?
  interviewed (?:by|for|before)
  interview(?:s|ing)? (?:season|process|committee|invit\w+|call|with (?:the|our))
  supervisor at|employer
  the hospital's own (?:team|staff|doctors|nurses)
  (?<!\bwith (?:an?|the|your) (?:\w+['’]s )?)letter
  concierge|contact(?:ing)? (?:us|our|the)|is open|opens? at|(?:accept\w*|welcom\w*|tak\w+|for|see(?:s|ing)?) (?:\w+ )?new patients|gave up|closed my|look after them|staffed|phone line|auditorium|telemetry beds|(?<!\(|\b(?:at|in|on) an? |\b(?:unit|ward|floor|service) (?:with|of) )\b(?:\d+|,+)(?:-| )beds?
  questions?|can help|look (?:for something|elsewhere)|let us|(?:does|do) not let
  (?:the|our|this) office (?:will|charges|reviews|sends|confirms|answers|does|has agreed|needs|must|processes|is closed|is open)
  charges
`);

/** Where one goes when ill, and for papers: no place of the visit. */
const HEALTH =
  /\b(?:urgent care|walk-?in (?:clinic|center)|travel clinic|(?:student|occupational|employee) health)\b|\bif (?:you|an? \w+) (?:feels?|falls?|becomes?|gets?|is|are) (?:ill|sick|unwell|hurt|injured|exposed|stuck)\b|\bneedle-?sticks?\b|\b(?:tb|drug|mask fit|fit|antibody) (?:tests?|screen\w*)\b/;

/** Whom to write to. */
const CONTACT_LINE =
  /^(?:contacts?|questions|inquiries|apply(?: to| through| via)?|e-?mail|phone|tel(?:ephone)?|write to|coordinator|send (?:it )?to)(?: person| us)?: /;

/** A place that is named because nobody comes there: “Our clinic on Hobart Street is not open to visitors”. */
const EXCLUDED = new RegExp(anyOf`
  ^[^;]{0,90}(?:n't|\b(?:not|never)) (?:currently |yet )?(?:part of|covered|included|credentialed|open to|available to|assigned|needed|for (?:visitors|guests|observers|externs|students))\b
  ^[^;]{0,90}(?:n't|\b(?:not|never)) (?:take|host|admit|accept|let|invite|allow) (?:me|you|rotators|visitors|students|observers|externs|guests|anyone|learners)\b
  ^[^;]{0,90}\bno (?:assignments?|sessions|clinic duties)\b|^[^;]{0,90}\b(?:stays?|is|are|remains?) (?:\w+ )?closed to\b|^[^;]{0,90}\blimits? outside\b
  ^[^;]{0,90}\boff[- ]limits\b
  ^[^;]{0,60}\bare separate (?:courses?|rotations?|programs?)\b|\btoo small to take\b|\bby myself\b
`);
/** The same where visitors are told of before: they do not go, or have nothing to do, there. */
const EXCLUDED_THERE = /\bthere\b(?<=(?:n't|\b(?:not?|never))\b[^.;]{0,40}there)|(?:n't|\b(?:not|never)) (?:go|come)(?: there)?(?=[.,;]|$)/;
/** Says what visitors do before it names the place, which is then theirs. */
const DONE_THERE =
  /\b(?:you|students?|externs?|observers?|visitors?|participants?|guests?|rotators?) (?:(?:will|may|also) )?(?:round|work|attend|join|spend|follow|rotate|observe|see|shadow|accompany|are)\b/;
/** Whatever else the sentence tells, here it tells where the visitor is. */
const YOU_ARE = /\byou(?: will)? (?:are|be|go|work|join|spend|follow|round|stay)\b[^.;]*\.?$/;

/** What a key says of exceptions holds for no offering that it does not name. */
const EXCEPT = /\b(?:unless|except|other than where|if the (?:title|card|text|listing))\b/;
/** Tells of those who work there and of nobody else. */
const STAFF =
  /^(?:our|the|all|most|both|two) (?:own )?(?:\w+ )?(?:residents|fellows|faculty|physicians|doctors|nurses|hospitalists|interns)\b(?!.*\b(?:you|visitors?|observers?|externs?|students|guests?|graduates|rotators|trainees|participants)\b)/;
/** What all places of the page are, in a bare word. */
const ALL_SITES = /\b(?:all|every|each) (?:of )?(?:the |our )?(?:sites?|rotations?|places?|seats?|hosts?|placements?|locations?)\b/;
/** Bare words for a place. */
const BARE = new Set(['bare-clinic', 'hospital-work']);
const TIMES = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?days?|mornings?|afternoons?|evenings?|weeks?)\b/;
/** Names that are a place's kind, whoever bears them. */
const SAYS_WHERE =
  /\b(?:(?:in|out)-?patients?|\w+ health (?:center|clinic)|primary care (?:center|clinic)|ambulatory care|family (?:medicine|practice) (?:center|clinic))\b/i;
/** Letters of a name before its kind. */
const NAME_LENGTH = 20;
/** “Two weeks at the Weller Clinic” */
const SPENT =
  /^(?:mon|tue|wed|thu|fri|sat)[a-z]*(?:(?:, | ?[-/&] ?| and | to )(?:mon|tue|wed|thu|fri|sat)[a-z]*)* ?[-:|][^.;]*$|\b(?:one|two|three|four|five|six|half|\d+)(?: half)?[ -](?:weeks?|months?|days?|afternoons?|mornings?)\b(?:(?!\b(?:who|trained|graduated)\b)[^.;]){0,80}\b(?:in|at|on|with|to|and) (?:the|our|an?) (?!(?:cleveland|mayo|lahey|ochsner|marshfield) )(?:[^ ]+ ){0,4}[^ ]+$/;
/** Online is named as one way among others. */
const BESIDE =
  /^(?!(?:virtual|remote|tele)\b)[a-z.' -]{3,30} (?:and|or|&) (?=(?:online|virtual|remote)$)|\b(?:here (?:and|or) (?=online|by video|on screen)|on-?site|in-?person|observerships?,|externships?,)/;
/** “Online: you sit in on consultations for emergency rooms” */
const ONLINE_FIRST = /^(?:online|remote|virtual|by video)(?: only)?[:,–-] /;
/** Visits of the house's patients. */
const PATIENTS_ONLINE = /\b(?:video|virtual|telehealth|online) (?:visits?|appointments?) (?:are|is) (?:now )?(?:available|offered)\b/;
const WHOLE = /\b(?:everything|entire(?:ly)?|fully|completely|all (?:of it|sessions|meetings|work)|100 ?%|only online)\b|^(?:all )?\S+\.?$/;
/** Tells of a part of the time only; the rest is as the section says. */
const PART =
  /\b(?:one|two|three|\d|some|a few|part) (?:(?:half|full) )?(?:days?|mornings?|afternoons?|shifts?) (?:a|per|each|of (?:the|a|each)) (?:week|month)\b|\b(?:half|part) of the (?:week|month|time)\b/;
/** “Setting: inpatient”, in one line or as a label and its value. */
const ROW =
  /^(?:(?:clinical |practice |rotation )?(?:settings?|locations?|sites?|environment|type of (?:setting|site|facility|practice))\b ?[:|–-]|100 ?% )/;
const rowOf = ({ sentence: { text, stem } }: Sighting): boolean => text.length < 90 && (ROW.test(text) || ROW.test(`${stem}:`));
/** Says how much of the time is spent there. */
const SHARE = new RegExp(
  `^weeks? \\d|${PART.source}|\\b(?:first|second|third|last|other|next|remaining) (?:\\w+ )?(?:weeks?|half|month)\\b`,
);
/** Tells of some visitors only, or of what one doctor may allow. */
const SOME =
  /\bsome (?:observers|externs|visitors|students|participants|guests|graduates)\b|\bif (?:the |an? |your )?[a-z]+(?: [a-z]+)? (?:agrees?|permits?|allows?|consents?)\b/;
/** A sentence for all offerings says so. */
const GENERAL =
  /\b(?:all|every|each|any|unless|otherwise|most|rotations?|places?|seats?|placements?|hosts?|doctors?|take place|everything|(?:our|small) \w* ?(?:sites|doctors|hosts|practices|offices|clinics|hospitals)|where a|^(?:observers|externs|visitors|students|participants|trainees) (?:are|will be|sit|stay|go|work) |^(?:during|throughout) (?:the |your |this |an? )?(?:immersion|visit|stay|observership|externship|elective|rotation|program|month)\b|you will be|you(?:'ll| will) (?:work|be|spend)|based in)\b/;

/** Tiers before the section's: the offering's own words, and what keys say of it. */
export const OWN = 2;

/** First tier that states a place. `close`: all that is said in the first tier is about this offering. `stays`: blocks whose places are the visitor's. */
export function settingOf(tiers: Sighting[][], close: boolean, stays: Set<number> = new Set()): Judged<Setting> {
  let partly: Sighting[] = [];
  for (const [i, tier] of tiers.entries()) {
    // A paragraph that tells of the visit tells of it in all its sentences.
    const told = new Set(tier.filter(ofVisit).map((s) => s.sentence.block));
    const here = (s: Sighting) => close && (i < OWN || (i === OWN && brief(s)));
    const weighed = tier
      .map((s) => ({ ...s, weight: i < OWN || general(s, i === OWN) ? placed(s, here(s) || stays.has(s.sentence.block), told) : 0 }))
      .filter((s) => s.weight > 0);
    const seen = [...partly, ...weighed];
    const value = decide(seen, close && i <= OWN, stays);
    if (i < OWN && value && seen.every((s) => PART.test(s.sentence.text)) && tiers.slice(OWN).some((t) => t.length)) partly = seen;
    else if (value) return { value, seen: seen.filter((s) => s.value === value || (value === 'both' && s.value !== 'remote')) };
  }
  const value = decide(partly, close, stays);
  return value ? { value, seen: partly } : { value: 'unclear', seen: [] };
}

/** Whether a sentence says that all of it is done online. */
export const entirelyOnline = (seen: Sighting[]): boolean =>
  seen.some((s) => s.value === 'remote' && WHOLE.test(s.sentence.text) && !s.sentence.link);

/** Whether the heading of a section says so of all that stands in it, and no other of a place. */
export const headedOnline = (section: Sighting[]): boolean => {
  const headed = section.filter((s) => s.sentence.heading);
  return headed.length > 0 && headed.every((s) => s.value === 'remote');
};

/** A line of a few words, as a section is headed or told in one stroke. */
const brief = ({ sentence: { text } }: Sighting): boolean => text.length < 90;

function general(s: Sighting, section: boolean): boolean {
  const { text } = s.sentence;
  const exception = text.search(EXCEPT);
  return (section || GENERAL.test(text)) && (exception < 0 || s.at < exception);
}

const ofVisit = ({ sentence: { text, stem } }: Sighting): boolean =>
  // A name in a list is no sentence that its heading completes.
  (VISIT.test(text) || (text.length > 40 && VISIT.test(stem))) && !STAFF.test(text) && (!ASIDE.test(text) || YOU_ARE.test(text));

function placed(s: Sighting, close: boolean, told: Set<number>): number {
  const { text, block } = s.sentence;
  // In a piece about one offering a bare word tells its place.
  const spent = SPENT.test(text.slice(0, s.at + s.word.length));
  const row = rowOf(s);
  const weight = (close || spent || row || ALL_SITES.test(text)) && BARE.has(s.cue) ? 2 : s.weight;
  const after = text.slice(s.at);
  if (HEALTH.test(text) || CONTACT_LINE.test(text)) return 0;
  if (EXCLUDED_THERE.test(after) || (EXCLUDED.test(after) && !DONE_THERE.test(text.slice(0, s.at)))) return 0;
  if ((ASIDE.test(text) && !YOU_ARE.test(text.slice(0, s.at))) || (s.sentence.link && !close)) return 0;
  if (s.value !== 'remote' && ONLINE_FIRST.test(text)) return 0;
  if (s.value === 'remote' && (BESIDE.test(text) || PATIENTS_ONLINE.test(text))) return 0;
  const tied = close || row || (told.has(block) && !STAFF.test(text));
  // “Wednesdays in the Heart Failure Clinic” is a place, “Cleveland Clinic” is none.
  const named = s.sentence.quote.slice(Math.max(0, s.at - NAME_LENGTH), s.at + s.word.length);
  const name = s.named && !((close || spent) && TIMES.test(text)) && !SAYS_WHERE.test(named);
  if (!tied || name || SOME.test(text)) return Math.min(weight, 1);
  // A heading stands for what is below it.
  return s.sentence.heading && weight > 1 && s.value !== 'remote' ? weight + 1 : weight;
}

/** Names of departments and of places alone, however many, tell nothing; they only add to what is told of the visit. */
function decide(seen: Sighting[], close: boolean, stays: Set<number>): Setting | null {
  // A clinic named beside a video visit is the doctor's, unless a heading names it.
  const online = new Set(seen.flatMap((s) => (s.value === 'remote' ? [s.sentence] : [])));
  const ofDoctor = (s: Sighting) => BARE.has(s.cue) && (!s.sentence.heading || online.has(s.sentence));
  const sum = (value: string, least: number, firm = false) => {
    const sentences = new Map<string, number>();
    for (const s of seen)
      if (s.value === value && s.weight >= least && !(firm && ofDoctor(s)))
        sentences.set(s.sentence.quote, Math.max(sentences.get(s.sentence.quote) ?? 0, s.weight));
    return [...sentences.values()].reduce((a, b) => a + b, 0);
  };
  const remote = sum('remote', 1);
  const whole = seen.some((s) => s.value === 'remote' && WHOLE.test(s.sentence.text));
  if (sum('remote', 2) && remote >= (close || whole ? 2 : 3) && remote > 2 * (sum('inpatient', 2, close) + sum('outpatient', 2, close)))
    return 'remote';
  if (sum('both', 2)) return 'both';
  const [ward, clinic] = [sum('inpatient', 2), sum('outpatient', 2)];
  if (ward && clinic) {
    const together = seen.some((s) => s.value === 'inpatient' && seen.some((o) => o.value === 'outpatient' && o.sentence === s.sentence));
    const lesser = ward < clinic ? 'inpatient' : 'outpatient';
    const timed = seen.some((s) => s.value === lesser && s.weight >= 2 && (SHARE.test(s.sentence.text) || stays.has(s.sentence.block)));
    if (together || timed || Math.min(ward, clinic) / Math.max(ward, clinic) >= 0.3) return 'both';
  }
  if (ward !== clinic) return ward > clinic ? 'inpatient' : 'outpatient';
  if (!close) return null;
  const [aWard, aClinic] = [sum('inpatient', 1), sum('outpatient', 1)];
  return aWard === aClinic ? null : aWard > aClinic ? 'inpatient' : 'outpatient';
}

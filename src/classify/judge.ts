/** Type, contact and setting of one offering, from its title and its sentences. The text beats the label. */

import type { Steps } from '../model/steps.ts';
import type { Block, EvidenceAxis, Listing, Type } from '../model.ts';
import { isExchange } from './asides.ts';
import { holdsAt, partsByPlace } from './by-place.ts';
import { contactOf, isClaim, isWatching } from './contact.ts';
import { readFacts } from './facts/facts.ts';
import { type Label, labelOf } from './label.ts';
import { hostLines, likelyContact, likelySetting } from './likely.ts';
import { natureOf } from './nature.ts';
import { ENROLLED, forOthers, HANDS_ON, ofOtherTrack } from './other-track.ts';
import { keyApart, type Scope, type Surroundings } from './scope.ts';
import { cut, type Sentence } from './sentences.ts';
import { entirelyOnline, headedOnline, OWN, settingOf } from './setting.ts';
import { type Sighting, sightings, typesNamedIn } from './sightings.ts';
import { blocksOfStays } from './stay-tables.ts';
import { withoutOtherTracks } from './track-sections.ts';
import { misleads, typeOf } from './type-of.ts';

/** Judges one offering from what is said of it. */
export function* judge(scope: Scope, surroundings: Surroundings): Steps<Listing> {
  const { title, block, shared } = scope;
  const section = scope.own.some((s) => EXCEPTED.test(s.text)) ? [] : scope.section;
  // In a piece about one offering every sentence is about it.
  const close = shared.length + scope.section.length > 0;
  const own = close ? scope.own : withoutOtherTracks(scope.own, scope.titles, surroundings.page.blocks);
  const label = labelOf({ ...scope, own, section });
  const ours = (tier: Sentence[]) => tier.filter((s) => isOurs(s, label));
  // What stands in a piece of a list is said of it.
  const said = close ? { own, ...withoutOthers(scope, label, surroundings.page.blocks) } : { own: ours(scope.own) };
  const { facts, says, contradictions, links, evidence } = yield* readFacts({ ...scope, ...said }, surroundings);
  const { kind: host, system, sentence: hosted } = surroundings.host;

  const about = (tier: Sentence[]) => tier.filter((s) => !ofOtherTrack(s, label));
  const tiers = [...keyApart(own), section, shared].map((tier, i) => (close && i < OWN ? tier : about(tier)));
  const placed = settingOf(tiers, close, close ? undefined : blocksOfStays(surroundings.page.blocks));
  const acts = tiers.map((tier, i) =>
    i < OWN
      ? sightings('contact', tier)
      : sightings('contact', close ? tier.flatMap(partsByPlace) : tier).filter((s) => holdsAt(s.sentence.text, placed.value)),
  );
  // What one does with one's hands where one comes is not said of the one by screen, where the page speaks of no other such.
  const afar = close && label?.value === 'virtual' && ![...section, ...shared].some((s) => typesNamedIn(s).includes('virtual'));
  const reaching = acts.map((tier, i) => (afar && i >= OWN ? tier.filter((s) => s.value !== 'hands-on') : tier));
  const told = contactOf(ownFirst(label, reaching));
  const remote = label?.value === 'virtual' || placed.value === 'remote';
  const type = typeOf({ label, nature: natureOf(own), told, remote, facts, length: own.length });

  const likely = told.value === 'unclear' ? likelyContact(type, host, close) : null;
  const contact = type === 'research' ? 'none' : (likely?.value ?? told.value);
  // Where a researcher sits is no clinical setting; at home is told nevertheless.
  const atHome =
    type === 'research' &&
    (entirelyOnline(sightings('setting', tiers.flat())) ||
      [own, tiers[OWN] ?? []].some((tier) => headedOnline(sightings('setting', tier))) ||
      natureOf(own)('virtual') >= AT_HOME);
  const place = remote || atHome ? 'remote' : type === 'research' ? 'unclear' : placed.value;
  const named = close ? `${title} · ${hostLines(own.map((s) => s.quote))}` : `${title} ${surroundings.page.title}`;
  const guess = place === 'unclear' ? likelySetting(type, host, named, system) : null;
  const setting = guess?.value ?? place;

  const quote = (axis: EvidenceAxis, value: string, sentence: Sentence | null | undefined) => {
    if (sentence && sentence.block >= 0) evidence.push({ axis, value, quote: cut(sentence.quote), block: sentence.block });
  };
  quote('type', label?.value ?? type, label?.sentence);
  for (const s of told.seen.filter((x) => x.value === contact).slice(0, 3)) quote('contact', contact, s.sentence);
  if (likely) quote('contact', contact, label?.sentence);
  for (const s of guess ? [] : placed.seen.slice(0, 3)) quote('setting', setting, s.sentence);
  if (guess) quote('setting', setting, guess.why.startsWith('host') ? hosted : label?.sentence);
  quote('host', host, hosted);
  return {
    title: cut(title),
    block,
    type,
    label: label?.word ?? null,
    mislabelled: label !== null && misleads(label.value, type, told.value),
    contact,
    contactBasis: contact === 'unclear' ? 'unclear' : likely ? 'likely' : 'stated',
    contactWhy: likely?.why ?? null,
    setting,
    settingBasis: setting === 'unclear' ? 'unclear' : guess ? 'likely' : 'stated',
    settingWhy: guess?.why ?? null,
    facts,
    says,
    contradictions,
    links,
    evidence,
  };
}

const isOurs = (s: Sentence, label: Label | null): boolean => !forOthers(s, label) || isExchange(s.text);

/** Those who watch and those who work are told apart; research and telemedicine are parts of either. */
const WATCHES_OR_WORKS = new Set<Type>(['observership', ...HANDS_ON]);

/** What is said for many, without what is said of the others, where the page tells of both sorts: “Observers pay $200, electives are free.” */
function withoutOthers({ section, shared }: Scope, label: Label | null, blocks: Block[]): Pick<Scope, 'section' | 'shared'> {
  const told = [...section, ...shared].filter((s) => !s.heading);
  // A catalogue of electives speaks of electives where it speaks of all that it lists.
  const head = shared.find((s) => s.heading && blocks[s.block]?.level === 1);
  const named = head ? typesNamedIn(head) : [];
  if (
    !label ||
    !WATCHES_OR_WORKS.has(label.value) ||
    (named.length && !named.includes(label.value)) ||
    !told.some((s) => typesNamedIn(s).includes(label.value))
  )
    return { section, shared };
  const ours = (tier: Sentence[]) => tier.filter((s) => s.heading || isOurs(s, label));
  return { section: ours(section), shared: ours(shared) };
}

/** So plainly it must be told that a researcher works from afar. */
const AT_HOME = 2;

/** Says that what its section says of all does not hold for it. */
const EXCEPTED = /^(?:this is |an |the |one |only )*exceptions? (?:in|to|from|on) (?:this|the|our) (?:section|group|list|rules?)\b/;

/** Named among what an enrolled student does, it is no limit: “evaluation of patients; observation of endoscopy”. */
const PROCEDURE =
  /\b(?:endoscop|colonoscop|bronchoscop|surger|operati|procedure|deliver|echo|catheteri|cardioversion|stress test|biops|dialysis|imaging)/;

type Acts = Sighting<'contact'>[];

/** A claim of contact, and what the page says of all its offerings, do not turn an observership into more. */
function ownFirst(label: Label | null, [own = [], keyed = [], section = [], shared = []]: Acts[]): Acts[] {
  if (label?.value === 'observership')
    return [own.filter((s) => !isClaim(s) || s.value !== 'hands-on'), keyed, [...section, ...shared].filter((s) => s.value !== 'hands-on')];
  const full = label && ENROLLED.includes(label.value);
  return [full ? own.filter((s) => !isWatching(s) || !PROCEDURE.test(s.sentence.text)) : own, keyed, section, shared];
}

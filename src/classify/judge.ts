/** Type, contact and setting of one offering, from its title and its sentences. The text beats the label. */
import type { Contact, Evidence, Facts, Listing, Type } from '../model.ts';
import { CLAIMS, contactOf } from './contact.ts';
import { readFacts } from './facts/facts.ts';
import { hostOf, isSystem } from './host.ts';
import { type Label, labelOf, ofOtherTrack } from './label.ts';
import { likelyContact, likelySetting } from './likely.ts';
import type { Scope, Surroundings } from './scope.ts';
import { settingOf } from './setting.ts';
import { type Sighting, sightings } from './sightings.ts';

const APPLY =
  /\b(?:to apply|how to apply|apply (?:now|online|here|through|by|via)|submit (?:your|an|the|a completed) application|applications? (?:must|should|will|can|may) be (?:submitted|received|sent))\b/;

/** Judges one offering from what is said of it. */
export function judge(scope: Scope, surroundings: Surroundings): Listing {
  const { title, block, own, section, shared } = scope;
  const { facts, says, contradictions, links, evidence } = readFacts(scope, surroundings);
  const all = [...own, ...section, ...shared];
  facts.host = hostOf(scope, surroundings);

  const label = labelOf(scope);
  // In a piece about one offering every sentence is about it.
  const close = shared.length > 0;
  const tiers = [own, section, shared].map((tier, i) => tier.filter((s) => (close && i === 0) || !ofOtherTrack(s, label)));
  const told = contactOf(
    ownFirst(
      label,
      tiers.map((tier) => sightings('contact', tier)),
    ),
  );
  const stated = settingOf(
    tiers.map((tier) => sightings('setting', tier)),
    own.length < 40 && shared.length > 0,
  );
  const remote = label?.value === 'virtual' || stated.value === 'remote';
  const type = typeOf(label?.value ?? null, told.value, remote, facts);

  const likely = told.value === 'unclear' ? likelyContact(type, facts.host) : null;
  const contact = type === 'research' ? 'none' : (likely?.value ?? told.value);
  // Where a researcher sits is no clinical setting.
  const place = remote ? 'remote' : type === 'research' ? 'unclear' : stated.value;
  const guess =
    place === 'unclear'
      ? likelySetting(type, facts.host, close ? title : `${title} ${surroundings.page.title}`, isSystem(surroundings.page))
      : null;
  const setting = guess?.value ?? place;

  if (facts.status === 'unclear' && (facts.host === 'school' || facts.host === 'hospital')) {
    const call = all.find((s) => APPLY.test(s.text));
    if (call) {
      facts.status = 'open';
      evidence.push({ axis: 'status', value: 'open', quote: call.quote, block: call.block });
    }
  }
  if (label) evidence.push({ axis: 'type', value: label.value, quote: label.sentence.quote, block: label.sentence.block });
  for (const s of told.seen.filter((x) => x.value === contact).slice(0, 3)) evidence.push(quoted('contact', contact, s));
  for (const s of stated.seen.slice(0, 3)) evidence.push(quoted('setting', setting, s));
  return {
    title,
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

const quoted = (axis: string, value: string, { sentence }: Sighting): Evidence => ({
  axis,
  value,
  quote: sentence.quote,
  block: sentence.block,
});

/** A claim of contact, and what the page says of all its offerings, do not turn an observership into more. */
const ownFirst = (label: Label | null, [own = [], section = [], shared = []]: Sighting[][]): Sighting[][] =>
  label?.value === 'observership'
    ? [own.filter((s) => !CLAIMS.has(s.cue) || s.value !== 'hands-on'), [...section, ...shared].filter((s) => s.value !== 'hands-on')]
    : [own, section, shared];

/** The text beats the label. */
function typeOf(label: Type | null, contact: Contact, remote: boolean, facts: Facts): Type {
  if (label === 'research') return 'research';
  if (label === 'virtual' || remote) return 'virtual';
  if (label === 'unclear') return 'unclear';
  if (contact === 'none') return 'research';
  if (contact === 'observation') return 'observership';
  const studentsOnly = facts.audience.length > 0 && facts.audience.every((a) => a.includes('student'));
  const enrolled = facts.host === 'school' ? studentsOnly || facts.audience.length === 0 : false;
  if (contact === 'hands-on' && (label === null || label === 'observership')) return enrolled ? 'elective' : 'externship';
  if (label === 'externship' && enrolled) return 'elective';
  return label ?? 'unclear';
}

const PATIENTS_BY_NAME: Type[] = ['sub-internship', 'elective', 'clerkship', 'externship'];

/** The text allows less than the name promises, or more. */
function misleads(label: Type, type: Type, contact: Contact): boolean {
  if (label === 'observership') return contact === 'hands-on';
  return PATIENTS_BY_NAME.includes(label) && !PATIENTS_BY_NAME.includes(type);
}

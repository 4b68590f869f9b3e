/** Facts of one offering, each from the sentences that state it. Silence stays `unclear`, `null` or `absent`. */

import type { Steps } from '../../model/steps.ts';
import type { Evidence, Facts } from '../../model.ts';
import { readSayings } from '../says/index.ts';
import { keyApart, type Reading, type Scope, type Surroundings } from '../scope.ts';
import { cut } from '../sentences.ts';
import audience, { excluded } from './audience/audience.ts';
import byPapers from './audience/papers.ts';
import contactEmail from './contact-email.ts';
import { contradictions } from './contradictions.ts';
import deadline from './deadline.ts';
import { type Around, type Fact, type Note, nearest } from './fact.ts';
import { readFee } from './fee/fee.ts';
import housing from './housing/housing.ts';
import international from './international.ts';
import leadTime from './lead-time.ts';
import letter from './letter/letter.ts';
import letterhead from './letterhead.ts';
import { readLinks } from './links.ts';
import partnerSchools from './partner-schools.ts';
import place from './place.ts';
import refund from './refund/refund.ts';
import { readRequires } from './requires/requires.ts';
import specialties from './specialties.ts';
import status from './status/status.ts';
import supervision from './supervision/supervision.ts';
import { type Tier, tierIn } from './tier.ts';
import visa from './visa.ts';
import vslo from './vslo/vslo.ts';
import { readWeeks } from './weeks/weeks.ts';

const MOST_QUOTES = 4;

/** Reads everything of an offering but type, contact and setting; evidence in the order of the facts. */
export function* readFacts(scope: Scope, { page, today, host }: Surroundings): Steps<Reading> {
  const tiers: Tier[] = [];
  for (const sentences of [...keyApart(scope.own), scope.section, scope.shared])
    if (sentences.length) tiers.push(yield* tierIn(sentences, page));
  const around: Around = { page, today, alone: tiers.length < 2 };
  const evidence: Evidence[] = [];
  const note: Note = (axis, value, lines) => {
    for (const { quote, block } of lines.slice(0, MOST_QUOTES)) evidence.push({ axis, value, quote: cut(quote), block });
  };
  const read = function* <T>(
    axis: Exclude<keyof Facts, 'supervisor'>,
    fact: Fact<T>,
    words: (value: T) => string = String,
  ): Steps<T | null> {
    yield;
    const found = nearest(fact, tiers, around);
    for (const { value, line } of found?.noted ?? []) note(axis, value, [line]);
    if (found && !found.noted) note(axis, words(found.value), found.from);
    return found?.value ?? null;
  };

  const stay = readWeeks(tiers, around);
  if (stay) note('weeks', stay.value ? `${stay.value.min}-${stay.value.max}` : 'not said', stay.from);
  const length = stay?.value ?? null;
  const money = readFee(tiers, length, today);
  if (money) note('fee', money.value.free ? 'free' : String(money.value.total ?? 'depends'), money.from);
  const supervised = yield* read('supervision', supervision, (s) => s.kind);
  const visas = yield* read('visa', visa, (v) => v.kinds.join(' ') || (v.refused.length ? 'refused' : 'mentioned'));
  const facts: Facts = {
    audience: (yield* read('audience', audience)) ?? (yield* read('audience', byPapers)) ?? [],
    excluded: (yield* read('excluded', excluded)) ?? [],
    international: (yield* read('international', international)) ?? 'unclear',
    vslo: (yield* read('vslo', vslo)) ?? 'absent',
    fee: money?.value ?? null,
    weeks: length,
    letter: (yield* read('letter', letter)) ?? 'unclear',
    letterhead: yield* read('letterhead', letterhead),
    refund: (yield* read('refund', refund)) ?? { tuition: 'unclear', visaRefusal: 'unclear' },
    leadTimeWeeks: yield* read('leadTimeWeeks', leadTime),
    place: yield* read('place', place, (p) => [p.city, p.state].filter(Boolean).join(', ')),
    supervisor: supervised?.name ?? null,
    requires: readRequires(tiers, around, note),
    partnerSchools: yield* read('partnerSchools', partnerSchools, (s) => s.join(', ')),
    housing: (yield* read('housing', housing)) ?? 'unclear',
    contactEmail: yield* read('contactEmail', contactEmail),
    visa: visas,
    specialties: (yield* read('specialties', specialties, (s) => s.join(', '))) ?? [],
    supervision: supervised?.kind ?? 'unclear',
    status: (yield* read('status', status)) ?? 'unclear',
    deadline: yield* read('deadline', deadline),
    host: host.kind,
  };
  const says = yield* readSayings(tiers, note);
  yield;
  return { facts, says, contradictions: contradictions(tiers), links: readLinks(tiers, page), evidence };
}

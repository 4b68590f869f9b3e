/** Type, contact and setting of one offering, from its title and its sentences. The text beats the label. */
import type { Contact, Listing, Setting, Type } from '../model.ts';
import { readFacts } from './facts/facts.ts';
import type { Scope, Surroundings } from './scope.ts';
import type { Sentence } from './sentences.ts';
import { type Sighting, sightings, weigh } from './sightings.ts';

const TITLE_WEIGHT = 6;
const APPLY =
  /\b(?:to apply|how to apply|apply (?:now|online|here|through|by|via)|submit (?:your|an|the|a completed) application|applications? (?:must|should|will|can|may) be (?:submitted|received|sent))\b/;

/** Judges one offering from what is said of it. */
export function judge(scope: Scope, surroundings: Surroundings): Listing {
  const { title, block, titles, own, section, shared: page } = scope;
  const { facts, says, contradictions, links, evidence } = readFacts(scope, surroundings);
  const around = [...section, ...page];
  const all = [...own, ...around];
  const labelled = label(titles, own, section.length ? section : page);
  const here = (list: Sentence[]) => list.filter((s) => !ofOtherTrack(s, labelled?.value));
  const contactSeen = decisive(...[own, section, page].map((list) => sightings('contact', here(list))));
  const settingSeen = decisive(...[own, section, page].map((list) => placed(sightings('setting', here(list)))));
  let contact = contactOf(contactSeen);
  const online = labelled?.value === 'virtual';
  let setting: Setting = online ? 'remote' : settingOf(settingSeen);
  const type = typeOf((labelled?.value as Type) ?? null, contact, facts.audience);
  facts.host = hostOf(title, all);

  let contactBasis: Listing['contactBasis'] = contact === 'unclear' ? 'unclear' : 'stated';
  let contactWhy: string | null = null;
  let settingBasis: Listing['settingBasis'] = setting === 'unclear' ? 'unclear' : 'stated';
  let settingWhy: string | null = null;
  if (contact === 'unclear') {
    const likely: Contact | null =
      type === 'observership'
        ? 'observation'
        : type === 'research'
          ? 'none'
          : type === 'elective' || type === 'clerkship'
            ? 'hands-on'
            : type === 'sub-internship' && facts.host !== 'agency'
              ? 'hands-on'
              : type === 'externship'
                ? 'hands-on'
                : null;
    if (likely) {
      contact = likely;
      contactBasis = 'likely';
      contactWhy = `${type}-by-name`;
    }
  }
  if (type === 'research') contact = 'none';
  if (facts.status === 'unclear' && (facts.host === 'school' || facts.host === 'hospital')) {
    const call = all.find((s) => APPLY.test(s.text));
    if (call) {
      facts.status = 'open';
      evidence.push({ axis: 'status', value: 'open', quote: call.quote, block: call.block });
    }
  }
  if (setting === 'unclear') {
    const likely: Setting | null =
      facts.host === 'school'
        ? 'both'
        : facts.host === 'hospital'
          ? 'inpatient'
          : facts.host === 'clinic' || type === 'externship'
            ? 'outpatient'
            : null;
    if (likely) {
      setting = likely;
      settingBasis = 'likely';
      settingWhy = `host-${facts.host}`;
    }
  }
  const quote = (axis: string, value: string, seen: Sighting[]) => {
    for (const s of seen.filter((x) => x.value === value || value === 'both').slice(0, 3))
      evidence.push({ axis, value, quote: s.sentence.quote, block: s.sentence.block });
  };
  if (labelled) evidence.push({ axis: 'type', value: labelled.value, quote: labelled.sentence.quote, block: labelled.sentence.block });
  quote('contact', contact, contactSeen);
  quote('setting', setting, settingSeen);
  const mislabelled = !!labelled && type !== labelled.value && labelled.value !== 'virtual' && labelled.value !== 'research';
  return {
    title,
    block,
    type,
    label: labelled ? labelled.word : null,
    mislabelled,
    contact,
    contactBasis,
    contactWhy,
    setting,
    settingBasis,
    settingWhy,
    facts,
    says,
    contradictions,
    links,
    evidence,
  };
}

/** A sentence that names only other types of experience tells of another offer ("students come as observers"). */
function ofOtherTrack(sentence: Sentence, label: string | undefined): boolean {
  if (!label || label === 'virtual') return false;
  const named = sightings('type', [sentence]).map((s) => s.value);
  return named.length > 0 && !named.includes(label) && !(label === 'clerkship' && named.includes('elective'));
}

const VISIT =
  /\b(?:you|your|externs?|visitors?|participants?|observ\w*|students?|trainees?|rotat\w+|guests?|graduates?|externships?|electives?|weeks?|months?|days?|mornings?|afternoons?)\b/;

/** A place counts fully only where the sentence, or what it hangs on, tells of the visit. */
const placed = (seen: Sighting[]) =>
  seen.map((s) => (VISIT.test(s.sentence.text) || VISIT.test(s.sentence.stem) ? s : { ...s, weight: Math.min(s.weight, 1) }));

/** What stands nearest decides, where it says anything: the offering's own words, then its section's, then the page's. */
const decisive = (...tiers: Sighting[][]) => tiers.find((tier) => tier.some((s) => s.weight >= 2)) ?? tiers.flat();

/** The page's word for the offering: titles first, then what the text says most. */
function label(titles: Sentence[], own: Sentence[], around: Sentence[]) {
  const inTitle = sightings('type', titles);
  const seen = [
    ...inTitle.map((s) => ({ ...s, weight: TITLE_WEIGHT })),
    ...sightings('type', own).map((s) => ({ ...s, weight: s.sentence.heading ? 3 : 1 })),
  ];
  const found = seen.length ? seen : sightings('type', around);
  const sums = new Map<string, number>();
  for (const s of found) sums.set(s.value, (sums.get(s.value) ?? 0) + s.weight);
  if (inTitle.some((s) => s.value === 'virtual')) sums.set('virtual', 1e6);
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  const sighting = best && found.find((s) => s.value === best[0]);
  return sighting ? { value: sighting.value, sentence: sighting.sentence, word: sighting.value } : null;
}

function contactOf(seen: Sighting[]): Contact {
  const sums = weigh(seen);
  const hands = sums.get('hands-on') ?? 0;
  const looks = sums.get('observation') ?? 0;
  const none = sums.get('none') ?? 0;
  if (none >= 3 && none >= hands && none >= looks) return 'none';
  if (Math.max(hands, looks) < 2) return 'unclear';
  const firm = seen.some((s) => s.value === 'observation' && s.weight === 3);
  const acts =
    [...weigh(seen.filter((s) => s.cue !== 'hands-on-word' && s.cue !== 'direct-contact'))].find(([v]) => v === 'hands-on')?.[1] ?? 0;
  if (firm && looks >= acts) return 'observation';
  return hands > looks ? 'hands-on' : 'observation';
}

function settingOf(seen: Sighting[]): Setting {
  const sums = weigh(seen);
  const ward = sums.get('inpatient') ?? 0;
  const clinic = sums.get('outpatient') ?? 0;
  if (Math.max(ward, clinic) < 2) return 'unclear';
  if (ward >= 2 && clinic >= 2 && Math.min(ward, clinic) / Math.max(ward, clinic) > 0.4) return 'both';
  return ward > clinic ? 'inpatient' : 'outpatient';
}

function typeOf(named: Type | null, contact: Contact, audience: string[]): Type {
  if (named === 'virtual' || named === 'research' || named === 'sub-internship') return named;
  if ((named === 'externship' || named === 'elective') && contact === 'observation') return 'observership';
  if (named === 'observership' && contact === 'hands-on') return 'externship';
  if (named) return named;
  if (contact === 'observation') return 'observership';
  if (contact === 'hands-on') return audience.includes('graduate') || !audience.includes('student') ? 'externship' : 'elective';
  return 'unclear';
}

function hostOf(title: string, all: Sentence[]): Listing['facts']['host'] {
  const text = `${title} ${all
    .slice(0, 400)
    .map((s) => s.text)
    .join(' ')}`.toLowerCase();
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  if (
    count(
      /\b(?:our (?:sites|preceptors|placements)|placement (?:fee|service)|we (?:arrange|place|match you)|agency|coordinator will match)\b/g,
    ) >= 2
  )
    return 'agency';
  const scores: [Listing['facts']['host'], number][] = [
    ['school', count(/\b(?:school of medicine|medical school|college of medicine|university|visiting student)\b/g)],
    ['hospital', count(/\b(?:hospital|medical center|health system)\b/g)],
    ['clinic', count(/\b(?:our (?:office|clinic|practice)|private practice|my office|the (?:office|practice))\b/g)],
  ];
  const [best] = scores.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : 'unclear';
}

/** Pairs of sentences of the page of which one takes back what the other says. */
import { VISITORS } from '../../lexicon/visitors.ts';
import type { Listing } from '../../model.ts';
import type { Line } from './line.ts';
import type { Tier } from './tier.ts';
import { topic } from './topics.ts';

type Contradiction = Listing['contradictions'][number];

interface Pair {
  axis: Contradiction['axis'];
  claim: RegExp;
  notClaim?: RegExp;
  denial: RegExp;
  notDenial?: RegExp;
}

const NO = "(?:not|no|never|cannot|can't|don't|does not|doesn't|nor|neither|without|nobody|unable to|prohibited from)";
const ACTS =
  '(?:interview|examine|touch|treat|scrub|question (?:the |your |any )?patients?|(?:take|taking) (?:a |the )?histor\\w+|direct (?:patient )?contact|patient contact|contact with patients|hands[- ]on|access (?:to )?(?:the )?(?:medical )?records?)';

const PATTERNS: Pair[] = [
  {
    axis: 'contact',
    claim: /\bhands[- ]on\b|\b(?:examine|interview|treat|take (?:a |the )?histor\w+ (?:of|from)) (?:real |your |the )?patients?\b/,
    notClaim: new RegExp(
      `\\b${NO}\\b|\\bhands[- ]on[23]?\\b[^.;]{0,40}\\b(?:general sense|refers|skills|simulation|course|workshop)|\\bwords?\\b|\\bterm\\b|\\bresidents\\b|\\bfellows\\b|\\bsee our\\b|\\b(?:sold|advertised|marketed) (?:[\\w-]+ ){0,4}as an?\\b`,
    ),
    denial: new RegExp(
      `\\b(?:you|${VISITORS})\\b(?:(?!\\b(?:you|participants?|students?)\\b)[^.;]){0,40}\\b(?:may|do|does|shall|will|can|are|is)? ?${NO}\\b[^.;]{0,30}\\b${ACTS}\\b|\\bno (?:direct )?(?:patient contact|contact with patients)\\b|\\b(?:you|${VISITORS})\\b(?:(?!\\byou\\b)[^.;]){0,30}\\b(?:only|merely|just) (?:shadow|observe|watch|accompany)`,
    ),
    notDenial: /\b(?:alone|unless|without (?:supervision|a|the)|unsupervised|until|before|orders?|not (?:just|only|merely))\b/,
  },
  {
    axis: 'setting',
    claim: /\b(?:inpatient|hospital) (?:rotation|externship|experience|placement)s?\b|\brotate (?:in|at) (?:a |the )?(?:hospital|wards?)\b/,
    notClaim: /\b(?:not|no|if you want|see our|outpatient|never)\b/,
    denial:
      /\b(?:rotation|experience|externship|placement|visit)s?\b[^.;]{0,40}\b(?:itself )?(?:is|takes? place|happens?) (?:only |entirely )?in (?:the |an? )?(?:physician's |doctor's |private )?(?:office|clinic)\b|\b(?:not|never|no)\b(?:(?!\b(?:not?|never)\b)[^.;]){0,25}\b(?:in|to|go|enter)\b[^.;]{0,12}\b(?:hospital|wards?)\b/,
  },
  {
    axis: 'letter',
    claim:
      /\b(?:guaranteed?)\b[^.;]{0,30}\b(?:letters?|lors?|recommendation)\b|\b(?:letters?|lors?|recommendation)\b(?:(?!\bletters?\b)[^.;]){0,40}\bguaranteed\b/,
    notClaim: new RegExp(`\\b${NO}\\b`),
    denial: new RegExp(
      `\\b${NO}\\b(?:(?!\\b(?:no[tr]?|never)\\b)[^.;]){0,40}\\b(?:guarantee|promis)\\w*\\b[^.;]{0,40}\\b(?:letters?|lors?|recommendation)|\\b(?:letters?|lors?|recommendation)\\b(?:(?!\\bletters?\\b)[^.;]){0,60}\\b(?:not (?:be )?guaranteed|sole discretion|at the discretion)|\\b(?:letters?|lors?)\\b[^.;]{0,20}\\b(?:is|are) not\\b`,
    ),
  },
  {
    axis: 'fee',
    claim: /\bno (?:hidden|extra|additional|other) (?:fees?|costs?|charges?)\b|\ball[- ]inclusive\b/,
    denial:
      /\b(?:additional|extra|surcharge)s? ?(?:fees?|costs?|charges?)?\b[^.;]{0,40}\b(?:appl\w+|may be|will be|is added|are added|charged|required)\b/,
    notDenial: /\bno (?:additional|extra|other|hidden)\b/,
  },
];
const PAIRS = PATTERNS.map((pair) => ({ ...pair, topic: topic([pair.claim, pair.denial]) }));

/** For each axis the first claim and the first denial, wherever on the page they stand. */
export function contradictions(tiers: Tier[]): Contradiction[] {
  return PAIRS.flatMap((pair): Contradiction[] => {
    const claim = firstOf(tiers, pair, 'claim');
    const denial = claim && firstOf(tiers, pair, 'denial');
    return claim && denial && claim.quote !== denial.quote ? [{ axis: pair.axis, claim: claim.quote, denial: denial.quote }] : [];
  });
}

function firstOf(tiers: Tier[], pair: (typeof PAIRS)[number], side: 'claim' | 'denial'): Line | null {
  const not = side === 'claim' ? pair.notClaim : pair.notDenial;
  for (const tier of tiers) {
    if (!tier.speaksOf(pair.topic)) continue;
    const line = tier.once(pair[side], () => tier.about(pair.topic).find((l) => pair[side].test(l.text) && !not?.test(l.text)) ?? null);
    if (line) return line;
  }
  return null;
}

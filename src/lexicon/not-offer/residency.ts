import { notOffer } from '../cue.ts';

/** A training programme for its own residents, or what it asks of those who apply to it. */
export default notOffer({
  head: String.raw`\b(?:residenc(?:y|ies)|graduate medical education|gme|fellowships?|transitional year|house ?staff|resident (?:life|benefits|curriculum))\b`,
  text: String.raw`\b(?:eras|nrmp|the match|match day|pgy-?[1-7]|interview season|rank(?:ing)? list|our residents|residency (?:application|applicants|interview|program|training|positions?)|program director|steps? 1 and 2|token|signals?|usce (?:is|of)|u\.s\. clinical experience (?:is|of)|years since graduation|current residents|salary and benefits|h-?1b|h-?1 visas?|ecfmg[- ]certified|minimum (?:usmle )?scores?|moonlighting)\b`,
  least: 4,
  unless: String.raw`\b(?:^(?!.*residenc).*\brotations?|research|audition|experience|observer(?:ship)?s?|externs?(?:hips?)?|visiting|visitors?|sub-?intern(?:ship)?s?|clerkships?|shadow(?:ing)?|rotators?|students|observe with|electives? for)\b`,
  source: 'DOMAIN: residency pages that ask for USCE',
});

export const says = ['Internal medicine residency', 'How to apply to our fellowship'];
export const doesNotSay = ['Observers in cardiology', 'Rotations in Chicago for graduates'];

/** The form of `rate --json`. Fixed: what the stages pass to each other beyond it stays inside. */
import type { Facts, RatedListing, RatedPage } from '../model.ts';

/** One entry of the array that `rate --json` prints. */
export function pageJson(file: string, { schema, url, page, because, listings }: RatedPage) {
  // That nothing on the page speaks of a visit is told in the popup alone.
  return { schema, file, url, page, because: because === 'unrelated' ? 'no-offer' : because, listings: listings.map(listingJson) };
}

function listingJson(l: RatedListing) {
  const { title, type, label, mislabelled, contact, contactBasis, setting, settingBasis, strength } = l;
  return {
    title,
    type,
    label,
    mislabelled,
    contact,
    contactBasis,
    setting,
    settingBasis,
    strength,
    facts: factsJson(l.facts),
    warnings: l.warnings,
    signs: l.signs,
    questions: l.questions,
    fit: l.fit,
    evidence: l.evidence.map(({ axis, value, quote }) => ({ axis, value, quote })),
  };
}

function factsJson({ excluded, letterhead, fee, ...facts }: Facts) {
  return { ...facts, fee: fee && { ...fee, parts: fee.parts.map(({ quote, counted, ...part }) => part) } };
}

/** A rated page as lines of a table for people. */
import type { RatedListing, RatedPage } from '../model.ts';

/** One line for a page without an offer; else one for each offering, with what is said of it beneath. */
export function pageLines(file: string, { page, because, listings }: RatedPage): string[] {
  if (page === 'not-a-listing') return [`${file}: not a listing (${because})`];
  return [`${file}: ${page}`, ...listings.flatMap(listingLines)];
}

function listingLines({
  title,
  type,
  contact,
  contactBasis,
  setting,
  settingBasis,
  strength,
  fit,
  warnings,
  signs,
}: RatedListing): string[] {
  const place = `${contact} (${contactBasis}), ${setting} (${settingBasis})`;
  return [
    `  ${strength.mark.padEnd(3)} ${type.padEnd(14)} ${place.padEnd(44)} ${title}`,
    ...(fit ? [`        fit      ${fit.verdict}${listed(fit.reasons)}`] : []),
    ...warnings.map(({ severity, id }) => `        ${severity.padEnd(8)} ${id}`),
    ...(signs.length ? [`        good     ${signs.map((s) => s.id).join(', ')}`] : []),
  ];
}

const listed = (items: { id: string }[]): string => (items.length ? `: ${items.map((i) => i.id).join(', ')}` : '');

/** The words that the lens needs in a page, in the reader's language: taking them there from the extension's messages would cost every page. */
import { i18n } from '#i18n';
import { list } from '../advise/words.ts';
import type { Locale } from '../model.ts';
import { direction } from '../show/locale.ts';
import { type Described, promisesMore, strengthWords, words } from '../show/words.ts';
import type { PageWords, ShownOffering } from '../shown.ts';

/** Where the lens puts a number. */
const GAP = '{}';

/** Words that do not depend on the page. */
export const pageWords = (locale: Locale): PageWords => ({
  direction: direction(locale),
  panel: i18n.t('panel.title'),
  offerings: i18n.t('summary.offerings', [GAP]),
  strongest: i18n.t('summary.strongest', [GAP]),
  at: i18n.t('summary.at', [GAP, GAP]),
  previous: i18n.t('summary.previous'),
  next: i18n.t('summary.next'),
  dim: i18n.t('summary.dim'),
  fits: { open: i18n.t('badge.fitOpen'), closed: i18n.t('badge.fitClosed'), check: i18n.t('badge.fitCheck') },
});

/** What a badge says, and what a screen reader says of it; nothing of it comes from the profile. */
export function badgeWords(
  offering: Described & Pick<ShownOffering, 'strength'>,
  count: number,
  locale: Locale,
): Pick<ShownOffering, 'type' | 'rest' | 'name' | 'sold'> {
  const { type, rest } = words(offering, locale);
  const weigh = count ? [i18n.t('badge.warnings', [count])] : [];
  const name = [`USCE Lens: ${list([type, rest], locale)}`, strengthWords(offering.strength, locale), ...weigh].join('. ');
  return { type, rest, name, sold: promisesMore(offering) };
}

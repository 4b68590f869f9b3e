/** What went wrong, in words for the reader. */
import { i18n } from '#i18n';
import { isFull } from '../../profile/full.ts';

export const failureWords = (error: unknown): string =>
  isFull(error) ? i18n.t('shortlist.full') : error instanceof Error ? error.message : String(error);

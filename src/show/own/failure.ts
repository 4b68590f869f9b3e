/** What went wrong, in words for the reader. */
import { i18n } from '#i18n';
import { UnusableError } from '../../profile/forms.ts';
import { isFull } from '../../profile/full.ts';

export function failureWords(error: unknown): string {
  if (isFull(error)) return i18n.t('shortlist.full');
  if (error instanceof UnusableError) return error.details.join('\n');
  return error instanceof Error ? error.message : String(error);
}

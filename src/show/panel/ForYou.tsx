import { i18n } from '#i18n';
import type { Fit } from '../../model.ts';
import { Icon, Quotes, Section } from './parts.tsx';

const HEADS = { open: 'badge.fitOpen', closed: 'badge.fitClosed', check: 'badge.fitCheck' } as const;

interface Props {
  fit: Fit | null;
  profile: boolean;
  show: (quote: string) => void;
}

/** Whether this reader may apply, and why; the words for it stand below, with the warnings and signs of the same name. */
export function ForYou({ fit, profile, show }: Props) {
  return (
    <Section name="for-you" title={i18n.t('panel.forYou')}>
      {fit && profile ? (
        <div class={`fit ${fit.verdict}`}>
          <Icon name={fit.verdict} />
          <div>
            <b>{i18n.t(HEADS[fit.verdict])}</b>
            <ul>
              {fit.reasons.map(({ id, text, quotes }) => (
                <li key={id}>
                  {text} <Quotes quotes={quotes.slice(0, 1)} above={new Set(quotes)} show={show} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : (
        <p class="soft">{i18n.t('panel.noProfile')}</p>
      )}
    </Section>
  );
}

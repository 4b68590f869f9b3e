import { i18n } from '#i18n';
import type { Fit } from '../../model.ts';
import { Icon, Quote, Section } from './parts.tsx';

const HEADS = { open: 'badge.fitOpen', closed: 'badge.fitClosed', check: 'badge.fitCheck' } as const;

interface Props {
  fit: Fit | null;
  profile: boolean;
  show: (quote: string) => void;
}

/** Whether this reader may apply, and why. */
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
                  {text}
                  {quotes.slice(0, 1).map((quote) => (
                    <Quote key={quote} words={quote} show={show} />
                  ))}
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

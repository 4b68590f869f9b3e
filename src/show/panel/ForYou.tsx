import { i18n } from '#i18n';
import { type Fit, OWN_VALUE } from '../../model.ts';
import { Icon, verdictWords } from '../own/bits.tsx';
import { Section, ShowLink } from './parts.tsx';

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
            <b>{verdictWords(fit.verdict)}</b>
            <ul>
              {fit.reasons.map(({ id, verdict, text, quotes }) => (
                <li key={id} class={verdict}>
                  <Icon name={verdict} /> <span class="unseen">{verdictWords(verdict)}:</span> {text}{' '}
                  {quotes[0] === OWN_VALUE && <small class="own">{i18n.t('panel.yours')}</small>}
                  {quotes[0] && quotes[0] !== OWN_VALUE && <ShowLink words={quotes[0]} show={show} />}
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

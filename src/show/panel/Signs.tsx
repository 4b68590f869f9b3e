import { i18n } from '#i18n';
import type { RatedListing } from '../../model.ts';
import { Button, Icon, Quote, Section } from './parts.tsx';
import { AXES } from './Why.tsx';

interface Props {
  listing: RatedListing;
  show: (quote: string) => void;
}

/** Good news, each with its words; words that already stand above are only pointed to. */
export function Signs({ listing: { signs, evidence }, show }: Props) {
  if (!signs.length) return null;
  const above = new Set(evidence.filter(({ axis }) => (AXES as readonly string[]).includes(axis)).map(({ quote }) => quote));
  return (
    <Section name="signs" title={i18n.t('panel.signs')}>
      <ul>
        {signs.map(({ id, text, quotes: [quote] }) => (
          <li key={id} class="item good">
            <Icon name="good" />
            <div>
              <p>
                {text}{' '}
                {quote && above.has(quote) && (
                  <Button class="link" aria-label={`${i18n.t('panel.showLong')}: ${quote.slice(0, 80)}`} act={() => show(quote)}>
                    {i18n.t('panel.show')}
                  </Button>
                )}
              </p>
              {quote && !above.has(quote) && <Quote words={quote} show={show} />}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

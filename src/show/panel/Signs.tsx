import { i18n } from '#i18n';
import type { RatedListing } from '../../model.ts';
import { Icon } from '../own/bits.tsx';
import { Quotes, Section } from './parts.tsx';

interface Props {
  listing: RatedListing;
  above: ReadonlySet<string>;
  show: (quote: string) => void;
}

/** Good news, each with its words. */
export function Signs({ listing: { signs }, above, show }: Props) {
  if (!signs.length) return null;
  return (
    <Section name="signs" title={i18n.t('panel.signs')}>
      <ul>
        {signs.map(({ id, text, quotes }) => (
          <li key={id} class="item good">
            <Icon name="good" />
            <div>
              {text} <Quotes quotes={quotes.slice(0, 1)} above={above} show={show} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Warning } from '../../model.ts';
import { Icon } from '../own/bits.tsx';
import { Button, Quotes, Section } from './parts.tsx';

/** So many are seen at once; the rest is behind "more". */
const FIRST = 3;
export const MOST_QUOTES = 2;

const quotesOf = (warnings: Warning[]): string[] => warnings.flatMap(({ quotes }) => quotes.slice(0, MOST_QUOTES));

/** Words of the page that stand in the warnings before "more". */
export const quotesIn = (warnings: Warning[]): string[] => quotesOf(warnings.slice(0, FIRST));

interface Props {
  warnings: Warning[];
  /** The number on the badge, which the page sees: none of it comes from the profile. */
  onBadge: number;
  above: ReadonlySet<string>;
  show: (quote: string) => void;
}

/** Warnings, most severe first; the severity by form and word. */
export function Warnings({ warnings, onBadge, above, show }: Props) {
  const [all, setAll] = useState(false);
  const rest = warnings.length - FIRST;
  const toWeigh = warnings.filter(({ severity }) => severity !== 'note').length;
  return (
    <Section name="warnings" title={i18n.t('panel.watchOut')}>
      {toWeigh > onBadge && <p class="soft">{i18n.t('panel.beyondBadge', [onBadge, toWeigh - onBadge])}</p>}
      {!warnings.length && <p class="soft">{i18n.t('panel.noWarnings')}</p>}
      <ul>
        {warnings.slice(0, all ? undefined : FIRST).map(({ id, severity, text, quotes }, i) => (
          <li key={id} class={`item ${severity}`}>
            <Icon name={severity} />
            <div>
              <p class="severity">{i18n.t(`panel.${severity}`)}</p>
              {text}{' '}
              <Quotes quotes={quotes.slice(0, MOST_QUOTES)} above={new Set([...above, ...quotesOf(warnings.slice(0, i))])} show={show} />
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button class="link more" aria-expanded={all} act={() => setAll(!all)}>
          {all ? i18n.t('panel.fewer') : i18n.t('panel.more', [rest])}
        </Button>
      )}
    </Section>
  );
}

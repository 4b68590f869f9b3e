import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Warning } from '../../model.ts';
import { Button, Icon, Quote, Section } from './parts.tsx';

/** So many are seen at once; the rest is behind "more". */
const FIRST = 3;

interface Props {
  warnings: Warning[];
  show: (quote: string) => void;
}

/** Warnings, most severe first; the severity by form and word. */
export function Warnings({ warnings, show }: Props) {
  const [all, setAll] = useState(false);
  const rest = warnings.length - FIRST;
  return (
    <Section name="warnings" title={i18n.t('panel.watchOut')}>
      {!warnings.length && <p class="soft">{i18n.t('panel.noWarnings')}</p>}
      <ul>
        {warnings.slice(0, all ? undefined : FIRST).map(({ id, severity, text, quotes }) => (
          <li key={id} class={`item ${severity}`}>
            <Icon name={severity} />
            <div>
              <span class="severity">{i18n.t(`panel.${severity}`)}</span>
              <p>{text}</p>
              {quotes.slice(0, 2).map((quote) => (
                <Quote key={quote} words={quote} show={show} />
              ))}
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

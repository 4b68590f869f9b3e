import { i18n } from '#i18n';
import { list } from '../../advise/words.ts';
import { ask } from '../../ask.ts';
import { locale } from '../locale.ts';
import { Icon, Mark, verdictWords } from '../own/bits.tsx';
import { words } from '../words.ts';
import { Button } from './parts.tsx';
import type { Rated } from './state.ts';

/** On a page of many offerings: which one this is, the way to the others, and how many are open to this reader. */
export function Steps({ state: { page, selected, signatures } }: { state: Rated }) {
  const { listings } = page;
  const { length } = listings;
  const go = (offering: number) => ask({ type: 'select-offering', offering: (offering + length) % length });
  const count = (verdict: string) => listings.filter(({ fit }) => fit?.verdict === verdict).length;
  const personal = listings.some(({ fit }) => fit);
  const toCheck = count('check');
  const open = [i18n.t('panel.openOnes', [count('open'), length]), toCheck && i18n.t('panel.toCheck', [toCheck])];
  return (
    <nav class="steps" aria-label={i18n.t('panel.all', [length])}>
      <div>
        <Button aria-label={i18n.t('summary.previous')} act={() => go(selected - 1)}>
          <Icon name="previous" kind="turns" />
        </Button>
        <span>{i18n.t('summary.at', [selected + 1, length])}</span>
        <Button aria-label={i18n.t('summary.next')} act={() => go(selected + 1)}>
          <Icon name="next" kind="turns" />
        </Button>
      </div>
      <details>
        <summary>{personal ? open.filter(Boolean).join(' · ') : i18n.t('panel.all', [length])}</summary>
        <ol>
          {listings.map((listing, i) => (
            <li key={signatures[i]}>
              <Button class="link" aria-current={i === selected ? 'true' : undefined} act={() => go(i)}>
                <Mark strength={listing.strength} label />
                <span>
                  <span dir="auto">{listing.title}</span>
                  <small>
                    {list(Object.values(words(listing, locale())), locale())}
                    {listing.fit && ` · ${verdictWords(listing.fit.verdict)}`}
                  </small>
                </span>
              </Button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

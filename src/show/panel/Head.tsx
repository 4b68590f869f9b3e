import { i18n } from '#i18n';
import type { Listing, RatedListing, Strength } from '../../model.ts';
import { locale } from '../locale.ts';
import { markText, shadesOf } from '../mark.ts';
import { Icon, Mark } from '../own/bits.tsx';
import { promisesMore, strengthWords, title } from '../words.ts';

const RUNGS = [1, 2, 3, 4, 5] as const;

/** What it is, what it is worth in one sentence, and its place on the ladder. */
export function Head({ listing, corrected, snippet }: { listing: RatedListing; corrected: boolean; snippet?: boolean }) {
  const { strength, label } = listing;
  return (
    <header>
      <h1 id="what" tabIndex={-1}>
        {title(listing, locale())}
      </h1>
      <p class="name">
        <bdi>{listing.title}</bdi>
      </p>
      {promisesMore(listing) && (
        <p class="sold">
          <Icon name="stop" />
          <span>{i18n.t('panel.soldAs', [label as string])}</span>
        </p>
      )}
      <p class="verdict">
        {verdict(listing)}
        {/\d\+$/.test(strength.mark) && ` ${i18n.t('panel.verdictPlus')}`}
        {/\d-$/.test(strength.mark) && ` ${i18n.t('panel.verdictMinus')}`}
        {strength.basis === 'likely' && !snippet && ` ${i18n.t('panel.verdictLikely')}`}
      </p>
      {snippet && <p class="name">{i18n.t('panel.snippet')}</p>}
      {corrected && <p class="own">{i18n.t('panel.corrected')}</p>}
      <Ladder strength={strength} />
      <Legend strength={strength} />
    </header>
  );
}

/** One sentence of worth. */
function verdict({ strength, contact, setting }: Pick<RatedListing, 'strength'> & Pick<Listing, 'contact' | 'setting'>): string {
  const { level, range } = strength;
  if (level !== null) return i18n.t(`panel.verdict${level}`);
  if (!range) return i18n.t('panel.verdictUnknown');
  if (contact !== 'unclear') return i18n.t('panel.verdictPlace', range);
  return i18n.t(setting !== 'unclear' ? 'panel.verdictContact' : 'panel.verdictNeither', range);
}

function Ladder({ strength }: { strength: Strength }) {
  const [low, high] = strength.range ?? [strength.level ?? 0, strength.level ?? 0];
  if (high === 0) return null;
  return (
    <ol class="ladder" aria-label={`${i18n.t('panel.ladder')}: ${strengthWords(strength, locale())}`}>
      {RUNGS.map((rung) => {
        const here = rung >= low && rung <= high;
        const words = i18n.t(low === high ? 'panel.here' : 'panel.hereMaybe');
        return (
          <li
            key={rung}
            class={here ? (low === high ? 'here' : 'maybe') : rung < low ? 'below' : ''}
            style={shadesOf(rung)}
            aria-current={here ? 'true' : undefined}
          >
            {i18n.t(`panel.rung${rung}`)}
            {here && <span class="unseen"> ({words})</span>}
          </li>
        );
      })}
    </ol>
  );
}

const EXAMPLE: Strength = { level: 4, range: null, mark: '4', basis: 'stated', name: 'strong' };
type Words = 'panel.markFull' | 'panel.markLikely' | 'panel.markMaybe' | 'panel.markNone';
const LEGEND: [Strength, Words][] = [
  [EXAMPLE, 'panel.markFull'],
  [{ ...EXAMPLE, basis: 'likely' }, 'panel.markLikely'],
  [{ ...EXAMPLE, level: null, range: [2, 4] }, 'panel.markMaybe'],
  [{ ...EXAMPLE, level: 0 }, 'panel.markNone'],
];

function Legend({ strength }: { strength: Strength }) {
  return (
    <details class="legend">
      <summary>
        <Mark strength={strength} label />
        <b dir="ltr">{strength.mark === '0' || strength.mark === '?' ? '' : markText(strength.mark)}</b>
        {i18n.t('panel.legend')}
      </summary>
      <ul>
        {LEGEND.map(([of, words]) => (
          <li key={words}>
            <Mark strength={of} label />
            <span>{i18n.t(words)}</span>
          </li>
        ))}
        <li>{i18n.t('panel.plus')}</li>
        <li>{i18n.t('panel.minus')}</li>
      </ul>
    </details>
  );
}

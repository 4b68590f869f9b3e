/** A rated page: the one offering, or the best of many. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import type { RatedListing } from '../../model.ts';
import { bestOf } from '../../shortlist/rank.ts';
import { Head, Icon, Verdict, WarningItem } from '../own/bits.tsx';
import { later } from '../own/later.tsx';
import type { KeepProps } from './keep.tsx';
import type { RatedState, Shared } from './this-page.tsx';

const WARNINGS = 3;
const REASONS = 3;
const BEST = 3;

/** Knows the form of each record on the list; without it the rating is there sooner. */
const Keep = later<KeepProps>(
  async () => (await import('./keep.tsx')).Keep,
  ({ children }) => (
    <div class="row">
      <button type="button" class="main" disabled>
        <Icon name="save" />
        {i18n.t('popup.save')}
      </button>
      {children}
    </div>
  ),
);

export function Rated({ state, follow }: Shared<RatedState>) {
  const { listings, url } = state.page;
  const titles = listings.map(({ title }) => title);
  const shown = listings.length === 1 ? [0] : bestOf(listings, state.hidden.listings, BEST);
  const details = async (offering: number) => {
    await ask({ type: 'select-offering', offering, tab: state.tab });
    window.close();
  };
  const hidden = state.hidden.now || state.hidden.listings.some(Boolean);
  return (
    <section>
      {listings.length > 1 && <h1>{i18n.t('popup.best', [shown.length, listings.length])}</h1>}
      {state.page.snippets && <p class="soft">{i18n.t('panel.snippet')}</p>}
      {shown.map((i) => {
        const listing = listings[i] as RatedListing;
        const toDetails = (
          <button type="button" onClick={() => details(i)}>
            {i18n.t('popup.details')}
          </button>
        );
        return (
          <article key={state.signatures[i] ?? i}>
            {listings.length > 1 ? <h2 dir="auto">{listing.title}</h2> : <h1 dir="auto">{listing.title}</h1>}
            <Head offering={listing} strength={listing.strength} />
            <Advice listing={listing} full={listings.length === 1} />
            {url && !state.page.snippets ? (
              <Keep url={url} titles={titles} nth={i} said={state.beside[i]!.said}>
                {toDetails}
              </Keep>
            ) : (
              <div class="row">{toDetails}</div>
            )}
          </article>
        );
      })}
      {hidden && (
        <p>
          <button type="button" class="quiet" onClick={() => follow(ask({ type: 'show-again', tab: state.tab }))}>
            {i18n.t('popup.showAgain')}
          </button>
        </p>
      )}
    </section>
  );
}

function Advice({ listing: { fit, warnings }, full }: { listing: RatedListing; full: boolean }) {
  const [all, setAll] = useState(false);
  const shown = full ? warnings.slice(0, all ? warnings.length : WARNINGS) : warnings.filter((w) => w.severity === 'stop').slice(0, 1);
  return (
    <>
      {fit && (
        <div class={`box ${fit.verdict}`}>
          <Verdict verdict={fit.verdict} />
          {full && fit.reasons.slice(0, REASONS).map(({ id, text }) => <p key={id}>{text}</p>)}
        </div>
      )}
      {!fit && full && (
        <button type="button" class="quiet" onClick={() => document.getElementById('tab-you')?.click()}>
          {i18n.t('popup.noProfile')}
        </button>
      )}
      {shown.length > 0 && (
        <ul class="plain warnings">
          {shown.map((warning) => (
            <WarningItem key={warning.id} warning={warning} />
          ))}
        </ul>
      )}
      {full && !all && warnings.length > WARNINGS && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {i18n.t('popup.more', [warnings.length - WARNINGS])}
        </button>
      )}
    </>
  );
}

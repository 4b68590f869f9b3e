/** This page at a glance, in every state that it may be in. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import type { PageState } from '../../messages.ts';
import { Rated } from './rated.tsx';
import { Site } from './site.tsx';

export interface Shared<S extends PageState = PageState> {
  state: S;
  follow(answer: Promise<PageState>): Promise<void>;
}
export type RatedState = Extract<PageState, { kind: 'rated' }>;

export function ThisPage({ state, rating, follow }: Shared & { rating: boolean }) {
  // The switches come with the rating: above it they would move from under a click.
  if (rating) return <p role="status">{i18n.t('panel.loading')}</p>;
  return (
    <>
      <What state={state} follow={follow} />
      <Site state={state} follow={follow} />
    </>
  );
}

function What({ state, follow }: Shared) {
  const { tab } = state;
  const button = (label: string, answer: () => Promise<PageState>) => (
    <p>
      <button type="button" class="main" onClick={() => follow(answer())}>
        {label}
      </button>
    </p>
  );
  switch (state.kind) {
    case 'rated':
      return <Rated state={state} follow={follow} />;
    case 'no-listing':
      return (
        <Said title={i18n.t('popup.noListing')}>
          <p class="soft">{state.because ? i18n.t(`popup.because_${state.because.replace(/-/g, '_') as 'guide'}`) : null}</p>
        </Said>
      );
    case 'unreadable':
      return (
        <Said title={i18n.t('popup.unreadable')}>
          <p class="soft">{i18n.t(`popup.why_${state.why.replace('-', '_') as 'pdf'}`)}</p>
        </Said>
      );
    case 'off':
      return (
        <Said title={state.scope === 'site' ? i18n.t('popup.offHere', [state.host ?? '']) : i18n.t('popup.offEverywhere')}>
          {button(i18n.t('popup.switchOn'), () =>
            state.scope === 'site' ? ask({ type: 'site-switch', on: true, tab }) : ask({ type: 'show-again', tab }),
          )}
        </Said>
      );
    case 'not-rated':
      return (
        <Said title={i18n.t('popup.notRated')}>
          {button(i18n.t('popup.rate'), () => ask({ type: 'rate-this-page', tab }))}
          <p class="soft">{state.access === 'click' ? i18n.t('popup.rateWhy') : i18n.t('popup.rateWhyQuiet')}</p>
        </Said>
      );
  }
}

function Said({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h1>{title}</h1>
      {children}
    </section>
  );
}

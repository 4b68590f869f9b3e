/** The toolbar's popup: what this page is, and the reader's profile one tab away. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { answered, ask, onPageChanged } from '../../ask.ts';
import type { PageState } from '../../messages.ts';
import { later } from '../own/later.tsx';
import { named } from './first.ts';
import { ThisPage } from './this-page.tsx';

const { tab: below, reply } = globalThis.uscePopupFirst;
const get = async () => ask({ type: 'get-page', tab: await below });

type View = 'page' | 'you';

/** Without the second tab the first is there sooner. */
const You = later(
  async () => (await import('./you.tsx')).You,
  () => null,
);

export function Popup() {
  const [view, setView] = useState<View>('page');
  const [state, setState] = useState<PageState | null>(null);
  const [failure, setFailure] = useState('');
  /** The page is being rated since the popup was opened. */
  const [rating, setRating] = useState(false);

  /** Runs a question to the background whose answer is the page's new state. */
  const follow = (answer: Promise<PageState>) =>
    answer.then(
      (next) => {
        setState(next);
        setFailure('');
      },
      (error: Error) => setFailure(error.message),
    );
  // Before anything is painted: the reply may be there already.
  useLayoutEffect(() => {
    /** Opening the popup is the click that lets us look at this page. */
    const begin = async () => {
      const found = answered(await reply);
      if (named() || found.kind !== 'not-rated') return found;
      setRating(true);
      setState(found);
      return ask({ type: 'rate-this-page', tab: found.tab });
    };
    follow(begin()).finally(() => setRating(false));
    return onPageChanged(async (changed) => {
      if (changed === (await below)) follow(get());
    });
  }, []);

  useEffect(() => {
    // How long the popup takes to open is tested.
    if (state) performance.mark('popup-shown');
  }, [state]);

  const tab = (name: View, label: string) => (
    <button type="button" role="tab" id={`tab-${name}`} aria-selected={view === name} aria-controls={name} onClick={() => setView(name)}>
      {label}
    </button>
  );
  const turn = ({ key }: KeyboardEvent) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const next = view === 'page' ? 'you' : 'page';
    setView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <header class="row">
        <div role="tablist" class="row grow" aria-label="USCE Lens" onKeyDown={turn}>
          {tab('page', i18n.t('popup.thisPage'))}
          {tab('you', i18n.t('profile.title'))}
        </div>
        <a href="/shortlist.html" target="_blank" rel="noreferrer">
          {i18n.t('popup.shortlist')}
        </a>
      </header>
      {failure && (
        <p class="wrong" role="alert">
          {failure}
        </p>
      )}
      <main>
        <div id="page" role="tabpanel" aria-labelledby="tab-page" hidden={view !== 'page'} aria-busy={!state || rating}>
          {state && <ThisPage state={state} rating={rating} follow={follow} />}
        </div>
        <div id="you" role="tabpanel" aria-labelledby="tab-you" hidden={view !== 'you'}>
          {view === 'you' && <You state={state} />}
        </div>
      </main>
    </>
  );
}

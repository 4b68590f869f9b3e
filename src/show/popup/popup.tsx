/** The toolbar's popup: what this page is, and the reader's profile one tab away. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ask, onPageChanged } from '../../ask.ts';
import type { PageState } from '../../messages.ts';
import { ProfileForm } from '../profile/form.tsx';
import { Effect } from './effect.tsx';
import { ThisPage } from './this-page.tsx';

/** Opened as a page of its own for a tab: `?tab=ID`. */
const NAMED = Number(new URLSearchParams(location.search).get('tab')) || undefined;

const below = NAMED ? Promise.resolve(NAMED) : shownTab();
const get = async () => ask({ type: 'get-page', tab: await below });
/** Asked for before anything is drawn. */
const first = get();
// Said where it is shown.
first.catch(() => {});

type View = 'page' | 'you';

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
  useEffect(() => {
    /** Opening the popup is the click that lets us look at this page. */
    const begin = async () => {
      const found = await first;
      if (NAMED || found.kind !== 'not-rated') return found;
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
          {view === 'you' && (
            <>
              <Effect state={state} />
              <p class="soft">{i18n.t('profile.why')}</p>
              <ProfileForm />
              <p>
                <a href="/shortlist.html#settings" target="_blank" rel="noreferrer">
                  {i18n.t('popup.profileFile')}
                </a>
              </p>
            </>
          )}
        </div>
      </main>
    </>
  );
}

/** The tab over which the popup stands; the browser tells the background of no window while the popup has the focus. */
async function shownTab(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

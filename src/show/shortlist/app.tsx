/** The shortlist's page: its views under one head, and what was last done with a way back. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { later } from '../own/later.tsx';
import { useActs } from './acts.ts';
import { Compare } from './compare.tsx';
import { List } from './list.tsx';
import { Plan } from './plan.tsx';
import { Settings } from './settings.tsx';
import { useKnown } from './state.ts';

const VIEWS = ['list', 'compare', 'plan', 'pictures', 'settings'] as const;
type View = (typeof VIEWS)[number];

const Pictures = later(async () => (await import('./pictures.tsx')).Pictures);

const viewNow = (): View => VIEWS.find((view) => `#${view}` === location.hash) ?? 'list';

export function Shortlist() {
  const known = useKnown();
  const acts = useActs();
  const [view, setView] = useState(viewNow);
  const [chosen, setChosen] = useState<string[]>([]);
  useEffect(() => {
    const turn = () => setView(viewNow());
    const key = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(input|textarea|select)$/i.test(event.target.tagName);
      if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !typing) acts.undo();
    };
    window.addEventListener('hashchange', turn);
    window.addEventListener('keydown', key);
    return () => {
      window.removeEventListener('hashchange', turn);
      window.removeEventListener('keydown', key);
    };
  }, [acts]);

  // Sums, pictures and files want the whole list.
  const shared = known && (known.complete || view === 'list') ? { known, acts, chosen, setChosen } : null;
  return (
    <>
      <header class="row top">
        <h1>USCE Lens</h1>
        <nav class="row" aria-label={i18n.t('popup.shortlist')}>
          {VIEWS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={view === name ? 'page' : undefined}>
              {i18n.t(`shortlist.view_${name}`)}
              {name === 'compare' && chosen.length > 0 && ` (${chosen.length})`}
            </a>
          ))}
        </nav>
      </header>
      <main aria-busy={!known?.complete}>
        {known && known.aside.length > 0 && view !== 'settings' && (
          <p class="box check">
            {i18n.t('shortlist.asideSaid', [known.aside.length])} <a href="#settings">{i18n.t('shortlist.view_settings')}</a>
          </p>
        )}
        {shared && view === 'list' && <List {...shared} />}
        {shared && view === 'compare' && <Compare {...shared} />}
        {shared && view === 'plan' && <Plan {...shared} />}
        {shared && view === 'pictures' && <Pictures {...shared} />}
        {shared && view === 'settings' && <Settings {...shared} />}
      </main>
      <div class={`done-bar row ${acts.failed ? 'failed' : ''}`} hidden={!acts.said}>
        <span role="status" class="grow">
          {acts.said}
        </span>
        {acts.canUndo && (
          <button type="button" onClick={acts.undo}>
            {i18n.t('popup.undo')}
          </button>
        )}
      </div>
    </>
  );
}

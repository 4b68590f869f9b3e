/** The panel: everything about one offering of the page that it stands in. */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import { Icon } from '../own/bits.tsx';
import { Offering } from './Offering.tsx';
import { Button } from './parts.tsx';
import { Say, useAct, useSaid } from './say.ts';
import { usePage } from './state.ts';

const close = () => ask({ type: 'close-panel' });

/** Whatever is done in the panel says its word at its lower end. */
export function Panel() {
  const [said, say] = useSaid();
  return (
    <Say.Provider value={say}>
      <Content />
      <p class="said" role="status" hidden={!said}>
        {said}
      </p>
    </Say.Provider>
  );
}

function Content() {
  const act = useAct();
  const [state, setState] = usePage();
  const rated = state?.kind === 'rated' && state.page.listings.length > 0;
  const selected = rated ? state.selected : -1;
  // A screen reader begins with what the panel is about, also after a step to the next offering.
  useEffect(() => {
    if (!rated || selected < 0) return;
    scrollTo(0, 0);
    if (document.activeElement === document.body) document.getElementById('what')?.focus({ preventScroll: true });
  }, [rated, selected]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && act(close);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button class="close" aria-label={i18n.t('panel.close')} act={close}>
        <Icon name="close" />
      </Button>
      {rated ? (
        <Offering key={state.signatures[selected]} state={state} changed={setState} />
      ) : (
        <h1 id="what" tabIndex={-1}>
          {i18n.t(state ? 'panel.nothing' : 'panel.loading')}
        </h1>
      )}
    </>
  );
}

import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import { HIDE_SCOPES, type PageState } from '../../messages.ts';
import { Button } from './parts.tsx';
import type { Rated } from './state.ts';

const WORDS = { now: 'panel.hideNow', listing: 'panel.hideListing', site: 'panel.hideSite', everywhere: 'panel.hideEverywhere' } as const;

/** Hides in grades; the panel goes with what it speaks of. */
export function Hide({ state, changed }: { state: Rated; changed: (state: PageState) => void }) {
  const hide = async (scope: (typeof HIDE_SCOPES)[number]) => {
    changed(await ask({ type: 'hide', scope, offering: state.selected }));
    await ask({ type: 'close-panel' });
  };
  return (
    <details class="hide">
      <summary>{i18n.t('panel.hide')}</summary>
      <div class="buttons">
        {HIDE_SCOPES.map((scope) => (
          <Button key={scope} act={() => hide(scope)}>
            {i18n.t(WORDS[scope])}
          </Button>
        ))}
      </div>
      <p class="soft">{i18n.t('panel.hideBack')}</p>
    </details>
  );
}

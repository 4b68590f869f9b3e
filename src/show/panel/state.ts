/** The state of the page that the panel stands in, and what the reader does about it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, onPageChanged } from '../../ask.ts';
import type { PageState } from '../../messages.ts';
import { useAct } from './say.ts';

export type Rated = Extract<PageState, { kind: 'rated' }>;

/** The page's state, asked again whenever it may have changed; null until it is there. */
export function usePage(): [PageState | null, (state: PageState) => void] {
  const [state, setState] = useState<PageState | null>(null);
  const tab = state?.tab;
  const act = useAct();
  const load = useCallback(() => {
    void act(async () => setState(await ask({ type: 'get-page' })));
  }, [act]);
  useEffect(load, [load]);
  useEffect(() => onPageChanged((changed) => (tab === undefined || changed === tab) && load()), [tab, load]);
  return [state, setState];
}

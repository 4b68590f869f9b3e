/** The state of the page that the panel stands in, and what the reader does about it. */
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { ask, onPageChanged } from '../../ask.ts';
import type { PageState } from '../../messages.ts';
import { failureWords } from '../own/failure.ts';

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

/** Says a word in the panel (`useSaid`). */
export const Say = createContext<(words: string) => void>(() => {});

/** How to do what the reader asks for: where it fails, that is said. */
export function useAct(): (act: () => unknown) => Promise<void> {
  const say = useContext(Say);
  return useCallback(
    async (act) => {
      try {
        await act();
      } catch (error) {
        say(failureWords(error));
      }
    },
    [say],
  );
}

/** A word that screen readers say and that passes: "Copied". */
export function useSaid(): [string, (words: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), 6000);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid];
}

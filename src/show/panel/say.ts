/** What the panel says at its lower end, and what goes wrong in it. */
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { failureWords } from '../own/failure.ts';

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

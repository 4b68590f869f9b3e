/** What the reader does to the list, each with a way back; failures are said in words. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import type { Profile } from '../../model.ts';
import { type Aside, dropAside, returnAside } from '../../profile/aside.ts';
import { deleteProfile, saveProfile } from '../../profile/store.ts';
import type { Entry, Own } from '../../shortlist/entry.ts';
import type { Reading } from '../../shortlist/row.ts';
import { get, removeThese, restore, update } from '../../shortlist/store.ts';
import type { Preview } from '../../shortlist/transfer.ts';
import type { Changes } from '../../sites/changes.ts';
import { failureWords } from '../own/failure.ts';

interface Step {
  said: string;
  undo(): Promise<unknown>;
}

/** What an import finds. */
type Here = Pick<Reading, 'profile' | 'corrections'> & { entries: Map<string, Entry> };

export interface Acts {
  /** The last thing done, or what went wrong. */
  said: string;
  failed: boolean;
  canUndo: boolean;
  undo(): void;
  change(entry: Entry, own: Partial<Own>): void;
  remove(entries: Entry[]): void;
  /** The list, the profile or both. */
  removeAll(entries: Entry[], profile: Profile | null): void;
  dropAside(aside: Aside): void;
  /** Takes over what a preview showed; the profile only where one is given. */
  take(preview: Preview, here: Here, profile: Profile | null): Promise<void>;
  /** Runs anything else that may fail. */
  run(task: () => Promise<unknown>): void;
}

export function useActs(): Acts {
  const [steps, setSteps] = useState<Step[]>([]);
  const [said, setSaid] = useState({ text: '', failed: false });

  const tried = useCallback(async (task: () => Promise<unknown>, step?: Step) => {
    try {
      await task();
      if (step) setSteps((before) => [...before.slice(-49), step]);
      // What is no step leaves the word of the last one, and the way back, in sight.
      setSaid((before) => (step ? { text: step.said, failed: false } : before.failed ? { text: '', failed: false } : before));
    } catch (error) {
      setSaid({ text: failureWords(error), failed: true });
    }
  }, []);

  return useMemo(
    () => ({
      said: said.text,
      failed: said.failed,
      canUndo: steps.length > 0,
      undo() {
        const last = steps.at(-1);
        if (!last) return;
        setSteps(steps.slice(0, -1));
        void tried(async () => {
          await last.undo();
        }).then(() => setSaid((now) => (now.failed ? now : { text: i18n.t('shortlist.undone'), failed: false })));
      },
      change(entry, own) {
        const before = Object.fromEntries(Object.keys(own).map((key) => [key, entry[key as keyof Own]])) as Partial<Own>;
        void tried(() => update(entry.id, own), { said: i18n.t('shortlist.didChange'), undo: () => update(entry.id, before) });
      },
      remove(entries) {
        const ids = entries.map(({ id }) => id);
        void tried(() => removeThese(ids), { said: i18n.t('shortlist.didRemove', [entries.length]), undo: () => restore(entries) });
      },
      removeAll(entries, profile) {
        const task = async () => {
          await removeThese(entries.map(({ id }) => id));
          if (profile) await deleteProfile();
        };
        const undo = async () => {
          await restore(entries);
          if (profile) await saveProfile(profile);
        };
        void tried(task, { said: entries.length ? i18n.t('shortlist.didRemove', [entries.length]) : i18n.t('shortlist.didForget'), undo });
      },
      dropAside(aside) {
        void tried(() => dropAside(aside.key), { said: i18n.t('shortlist.didRemove', [1]), undo: () => returnAside(aside) });
      },
      take(preview, here, profile) {
        const coming = [...preview.fresh, ...preview.back, ...preview.changed];
        const added = [...preview.fresh, ...preview.back].map(({ id }) => id);
        const mine = Object.fromEntries(Object.keys(preview.corrections).map((key) => [key, here.corrections[key] ?? null]));
        const put = (corrections: Record<string, Changes | null>) =>
          Object.keys(corrections).length > 0 && ask({ type: 'put-corrections', corrections });
        const before = [...preview.changed.flatMap(({ id }) => here.entries.get(id) ?? []), ...preview.removed];
        const task = async () => {
          await restore(coming);
          await removeThese(preview.removed.map(({ id }) => id));
          await put(preview.corrections);
          if (profile) await saveProfile(profile);
        };
        const undo = async () => {
          await removeThese(added);
          await restore(before);
          await put(mine);
          if (profile) await saveProfile(here.profile ?? { schema: 1 });
        };
        return tried(task, { said: i18n.t('shortlist.didImport', [coming.length, preview.removed.length]), undo });
      },
      run: (task) => void tried(task),
    }),
    [steps, said, tried],
  );
}

/** Notes are typed letter by letter: one step back for the whole of it. */
export async function saveNotes(entry: Entry, notes: string): Promise<void> {
  if ((await get(entry.id))?.notes !== notes) await update(entry.id, { notes });
}

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { add, entryIds, isFull, newEntry, onShortlistChanged, remove, savedIds } from '../../shortlist/store.ts';
import { Icon } from '../own/bits.tsx';
import { Button } from './parts.tsx';
import type { Rated } from './state.ts';

interface Props {
  state: Rated;
  wrong: boolean;
  toggleWrong: () => void;
  say: (words: string) => void;
}

/** What a reader does most, always at hand. */
export function Foot({ state, wrong, toggleWrong, say }: Props) {
  const { page, beside, selected } = state;
  const ids = entryIds(
    page.url ?? '',
    beside.map(({ said }) => said.title),
  );
  const id = ids[selected]!;
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    const look = () => savedIds().then((all) => setSaved(all.has(id)));
    look();
    return onShortlistChanged(look);
  }, [id]);
  const toggle = async () => {
    try {
      await (saved ? remove(id) : add(newEntry(page.url ?? '', beside[selected]!.said, id)));
    } catch (error) {
      if (!isFull(error)) throw error;
      say(i18n.t('panel.noRoom'));
    }
  };
  const questions = page.listings[selected]?.questions.length ?? 0;
  return (
    <footer>
      <Button class="main" aria-pressed={saved} title={saved ? i18n.t('panel.unsave') : undefined} act={toggle}>
        <Icon name="save" kind={saved ? 'filled' : ''} />
        {i18n.t(saved ? 'panel.saved' : 'panel.save')}
      </Button>
      {questions > 0 && <Button act={() => document.querySelector('.ask')?.scrollIntoView()}>{i18n.t('panel.ask', [questions])}</Button>}
      <Button aria-expanded={wrong} act={toggleWrong}>
        {i18n.t('panel.wrong')}
      </Button>
    </footer>
  );
}

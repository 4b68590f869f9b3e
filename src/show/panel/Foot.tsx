import { i18n } from '#i18n';
import { entryIds } from '../../shortlist/entry.ts';
import { Icon } from '../own/bits.tsx';
import { useKeep } from '../own/use-keep.ts';
import { Button } from './parts.tsx';
import type { Rated } from './state.ts';

interface Props {
  state: Rated;
  wrong: boolean;
  toggleWrong: () => void;
}

/** What a reader does most, always at hand. */
export function Foot({ state, wrong, toggleWrong }: Props) {
  const { page, beside, selected } = state;
  const ids = entryIds(
    page.url ?? '',
    beside.map(({ said }) => said.title),
  );
  const { on, toggle } = useKeep(ids[selected]!, page.url ?? '', beside[selected]!.said);
  const questions = page.listings[selected]?.questions.length ?? 0;
  return (
    <footer>
      <Button class="main" aria-pressed={on} title={on ? i18n.t('panel.unsave') : undefined} act={toggle}>
        <Icon name="save" kind={on ? 'filled' : ''} />
        {i18n.t(on ? 'panel.saved' : 'panel.save')}
      </Button>
      {questions > 0 && <Button act={() => document.querySelector('.ask')?.scrollIntoView()}>{i18n.t('panel.ask', [questions])}</Button>}
      <Button aria-expanded={wrong} act={toggleWrong}>
        {i18n.t('panel.wrong')}
      </Button>
    </footer>
  );
}

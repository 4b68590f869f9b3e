/** Saves an offering to the shortlist and takes it off again, with a way back. Loaded once the popup stands. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Listing } from '../../model.ts';
import { entryIds } from '../../shortlist/entry.ts';
import { Icon } from '../own/bits.tsx';
import { failureWords } from '../own/failure.ts';
import { type Kept, useKeep } from '../own/use-keep.ts';
import { Changed } from './changed.tsx';

export interface KeepProps {
  url: string;
  /** Titles of all offerings of the page; `nth` is this one's. */
  titles: string[];
  nth: number;
  /** The offering as the page has it. */
  said: Listing;
  /** What else there is to do with it. */
  children: ComponentChildren;
}

export function Keep({ url, titles, nth, said, children }: KeepProps) {
  const id = entryIds(url, titles)[nth] as string;
  const kept = useKeep(id, url, said);
  return (
    <>
      {kept.on && <Changed id={id} said={said} />}
      <div class="row">
        <Save {...kept} />
        {children}
      </div>
    </>
  );
}

function Save({ on, removed, toggle }: Kept) {
  const [failure, setFailure] = useState('');
  const press = () =>
    toggle().then(
      () => setFailure(''),
      (error) => setFailure(failureWords(error)),
    );
  return (
    <>
      <button type="button" class={on ? '' : 'main'} aria-pressed={on} onClick={press}>
        <Icon name="save" />
        {on ? i18n.t('popup.saved') : removed ? i18n.t('popup.undo') : i18n.t('popup.save')}
      </button>
      <span class={failure ? 'wrong' : 'unseen'} role="status">
        {failure || (removed ? i18n.t('popup.removed') : '')}
      </span>
    </>
  );
}

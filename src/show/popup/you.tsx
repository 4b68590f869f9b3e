/** The popup's second tab: the profile, and what it does to the page in front. Loaded when it is turned to. */
import { i18n } from '#i18n';
import type { PageState } from '../../messages.ts';
import { ProfileForm } from '../profile/form.tsx';
import { Effect } from './effect.tsx';

export const You = ({ state }: { state: PageState | null }) => (
  <>
    <Effect state={state} />
    <p class="soft">{i18n.t('profile.why')}</p>
    <ProfileForm />
    <p>
      <a href="/shortlist.html#settings" target="_blank" rel="noreferrer">
        {i18n.t('popup.profileFile')}
      </a>
    </p>
  </>
);

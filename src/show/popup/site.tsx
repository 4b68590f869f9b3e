/** The switches for this page's site. */
import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import { askForSite, giveBackSite } from '../../sites/grant.ts';
import type { Shared } from './this-page.tsx';

export function Site({ state, follow }: Shared) {
  const { host, access, tab, kind } = state;
  if (!host) return null;
  const site = host.replace(/^www\./, '');
  const again = () => follow(ask({ type: 'get-page', tab }));
  return (
    <footer>
      {access === 'click' && (kind === 'rated' || kind === 'no-listing') && <p class="soft">{i18n.t('popup.byClick', [site])}</p>}
      {kind !== 'off' && (
        <label>
          <input type="checkbox" checked onChange={() => follow(ask({ type: 'site-switch', on: false, tab }))} />{' '}
          {i18n.t('popup.onSite', [site])}
        </label>
      )}
      {access === 'click' && (
        <button type="button" class="quiet" onClick={() => askForSite(`https://${host}/`).then(again)}>
          {i18n.t('popup.always', [site])}
        </button>
      )}
      {access === 'granted' && (
        <button type="button" class="quiet" onClick={() => giveBackSite(site).then(again)}>
          {i18n.t('popup.notAlways', [site])}
        </button>
      )}
      {access === 'every' && (
        <p class="soft">
          {i18n.t('popup.everySite')}{' '}
          <a href="/shortlist.html#settings" target="_blank" rel="noreferrer">
            {i18n.t('shortlist.view_settings')}
          </a>
        </p>
      )}
    </footer>
  );
}

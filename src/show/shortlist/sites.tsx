/** Where the extension looks, and what it remembers of pages: each can be given back or forgotten. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import type { SitesState } from '../../messages.ts';
import { askForEverySite, giveBackEverySite, giveBackSite } from '../../sites/grant.ts';
import { onSettingsChanged } from '../../sites/settings.ts';
import type { Acts } from './acts.ts';

export function Sites({ acts }: { acts: Acts }) {
  const [sites, setSites] = useState<SitesState | null>(null);
  useEffect(() => {
    const look = () => ask({ type: 'get-sites' }).then(setSites);
    look();
    return onSettingsChanged(look);
  }, []);
  if (!sites) return null;
  const button = (label: string, task: () => Promise<SitesState>) => (
    <button type="button" class="quiet" onClick={() => acts.run(() => task().then(setSites))}>
      {label}
    </button>
  );
  const after = (task: Promise<unknown>) => task.then(() => ask({ type: 'get-sites' }));
  return (
    <>
      <h2>{i18n.t('shortlist.sites')}</h2>
      <p>
        <label>
          <input
            type="checkbox"
            checked={sites.off}
            onChange={() => acts.run(() => ask({ type: 'switch', host: null, on: sites.off }).then(setSites))}
          />{' '}
          {i18n.t('shortlist.offEverywhere')}
        </label>
      </p>
      <ul>
        {sites.offHosts.map((host) => (
          <li key={host}>
            {i18n.t('popup.offHere', [host])} {button(i18n.t('popup.switchOn'), () => ask({ type: 'switch', host, on: true }))}
          </li>
        ))}
        {sites.granted.map((site) => (
          <li key={site}>
            {site} {button(i18n.t('popup.notAlways', [site]), () => after(giveBackSite(site)))}
          </li>
        ))}
        <li>
          {i18n.t('shortlist.knownCount', [sites.known.allowed, sites.known.all])} <span class="soft">{i18n.t('shortlist.knownHelp')}</span>
        </li>
        <li>
          {sites.everySite
            ? button(i18n.t('shortlist.notEverySite'), () => after(giveBackEverySite()))
            : button(i18n.t('shortlist.everySite'), () => after(askForEverySite()))}
        </li>
        <li>
          {i18n.t('shortlist.hiddenCount', [sites.hidden])}{' '}
          {button(i18n.t('shortlist.forget'), () => ask({ type: 'forget', what: 'hidden' }))}
        </li>
        <li>
          {i18n.t('shortlist.correctionCount', [sites.corrections])}{' '}
          {button(i18n.t('shortlist.forget'), () => ask({ type: 'forget', what: 'corrections' }))}
        </li>
      </ul>
    </>
  );
}

/** Records that could not be read: what they are, why, and the ways to save or to drop them. */
import { i18n } from '#i18n';
import { day } from '../../advise/words.ts';
import type { Aside } from '../../profile/aside.ts';
import { titleOf } from '../../shortlist/transfer.ts';
import { locale } from '../locale.ts';
import { download } from '../own/download.ts';
import type { View } from './shared.ts';

export function KeptAside({ known, acts }: Pick<View, 'known' | 'acts'>) {
  if (!known.aside.length) return null;
  return (
    <section id="aside">
      <h2>{i18n.t('shortlist.aside')}</h2>
      <p class="soft">{i18n.t('shortlist.asideWhat')}</p>
      <ul class="plain asides">
        {known.aside.map((aside) => (
          <li key={aside.key} class="box">
            <p>
              <b dir="auto">{nameOf(aside)}</b>
              {aside.at > 0 && <span class="soft"> · {day(new Date(aside.at).toISOString().slice(0, 10), locale())}</span>}
            </p>
            <Why why={aside.why} />
            <p class="row">
              <button type="button" aria-label={`${i18n.t('shortlist.download')}: ${nameOf(aside)}`} onClick={() => save([aside])}>
                {i18n.t('shortlist.download')}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={`${i18n.t('shortlist.delete')}: ${nameOf(aside)}`}
                onClick={() => acts.dropAside(aside)}
              >
                {i18n.t('shortlist.delete')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ why }: { why: string }) {
  if (/^newer\b/.test(why)) return <p>{i18n.t('shortlist.asideNewer')}</p>;
  return (
    <p>
      {i18n.t('shortlist.asideBroken')} <bdi dir="ltr">{why.replace(/^broken: ?/, '')}</bdi>
    </p>
  );
}

const NAMES: Record<string, () => string> = { profile: () => i18n.t('profile.title'), sites: () => i18n.t('shortlist.sites') };

/** The listing's title, else where it stood. */
const nameOf = ({ from, data }: Aside): string => NAMES[from]?.() ?? (titleOf(data) || from.replace(/^saved:/, ''));

const save = (asides: Aside[]): void => download('usce-lens-aside.json', JSON.stringify(asides, null, 2), 'application/json');

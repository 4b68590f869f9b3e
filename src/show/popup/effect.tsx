/** What the profile does to this page, said above the form while it is filled in. */
import { i18n } from '#i18n';
import type { PageState } from '../../messages.ts';
import { Verdict } from '../own/bits.tsx';

export function Effect({ state }: { state: PageState | null }) {
  if (state?.kind !== 'rated') return null;
  const { listings } = state.page;
  const fits = listings.flatMap(({ fit }) => fit ?? []);
  const count = (verdict: string) => fits.filter((fit) => fit.verdict === verdict).length;
  const [only] = listings.length === 1 ? fits : [];
  return (
    <div class={`box ${only?.verdict ?? ''}`} role="status">
      <b class="caps">{i18n.t('popup.thisPage')}</b>
      {only ? (
        <p>
          <Verdict verdict={only.verdict} /> {only.reasons[0]?.text}
        </p>
      ) : fits.length ? (
        <p>{i18n.t('popup.fits', [count('open'), count('check'), count('closed')])}</p>
      ) : (
        <p>{i18n.t('popup.noProfile')}</p>
      )}
    </div>
  );
}

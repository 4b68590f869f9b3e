import { i18n } from '#i18n';
import type { Basis, Listing } from '../../model.ts';
import type { Changes } from '../../sites/changes.ts';
import { locale } from '../locale.ts';
import { valueWords } from '../words.ts';
import { Quote, Section } from './parts.tsx';

export const AXES = ['type', 'contact', 'setting'] as const;

interface Props {
  listing: Listing;
  changes: Changes | null;
  show: (quote: string) => void;
}

/** What it is on each axis, and the page's own words for it. */
export function Why({ listing, changes, show }: Props) {
  const typeBasis: Basis = listing.type === 'unclear' ? 'unclear' : 'stated';
  const basisOf = { type: typeBasis, contact: listing.contactBasis, setting: listing.settingBasis };
  const basisWords = { stated: i18n.t('panel.stated'), likely: i18n.t('panel.likely'), unclear: '' };
  return (
    <Section name="why" title={i18n.t('panel.why')}>
      <dl>
        {AXES.map((axis) => {
          const quotes = [...new Set(listing.evidence.filter((e) => e.axis === axis).map((e) => e.quote))];
          const basis = axis in (changes ?? {}) ? i18n.t('panel.yours') : basisWords[basisOf[axis]];
          return (
            <div key={axis}>
              <dt>{i18n.t(`axis.${axis}`)}</dt>
              <dd>
                <b>{valueWords(axis, listing[axis], locale())}</b>
                {basis && <small> {basis}</small>}
                {quotes.slice(0, 2).map((quote) => (
                  <Quote key={quote} words={quote} show={show} />
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

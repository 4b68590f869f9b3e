import { i18n } from '#i18n';
import type { Basis, EvidenceAxis, Listing, Why as Reason } from '../../model.ts';
import type { Changes } from '../../sites/changes.ts';
import { axisName } from '../facts.ts';
import { whyLikely } from '../likely-words.ts';
import { locale } from '../locale.ts';
import { fromSnippet, valueWords } from '../words.ts';
import { Quotes, Section } from './parts.tsx';
import { MOST_QUOTES } from './Warnings.tsx';

const AXES = ['type', 'contact', 'setting'] as const;

interface Props {
  listing: Listing;
  changes: Changes | null;
  above: ReadonlySet<string>;
  show: (quote: string) => void;
  /** Read from a search result alone. */
  snippet?: boolean;
}

/** What it is on each axis, and the page's own words for it. */
export function Why({ listing, changes, above, show, snippet }: Props) {
  const typeBasis: Basis = listing.type === 'unclear' ? 'unclear' : 'stated';
  const basisOf = { type: typeBasis, contact: listing.contactBasis, setting: listing.settingBasis };
  const whyOf = { type: null, contact: listing.contactWhy, setting: listing.settingWhy };
  const told = (axis: (typeof AXES)[number]): string => {
    // Its quote is said to be the reader's.
    if (axis in (changes ?? {})) return '';
    if (snippet) return basisOf[axis] === 'unclear' ? '' : fromSnippet(locale());
    return basisWords(axis, basisOf[axis], whyOf[axis]);
  };
  return (
    <Section name="why" title={i18n.t('panel.why')}>
      <dl>
        {AXES.map((axis) => {
          const quotes = quotesOf(listing, axis);
          const basis = told(axis);
          return (
            <div key={axis}>
              <dt>{axisName(axis)}</dt>
              <dd>
                <b>{valueWords(axis, listing[axis], locale())}</b>
                {basis && <small> {basis}</small>} <Quotes quotes={quotes.slice(0, MOST_QUOTES)} above={above} show={show} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

const quotesOf = ({ evidence }: Listing, axis: EvidenceAxis): string[] => [
  ...new Set(evidence.filter((e) => e.axis === axis).map((e) => e.quote)),
];

/** Words of the page that stand in it. */
export const quotesFor = (listing: Listing): string[] => AXES.flatMap((axis) => quotesOf(listing, axis).slice(0, MOST_QUOTES));

/** "the page says so"; "likely, since the host is a hospital; the page does not say it". */
function basisWords(axis: (typeof AXES)[number], basis: Basis, why: Reason | null): string {
  if (basis === 'unclear') return '';
  if (basis === 'stated') return i18n.t('panel.stated');
  const reason = axis === 'type' ? null : whyLikely(axis, why, locale());
  return reason ? i18n.t('panel.likelySince', [reason]) : i18n.t('panel.likely');
}

/** Several stays in one trip: which are, which could be and what that saves, and which get into each other's way. */
import { i18n } from '#i18n';
import { day } from '../../advise/words.ts';
import type { Plan } from '../../shortlist/plan.ts';
import { dollars } from '../facts.ts';
import { locale } from '../locale.ts';
import type { Acts } from './acts.ts';
import type { Known } from './state.ts';

export function Trips({ plan, known, acts }: { plan: Plan; known: Known; acts: Acts }) {
  const { trips, proposals, collisions, outside, cost } = plan;
  /** One journey less. */
  const saving = known.reading.profile?.travelUsd ?? null;
  const on = (iso: string) => day(iso, locale());
  return (
    <>
      <h2>{i18n.t('shortlist.trips')}</h2>
      {trips.length ? (
        <ul>
          {trips.map(({ from, until, stays }) => (
            <li key={from}>
              {on(from)} – {on(until)}: <bdi>{stays.map(({ row }) => row.listing.title).join(' + ')}</bdi>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">{i18n.t('shortlist.tripsNone')}</p>
      )}
      {cost.saved > 0 && <p class="good">{i18n.t('shortlist.tripsSaved', [dollars(cost.saved)])}</p>}
      {collisions.length > 0 && (
        <>
          <h3>{i18n.t('shortlist.collide')}</h3>
          <ul class="caution">
            {collisions.map(([one, other]) => (
              <li key={one.row.entry.id + other.row.entry.id}>
                <bdi>{one.row.listing.title}</bdi> · <bdi>{other.row.listing.title}</bdi>: {on(other.from)}
              </li>
            ))}
          </ul>
        </>
      )}
      {outside.length > 0 && (
        <>
          <h3>{i18n.t('shortlist.outsideDates')}</h3>
          <ul class="caution">
            {outside.map(({ entry, listing }) => (
              <li key={entry.id}>
                <bdi>{listing.title}</bdi>
                {entry.startOn && `: ${on(entry.startOn)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {proposals.length > 0 && (
        <>
          <h3>{i18n.t('shortlist.tripsCould')}</h3>
          <ul>
            {proposals.map(({ row, with: other, from }) => (
              <li key={row.entry.id}>
                {i18n.t('shortlist.proposal', [row.listing.title, other.listing.title, row.listing.facts.place?.state ?? ''])}{' '}
                {from && i18n.t('shortlist.proposalFrom', [on(from)])}{' '}
                {saving !== null && i18n.t('shortlist.proposalSaves', [dollars(saving)])}{' '}
                {from && (
                  <button type="button" class="quiet" onClick={() => acts.change(row.entry, { startOn: from })}>
                    {i18n.t('shortlist.setStart', [on(from)])}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the planned stays add up to, and what is still missing. */
import { i18n } from '#i18n';
import { planOf, type Weeks } from '../../shortlist/plan.ts';
import { usd } from '../facts.ts';
import type { View } from './shared.ts';
import { Trips } from './trips.tsx';

export function Plan({ known, acts }: View) {
  const plan = planOf(known.rows, known.reading.profile);
  const { rows, cost, weeks, letters, missing, unknown } = plan;
  const inWeeks = (name: string, value: Weeks | null) =>
    value && (
      <li>
        {name}: {i18n.t('shortlist.plannedDone', [value.planned, value.done])}
      </li>
    );
  return (
    <>
      <p class="soft">{i18n.t('shortlist.planWhat', [rows.length])}</p>
      <h2>{i18n.t('shortlist.sort_cost')}</h2>
      <p>
        {i18n.t('shortlist.planTotal', [usd(cost.total) ?? '', usd(cost.fees) ?? '', usd(cost.living) ?? '', usd(cost.travel) ?? ''])}
        {cost.budget !== null && ` ${i18n.t('shortlist.planBudget', [usd(cost.budget) ?? ''])}`}
        {unknown.fees.length > 0 && ` ${i18n.t('shortlist.planUnknown', [unknown.fees.length])}`}
      </p>
      <h2>{i18n.t('shortlist.sort_weeks')}</h2>
      <ul>
        {inWeeks(i18n.t('shortlist.allWeeks'), weeks.all)}
        {inWeeks(i18n.t('shortlist.filter_handsOn'), weeks.handsOn)}
        {inWeeks(i18n.t('shortlist.filter_inpatient'), weeks.inpatient)}
        {inWeeks(i18n.t('profile.specialty'), weeks.specialty)}
      </ul>
      <p>{i18n.t('shortlist.letters', [letters.expected, letters.possible])}</p>
      <h2>{i18n.t('shortlist.missing')}</h2>
      <ul>
        {missing.map((id) => (
          <li key={id}>{i18n.t(`shortlist.missing_${id}`)}</li>
        ))}
        {!missing.length && <li>{i18n.t('shortlist.missingNone')}</li>}
      </ul>
      <Trips plan={plan} known={known} acts={acts} />
    </>
  );
}

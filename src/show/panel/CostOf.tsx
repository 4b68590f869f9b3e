import { i18n } from '#i18n';
import type { Cost } from '../../advise/types.ts';
import { dollars } from '../facts.ts';
import { weeksWords } from '../lengths.ts';
import { Quote, Section } from './parts.tsx';

interface Props {
  cost: Cost;
  show: (quote: string) => void;
}

/** What one rotation really costs, each figure with its sentence; what is not known is said. */
export function CostOf({ cost, show }: Props) {
  const { lines, fees, feesPerWeek, trip, tripPerWeek, budgets, unknown } = cost;
  const sum = (total: number, perWeek: number | null) =>
    total === 0 ? i18n.t('facts.free') : dollars(total) + (perWeek === null ? '' : ` · ${i18n.t('panel.perWeek', [dollars(perWeek)])}`);
  return (
    <Section name="cost" title={i18n.t('panel.cost')}>
      <dl class="rows">
        {lines.map(({ kind, text, amount, quote }, i) => (
          <div key={i}>
            <dt>{text}</dt>
            <dd>
              {kind === 'living' && cost.weeks !== null && `${dollars(amount / cost.weeks)} × ${weeksWords(cost.weeks)} = `}
              {dollars(amount)}
              {quote && lines[i - 1]?.quote !== quote && <Quote words={quote} show={show} />}
            </dd>
          </div>
        ))}
        {fees !== null && (
          <div class="sum">
            <dt>{i18n.t('panel.fees')}</dt>
            <dd>{sum(fees, feesPerWeek)}</dd>
          </div>
        )}
        {trip !== null && (
          <div class="sum">
            <dt>{i18n.t('panel.trip')}</dt>
            <dd>{sum(trip, tripPerWeek)}</dd>
          </div>
        )}
        {budgets.map(({ of, amount, verdict }) => (
          <div key={of}>
            <dt>{i18n.t(`panel.budget_${of}`)}</dt>
            <dd>
              {dollars(amount)}
              {verdict && ` · ${i18n.t(`panel.${verdict}`)}`}
            </dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && <p class="soft">{i18n.t('panel.unknown', [unknown.map(({ text }) => text).join(' · ')])}</p>}
    </Section>
  );
}

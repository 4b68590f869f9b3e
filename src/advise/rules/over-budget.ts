import type { Example, Rule } from '../types.ts';
import { money } from '../words.ts';

export default {
  topic: 'money',
  source: 'S19',
  when: ({ profile, cost, facts, quotes }) => {
    // Without a length nobody knows what living there costs: that is left to check, not good news.
    const open = profile.totalBudgetUsd !== undefined && !!profile.livingUsdPerWeek && facts.weeks === null;
    if (cost.verdict !== 'over') return open && cost.fees !== null ? { fit: 'check', silence: 'weeks', variant: 'length' } : null;
    const found = { severity: 'caution', fit: 'check', quotes: quotes('fee') } as const;
    const { budgetUsd, totalBudgetUsd } = profile;
    if (budgetUsd !== undefined && cost.fees !== null && cost.fees > budgetUsd)
      return { ...found, fill: { cost: money(cost.fees), budget: money(budgetUsd) } };
    return {
      ...found,
      variant: 'trip',
      fill: { cost: money(cost.trip ?? (cost.fees ?? 0) + (profile.travelUsd ?? 0)), budget: money(totalBudgetUsd ?? 0) },
    };
  },
  text: {
    en: 'It costs {cost}. Your budget for one rotation is {budget}.',
    es: 'Cuesta {cost}. Su presupuesto para una rotación es {budget}.',
    ar: 'التكلفة {cost}، وميزانيتك لتدريب واحد {budget}.',
  },
  variants: {
    length: {
      en: 'The page does not say how long it lasts. So we do not know if the trip fits your whole budget.',
      es: 'La página no dice cuánto dura. No se sabe si el viaje cabe en su presupuesto total.',
      ar: 'لا تذكر الصفحة مدة التدريب، فلا نعرف هل تكفي ميزانيتك كلها للرحلة.',
    },
    trip: {
      en: 'As far as we know, the whole trip costs {cost}. Your whole budget is {budget}.',
      es: 'Según lo que se sabe, el viaje completo cuesta {cost}. Su presupuesto total es {budget}.',
      ar: 'بحسب المعروف، تكلفة الرحلة كلها {cost}، وميزانيتك كلها {budget}.',
    },
  },
} satisfies Rule;

const fee = (total: number) => ({ amounts: [total], total, free: false });

export const fires: Example[] = [
  { of: 'the fee is above the budget', listing: { type: 'elective', facts: { fee: fee(4000) } }, profile: { budgetUsd: 3000 } },
  {
    of: 'the fee alone is above the whole budget',
    listing: { type: 'externship', facts: { fee: fee(5000) } },
    profile: { totalBudgetUsd: 4500 },
  },
  {
    of: 'the fee fits, the trip does not',
    listing: { type: 'elective', facts: { fee: fee(2000), weeks: { min: 4, max: 4 } } },
    profile: { budgetUsd: 3000, totalBudgetUsd: 4000, travelUsd: 1500, livingUsdPerWeek: 400 },
  },
  {
    of: 'nobody knows for how long living there must be paid',
    listing: { type: 'observership', facts: { fee: { total: 0, free: true } } },
    profile: { totalBudgetUsd: 4000, travelUsd: 1500, livingUsdPerWeek: 400 },
    severity: 'fit only',
  },
];
export const staysSilent: Example[] = [
  { of: 'just the budget', listing: { type: 'elective', facts: { fee: fee(3000) } }, profile: { budgetUsd: 3000 } },
  { of: 'no price on the page', listing: { type: 'elective' }, profile: { budgetUsd: 100 } },
  { of: 'no budget in the profile', listing: { type: 'elective', facts: { fee: fee(9000) } }, profile: { status: 'student' } },
];

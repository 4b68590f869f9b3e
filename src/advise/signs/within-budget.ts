import type { Example, SignRule } from '../types.ts';
import { money } from '../words.ts';

export default {
  source: 'S19',
  when: ({ profile, cost, quotes }) => {
    const { budgetUsd, totalBudgetUsd } = profile;
    const said = (sum: number) => ({
      quotes: quotes('fee'),
      opens: true,
      fill: { cost: money(sum) },
      ...(sum ? {} : { variant: 'free' }),
    });
    if (budgetUsd !== undefined) return cost.fees !== null && cost.fees <= budgetUsd ? said(cost.fees) : null;
    return totalBudgetUsd !== undefined && cost.trip !== null && cost.trip <= totalBudgetUsd
      ? { ...said(cost.trip), variant: 'trip' }
      : null;
  },
  text: {
    en: 'The price is within your budget for one rotation: {cost}.',
    es: 'El precio está dentro de su presupuesto para una rotación: {cost}.',
    ar: 'السعر ضمن ميزانيتك لتدريب واحد: {cost}.',
  },
  variants: {
    free: {
      en: 'It is free, so the fee is within your budget.',
      es: 'Es gratis, así que el precio está dentro de su presupuesto.',
      ar: 'هو مجاني، فالرسوم ضمن ميزانيتك.',
    },
    trip: {
      en: 'The whole trip is within your budget: {cost}.',
      es: 'El viaje completo está dentro de su presupuesto: {cost}.',
      ar: 'تكلفة الرحلة كلها ضمن ميزانيتك: {cost}.',
    },
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'well below', listing: { type: 'elective', facts: { fee: { total: 1000, amounts: [1000] } } }, profile: { budgetUsd: 3000 } },
  { of: 'just the budget', listing: { type: 'elective', facts: { fee: { total: 3000, amounts: [3000] } } }, profile: { budgetUsd: 3000 } },
  {
    of: 'the whole trip',
    listing: { type: 'elective', facts: { fee: { total: 1000, amounts: [1000] }, weeks: { min: 4, max: 4 } } },
    profile: { totalBudgetUsd: 5000, travelUsd: 1500, livingUsdPerWeek: 400 },
  },
  {
    of: 'just the whole budget',
    listing: { type: 'elective', facts: { fee: { total: 1000, amounts: [1000] }, weeks: { min: 4, max: 4 } } },
    profile: { totalBudgetUsd: 4100, travelUsd: 1500, livingUsdPerWeek: 400 },
  },
  { of: 'free', listing: { type: 'observership', facts: { fee: { total: 0, free: true } } }, profile: { budgetUsd: 500 } },
];
export const staysSilent: Example[] = [
  {
    of: 'a trip of unknown length',
    listing: { type: 'elective', facts: { fee: { total: 1000, amounts: [1000] } } },
    profile: { totalBudgetUsd: 5000, travelUsd: 1500, livingUsdPerWeek: 400 },
  },
  { of: 'above', listing: { type: 'elective', facts: { fee: { total: 4000, amounts: [4000] } } }, profile: { budgetUsd: 3000 } },
  { of: 'no price on the page', listing: { type: 'elective' }, profile: { budgetUsd: 3000 } },
  { of: 'no budget', listing: { type: 'elective', facts: { fee: { total: 1000, amounts: [1000] } } }, profile: { status: 'student' } },
];

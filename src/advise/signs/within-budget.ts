import type { Example, SignRule } from '../types.ts';
import { money } from '../words.ts';

export default {
  source: 'S19',
  when: ({ cost, quotes }) =>
    cost.verdict === 'within' || cost.verdict === 'tight'
      ? { quotes: quotes('fee'), opens: true, fill: { cost: money(cost.trip ?? cost.fees ?? 0) } }
      : null,
  text: {
    en: 'The known cost is within your budget: {cost}.',
    es: 'El costo conocido está dentro de su presupuesto: {cost}.',
    ar: 'التكلفة المعروفة ضمن ميزانيتك: {cost}.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'well below', listing: { type: 'elective', facts: { fee: { total: 1000, amounts: [1000] } } }, profile: { budgetUsd: 3000 } },
  { of: 'just the budget', listing: { type: 'elective', facts: { fee: { total: 3000, amounts: [3000] } } }, profile: { budgetUsd: 3000 } },
  { of: 'free', listing: { type: 'observership', facts: { fee: { total: 0, free: true } } }, profile: { budgetUsd: 500 } },
];
export const staysSilent: Example[] = [
  { of: 'above', listing: { type: 'elective', facts: { fee: { total: 4000, amounts: [4000] } } }, profile: { budgetUsd: 3000 } },
  { of: 'no price on the page', listing: { type: 'elective' }, profile: { budgetUsd: 3000 } },
  { of: 'no budget', listing: { type: 'elective', facts: { fee: { total: 1000, amounts: [1000] } } }, profile: { status: 'student' } },
];

import { inPerson } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'money',
  source: 'S19',
  when: ({ listing, cost, quotes }) =>
    cost.verdict === 'over' || cost.verdict === 'tight'
      ? { severity: 'note', quotes: quotes('fee'), ...(inPerson(listing) ? {} : { variant: 'online' }) }
      : null,
  text: {
    en: 'Ways to save: write to doctors and ask for a free observership, do several rotations in one trip, or choose a virtual one.',
    es: 'Formas de ahorrar: escriba a médicos y pida un observership gratis, haga varias rotaciones en un solo viaje, o elija una virtual.',
    ar: 'طرق للتوفير: راسل الأطباء واطلب observership مجانيًا، أو اجمع عدة تدريبات في رحلة واحدة، أو اختر تدريبًا عن بُعد.',
  },
  variants: {
    online: {
      en: 'A way to save: write to doctors and ask for a free observership.',
      es: 'Una forma de ahorrar: escriba a médicos y pida un observership gratis.',
      ar: 'طريقة للتوفير: راسل الأطباء واطلب observership مجانيًا.',
    },
  },
} satisfies Rule;

const fee = (total: number) => ({ amounts: [total], total, free: false });

export const fires: Example[] = [
  { of: 'above the budget', listing: { type: 'elective', facts: { fee: fee(4000) } }, profile: { budgetUsd: 3000 } },
  { of: 'above 80 % of it', listing: { type: 'externship', facts: { fee: fee(2500) } }, profile: { budgetUsd: 3000 } },
  {
    of: 'online',
    listing: { type: 'virtual', setting: 'remote', settingBasis: 'stated', facts: { fee: fee(950) } },
    profile: { budgetUsd: 1000 },
  },
];
export const staysSilent: Example[] = [
  { of: '80 % of the budget', listing: { type: 'elective', facts: { fee: fee(2400) } }, profile: { budgetUsd: 3000 } },
  { of: 'no price on the page', listing: { type: 'elective' }, profile: { budgetUsd: 500 } },
  { of: 'no budget', listing: { type: 'elective', facts: { fee: fee(4000) } }, profile: { status: 'student' } },
];

import type { FeePart } from '../../model.ts';
import type { Example, Rule } from '../types.ts';

/** A price, one form to file and a first payment are no extras; other prices may be instalments or longer stays. */
const EXTRA: FeePart['kind'][] = ['insurance', 'checks', 'surcharge'];

export default {
  topic: 'money',
  source: 'terms of agencies, read 2026-11',
  when: ({ facts, says, quotes }) => {
    const parts = facts.fee?.parts ?? [];
    const filed = parts.filter((p) => p.kind === 'application');
    const extra = [
      ...parts.filter((p) => EXTRA.includes(p.kind)),
      ...(parts.some((p) => p.kind === 'tuition') && filed.length > 1 ? filed : []),
    ];
    if (!says('extra-fees') && !extra.length) return null;
    return { severity: 'caution', quotes: [...quotes('extra-fees'), ...new Set(extra.map((p) => p.quote))] };
  },
  text: {
    en: 'There are more fees than the price of the rotation. Add them all before you compare.',
    es: 'Hay más cargos que el precio de la rotación. Súmelos todos antes de comparar.',
    ar: 'توجد رسوم أخرى غير سعر التدريب. اجمعها كلها قبل المقارنة.',
  },
} satisfies Rule;

const parts = (...kinds: FeePart['kind'][]) => ({
  fee: {
    amounts: kinds.map(() => 100),
    total: 100 * kinds.length,
    free: false,
    per: null,
    parts: kinds.map((kind) => ({
      kind,
      amount: 100,
      currency: 'USD',
      per: null,
      for: 'all' as const,
      refundable: null,
      quote: `The ${kind} is $100.`,
    })),
  },
});

export const fires: Example[] = [
  { of: 'a surcharge', listing: { type: 'externship', says: ['extra-fees'] } },
  { of: 'two forms to file beside the price', listing: { type: 'externship', facts: parts('tuition', 'application', 'application') } },
  { of: 'insurance and a background check to buy', listing: { type: 'externship', facts: parts('tuition', 'insurance', 'checks') } },
  { of: 'a surcharge with its price', listing: { type: 'elective', facts: parts('application', 'tuition', 'surcharge') } },
];
export const staysSilent: Example[] = [
  { of: 'one price', listing: { type: 'externship', facts: parts('tuition') } },
  { of: 'a price and the application', listing: { type: 'elective', facts: parts('application', 'tuition') } },
  { of: 'the same price in instalments', listing: { type: 'externship', facts: parts('tuition', 'other') } },
  { of: 'a deposit, which is part of the price', listing: { type: 'externship', facts: parts('deposit', 'tuition') } },
];

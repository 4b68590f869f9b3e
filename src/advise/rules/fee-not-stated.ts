import type { Example, Rule } from '../types.ts';

export default {
  topic: 'money',
  source: 'S19',
  when: ({ facts: { fee } }) =>
    fee && (fee.free || fee.total !== null || fee.amounts.length || fee.parts.length) ? null : { severity: 'note', silence: 'fee' },
  text: {
    en: 'The page gives no price.',
    es: 'La página no da ningún precio.',
    ar: 'لا تذكر الصفحة أي سعر.',
  },
  question: {
    rank: 50,
    text: {
      en: 'What do I pay in all, with each fee, and what is not in the price?',
      es: '¿Cuánto pago en total, con todos los cargos, y qué no está incluido en el precio?',
      ar: 'كم أدفع في المجموع مع كل الرسوم، وما الذي لا يشمله السعر؟',
    },
  },
} satisfies Rule;

const fee = (free: boolean | null, ...amounts: number[]) => ({ amounts, total: amounts[0] ?? null, free });

const inPounds = { kind: 'tuition', amount: 400, currency: 'GBP', per: '4 weeks', for: 'all', refundable: null, quote: '£400' } as const;

export const fires: Example[] = [
  { of: 'no word of money', listing: { type: 'elective' } },
  { of: 'of an agency', listing: { type: 'externship', facts: { host: 'agency' } } },
  { of: 'a fee without a figure', listing: { type: 'observership', facts: { fee: fee(false) } } },
];
export const staysSilent: Example[] = [
  { of: 'a price', listing: { type: 'elective', facts: { fee: fee(false, 1200) } } },
  { of: 'free', listing: { type: 'observership', facts: { fee: fee(true) } } },
  {
    of: 'two prices, and which one holds depends',
    listing: { type: 'elective', facts: { fee: { amounts: [500, 900], free: false } } },
  },
  { of: 'a price in pounds', listing: { type: 'elective', facts: { fee: { free: false, parts: [inPounds] } } } },
];

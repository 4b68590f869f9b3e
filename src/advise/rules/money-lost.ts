import { quotesFor } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'money',
  source: 'terms of agencies, read 2026-11',
  when: ({ listing, facts }) => {
    const { tuition, visaRefusal } = facts.refund;
    if (tuition === 'none') return { severity: 'caution', quotes: quotesFor(listing, 'refund', 'tuition') };
    return visaRefusal === 'not-refunded'
      ? { severity: 'caution', quotes: quotesFor(listing, 'refund', 'visaRefusal'), variant: 'visa' }
      : null;
  },
  text: {
    en: 'The page says that you do not get your money back. Pay only when your plans and your visa are sure.',
    es: 'La página dice que el dinero no se devuelve. Pague solo cuando tenga seguros sus planes y su visa.',
    ar: 'تقول الصفحة إن المال لا يُسترد. لا تدفع إلا بعد التأكد من خططك وتأشيرتك.',
  },
  variants: {
    visa: {
      en: 'The page says that you do not get your money back if your visa is refused. Pay after you have the visa, if you can.',
      es: 'La página dice que no se devuelve el dinero si le niegan la visa. Si puede, pague cuando ya la tenga.',
      ar: 'تقول الصفحة إن المال لا يُسترد إذا رُفضت تأشيرتك. ادفع بعد الحصول عليها إن أمكن.',
    },
  },
} satisfies Rule;

const application = { kind: 'application', amount: 100, currency: 'USD', per: null, for: 'all', quote: 'The fee is $100.' } as const;

export const fires: Example[] = [
  { of: 'tuition is not refunded', listing: { type: 'externship', facts: { refund: { tuition: 'none' } } } },
  {
    of: 'a refused visa is not refunded',
    listing: { type: 'externship', facts: { refund: { tuition: 'partly', visaRefusal: 'not-refunded' } } },
  },
  { of: 'neither', listing: { type: 'elective', facts: { refund: { tuition: 'none', visaRefusal: 'not-refunded' } } } },
];
export const staysSilent: Example[] = [
  { of: 'refunded', listing: { type: 'externship', facts: { refund: { tuition: 'refundable', visaRefusal: 'refunded' } } } },
  { of: 'in part', listing: { type: 'externship', facts: { refund: { tuition: 'partly' } } } },
  {
    of: 'only the application fee is lost',
    listing: {
      facts: { fee: { parts: [{ ...application, refundable: false }] } },
    },
  },
];

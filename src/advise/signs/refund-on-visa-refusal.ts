import { quotesFor } from '../case.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'terms of agencies, read 2026-11',
  when: ({ listing, facts }) => (facts.refund.visaRefusal === 'refunded' ? { quotes: quotesFor(listing, 'refund', 'visaRefusal') } : null),
  text: {
    en: 'The page says that you get money back if your visa is refused.',
    es: 'La página dice que se devuelve dinero si le niegan la visa.',
    ar: 'تقول الصفحة إنك تسترد مالًا إذا رُفضت تأشيرتك.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'an agency', listing: { type: 'externship', facts: { host: 'agency', refund: { visaRefusal: 'refunded' } } } },
  { of: 'otherwise nothing is refunded', listing: { type: 'externship', facts: { refund: { tuition: 'none', visaRefusal: 'refunded' } } } },
  { of: 'a hospital', listing: { type: 'observership', facts: { host: 'hospital', refund: { visaRefusal: 'refunded' } } } },
];
export const staysSilent: Example[] = [
  { of: 'not refunded', listing: { type: 'externship', facts: { refund: { visaRefusal: 'not-refunded' } } } },
  { of: 'refunds, no word of the visa', listing: { type: 'externship', facts: { refund: { tuition: 'refundable' } } } },
  { of: 'nothing said', listing: { type: 'externship' } },
];

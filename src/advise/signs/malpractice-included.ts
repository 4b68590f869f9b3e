import { quotesFor } from '../case.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'programme pages, read 2026-11',
  when: ({ listing, facts }) =>
    facts.requires?.malpractice === 'provided' ? { quotes: quotesFor(listing, 'requires', 'malpractice') } : null,
  text: {
    en: 'The page says that it pays for your malpractice insurance.',
    es: 'La página dice que el seguro de mala praxis está incluido.',
    ar: 'تقول الصفحة إن تأمين الأخطاء الطبية مشمول.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'an agency that pays for it', listing: { type: 'externship', facts: { host: 'agency', requires: { malpractice: 'provided' } } } },
  { of: 'a school', listing: { type: 'elective', facts: { host: 'school', requires: { malpractice: 'provided' } } } },
  { of: 'an observership', listing: { type: 'observership', facts: { requires: { malpractice: 'provided' } } } },
];
export const staysSilent: Example[] = [
  { of: 'yours to bring', listing: { type: 'elective', facts: { requires: { malpractice: 'required' } } } },
  { of: 'not clear', listing: { type: 'elective', facts: { requires: { healthInsurance: 'required' } } } },
  { of: 'nothing said', listing: { type: 'elective' } },
];

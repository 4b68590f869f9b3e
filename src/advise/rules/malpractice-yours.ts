import { quotesFor } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'paper',
  source: 'programme pages of schools, read 2026-11',
  when: ({ listing, facts }) =>
    facts.requires?.malpractice === 'required' ? { severity: 'note', quotes: quotesFor(listing, 'requires', 'malpractice') } : null,
  text: {
    en: 'You must bring your own malpractice insurance. Ask your school first: some schools give it.',
    es: 'Usted debe aportar su propio seguro de mala praxis. Pregunte primero en su facultad: algunas lo ofrecen.',
    ar: 'عليك إحضار تأمين الأخطاء الطبية بنفسك. اسأل كليتك أولًا، فبعض الكليات توفره.',
  },
} satisfies Rule;

const requires = (malpractice: 'required' | 'provided' | 'unclear') => ({ requires: { malpractice } });

export const fires: Example[] = [
  { of: 'an elective', listing: { type: 'elective', facts: requires('required') } },
  { of: 'an externship of an agency', listing: { type: 'externship', facts: { host: 'agency', ...requires('required') } } },
  { of: 'also for watching', listing: { type: 'observership', facts: requires('required') } },
];
export const staysSilent: Example[] = [
  { of: 'provided', listing: { type: 'elective', facts: requires('provided') } },
  { of: 'not clear', listing: { type: 'elective', facts: requires('unclear') } },
  { of: 'no demands named', listing: { type: 'elective' } },
];

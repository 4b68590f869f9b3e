import { needsNoVisa, onSite, visaClasses, visaQuotes, visasOf } from '../case.ts';
import type { Example, Rule } from '../types.ts';
import { list } from '../words.ts';

export default {
  topic: 'visa',
  source: 'programme pages of large hospitals, read 2026-11',
  checked: '2026-11',
  when: ({ listing, facts, profile, hasProfile, locale }) => {
    const listed = (facts.visa?.kinds ?? []).flatMap(visaClasses);
    const refused = (facts.visa?.refused ?? []).flatMap(visaClasses);
    if (!hasProfile || needsNoVisa(profile) || !onSite(listing) || !(listed.length + refused.length)) return null;
    const own = visasOf(profile);
    const quotes = visaQuotes(listing);
    if (!own.length) return listed.length ? { quotes, fit: 'check', variant: 'unsaid', fill: { listed: list(listed, locale) } } : null;
    if (own.some((visa) => (listed.length ? listed.includes(visa) : !refused.includes(visa)))) return null;
    const fill = { own: list(own, locale), listed: list(listed, locale) };
    return { severity: 'caution', fit: 'check', quotes, fill, ...(listed.length ? {} : { variant: 'refused' }) };
  },
  text: {
    en: 'The page lists these visas: {listed}. Yours is {own}. Ask your school or a lawyer. Checked in November 2026.',
    es: 'La página nombra estas visas: {listed}. La suya es {own}. Pregunte a su facultad o a un abogado. Revisado en noviembre de 2026.',
    ar: 'تذكر الصفحة هذه التأشيرات: {listed}. وتأشيرتك {own}. اسأل كليتك أو محاميًا. روجع في نوفمبر 2026.',
  },
  variants: {
    refused: {
      en: 'The page does not accept your visa ({own}). Ask your school or a lawyer. Checked in November 2026.',
      es: 'La página no acepta su visa ({own}). Pregunte a su facultad o a un abogado. Revisado en noviembre de 2026.',
      ar: 'لا تقبل الصفحة تأشيرتك ({own}). اسأل كليتك أو محاميًا. روجع في نوفمبر 2026.',
    },
    unsaid: {
      en: 'The page lists these visas: {listed}. Your profile does not say which one you have or plan.',
      es: 'La página nombra estas visas: {listed}. Su perfil no dice cuál tiene o planea.',
      ar: 'تذكر الصفحة هذه التأشيرات: {listed}. ولا يذكر ملفك الشخصي أي تأشيرة لديك أو تنوي طلبها.',
    },
  },
} satisfies Rule;

const visa = (...kinds: string[]) => ({ visa: { kinds } });

export const fires: Example[] = [
  {
    of: 'J-1 only, and the reader plans B-1',
    severity: 'caution',
    listing: { type: 'observership', facts: visa('J-1') },
    profile: { visa: { planned: ['B-1'] } },
  },
  {
    of: 'B-1 or B-2, and the reader has F-1',
    severity: 'caution',
    listing: { type: 'elective', facts: visa('B-1', 'B-2') },
    profile: { status: 'student', visa: { held: ['F-1'] } },
  },
  {
    of: 'B-2 refused',
    severity: 'caution',
    listing: { type: 'observership', facts: { visa: { refused: ['B-2'] } } },
    profile: { visa: { held: ['B-2'] } },
  },
  {
    of: 'the profile does not say',
    severity: 'fit only',
    listing: { type: 'observership', facts: visa('B-1') },
    profile: { status: 'graduate' },
  },
];
export const staysSilent: Example[] = [
  { of: 'among them', listing: { type: 'observership', facts: visa('B-1', 'J-1') }, profile: { visa: { held: ['B-1'] } } },
  { of: 'written together', listing: { type: 'observership', facts: visa('B1/B2') }, profile: { visa: { held: ['B-1'] } } },
  { of: 'no visa needed', listing: { type: 'observership', facts: visa('J-1') }, profile: { visa: { notNeeded: true, held: ['B-1'] } } },
  { of: 'no list', listing: { type: 'observership' }, profile: { visa: { held: ['B-1'] } } },
  { of: 'no profile', listing: { type: 'observership', facts: visa('J-1') } },
];

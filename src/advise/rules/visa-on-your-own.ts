import { inPerson, needsNoVisa } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'visa',
  source: 'programme pages of schools and terms of agencies, read 2026-11',
  checked: '2026-11',
  when: ({ listing, facts, profile, says, quotes }) => {
    if (!inPerson(listing) || needsNoVisa(profile)) return null;
    if (says('invitation-after-payment')) return { severity: 'note', quotes: quotes('invitation-after-payment'), variant: 'paid' };
    if (says('visa-letter')) return null;
    if (says('visa-own')) return { severity: 'note', quotes: quotes('visa-own') };
    return facts.visa?.sponsored === 'no' ? { severity: 'note', quotes: quotes('visa'), variant: 'noHelp' } : null;
  },
  text: {
    en: 'The page says that you get the visa on your own. Ask your school or a lawyer which visa fits. Checked in November 2026.',
    es: 'La página dice que usted obtiene la visa por su cuenta. Pregunte a su facultad o a un abogado qué visa conviene. Revisado en noviembre de 2026.',
    ar: 'تقول الصفحة إن عليك الحصول على التأشيرة بنفسك. اسأل كليتك أو محاميًا عن التأشيرة المناسبة. روجع في نوفمبر 2026.',
  },
  variants: {
    noHelp: {
      en: 'The page says that it does not help with the visa. Ask your school or a lawyer which visa fits. Checked in November 2026.',
      es: 'La página dice que no ayuda con la visa. Pregunte a su facultad o a un abogado qué visa conviene. Revisado en noviembre de 2026.',
      ar: 'تقول الصفحة إنها لا تساعد في التأشيرة. اسأل كليتك أو محاميًا عن التأشيرة المناسبة. روجع في نوفمبر 2026.',
    },
    paid: {
      en: 'You get the invitation letter for your visa only after you pay. Ask if you get your money back when the visa is refused.',
      es: 'La carta de invitación para la visa llega solo después de pagar. Pregunte si le devuelven el dinero si le niegan la visa.',
      ar: 'لا تحصل على رسالة الدعوة للتأشيرة إلا بعد الدفع. اسأل هل تسترد مالك إذا رُفضت التأشيرة.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'get your own visa', listing: { type: 'observership', says: ['visa-own'] } },
  { of: 'no sponsorship', listing: { type: 'elective', facts: { visa: { sponsored: 'no' } } } },
  { of: 'the letter comes after payment', listing: { type: 'externship', says: ['visa-letter', 'invitation-after-payment'] } },
];
export const staysSilent: Example[] = [
  {
    of: 'no sponsorship, but a letter',
    listing: { type: 'observership', says: ['visa-letter'], facts: { visa: { kinds: ['B-1'], sponsored: 'no' } } },
  },
  { of: 'nothing said', listing: { type: 'observership' } },
  { of: 'no visa needed', listing: { type: 'observership', says: ['visa-own'] }, profile: { usPerson: true } },
  { of: 'online', listing: { type: 'virtual', says: ['visa-own'], setting: 'remote', settingBasis: 'stated' } },
];

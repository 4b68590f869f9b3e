import { inPerson } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'value',
  source: 'S12 S14',
  when: ({ listing, profile, quotes }) => {
    if (!inPerson(listing) || (listing.type !== 'observership' && listing.contact !== 'observation')) return null;
    const grounds = quotes('contact').length ? quotes('contact') : quotes('type');
    if (profile.observershipsCount === true) return { severity: 'caution', quotes: grounds, variant: 'counted' };
    if (profile.observershipsCount === false) return { severity: 'caution', quotes: grounds, variant: 'notCounted' };
    return { severity: 'caution', quotes: grounds };
  },
  text: {
    en: 'You only watch. Some programmes do not count this as US clinical experience. Use it to meet people.',
    es: 'Usted solo observa. Algunos programas no lo cuentan como experiencia clínica en EE. UU. Úselo para hacer contactos.',
    ar: 'تشاهد فقط. وبعض البرامج لا تحسبه خبرة سريرية في أمريكا. استفد منه في بناء العلاقات.',
  },
  variants: {
    counted: {
      en: 'You only watch. Your target programmes count this, but hands-on work is stronger. Use it to meet people.',
      es: 'Usted solo observa. Sus programas lo cuentan, pero la práctica directa pesa más. Úselo para hacer contactos.',
      ar: 'تشاهد فقط. وبرامجك المستهدفة تحسبه، لكن الممارسة الفعلية أقوى. استفد منه في بناء العلاقات.',
    },
    notCounted: {
      en: 'You only watch, and your target programmes do not count this. Use it to meet people, and look for hands-on work too.',
      es: 'Usted solo observa, y sus programas no lo cuentan. Úselo para hacer contactos, y busque también práctica directa.',
      ar: 'تشاهد فقط، وبرامجك المستهدفة لا تحسبه. استفد منه في بناء العلاقات، وابحث أيضًا عن ممارسة فعلية.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'an observership', severity: 'caution', listing: { type: 'observership', contact: 'observation', contactBasis: 'stated' } },
  { of: 'watching under no name', severity: 'caution', listing: { type: 'unclear', contact: 'observation', contactBasis: 'stated' } },
  {
    of: 'the target programmes count it, which makes it no stronger',
    severity: 'caution',
    listing: { type: 'observership', contact: 'observation', contactBasis: 'stated' },
    profile: { observershipsCount: true },
  },
  {
    of: 'the target programmes do not',
    severity: 'caution',
    listing: { type: 'observership', contact: 'observation', contactBasis: 'stated' },
    profile: { observershipsCount: false },
  },
];
export const staysSilent: Example[] = [
  { of: 'hands-on work', listing: { type: 'externship', contact: 'hands-on', contactBasis: 'stated' } },
  { of: 'online, which has its own word', listing: { type: 'virtual', contact: 'observation', setting: 'remote', settingBasis: 'stated' } },
  { of: 'research', listing: { type: 'research', contact: 'none' } },
];

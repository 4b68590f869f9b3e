import { inPerson } from '../case.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'money',
  source: 'S19',
  when: ({ listing, facts, says, quotes }) => {
    if (!facts.fee || !inPerson(listing) || facts.housing === 'included') return null;
    if (says('costs-not-included')) return { severity: 'note', quotes: quotes('costs-not-included'), variant: 'said' };
    if (facts.housing === 'not-included') return { severity: 'note', quotes: quotes('housing'), variant: 'said' };
    return { severity: 'note', quotes: quotes('fee'), silence: 'housing', ...(facts.fee.free ? { variant: 'free' } : {}) };
  },
  text: {
    en: 'The page gives a price. It does not say that travel, housing and food are in it. Add them.',
    es: 'La página da un precio. No dice que incluya viaje, alojamiento y comida. Súmelos.',
    ar: 'تذكر الصفحة سعرًا، ولا تقول إنه يشمل السفر أو السكن أو الطعام. أضفها إلى حسابك.',
  },
  variants: {
    free: {
      en: 'The page asks for no fee. Travel, housing and food still cost you.',
      es: 'La página no cobra nada. El viaje, el alojamiento y la comida sí le cuestan.',
      ar: 'لا تطلب الصفحة أي رسوم. لكن السفر والسكن والطعام على حسابك.',
    },
    said: {
      en: 'Travel, housing or food are not in the price. Add them.',
      es: 'El viaje, el alojamiento o la comida no están en el precio. Súmelos.',
      ar: 'السعر لا يشمل السفر أو السكن أو الطعام. أضفها إلى حسابك.',
    },
  },
} satisfies Rule;

const fee = { amounts: [2500], total: 2500, free: false };

export const fires: Example[] = [
  { of: 'a price and no more', listing: { type: 'externship', facts: { fee } } },
  { of: 'free, but far away', listing: { type: 'observership', facts: { fee: { total: 0, free: true } } } },
  { of: 'travel is said to be yours', listing: { type: 'externship', says: ['costs-not-included'], facts: { fee } } },
  { of: 'housing is said to be yours', listing: { type: 'elective', facts: { fee, housing: 'not-included' } } },
];
export const staysSilent: Example[] = [
  { of: 'no price', listing: { type: 'externship' } },
  { of: 'housing included', listing: { type: 'externship', facts: { fee, housing: 'included' } } },
  { of: 'online', listing: { type: 'virtual', setting: 'remote', settingBasis: 'stated', facts: { fee } } },
];

import { inPerson } from '../case.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'programme pages, read 2026-11',
  when: ({ listing, facts, says, quotes }) => {
    if (!inPerson(listing)) return null;
    if (says('visa-letter')) return { quotes: quotes('visa-letter') };
    return facts.visa?.sponsored === 'yes' ? { quotes: quotes('visa'), variant: 'sponsored' } : null;
  },
  text: {
    en: 'The page says that you get an invitation letter for your visa.',
    es: 'La página dice que se da una carta de invitación para la visa.',
    ar: 'تقول الصفحة إنك تحصل على رسالة دعوة للتأشيرة.',
  },
  variants: {
    sponsored: {
      en: 'The page says that it helps with the visa.',
      es: 'La página dice que ayuda con la visa.',
      ar: 'تقول الصفحة إنها تساعد في التأشيرة.',
    },
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'a letter', listing: { type: 'observership', says: ['visa-letter'] } },
  { of: 'a letter, no sponsorship', listing: { type: 'elective', says: ['visa-letter'], facts: { visa: { sponsored: 'no' } } } },
  { of: 'a J-1 sponsored', listing: { type: 'observership', facts: { visa: { kinds: ['J-1'], sponsored: 'yes' } } } },
];
export const staysSilent: Example[] = [
  { of: 'your own visa', listing: { type: 'observership', says: ['visa-own'], facts: { visa: { sponsored: 'no' } } } },
  { of: 'nothing said', listing: { type: 'observership' } },
  { of: 'online', listing: { type: 'virtual', setting: 'remote', says: ['visa-letter'] } },
];

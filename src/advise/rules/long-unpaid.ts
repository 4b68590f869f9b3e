import type { Example, Rule } from '../types.ts';

const SIX_MONTHS = 26;

/** Asks for the shortest stay: "up to a year" leaves the choice to the reader. */
export default {
  topic: 'money',
  source: 'programme pages of hospitals, read 2026-11',
  when: ({ facts, says, quotes }) =>
    facts.weeks && facts.weeks.min >= SIX_MONTHS && !says('stipend') ? { severity: 'caution', quotes: quotes('weeks') } : null,
  text: {
    en: 'This lasts six months or more, and the page speaks of no pay. Make sure that you learn and do not only work.',
    es: 'Dura seis meses o más, y la página no habla de pago. Asegúrese de que aprende y no solo trabaja.',
    ar: 'المدة ستة أشهر أو أكثر، ولا تتحدث الصفحة عن أجر. تأكد من أنك تتعلم ولا تعمل فقط.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'six months', listing: { type: 'externship', facts: { weeks: { min: 26, max: 26 } } } },
  { of: 'six months to a year', listing: { type: 'externship', facts: { weeks: { min: 26, max: 52 } } } },
  { of: 'a year of research', listing: { type: 'research', contact: 'none', facts: { weeks: { min: 52, max: 104 } } } },
];
export const staysSilent: Example[] = [
  { of: 'four weeks', listing: { type: 'externship', facts: { weeks: { min: 4, max: 4 } } } },
  { of: 'up to a year, as you choose', listing: { type: 'observership', facts: { weeks: { min: 4, max: 52 } } } },
  { of: 'a year with a stipend', listing: { type: 'research', says: ['stipend'], facts: { weeks: { min: 52, max: 52 } } } },
];

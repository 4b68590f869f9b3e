import type { Example, Rule } from '../types.ts';

export default {
  topic: 'value',
  source: 'S14',
  when: ({ listing, quotes }) => (listing.type === 'research' ? { severity: 'caution', quotes: quotes('type') } : null),
  text: {
    en: 'Research is not US clinical experience. It is good for your CV and to meet people.',
    es: 'La investigación no es experiencia clínica en EE. UU. Sirve para su CV y para hacer contactos.',
    ar: 'البحث العلمي ليس خبرة سريرية في أمريكا. لكنه مفيد لسيرتك الذاتية ولبناء العلاقات.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: 'a research elective', listing: { type: 'research', contact: 'none' } },
  { of: 'sold as a boost', listing: { type: 'research', contact: 'none', facts: { host: 'agency' } } },
  { of: 'a fellowship in a lab', listing: { type: 'research', contact: 'none', setting: 'inpatient', settingBasis: 'likely' } },
];
export const staysSilent: Example[] = [
  { of: 'an elective', listing: { type: 'elective' } },
  { of: 'an observership', listing: { type: 'observership' } },
  { of: 'online', listing: { type: 'virtual', contact: 'none', setting: 'remote', settingBasis: 'stated' } },
];

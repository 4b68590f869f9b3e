import { inPerson } from '../case.ts';
import { isSurgical, specialtyAsWritten } from '../specialties.ts';
import type { Example, Rule } from '../types.ts';

export default {
  topic: 'specialty',
  source: 'S18',
  when: ({ listing, profile, quotes, locale }) => {
    if (!profile.specialty || !isSurgical(profile.specialty)) return null;
    if (!inPerson(listing) || listing.setting !== 'outpatient') return null;
    const stated = listing.settingBasis === 'stated';
    return {
      severity: 'caution',
      quotes: quotes('setting'),
      fill: { specialty: specialtyAsWritten(profile.specialty, locale) },
      ...(stated ? {} : { silence: 'setting' }),
    };
  },
  text: {
    en: 'You aim at {specialty}. Work in a clinic may help you little there. Look for time in the operating room.',
    es: 'Usted busca {specialty}. El trabajo en un consultorio puede servirle poco. Busque tiempo en el quirófano.',
    ar: 'تستهدف تخصص {specialty}. وقد لا يفيدك العمل في عيادة كثيرًا. ابحث عن وقت في غرفة العمليات.',
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'surgery, and an office',
    listing: { type: 'externship', setting: 'outpatient', settingBasis: 'stated' },
    profile: { specialty: 'general surgery' },
  },
  {
    of: 'orthopedics, and a clinic that is only likely',
    listing: { type: 'externship', setting: 'outpatient', settingBasis: 'likely' },
    profile: { specialty: 'Orthopedics' },
  },
  {
    of: 'urology, and an observership in a practice',
    listing: { type: 'observership', setting: 'outpatient', settingBasis: 'stated' },
    profile: { specialty: 'urology' },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'internal medicine',
    listing: { type: 'externship', setting: 'outpatient', settingBasis: 'stated' },
    profile: { specialty: 'internal medicine' },
  },
  {
    of: 'surgery on the ward',
    listing: { type: 'observership', setting: 'inpatient', settingBasis: 'stated' },
    profile: { specialty: 'general surgery' },
  },
  { of: 'no profile', listing: { type: 'externship', setting: 'outpatient', settingBasis: 'stated' } },
  {
    of: 'online',
    listing: { type: 'virtual', setting: 'remote', settingBasis: 'stated' },
    profile: { specialty: 'general surgery' },
  },
];

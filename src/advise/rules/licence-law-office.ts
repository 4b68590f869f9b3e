import { handsOn, inPrivateOffice } from '../case.ts';
import type { Example, Found, Rule } from '../types.ts';

export default {
  topic: 'law',
  source: 'Medical Board of California, on what persons without a licence may do in an office: at most a medical assistant’s tasks',
  checked: '2026-11',
  when: ({ listing, facts, profile, quotes }) => {
    if (profile.status !== 'graduate' || !handsOn(listing) || !inPrivateOffice(listing)) return null;
    const stated = listing.settingBasis === 'stated';
    const found: Found = { severity: 'caution', quotes: [...quotes('contact'), ...quotes('setting')] };
    return { ...found, ...(stated ? {} : { silence: 'setting' }), ...(facts.place?.state === 'CA' ? { variant: 'california' } : {}) };
  },
  text: {
    en: 'A graduate with no US licence may do little in a private office. Each state has its own rule. Ask a lawyer. Checked in November 2026.',
    es: 'Un médico graduado sin licencia de EE. UU. puede hacer poco en un consultorio privado. Cada estado tiene su norma. Pregunte a un abogado. Revisado en noviembre de 2026.',
    ar: 'لا يُسمح للخريج دون ترخيص أمريكي إلا بالقليل في عيادة خاصة. ولكل ولاية قاعدتها. اسأل محاميًا. روجع في نوفمبر 2026.',
  },
  variants: {
    california: {
      en: 'A graduate with no US licence may do little in a private office. In California: a medical assistant’s tasks at most. Ask a lawyer. Checked in November 2026.',
      es: 'Un médico graduado sin licencia de EE. UU. puede hacer poco en un consultorio privado. En California: como mucho, las tareas de un asistente médico. Pregunte a un abogado. Revisado en noviembre de 2026.',
      ar: 'لا يُسمح للخريج دون ترخيص أمريكي إلا بالقليل في عيادة خاصة. ففي كاليفورنيا: مهام مساعد طبي على الأكثر. اسأل محاميًا. روجع في نوفمبر 2026.',
    },
  },
} satisfies Rule;

const office = { type: 'externship', contact: 'hands-on', contactBasis: 'stated', setting: 'outpatient', settingBasis: 'stated' } as const;

export const fires: Example[] = [
  { of: 'a practice', listing: { ...office, facts: { host: 'clinic' } }, profile: { status: 'graduate' } },
  { of: 'an agency that places into offices', listing: { ...office, facts: { host: 'agency' } }, profile: { status: 'graduate' } },
  {
    of: 'a practice in California',
    listing: { ...office, facts: { host: 'clinic', place: { city: 'Pasadena', state: 'CA' } } },
    profile: { status: 'graduate' },
  },
  {
    of: 'an office that is only likely',
    listing: { ...office, settingBasis: 'likely', facts: { host: 'agency' } },
    profile: { status: 'graduate' },
  },
];
export const staysSilent: Example[] = [
  { of: 'a student', listing: { ...office, facts: { host: 'clinic' } }, profile: { status: 'student' } },
  { of: 'a hospital’s clinic', listing: { ...office, facts: { host: 'hospital' } }, profile: { status: 'graduate' } },
  {
    of: 'watching in an office',
    listing: { ...office, type: 'observership', contact: 'observation', facts: { host: 'clinic' } },
    profile: { status: 'graduate' },
  },
  { of: 'no profile', listing: { ...office, facts: { host: 'clinic' } } },
];

/** What is likely where the page is silent, and why; DOMAIN's conventions. The reason is a key of the texts. */
import type { Contact, Host, Setting, Type, Why } from '../model.ts';

interface Likely<V> {
  value: V;
  why: Why;
}

/** Those whose names mean what they say. Others sell anything as an externship or a clerkship. */
const isTeacher = (host: Host): boolean => host === 'hospital' || host === 'school';

/** Contact by the name of the thing. `listed`: it is one of several, which their names tell apart. */
export function likelyContact(type: Type, host: Host, listed: boolean): Likely<Contact> | null {
  switch (type) {
    case 'observership':
      return { value: 'observation', why: 'observership-by-name' };
    case 'research':
      return { value: 'none', why: 'research-by-name' };
    case 'elective':
      return { value: 'hands-on', why: 'elective-by-name' };
    case 'clerkship':
    case 'externship':
      return listed || isTeacher(host) ? { value: 'hands-on', why: `${type}-by-name` } : null;
    case 'sub-internship':
      return host === 'agency' || host === 'directory' ? null : { value: 'hands-on', why: 'sub-internship-by-name' };
    default:
      return null;
  }
}

const HOSPITAL = /\b(?:hospital|medical center|infirmary|hospital system)\b/i;
const OFFICE =
  /\b(?:clinic|practice|associates|physicians' group|medical group|family (?:care|practice|medicine)|office|(?:heart|eye|kidney|skin|pain|women's|children's|lung|digestive|cancer) (?:care|center|group|associates|partners|specialists)|(?:[a-z]+ology|pediatrics|psychiatry|orthopedics|obstetrics|gynecology|surgical|medical) (?:partners|specialists|consultants)|dr\.? [a-z]|m\.?d\.?$|dermatology|allergy)\b/i;

/** Work that is done where patients lie. */
const IN_HOSPITAL =
  /\b(?:emergency (?:medicine|department)|critical care|intensive care|icu|anesthesi\w+|hospital medicine|hospitalist|trauma|(?:general|cardiac|cardiothoracic|thoracic|vascular|transplant|acute care) surgery|neonat\w+|labor and delivery|stroke)\b/i;

/** A line that holds a name and nothing else. */
const NAME_ONLY = 70;

/** What short lines of the offering call its host: “Clearfield Eye Associates”, “Mercy Point Hospital, Scranton”. */
export const hostLines = (quotes: string[]): string => quotes.filter((q) => q.length < NAME_ONLY && !/[a-z][.!?]$/.test(q)).join(' · ');

/** Setting by who hosts: first what the offering's own title says of the host, then the host of the page; `system`: many hospitals and clinics. */
export function likelySetting(type: Type, host: Host, title: string, system: boolean): Likely<Setting> | null {
  if (type === 'virtual') return { value: 'remote', why: 'virtual-by-name' };
  if (type === 'research') return null;
  if (HOSPITAL.test(title)) return { value: 'inpatient', why: 'host-hospital' };
  if (IN_HOSPITAL.test(title) && host !== 'clinic') return { value: 'inpatient', why: 'specialty-in-hospital' };
  if (type === 'sub-internship' && host !== 'agency') return { value: 'inpatient', why: 'sub-internship-by-name' };
  switch (host) {
    case 'school':
      return { value: 'both', why: 'host-school' };
    case 'hospital':
      return system ? { value: 'both', why: 'host-system' } : { value: 'inpatient', why: 'host-hospital' };
    case 'clinic':
      return { value: 'outpatient', why: 'host-clinic' };
    default:
      if (type === 'externship') return { value: 'outpatient', why: 'externship-by-name' };
      return OFFICE.test(title) ? { value: 'outpatient', why: 'host-clinic' } : null;
  }
}

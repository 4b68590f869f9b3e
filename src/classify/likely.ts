/** What is likely where the page is silent, and why; DOMAIN's conventions. The reason is a key of the texts. */
import type { Contact, Host, Setting, Type } from '../model.ts';

export interface Likely<V> {
  value: V;
  why: string;
}

/** Contact by the name of the thing. */
export function likelyContact(type: Type, host: Host): Likely<Contact> | null {
  switch (type) {
    case 'observership':
      return { value: 'observation', why: 'observership-by-name' };
    case 'research':
      return { value: 'none', why: 'research-by-name' };
    case 'elective':
    case 'clerkship':
      return { value: 'hands-on', why: `${type}-by-name` };
    case 'externship':
      return { value: 'hands-on', why: 'externship-by-name' };
    case 'sub-internship':
      return host === 'agency' || host === 'directory' ? null : { value: 'hands-on', why: 'sub-internship-by-name' };
    default:
      return null;
  }
}

const HOSPITAL = /\b(?:hospital|medical center|infirmary|hospital system)\b/i;
const OFFICE =
  /\b(?:clinic|practice|associates|physicians' group|medical group|family (?:care|practice|medicine)|office|(?:heart|eye|kidney|skin|pain|women's|children's) (?:care|center|group)|dr\.? [a-z]|m\.?d\.?$|dermatology|allergy)\b/i;

/** Setting by who hosts: first what the offering's own title says of the host, then the host of the page. */
export function likelySetting(type: Type, host: Host, title: string): Likely<Setting> | null {
  if (type === 'virtual') return { value: 'remote', why: 'virtual-by-name' };
  if (type === 'research') return null;
  if (HOSPITAL.test(title)) return { value: 'inpatient', why: 'host-hospital' };
  if (type === 'sub-internship' && host !== 'agency') return { value: 'inpatient', why: 'sub-internship-by-name' };
  switch (host) {
    case 'school':
      return { value: 'both', why: 'host-school' };
    case 'hospital':
      return { value: 'inpatient', why: 'host-hospital' };
    case 'clinic':
      return { value: 'outpatient', why: 'host-clinic' };
    default:
      if (type === 'externship') return { value: 'outpatient', why: 'externship-by-name' };
      return OFFICE.test(title) ? { value: 'outpatient', why: 'host-clinic' } : null;
  }
}

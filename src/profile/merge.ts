/** A profile with the time of each field's last change; two devices' copies merge field by field, the later change wins. */
import type { Profile } from '../model.ts';
import { withoutEmpty } from './schema.ts';

export interface Timed {
  profile: Profile;
  /** Milliseconds since 1970 by field (`budgetUsd`, `school.vslo`); a time without the field: taken back then. */
  times: Record<string, number>;
}

type Fields = Map<string, unknown>;

/** Groups whose fields are merged each for itself; everything else is one field. */
const GROUPS = new Set(['school', 'visa', 'exams']);

/** Records a new state of the profile: the fields that changed get the time `now`. */
export function changed(before: Timed, profile: Profile, now: number): Timed {
  const [old, next] = [fieldsOf(before.profile), fieldsOf(profile)];
  const times = { ...before.times };
  for (const field of new Set([...old.keys(), ...next.keys()])) {
    if (JSON.stringify(old.get(field)) !== JSON.stringify(next.get(field))) times[field] = Math.max(now, (times[field] ?? 0) + 1);
  }
  return { profile: withoutEmpty(profile), times };
}

/** The later change of each field; the same from either side. */
export function merged(one: Timed, other: Timed): Timed {
  const [a, b] = [fieldsOf(one.profile), fieldsOf(other.profile)];
  const fields: Fields = new Map();
  const times: Record<string, number> = {};
  for (const field of [...new Set([...a.keys(), ...b.keys(), ...Object.keys(one.times), ...Object.keys(other.times)])].sort()) {
    const [ta, tb] = [one.times[field] ?? 0, other.times[field] ?? 0];
    const [va, vb] = [a.get(field), b.get(field)];
    const later = ta === tb ? ((JSON.stringify(va) ?? '') >= (JSON.stringify(vb) ?? '') ? va : vb) : ta > tb ? va : vb;
    if (later !== undefined) fields.set(field, later);
    if (ta || tb) times[field] = Math.max(ta, tb);
  }
  return { profile: profileOf(fields), times };
}

function fieldsOf(profile: Profile): Fields {
  const fields: Fields = new Map();
  for (const [key, value] of Object.entries(withoutEmpty(profile))) {
    if (key === 'schema') continue;
    if (GROUPS.has(key)) for (const [inner, v] of Object.entries(value as object)) fields.set(`${key}.${inner}`, v);
    else fields.set(key, value);
  }
  return fields;
}

function profileOf(fields: Fields): Profile {
  const profile: Record<string, unknown> = { schema: 1 };
  for (const [field, value] of fields) {
    const [group, inner] = field.split('.') as [string, string | undefined];
    if (inner === undefined) profile[group] = value;
    else profile[group] = { ...(profile[group] as object | undefined), [inner]: value };
  }
  return profile as unknown as Profile;
}

import type { Basis, Contact, Listing, Setting, Strength, Type } from '../model.ts';

type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** The names of the levels, weakest first; the index is the level. */
const NAMES = ['not USCE', 'weakest', 'limited', 'moderate', 'strong', 'strongest'] as const;

/** Inside a level the type adds or takes a little, but only where patients are touched. */
const SIGN: Partial<Record<Type, string>> = { 'sub-internship': '+', externship: '-' };

type Weighed = Pick<Listing, 'type' | 'contact' | 'contactBasis' | 'setting' | 'settingBasis'>;

/**
 * How much an offering typically weighs: levels 5 (hands-on, in a hospital) to 0 (not clinical experience).
 * A likely contact or setting gives its level with basis `likely`; an unknown one gives the range of
 * levels still possible, never rounded up; where nothing is known there is no number.
 */
export function strength({ type, contact, contactBasis, setting, settingBasis }: Weighed): Strength {
  if (type === 'research') return single(0, '0', 'stated');
  if (type === 'virtual') return single(1, '1', 'stated');
  if (setting === 'remote') return single(1, '1', known(settingBasis));
  if (type === 'unclear' && setting === 'unclear') {
    if (contact === 'unclear') return { level: null, range: null, mark: '?', basis: 'unclear', name: 'unclear' };
    // No patients and no place: online at best, or not clinical at all.
    if (contact === 'none') return between(0, 1);
  }

  const contacts: Contact[] = contact === 'unclear' ? ['observation', 'hands-on'] : [contact];
  const settings: Setting[] = setting === 'unclear' ? ['outpatient', 'inpatient'] : [setting];
  const levels = contacts.flatMap((c) => settings.map((s) => level(c, s)));
  const low = Math.min(...levels) as Level;
  const high = Math.max(...levels) as Level;
  if (low !== high) return between(low, high);
  const basis = contactBasis === 'stated' && settingBasis === 'stated' ? 'stated' : 'likely';
  return single(low, `${low}${low >= 4 ? (SIGN[type] ?? '') : ''}`, basis);
}

/** What was read from a snippet alone is never more than likely. */
export const unsure = (rated: Strength): Strength => (rated.basis === 'stated' ? { ...rated, basis: 'likely' } : rated);

function level(contact: Contact, setting: Setting): Level {
  if (contact === 'hands-on') return setting === 'outpatient' ? 4 : 5;
  return setting === 'outpatient' ? 2 : 3;
}

/** A value that is there rests at least on a reason. */
function known(basis: Basis): Basis {
  return basis === 'stated' ? 'stated' : 'likely';
}

function single(level: Level, mark: string, basis: Basis): Strength {
  return { level, range: null, mark, basis, name: NAMES[level] };
}

function between(low: Level, high: Level): Strength {
  return { level: null, range: [low, high], mark: `${low}-${high}`, basis: 'unclear', name: `${NAMES[low]} to ${NAMES[high]}` };
}

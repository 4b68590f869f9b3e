import { describe, expect, test } from 'vitest';
import { type Basis, CONTACTS, type Contact, SETTINGS, type Setting, type Strength, TYPES, type Type } from '../../src/model.ts';
import { strength, unsure } from '../../src/rate/strength.ts';

const rated = (type: Type, contact: Contact, contactBasis: Basis, setting: Setting, settingBasis: Basis): Strength =>
  strength({ type, contact, contactBasis, setting, settingBasis });

/** contact × setting → mark, for a type without sign; columns: inpatient, both, outpatient, unclear. */
const TABLE: Record<string, [string, string, string, string]> = {
  'hands-on': ['5', '5', '4', '4-5'],
  observation: ['3', '3', '2', '2-3'],
  none: ['3', '3', '2', '2-3'],
  unclear: ['3-5', '3-5', '2-4', '2-5'],
};
const COLUMNS = ['inpatient', 'both', 'outpatient', 'unclear'];

function expected(type: Type, contact: string, setting: string): string {
  if (type === 'research') return '0';
  if (type === 'virtual' || setting === 'remote') return '1';
  if (type === 'unclear' && setting === 'unclear' && contact === 'unclear') return '?';
  if (type === 'unclear' && setting === 'unclear' && contact === 'none') return '0-1';
  const plain = TABLE[contact]?.[COLUMNS.indexOf(setting)] ?? '';
  const sign = { 'sub-internship': '+', externship: '-' }[type as string] ?? '';
  return ['4', '5'].includes(plain) ? plain + sign : plain;
}

describe('strength', () => {
  const all = TYPES.flatMap((type) => CONTACTS.flatMap((contact) => SETTINGS.map((setting) => [type, contact, setting] as const)));

  test.each(all)('%s, %s, %s', (type, contact, setting) => {
    const result = rated(type, contact, 'stated', setting, 'stated');
    expect(result.mark).toBe(expected(type, contact, setting));
    expect(result.level === null ? null : String(result.level)).toBe(/^\d[+-]?$/.test(result.mark) ? result.mark[0] : null);
    expect(result.range).toEqual(/^\d-\d$/.test(result.mark) ? result.mark.split('-').map(Number) : null);
  });

  test('the order of the field holds: 5+ 5 5- 4+ 4 4- 3 2 1 0', () => {
    const mark = (type: Type, contact: 'hands-on' | 'observation', setting: 'inpatient' | 'outpatient') =>
      rated(type, contact, 'stated', setting, 'stated').mark;
    expect([
      mark('sub-internship', 'hands-on', 'inpatient'),
      mark('elective', 'hands-on', 'inpatient'),
      mark('externship', 'hands-on', 'inpatient'),
      mark('sub-internship', 'hands-on', 'outpatient'),
      mark('clerkship', 'hands-on', 'outpatient'),
      mark('externship', 'hands-on', 'outpatient'),
      mark('observership', 'observation', 'inpatient'),
      mark('observership', 'observation', 'outpatient'),
      mark('virtual', 'hands-on', 'inpatient'),
      mark('research', 'hands-on', 'inpatient'),
    ]).toEqual(['5+', '5', '5-', '4+', '4', '4-', '3', '2', '1', '0']);
  });

  test('what is only likely is marked as likely, what is unknown has no basis', () => {
    const basis = (s: Strength) => s.basis;
    expect(basis(rated('externship', 'hands-on', 'stated', 'outpatient', 'likely'))).toBe('likely');
    expect(basis(rated('elective', 'hands-on', 'likely', 'inpatient', 'stated'))).toBe('likely');
    expect(basis(rated('elective', 'hands-on', 'stated', 'inpatient', 'stated'))).toBe('stated');
    expect(basis(rated('elective', 'hands-on', 'stated', 'unclear', 'unclear'))).toBe('unclear');
    expect(basis(rated('unclear', 'unclear', 'unclear', 'unclear', 'unclear'))).toBe('unclear');
  });

  test('what is online or research by its kind is stated; what is online by its place is as sure as the place', () => {
    const basis = (type: Type, setting: 'remote' | 'unclear', settingBasis: Basis) =>
      rated(type, 'unclear', 'unclear', setting, settingBasis).basis;
    expect(basis('research', 'unclear', 'unclear')).toBe('stated');
    expect(basis('virtual', 'unclear', 'unclear')).toBe('stated');
    expect((['stated', 'likely', 'unclear'] as const).map((b) => basis('elective', 'remote', b))).toEqual(['stated', 'likely', 'likely']);
  });

  test('what was read from a few words alone is likely at most', () => {
    const of = (basis: Basis) => unsure(rated('elective', 'hands-on', basis, 'inpatient', 'stated'));
    expect(of('stated')).toMatchObject({ mark: '5', basis: 'likely' });
    expect(of('likely')).toMatchObject({ mark: '5', basis: 'likely' });
    expect(unsure(rated('elective', 'hands-on', 'stated', 'unclear', 'unclear')).basis).toBe('unclear');
  });

  test('a level and a range are named', () => {
    expect(rated('elective', 'hands-on', 'stated', 'inpatient', 'stated').name).toBe('strongest');
    expect(rated('observership', 'observation', 'stated', 'unclear', 'unclear').name).toBe('limited to moderate');
    expect(rated('research', 'none', 'stated', 'unclear', 'unclear').name).toBe('not USCE');
    expect(rated('unclear', 'unclear', 'unclear', 'unclear', 'unclear').name).toBe('unclear');
  });
});

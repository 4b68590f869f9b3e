/** What is likely where a page is silent: the conventions of the field. */
import { describe, expect, test } from 'vitest';
import { hostLines, likelyContact, likelySetting } from '../../src/classify/likely.ts';
import type { Host, Type } from '../../src/model.ts';

describe('contact, by the name of the thing', () => {
  test.each<[Type, Host, string | null, string | null, boolean?]>([
    ['observership', 'unclear', 'observation', 'observership-by-name'],
    ['research', 'unclear', 'none', 'research-by-name'],
    ['elective', 'unclear', 'hands-on', 'elective-by-name'],
    ['clerkship', 'school', 'hands-on', 'clerkship-by-name'],
    ['externship', 'hospital', 'hands-on', 'externship-by-name'],
    ['clerkship', 'agency', null, null],
    ['externship', 'clinic', null, null],
    ['externship', 'agency', 'hands-on', 'externship-by-name', true],
    ['sub-internship', 'school', 'hands-on', 'sub-internship-by-name'],
    ['sub-internship', 'agency', null, null],
    ['sub-internship', 'directory', null, null],
    ['virtual', 'unclear', null, null],
    ['unclear', 'hospital', null, null],
  ])('%s of %s: %s', (type, host, value, why, listed = false) => {
    expect(likelyContact(type, host, listed)).toEqual(value && { value, why });
  });
});

describe('setting, by who hosts', () => {
  test.each<[Type, Host, string, string | null, string | null]>([
    ['virtual', 'hospital', 'Mercy Point Hospital', 'remote', 'virtual-by-name'],
    ['research', 'hospital', 'Mercy Point Hospital', null, null],
    ['observership', 'clinic', 'Mercy Point Hospital', 'inpatient', 'host-hospital'],
    ['observership', 'unclear', 'Critical care', 'inpatient', 'specialty-in-hospital'],
    ['observership', 'clinic', 'Critical care', 'outpatient', 'host-clinic'],
    ['sub-internship', 'unclear', 'Medicine', 'inpatient', 'sub-internship-by-name'],
    ['sub-internship', 'agency', 'Medicine', null, null],
    ['elective', 'school', 'Medicine', 'both', 'host-school'],
    ['observership', 'hospital', 'Medicine', 'inpatient', 'host-hospital'],
    ['observership', 'clinic', 'Medicine', 'outpatient', 'host-clinic'],
    ['externship', 'unclear', 'Medicine', 'outpatient', 'externship-by-name'],
    ['externship', 'agency', 'Medicine', 'outpatient', 'externship-by-name'],
    ['observership', 'agency', 'Clearfield Eye Associates', 'outpatient', 'host-clinic'],
    ['observership', 'agency', 'Medicine', null, null],
  ])('%s of %s, “%s”: %s', (type, host, title, value, why) => {
    expect(likelySetting(type, host, title, false)).toEqual(value && { value, why });
  });

  test('a health system has both', () => {
    expect(likelySetting('observership', 'hospital', 'Medicine', true)).toEqual({ value: 'both', why: 'host-system' });
  });
});

test('short lines that only name something may name the host', () => {
  const long = 'A name that goes on and on until nobody would take it for a name any more';
  expect(hostLines(['Clearfield Eye Associates', 'You see patients.', long, 'Mercy Point Hospital, Scranton'])).toBe(
    'Clearfield Eye Associates · Mercy Point Hospital, Scranton',
  );
  expect(hostLines(['Dr. Lund, Ashford', 'Is it open?', 'Room 4.'])).toBe('Dr. Lund, Ashford · Room 4.');
});

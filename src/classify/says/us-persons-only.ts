/** Only citizens or permanent residents of the US, wherever they study. */
import { NOT_US_PERSONS, US_PERSONS } from '../facts/us-persons.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: US_PERSONS.source,
  not: NOT_US_PERSONS.source,
  source: 'programme pages of federal hospitals',
});

export const says = [
  'We can appoint only United States citizens and lawful permanent residents.',
  'U.S. citizens only.',
  'You must hold a US passport.',
  '| Status | Citizens and permanent residents of the United States. |',
  'Eligibility: U.S. citizens or green card holders',
  'On that account applicants have to be United States citizens or lawful permanent residents.',
  'This appointment is given to citizens of the United States.',
  'The program is open only to U.S. citizens.',
  'Applicants must already hold permanent residence, citizenship or an EAD.',
  'You need to be authorized to work in the United States.',
  'Only persons with US citizenship can be appointed.',
];
export const doesNotSay = [
  'You need not be a US citizen.',
  'Graduates must have their own authorization (citizens, permanent residents, EAD holders).',
  'You must have a green card, a work permit or a J-1 visa.',
  'You must upload a copy of your passport or green card.',
  'US citizens who study abroad may apply.',
  'Only students of US schools may apply.',
  'The elective is open to U.S. citizens and international students.',
  'The stipend goes to US citizens.',
  'We treat citizens and permanent residents of the United States.',
  'Background check (only for those over 18, or non-US citizens)',
];

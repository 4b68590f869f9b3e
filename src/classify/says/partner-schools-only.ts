/** Only students of schools with an agreement may come. */
import { NOT_ONLY, PARTNERS_ONLY } from '../facts/partner-schools.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: PARTNERS_ONLY.source,
  not: NOT_ONLY.source,
  source: 'S5; Stony Brook, Jefferson',
});

export const says = [
  "Students of schools that aren't on this list cannot be considered.",
  'International students are not accepted unless a formal agreement exists between their school and ours.',
  'Your university has to have a collaborative agreement with the college in order to be eligible.',
  'We take students of the three universities with which the college exchanges students.',
  'Only students of our partner universities may apply.',
  'Partner schools only',
  'We accept students from affiliated medical schools only.',
  "Without a signed contract between your school and our hospital we can't give you a place.",
  'A student has to be put forward by one of them.',
  'A request from a student whose school has no agreement with us cannot be answered.',
  'A student comes here because their school and ours have signed an agreement.',
  'We teach students of two schools, and of those two alone.',
  'We take nobody from abroad, with the exception of our partner universities.',
  'Students of the schools listed below may apply.',
  'Your school nominates you by March.',
  'Students are nominated by their home university.',
  'Only schools that have signed a contract with us may send students.',
  'We accept students from our affiliate schools and from no other.',
  'An exchange agreement between our hospital and your school has to be in force.',
  'We are not able to place visitors from other schools for core rotations.',
  'For students whose universities have signed an agreement.',
  'One of the faculties below puts forward its own candidates.',
  'Our sister schools propose their candidates in the fall.',
  'Places are filled by our exchange partners.',
  'Students reach us by nomination.',
];
export const doesNotSay = [
  'The school does not require an affiliation agreement.',
  'We have no agreement with any school.',
  'Bring the affiliation form.',
  'Vaccines are given by the nurses, the final examination by the school.',
  'The title is given by the department.',
  "Our form is sent by your dean's office.",
  'You are nominated by the dean of a school that takes part in VSLO.',
  'The hospital is affiliated with the university.',
  'Students of other schools are welcome.',
  'Your dean nominates you in VSLO.',
  'The school puts forward two residents for the prize.',
  'A teacher of the year is chosen by the students.',
  'The award is given to a student chosen by the faculty.',
  'Your school is accredited by the LCME. Students from any other school cannot be placed.',
];

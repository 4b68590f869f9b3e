/** Applicants must not write to the doctor or the site themselves. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:do not|don't|please do not|must not|may not|never|not allowed to|prohibited from|forbidden to|refrain from)\b[^.;]{0,20}\b(?:contact\w*|get in touch with|writ\w+ to|call\w*|e-?mail\w*|reach\w*|approach\w*)\b(?:(?!\b(?:patients?|in|on|from|about|after|without|operator)\b)[^.;]){0,40}\b(?:physicians?|doctors?|preceptors?|faculty|hospitals?|departments?|hosts?|sites?|program directors?|clinicians?|office|directly|offices?|directors?)\b
    \bcontacting\b[^.;]{0,80}\b(?:ineligib\w*|terminat\w*|disqualif\w*|not (?:allowed|permitted)|result in)
    \b(?:contact|write to|call)\b[^.;]{0,30}\b(?:doctor|physician|preceptor)\b[^.;]{0,40}\b(?:termination|not allowed|forbidden|prohibited|without refund)
    \b(?:contact|get in touch with|write to|call|approach|e-?mail)\b[^.;]{0,60}\b(?:forfeits?|lose (?:their|your) (?:place|seat|spot))\b
  `,
  not: anyOf`
    \bhesitate\b
    \bpatients?:
    \bonly contact\b
  `,
  source: 'agency terms; programme pages',
});

export const says = [
  'Please do not write to individual physicians.',
  'Do not contact the preceptor before your start date.',
  'Contacting clinicians on your own may result in your ineligibility for observerships.',
  'Participants who get in touch with a clinic directly before the start forfeit their place.',
  'Do not get in touch with the office yourself.',
  'To contact the preceptor before the first day is not allowed.',
];
export const doesNotSay = [
  'Contact the doctor by e-mail.',
  'Do not hesitate to contact us.',
  'Patients: please do not call this number.',
  'Write to the coordinator.',
  'Do not contact patients after you leave the hospital.',
  'Do not write in charts of the hospital.',
  'Never call in sick without telling your preceptor.',
];

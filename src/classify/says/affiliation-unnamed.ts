/** A teaching or ACGME hospital is claimed without its name. */
import { anyOf } from '../../lexicon/pattern.ts';
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('acgme affiliat teaching university-affiliated university community prestigious top'),
  pattern: anyOf`
    \b(?:acgme|university|residency|teaching)[- ](?:accredited |affiliated )?(?:affiliated|accredited|associated)?(?: (?:teaching|community|university|residency|\w+-bed))* ?(?:hospitals?|sites?|programs?|institutions?|preceptors?|physicians?|doctors?|pediatricians?|internists?|surgeons?)\b
    \b(?:preceptors?|doctors?|physicians?|clinics?|offices?)\b[^.;]{0,40}\bacgme[- ]affiliated\b
    \baffiliated with (?:prestigious|top|leading|major|acgme|university|teaching|academic)[^.;]{0,30}\b(?:hospitals?|programs?|centers?|institutions?)
    \b(?:prestigious|top|leading|renowned) (?:teaching |university |us |u\.s\. )*hospitals?\b
  `,
  not: anyOf`
    \b(?:fairness|ranked|rankings?|hospitals: )
    \b(?:our|we are|this|is a|the) (?:(?!\b(?:our|the) )[^.;]){0,25}\b(?:hospital|residency)\b
    \bmemorial\b
    \bst\.\s
    \bmedical center\b
    \buniversity hospital\b
    \bregional\b
    \bour acgme\b
    \bresidents\b
  `,
  source: 'agency pages',
});

export const says = [
  'Rotate at an ACGME-accredited teaching hospital.',
  'Our preceptors are affiliated with prestigious hospitals.',
  'An ACGME-affiliated hospital in Chicago.',
  'Our preceptor is board certified and ACGME-affiliated.',
];
export const doesNotSay = [
  'You rotate at Kettleman Memorial Hospital.',
  'University Hospital, our teaching hospital, has 400 beds.',
  'We are a clinic.',
  'Our ACGME-accredited residency takes ten residents.',
];

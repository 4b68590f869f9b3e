/** A teaching or ACGME hospital is claimed without its name. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

const TEACHING = '(?:acgme|university|residency(?! (?:programs?|physicians?|doctors?)\\b)|teaching|academic)';
const HOSPITALS =
  '(?:hospitals?|medical centers?|sites?|programs?|institutions?|preceptors?|physicians?|doctors?|pediatricians?|internists?|surgeons?)';
/** A hospital by its name, in the page's capitals; “Teaching Hospital” is none. */
const NAME = String.raw`\b(?!(?:An?|The|Our|At|In|With|U\.?S\.?A?|ACGME\S*|Teaching|University|Community|Academic|Top|Leading|Major|Large|Prestigious|Renowned|American|Partner|Affiliated|Accredited|Rotate|Train|Work|Learn|Internal|Inpatient)\b)[A-Z][\w'’.-]+ (?:(?:[A-Z][\w'’.-]+|of|de) ){0,4}(?:Hospital|Medical Center|Infirmary)\b|\bUniversity of [A-Z]|\b[A-Z]\w+ (?:University|College)\b|\bUniversity Hospital,`;

export default saying({
  pattern: anyOf`
    \b${TEACHING}[- ](?:accredited |affiliated )?(?:affiliated|accredited|associated)?(?: (?:teaching|community|university|residency|\w+-bed))* ?${HOSPITALS}\b
    \b(?:preceptors?|doctors?|physicians?|clinics?|offices?)\b[^.;]{0,40}\bacgme[- ]affiliated\b
    \baffiliated with (?:an? |some |several |many )?(?:prestigious|top|leading|major|acgme|university|teaching|academic|residency)\b[^.;]{0,30}
    \b(?:prestigious|top|leading|renowned) (?:teaching |university |us |u\.s\. )*hospitals?\b
    \b(?:hospitals|sites|clinics|preceptors) are (?:all )?acgme[- ](?:accredited|affiliated)\b
    \bhospital partners?\b[^.;]{0,40}\b(?:acgme|residenc(?:y|ies))\b
  `,
  not: anyOf`
    \b(?:fairness|ranked|rankings?|hospitals: )
    \b(?:our|we are|this|is a|the) (?:(?!\b(?:our|the|an?|partners?) )[^.;]){0,25}\b(?:hospital(?! partners?)|residency)\b
    \bour acgme\b
    \b(?:not|never|no longer) (?:[\w-]+ )?(?:affiliated|associated|tied|linked|connected|a teaching)
    \b(?:trained|graduated|studied|founder|founded|alumn\w+|matched|programs? (?:want|ask|like|expect|prefer|require)|(?:apply|applying) (?:to|for)|(?:programs?|residenc(?:y|ies)) (?:is|are) accredited)\b
  `,
  notNamed: NAME,
  source: 'agency pages',
});

export const says = [
  'Rotate at an ACGME-accredited teaching hospital.',
  'Our preceptors are affiliated with prestigious hospitals.',
  'An ACGME-affiliated hospital in Chicago.',
  'Our doctors are affiliated with residency programs.',
  'Our preceptor is board certified and ACGME-affiliated.',
  'Spend a month in a large academic medical center with residents.',
  'You rotate in a hospital that is affiliated with a university.',
  'Our hospital partners run residencies.',
  'All our sites are ACGME-accredited.',
];
export const doesNotSay = [
  'You rotate at Kettleman Memorial Hospital.',
  'University Hospital, our teaching hospital, has 400 beds.',
  'We are a clinic.',
  'Residency programs want three letters.',
  'Some now work in residency programs in Ohio.',
  'That is for each residency program to decide.',
  'Rotate at Mercy Hill Hospital, an ACGME-affiliated teaching hospital.',
  'Our founder trained at an ACGME-accredited hospital.',
  'Many programs want letters from teaching hospitals.',
  'Learn how to apply to ACGME-accredited programs.',
  'The clinic is not affiliated with a teaching hospital.',
  'Our ACGME-accredited residency takes ten residents.',
];

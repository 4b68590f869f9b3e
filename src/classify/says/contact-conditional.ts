/** Contact with patients only where the doctor, the patient or the site allows it. */
import { anyOf, wholeWords } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:if|when|where|as(?! an?\b)|unless|only with|provided)\b[^.;]{0,25}\b(?:physician|doctor|preceptor|attending|patients?|famil(?:y|ies)|supervisor|site|host|hospital|state|clinic|law|office|policy|policies|permitted|allowed|appropriate)\b[^.;]{0,25}\b(?:allows?|permits?|agrees?|consents?|feels?|is fine|are fine|decides?|comfortable|lets?|forbids|objects?|otherwise)\b
    \bhow much (?:you|they|externs|students|rotators) (?:do|may do|can do|are allowed)\b[^.;]{0,40}\bdepends? on\b
    \b(?:subject to|depending on|depends on|up to)\b[^.;]{0,20}\b(?:preceptor|physician|doctor|attending|host|site|patient)(?:'s|s')?(?: \w+)?\b[^.;]{0,70}\b(?:hands[- ]on|contact|examin\w*|participat\w*|history|histories|involve\w*|procedures?|duties|level|extent)
    \bat\b[^.;]{0,20}\b(?:preceptor|physician|doctor|attending|host|site|patient)(?:'s|s')?(?: \w+)? (?:discretion|permission|consent|approval|decision)\b[^.;]{0,50}\b(?:hands[- ]on|contact|examin\w*|participat\w*|history|histories|involve\w*|procedures?|duties|level|extent)
    \b(?:hands[- ]on|contact|examin\w*|participat\w*|histories|involve\w*|interact\w*)\b[^.;]{0,60}\b(?:at the (?:sole )?discretion of|subject to|depend(?:s|ing)? on|is up to|varies (?:by|with)|when (?:permitted|allowed|appropriate)|where (?:permitted|allowed)|as (?:permitted|allowed)|if (?:permitted|allowed))\b
  `,
  not: wholeWords`
    letters?
    lors?
    recommend\w*
    visas?
    refund\w*
    money
    parking
    schedul\w*
    dates?
    housing
    cancel\w*
    school (?:allows|permits)
    extend\w*
    extension
    vslo
    assignment
    start
    appl(?:y|icants?)
  `,
  source: 'agency pages',
});

export const says = [
  'You may examine patients if the physician allows it.',
  'Hands-on participation is at the discretion of the preceptor.',
  'The level of involvement depends on the doctor: you may examine when the preceptor feels you are ready.',
  'Patient contact subject to site policy.',
  "At the physician's discretion you take part in procedures.",
  'Depending on the host you examine patients.',
  'How much you do there depends on what is quiet.',
];
export const doesNotSay = [
  'If the site cancels you get your money back.',
  'The letter is at the discretion of the attending.',
  'Interviews depend on your scores.',
  'I came as a young doctor and somebody let me sit in her office.',
  'At the side of the physician you take histories.',
  'You sit with the doctor at our site and examine patients.',
  'International applicants may apply to everything shown unless the host says otherwise.',
  'If your school allows it, apply in VSLO.',
  'The visa is at the discretion of the consul.',
];

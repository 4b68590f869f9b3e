import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { verbs } from '../verbs.ts';

const PRESENT = verbs`present`;
const TEACHER =
  '(?:attending|doctor|physician|team|preceptor|consultant|surgeon|fellow|resident|chief|faculty|pediatrician|(?:volunteer|staff) (?:doctor|physician)|\\w+(?:ist|ician|geon))';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \b${PRESENT} (?:(?:the|your|new|each|these|those|their|a|own|assigned|on) ){0,2}(?:patients?|admissions?|findings|plan|assessment)\b
    \bpatient presentations?\b(?! (?:var|differ|range|include))
    \b${PRESENT} (?:every|each) case\b(?! from)
    \byou present in (?:\w+ )?minutes\b
    \b(?:you|and) present to (?:(?:the|your) ${TEACHER}|dr\b|her\b|him\b|me\b|us\b)
    \b(?:oral )?case presentations? (?:on|of|at|to)\b
    \b${PRESENT} (?:both |it |this |them |her |him |the case )?(?:at|on|to) (?:the )?(?:bedside|rounds|post-take|${TEACHER})\b
    \breports? (?:back )?to (?:(?:the|your) ${TEACHER}(?=$|[.,;]| (?:before|with|and|what))|me\b)
    \b(?:staff|staffs|staffing) (?:it|them|each|the case|your patients|their patients|the patient|every \w+) with\b|\b(?:before|then) staff(?:ing)?\b(?! (?:meeting|training))
    \b(?:tell|tells) (?:me|us|dr\.? \w+|the ${TEACHER}) (?:what (?:changed|is|they|you (?:found|heard|felt|think|believe))|how (?:they|he|she|your patients)|about (?:overnight|your patients))
    \b(?:give|gives) (?:me|us|the ${TEACHER}) your (?:\w+ ){0,4}(?:guess|diagnos|differential|assessment)
    \b(?:sign|signs|signing) out (?:your|their|to the (?:night|next))
  `,
  denied: null,
  act: true,
  source: 'S3',
});

export const says = [
  'You present to her before she goes in.',
  'You present in two minutes with the patient listening.',
  'You present every case to the faculty.',
  'You present patients on rounds.',
  'The extern reports to the doctor before they both return.',
  'Daily patient presentations by the students',
  'You give an oral case presentation at morning report.',
  'Students present to the attending each morning.',
  'You staff each with the fellow.',
  'You see them, then staff.',
  'You tell me what changed overnight.',
  'Give me your three best guesses.',
  'Sub-interns sign out to the night team.',
];
export const doesNotSay = [
  'On the first day you present to the security desk.',
  'If you present with a cough you are sent home.',
  'Patient presentations vary with the season.',
  'He presents to the clinic with cough.',
  'Present your passport.',
  'Present your badge at the front desk.',
  'A presentation about the city',
  'Tell us of any gap.',
];

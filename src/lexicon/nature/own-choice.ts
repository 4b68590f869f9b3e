import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { UNIT } from '../schooling.ts';

const FIELD =
  '(?:departments?|specialt(?:y|ies)|services?|rotations?|courses?|fields?|areas?|disciplines?|subspecialt(?:y|ies)|catalogu?e?)';

/** Students take it because they like to, not because their school asks for it. */
export default cue({
  value: 'elective',
  weight: 3,
  pattern: anyOf`
    \b(?:optional|voluntary|selective|extracurricular) (?:[\w-]+ ){0,4}?(?:${UNIT}|course|part|credits?|list|period|months?|weeks?|option)\b
    \b(?:course|rotation|clerkship|block|it|this|status|type|credit|units)[^.;]{0,14} (?:is |are )?(?:optional|voluntary|selective)\b
    \b(?:of|at|by) (?:your|their|his or her|the student's) (?:own )?(?:choice|choosing)\b
    \b(?:taken|take it|come) (?:by choice|as an option)\b
    \bfree-choice\b|\b(?:a|their|your) free (?:month|period|block)\b
    \b(?:choose|chooses|pick|picks|rank|ranks|select|selects|elect|elects)\b[^.;]{0,40}\b${FIELD}\b
    \b(?:field|area|specialty|subject|rotation|department) (?:of (?:your|their) interest|(?:that )?(?:you|they) (?:like|choose)|(?:that|which) interests)\b
    \bwhich ${FIELD} you choose\b
    \bnot (?:required|compulsory|mandatory|obligatory)(?: (?:for|by|of) (?:any|your|their|a|the) (?:degree|school|curriculum|student)|$)
    \b(?:(?:nobody|no one|no student) (?:has|needs) to (?:do|take|come)|not part of anybody's)\b(?=\W|$)
    \b(?:bid for|sign up for|sign on for|apply for) (?:one|two|any|a|our|the) (?:[\w-]+ ){0,4}(?:blocks|rotations?|services|weeks|fields?)\b
    \bnone of [^.;]{0,40}\brequirement
    \b(?:has|have) chosen it\b
    \ban option of\b
  `,
  denied: null,
  source: 'S4',
});

export const says = [
  'An optional two-week rotation',
  'The course is voluntary.',
  'A rotation of their choosing',
  'Taken by choice in year four',
  'The free-choice period of their studies',
  'Fill a free month with us.',
  'You then rank three departments.',
  'A rotation in an area of their interest',
  'Which service you choose is up to you.',
  'Not required for any degree',
  'None of these rotations is a graduation requirement.',
  'Whoever comes has chosen it.',
  'Nobody has to do it.',
  'They sign up for a two-week rotation.',
  'An option of your last year',
];
export const doesNotSay = ['Housing is optional.', 'Free parking', 'Choose a start date.', 'Step 1 is not required.'];

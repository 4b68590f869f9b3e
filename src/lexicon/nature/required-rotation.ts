import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { BETWEEN, REQUIRED, UNIT } from '../schooling.ts';

/** A rotation that a school asks of each of its students. */
export default cue({
  value: 'clerkship',
  weight: 3,
  pattern: anyOf`
    \b${REQUIRED} (?:(?!of |to |for |by |from |at )[\w'/-]+,? ){0,4}?(?<!\b(?:of|step|about) )${UNIT}\b
    \b(?:rotations?|clerkships?|blocks?|weeks|months?) (?:is|are) (?:an? )?(?:[\w-]+ ){0,2}(?:required|mandatory|obligatory|compulsory|core)\b(?! of you)
    \b(?:requirement|prerequisite|must|obligatory|required|needed|mandatory) (?:part )?(?:for|of|before|in) ${BETWEEN}(?:graduation|promotion|degree|curriculum|year four|year 4|every student|each student)\b
    \b(?:graduation|degree|curriculum|surgery|medicine|clinical|core) requirements?\b
    \bmust (?:all )?(?:pass|complete|do|finish|take)\b[^.;]{0,40}\b(?:to (?:graduate|sit|go on|be promoted|move on)|in order to|before (?:graduation|year))
    \bha(?:s|ve) to (?:spend|do|complete|pass) [^.;]{0,50}\b(?:before the degree|to graduate|before graduation)\b
    \b(?:every|each|all) (?:of )?(?:\w+ )?(?:students?|juniors?|third-years?)\b[^.;]{0,40}\b(?:must|ha(?:s|ve) to|shall|needs? to) (?:do|pass|complete|finish|take|spend) (?:it|this|[\w-]+ (?:weeks|months)|the (?:rotation|block|clerkship|core))\b
    \b(?:count|counts|recogni[sz]ed) (?:toward|towards|as part of|for) (?:the|their|your) (?:degree|md|diploma|curriculum)\b
    \b(?:can't|cannot|can not|may not|don't|do not) (?:proceed|go on|move on|graduate|be promoted|advance)\b
    \brequired (?:by|of) (?:the|their|your|its|every|each|all) (?:[\w-]+ )?(?:school|university|college|students?)\b
    \bschools? (?:asks?|demands?|wants?|requires?)\b[^.;]{0,50}\b(?:weeks|before|graduat)
    \b(?:core|clinical|basic) (?:blocks|semesters|years|weeks) (?:of|here|with|at|five|six|seven|three|one)\b
    \bnot (?:optional|elected|an elective)\b
    \b(?:their|the|your|its) (?:curriculum|degree|programme|degree plan) (?:demands|requires|asks|prescribes)\b
    \b(?:missing|their|the|five|all|a|medicine|surgery|pa?ediatrics|psychiatry|ob/?gyn|psych) cores?\b(?= (?:here|lasts?|at|with|places|students|blocks?|weeks|disciplines)\b|[?.,:;]|$)
  `,
  denied: null,
  source: 'S7',
});

export const says = [
  'Required third-year rotations',
  'The rotation is mandatory.',
  'A must for every student of the college',
  'It fulfils the surgery requirement.',
  'You must complete it to sit Step 2.',
  'You have to spend four weeks here before the degree is conferred.',
  'Not optional',
  'Every student must do it.',
  'It counts toward the MD.',
  "Without a pass they can't proceed.",
  'Weeks required by the school',
  'Your school asks for six weeks of it.',
  'The clinical semesters of their studies',
  'Psychiatry weeks that their curriculum demands',
  'Missing a core?',
];
export const doesNotSay = ['Immunization is required.', 'Core faculty', 'Step 1 is mandatory.', 'A required training module is online.'];

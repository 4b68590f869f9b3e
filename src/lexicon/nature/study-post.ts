import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** What one comes for is a study. */
export default cue({
  value: 'research',
  weight: 2,
  pattern: anyOf`
    \b(?:join|joins|work|works|working|help|helps|spend|spent|place|position|project|funded)\b[^.;]{0,60}\b(?:(?:a|the|our|on|her|his|retrospective|funded|clinical) (?:study|studies|trials?)|research|project|vaccine group|outcomes group)\b
    \b(?:work|works|working|fellows?|spend|spent) [^.;]{0,40}\bon our (?:[\w-]+ )?(?:studies|trials)\b
    \b(?:a|one) project of (?:your|their) own\b
    \bproject year\b
    \b(?:research|investigation) (?:course|role|post|position|stay|project|year|appointment)\b
    \bspent (?:wholly |only |entirely )?(?:on|with) (?:research|the [\w' ]{0,30}(?:database|data))\b
    \bpostdocs?\b
    \bpresent (?:a|their|your) poster\b
    \bonly (?:way|elective)[^.;]{0,60}\b(?:study|research|science)\b
    \bstud(?:y|ies) with our faculty\b
  `,
  denied: null,
  source: 'S14',
});

export const says = [
  'Visitors work on a funded study.',
  'A project year with our spine group',
  'It is an investigation course.',
  'The stay is spent with the group’s database.',
  'They work as fellows on our sepsis studies.',
  'A project of their own',
  'A postdoc by another name',
  'Students present a poster.',
  'The only elective we offer is in basic science.',
  'A year on studies with our faculty',
];
export const doesNotSay = ['You study hard.', 'Case studies'];

import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { BETWEEN, INTERN } from '../schooling.ts';

/** What an intern does and answers for is a student's to do. */
export default cue({
  value: 'sub-internship',
  weight: 3,
  pattern: anyOf`
    \b(?:act|function|work|serve|perform|treat|count|run|rotate|regard)(?:s|ing|ed)? (?:(?:here|fully|much|just|more or less) )?(?:as|like|at|in) ${BETWEEN}${INTERN}
    \b(?:roles?|places?|position|shoes|stead|lieu|levels?|duties|tasks|work|workload|load|responsibilit(?:y|ies)|independence|autonomy|job|seat|slot|standards?) of ${BETWEEN}${INTERN}
    \b(?:instead of|in for|replac(?:e|es|ing)|over from|fill(?:s|ing)?|expect(?:ed)? of|all that|what|whatever|(?<!\b(?:well|such) )as|like|mirror) (?:(?:one of|an?|the|our|any|acting|surgical|medical|every|extra) ){0,4}${INTERN}(?= (?:do(?:es)?|would|is|are|has|have|on|slot|role|through|for)\b|[,.:;]|$)
    \b(?:intern|pgy-?1|house staff|house officer|first-year resident)(?:'s|s'|')?[- ](?:level|equivalent|load|workload|duties|responsibilit\w+|slot|standards?|role|line|schedule|work)\b
    \b(?:same|those|as much|as many|no less)\b[^.;]{0,40}? (?:as|of|than) (?:the|our|an?|any) (?:[\w-]+ )?${INTERN}(?=[\s.,;:)]|$)
    \b(?:scheduled|rostered|paged|used|graded|held|expected|treated) (?:just |exactly )?(?:like|as) (?:the |an? |our )?${INTERN}(?=[\s.,;:)]|$)
    \b(?:extra|additional|third|fourth|fifth|acting) (?:interns?|house officers?)\b
    \b(?:in|on|given|with|keep|have|work|share) (?:an?|the|our) (?:[\w-]+ )?resident(?:'s|s'|s)? (?:roster|schedule|call schedule|call pool|rota)\b
    \b(?:as|like) (?:the|our|a|any) (?:junior |first-year )?residents? (?:do|does|would)\b
  `,
  denied: null,
  source: 'S11',
});

export const says = [
  'You function as a first-year resident under close supervision.',
  'Students take on the duties of an intern.',
  'You stand in for a PGY-1.',
  'Whatever our interns do, you do.',
  'Intern-level responsibility for five patients',
  'You are the extra intern of the team.',
  'You do no less than an intern.',
  'Students are scheduled like house staff from the first day.',
  'Seniors are counted in the resident roster.',
  'You see patients first, as the residents do.',
];
export const doesNotSay = [
  'You work with an intern and two residents.',
  'Interns teach students every day.',
  'An internship in marketing',
  'Residents as well as interns give talks.',
  'Follow an intern on rounds.',
];
export const knownWrong = [{ of: 'Before you work as an intern you need a license.', fires: true }];

/** Words of medical schools and of those who learn: what the wordings of several cues are made of. */
import { anyOf } from './pattern.ts';

/** Who does the work of the first year after school. */
export const INTERN =
  "(?:interns?|pgy-?(?:1|i|one)|pl-?1|(?:first|1st)-year (?:residents?|house officers?)|(?:junior|new) (?:residents?|house officers?)|house ?(?:officers?|staff|men))(?:'s|s'|')?(?![\\w'])";
/** Those who near the end of school. */
export const SENIOR =
  '(?:seniors|m4s?|ms-?4s?|(?:fourth|final|last|4th)-years?|(?:senior|(?:fourth|final|last|4th)-year) (?:medical )?students?|sub-?interns?)';
export const STUDENT = `(?:${SENIOR}|(?:medical )?students?|third-years?|juniors?|clerks?|pupils)`;
export const SCHOOL = '(?:(?:medical )?schools?|universit(?:y|ies)|(?:medical )?colleges?|facult(?:y|ies)|campus|academy)';
/** Schools that send their students for what they must do. */
export const PARTNER = '(?:partner(?:ed|ing)?|affiliat(?:e|ed|es)|caribbean|offshore|island|contracted|sister)';
/** Said where a hospital takes students whom their schools send. */
export const SENT_BY_SCHOOLS = anyOf`
  (?:offshore|caribbean|island|foreign) (?:medical )?(?:schools?|students?)
  affiliation agreements?
  students? (?:sent|placed|assigned) (?:here )?by
`;
/** People from outside the house, or what is asked of them. */
export const OUTSIDERS = anyOf`
  visiting
  visitors?
  vsas
  (?:from|of|at|enrolled (?:at|in)) (?:\w+ ){0,2}(?:other|outside|another|any|lcme|coca|accredited|affiliated|partner)
  your (?:home )?(?:school|dean)
  home (?:school|institution)
  imgs?
  observers?
  other (?:medical )?schools
  ${SENT_BY_SCHOOLS}
  tuition
`;
/** Asked of each student. */
export const REQUIRED = '(?:required|mandatory|obligatory|compulsory|prescribed|core)';
/** What a school's course of study is made of. */
export const UNIT =
  '(?:rotations?|clerkships?|blocks?|disciplines?|semesters?|(?:clinical|internship|practical|third|core) (?:years?|time|training|terms?)|years? (?=here|with us|at our)|(?:[\\w-]+ )?weeks (?=of|in|here|with us|on)|(?:surgery|medicine|pa?ediatrics?|psychiatry|ob-?/?gyn) (?:rotation|clerkship|block|time|weeks|core|requirement)|(?:surgery|medicine|pa?ediatrics|psychiatry|ob/gyn)(?=[ .,;:]|$)(?! (?:residen|fellow|faculty|team|service|department)))';
/** Up to four words between two that belong together. */
export const BETWEEN = "(?:(?!(?:not|no|with|by|under|beside|next|alongside|beyond|or|but)\\b)[\\w'/-]+,? ){0,4}?";

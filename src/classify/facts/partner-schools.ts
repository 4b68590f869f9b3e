/** Schools whose students alone may come. */
import { anyOf } from '../../lexicon/pattern.ts';
import { fact } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

/** Only schools with an agreement. */
export const PARTNERS_ONLY = new RegExp(anyOf`
  \bonly\b(?:(?!\bonly\b)[^.;]){0,80}\b(?:partner|affiliat\w+|agreement|exchange)\b
  \b(?:partner|affiliated|exchange) (?:medical )?(?:schools?|institutions?|universit\w+)(?:'s?)? (?:only|students only)\b
  \b(?:agreement|affiliation)\b[^.;]{0,60}\b(?:is required|are required|must|required|exists|(?:has|have|needs?) to be (?:in (?:force|place|effect)|signed|concluded))\b
  \b(?:must|need|requires?|have to|has to)\b(?:(?!\b(?:must|need)\b)[^.;]){0,80}\b(?:agreement|affiliation|memorandum)\b
  \bunless\b[^.;]{0,60}\b(?:agreement|affiliat\w+|partner)\b
  \bwith the exception of [^.;]{0,40}\bpartner\b
  \bschools? (?:listed below|on this list)\b
  \bonly\b[^.;]{0,40}\b(?:schools|universities|colleges)\b[^.;]{0,40}\bcontracts?\b
  \b(?:affiliated?|partner|contract(?:ed)?) (?:schools|universities|colleges)\b[^.;]{0,30}\b(?:no others?|nobody else|alone)\b
  \b(?:not|cannot|can't|unable to|never|nor)\b[^.;]{0,40}\b(?:place|take|accept|host|admit|consider)\b[^.;]{0,40}\b(?:from|of|at) other (?:medical )?(?:schools|universities|colleges)\b
  \b(?:not|cannot|aren't)\b(?:(?!\bnot\b)[^.;]){0,40}\b(?:on (?:this|the) list|listed (?:below|above)|partner)\b
  \b(?:from|of) (?:our|the) (?:(?:same|three|two|four|five|\d) )?(?:partner|affiliated|exchange)? ?(?:schools?|universities)\b[^.;]{0,50}\b(?:exchange|agreement|affiliat\w*|only|nominat\w*|with which)\b
  \bnominates (?:you|students|them)\b
  \b(?:schools?|universit(?:y|ies)|colleges|facult(?:y|ies)|institutions|partners) (?:listed |named )?(?:below|above|on (?:this|our) list|in (?:this|the) (?:table|list))\b[^.;]{0,60}\b(?:nominat\w+|puts? forward|propos\w+|selects?|chooses?|sends?|fixes)\b
  \b(?:sister|partner|exchange|affiliated) (?:schools?|universit(?:y|ies)|facult(?:y|ies)|colleges|institutions|partners)\b[^.;]{0,40}\b(?:nominat\w+|puts? forward|propos\w+|selects?|chooses?)\b
  \b(?:nominated|selected|proposed|put forward|filled|chosen) by (?:one of )?(?:our|its|the|these) (?:\w+ )?(?:sister|partner|exchange|affiliat\w+|faculties|universities|schools|colleges)\b
  \b(?:students?|candidates?|visitors?|places)\b[^.;]{0,40}\bby nomination\b
  \b(?:nominated|proposed|placed) by (?:the|your|their|an?) (?:(?:home|own|partner|sending) )?(?:school|university|partner)\b
  \bwhose (?:universities|schools) have (?:forged|signed)\b
  \b(?:no|without an?) agreement\b[^.;]{0,50}\b(?:cannot|can't|not|no place|unable)\b
  \b(?:their|your) (?:school|university) and ours\b[^.;]{0,30}\b(?:agreement|contract|treaty)
  \b(?:students|those) (?:of|from) (?:two|three|four|five|six|\d|these|the following) (?:schools|universities|colleges)\b[^.;]{0,40}\b(?:alone|only|nobody else|no others?)\b
  \bwithout a signed (?:contract|agreement)\b[^.;]{0,60}\b(?:can't|cannot|not)\b
  \b(?:has|have) to be (?:put forward|nominated|proposed|selected) by (?:one of|them|their|a partner|your)\b
  \bwith which (?:the|we|our)(?: \w+){0,3} (?:has|have|exchange)\w*\b
`);
export const NOT_ONLY =
  /\b(?:does not require|not require|not needed|no agreement(?! with (?:us|our)\b)|without an agreement|unless (?:the student's|your) (?:home )?(?:institution|school) requires|have an affiliation form|malpractice|cannot guarantee|by e-?mail|nominates? (?:you |students |them )?(?:in|on|through|via) (?:the )?(?:aamc(?:'s)? )?vslo)\b/;
/** The words before it are looked for from the school on: most capitals begin no name of one. */
const SCHOOL =
  /(?<=\b((?:(?<!\b[A-ZÀ-Þ]\w{0,8}[.'’-])[A-ZÀ-Þ][\wÀ-ÿ.'’-]{1,40} (?:(?:of|de|del|da|i|in|für|the|and|und|et) )?){0,4}))\b(?:University|College|School|Universidad|Universität|Université|Università|Universidade|Universiteit|Faculté|Facultad|Hochschule|Høgskolen|Institute)(?: (?:of|de|der|del|i|in|für|for|da)? ?(?:[A-ZÀ-Þ][\wÀ-ÿ.'’-]+|Medicine))*/g;

export default fact<string[]>({
  topic: topic([PARTNERS_ONLY, SCHOOL]),
  read(lines) {
    const only = lines.find((l) => PARTNERS_ONLY.test(l.text) && !NOT_ONLY.test(l.text));
    if (!only) return null;
    const named = lines
      .filter((l) => /\b(?:partner|affiliat\w+|exchange|approved|agreement|contract)\b/.test(`${l.head} ${l.text}`) || listedUnder(l, only))
      .flatMap(schoolsIn);
    return { value: [...new Set(named)].slice(0, 40), from: [only] };
  },
});

/** Of a list that follows close upon it. */
const listedUnder = (line: Line, only: Line): boolean =>
  line.stem.endsWith(':') && line.block > only.block && line.block <= only.block + NEAR;
const NEAR = 12;

const schoolsIn = ({ quote }: Line): string[] =>
  [...quote.matchAll(SCHOOL)]
    .map(([school, before = '']) => (before + school).trim())
    .filter((s) => s.split(' ').length > 1 && !/^(?:The|Your|Our|Home|Each|Medical School|School of Medicine|If)\b/.test(s));

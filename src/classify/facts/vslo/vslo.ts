/** Whether applicants must use VSLO (once VSAS), may, or only read its name. */
import type { Facts, Page } from '../../../model.ts';
import { isOfAnotherKind } from '../../another-kind.ts';
import { type Found, fact } from '../fact.ts';
import { type Line, lineAlone, nearestHead } from '../line.ts';
import { topic } from '../topics.ts';
import {
  CHOICE,
  DISCLAIMED,
  FOR_OTHERS,
  LEFT,
  NEW_NAME,
  NO_OTHER,
  NONE_WITHOUT,
  NOT_LEFT,
  ONLY,
  OTHER_WAY,
  OUTSIDE_IT,
  POINTS_AWAY,
  VSLO,
  WITHOUT_AGREEMENT,
} from './words.ts';

type Value = Exclude<Facts['vslo'], 'absent'>;

/** What it costs, and not that it is the way. */
const ITS_FEE =
  /\b(?:vslo|vsas)(?:'s)? (?:own )?(?:application )?(?:fees?|charges?|costs?)\b|\b(?:vslo|vsas) (?:charges|collects|costs|asks)\b/;
const THROUGH = /\b(?:through|via|using|use|in|on|by) (?:the )?(?:vslo|vsas)\b(?! (?:application )?(?:fee|charge|cost))/;
const NO_AGREEMENT = new RegExp(WITHOUT_AGREEMENT);
/** VSLO for somebody else than the people this offer is for. */
const OTHER_TRACK =
  /\b(?:medical )?students?(?: \w+){0,4} (?:should|must|please|apply|use|interested|seeking|looking|who (?:want|wish|seek))\b|^students:|^for students (?:of|at|from)\b|;[^;]*\bstudents apply\b|\bto others\b|\bsee\b[^.;]{0,40}\b(?:vslo|vsas)\b|\belectives? (?:for|are)\b/;
const NOT_FOR_STUDENTS =
  /\b(?:students?)\b[^.;]{0,50}\b(?:not eligible|ineligible|cannot|may not|are not|do not use)\b|\b(?:not (?:for|open to)|no) (?:current )?(?:medical )?students\b/;
/** The page is for graduates as well. */
const GRADUATES = /^(?!.*(?:\b(?:not|no|nothing|never|cannot|ineligible)\b|n't\b)).*\bgraduates\b/;

export default fact<Value>({
  topic: topic([VSLO, OTHER_WAY, NOT_FOR_STUDENTS, GRADUATES, NO_OTHER], [VSLO]),
  elsewhere: ({ alone, page }) => (alone ? inMenus(page) : null),
  read(lines, { alone, page }) {
    const all = lines.filter((l) => VSLO.test(l.text));
    const first = all[0] ?? lines.find(isBelow);
    if (!first) return null;
    // That the old name is out of use says nothing against the new one.
    const renamed = all.some((l) => NEW_NAME.test(l.text) && !left(l));
    const named = lines.filter((l) => isBelow(l) || (VSLO.test(l.text) && (!renamed || NEW_NAME.test(l.text) || !left(l))));
    const gone = named.filter(left);
    const isElsewhere = ({ text }: Line) =>
      (OF_US.test(text) && forAbroad(page)) || isOfAnotherKind(text, page.title) || POINTS_AWAY.test(text) || DISCLAIMED.test(text);
    // “My school uses VSLO. Should I apply there?” asks as a whole.
    const isAsked = ({ block }: Line) => page.blocks[block]?.text.endsWith('?');
    const used = named.filter((l) => !gone.includes(l) && isWay(l) && !isElsewhere(l) && !isAsked(l));
    const other = lines.find((l) => isOtherWay(l) && (used.length > 0 || FOR_OTHERS.test(l.text)));
    const only = named.find((l) => !gone.includes(l) && ((ONLY.test(l.text) && !CHOICE.test(l.text)) || NONE_WITHOUT.test(said(l))));
    const nothingElse = named.length > gone.length ? lines.find((l) => NO_OTHER.test(l.text)) : undefined;
    if (only && NONE_WITHOUT.test(said(only))) return { value: 'required', from: [only] };
    if (gone.length && !used.length && !only) return { value: 'mentioned', from: gone };
    const partly = used.find((l) => NO_AGREEMENT.test(l.text));
    if (partly) return { value: 'accepted', from: [partly] };
    const lead = only ?? used[0] ?? (nothingElse && first);
    if (!lead) {
      const beside =
        other &&
        ((VSLO.test(other.text) && !isElsewhere(other) && !NO_NEED.test(other.text)) ||
          named.some((l) => CHOICE.test(l.text) && !isElsewhere(l)));
      return beside ? { value: 'accepted', from: [first, other] } : { value: 'mentioned', from: [first] };
    }
    if (gone.length && !only && !(other && used.some((l) => OF_US.test(`${nearestHead(l)} ${l.text}`))))
      return { value: 'mentioned', from: gone };
    if (
      alone &&
      OTHER_TRACK.test(lead.text) &&
      used.length === 1 &&
      (forOthers(page) || lines.some((l) => NOT_FOR_STUDENTS.test(l.text) || GRADUATES.test(l.text))) &&
      !only &&
      !(other && OUTSIDE_IT.test(other.text)) &&
      !ALL.test(lead.text)
    )
      return { value: 'mentioned', from: [lead] };
    if (other && !(only && !(FOR_OTHERS.test(other.text) && TAKES_IT.test(other.text)))) return { value: 'accepted', from: [lead, other] };
    const choice = named.find((l) =>
      /\b(?:recommended|preferred|optional|not obligatory|not (?:mandatory|required)|(?:may|can|could)\b[^.;]{0,40}\b(?:too|also|as well)|also (?:in|on|through|via|by|use))\b/.test(
        l.text,
      ),
    );
    if (choice && !only) return { value: 'accepted', from: [choice] };
    return { value: 'required', from: [only ?? nothingElse ?? lead] };
  },
});

/** “International applicants do not need a VSLO account.” */
const NO_NEED = /\b(?:not|n't|no) need\b[^.;]{0,20}\b(?:vslo|vsas)\b/;

/** Somebody goes that way, and does not only read of it. */
const TAKES_IT = /\b(?:appl(?:y|ies)|submits?|sends?|e-?mails?|mails?|uses?|completes?|fills?|download|through|by|via|come)\b/;
const ALL = /\b(?:all|every|each|everybody|everyone)\b/;

/** Stands under “Not on VSLO?”. */
const isBelow = (line: Line): boolean => BELOW.test(nearestHead(line));
const BELOW = /\b(?:vslo|vsas)\b(?<=\b(?:not|no|non|without|outside)\b[^|]{0,30})/;
const said = (line: Line): string =>
  VSLO.test(line.text) ? line.text : OF_THEM.test(line.text) ? `${nearestHead(line)} ${line.text}` : '';
/** Goes on from its heading: what becomes of those people, and not of their papers. */
const OF_THEM = /^(?:you|your school|we|they|these|such|those|it|students?|applicants?|no|not|sorry|unfortunately|there|please|our)\b/;
const left = ({ text, question }: Line): boolean => !question && LEFT.test(text) && !NOT_LEFT.test(text) && !OUTSIDE_IT.test(text);
/** In a menu, or beside a link, it is not said to be the way. */
const IN_PASSING =
  /^(?:(?:about|open|sign|log|login|help|guide|see|visit) (?:in|to|with|for)? ?)?(?:the )?(?:vslo|vsas)(?: (?:sign-?in|log-?in|login|help|faq|website|page|portal|guide|tutorial))?\.?$/;
/** “Away electives for our own students (VSLO)” names another page. */
const IN_BRACKETS = /\((?:vslo|vsas)\)/;
const GOES =
  /\b(?:appl\w+|submi\w+|through|via|requests?|regist\w+|use[sd]?|using|process\w*|require\w*|come|book|schedul\w+|accept\w*|post(?:s|ed)|is|are)\b/;
/** Heads the way that a cell or a short answer names. */
const TO_APPLY = /\b(?:where|how) to apply\b|\broute\b|\bappl(?:y|ication)\b/;
const isWay = ({ text, head, question }: Line): boolean =>
  !question &&
  VSLO.test(text) &&
  ((!IN_PASSING.test(text) && !(IN_BRACKETS.test(text) && !GOES.test(text))) || TO_APPLY.test(head)) &&
  (!OUTSIDE_IT.test(text) || CHOICE.test(text) || VSLO.test(text.replace(VSLO, ''))) &&
  (!ITS_FEE.test(text) || THROUGH.test(text));
const isOtherWay = ({ text, heading }: Line): boolean =>
  (!heading || NAMES_WAY.test(text)) &&
  OTHER_WAY.test(text) &&
  !(GRADES.test(text) && !APPLIES.test(text)) &&
  !NO_OTHER.test(text) &&
  !FIRST_OF_ALL.test(text) &&
  !(BESIDE.test(text) && !APPLIES.test(text) && !FOR_OTHERS.test(text)) &&
  (!VSLO.test(text) || CHOICE.test(text) || OUTSIDE_IT.test(text) || LEFT.test(text)) &&
  !/\bunable to help\b/.test(text);

/** “Applying directly”, as a heading, and not “Nominated students: practicalities”. */
const NAMES_WAY = /\b(?:appl\w*|forms?|direct\w*|e-?mail|paper|portal|route|track)\b/;
/** A form on which a student is graded. */
const GRADES = /\b(?:honors|grad(?:es?|ing)|evaluat\w+|attending|preceptor)\b/;
const APPLIES = /\b(?:appl\w+|request|nominat\w+|enrol\w*)\b/;
/** Sent on top of the application: “a CV and a statement, by e-mail to the office”. */
const BESIDE = /\b(?:cv|vitae|r[eé]sum[eé]|statement|essay|photo\w*|headshot|transcript)\b/;
/** What one should read or ask before one writes is no way to apply. */
const FIRST_OF_ALL =
  /\bbefore (?:you )?(?:writ|e-?mail|call|contact)(?:e|ing)? (?:us|to us|the)\b|\b(?:writ|e-?mail|call|contact)(?:e|ing)?\b[^.;]{0,50}\b(?:if you have|with|for|any) (?:\w+ )?questions\b/;

/** The page's title names doctors or residents and no students. */
const forOthers = ({ title }: Page): boolean =>
  /\b(?:residents?|fellows|observers?|observerships?|physicians?|doctors?|graduates|scholars|imgs?)\b/i.test(title) &&
  !/\bstudents?\b/i.test(title);

/** The title names people from abroad and no others: what students of the US do is told only in passing. */
const forAbroad = ({ title }: Page): boolean =>
  /\b(?:international|abroad|foreign|overseas|imgs?)\b/i.test(title) && !/\b(?:u\.?s|domestic|american)\b/i.test(title);
const OF_US =
  /\b(?:u\.?s\b\.?|american|domestic|lcme|coca|canadian)[^.;]{0,40}\b(?:students?|schools?|seniors|colleges|visitors|visiting|applicants?)\b|\b(?:students?|visitors?)\b[^.;]{0,30}\b(?:u\.?s\b\.?|american|domestic|lcme|coca)\b/;

/** In a menu or a list of other pages it is only mentioned. */
function inMenus(page: Page): Found<Value> | null {
  const block = page.blocks.findIndex((b) => VSLO.test(b.text.toLowerCase()));
  const text = page.blocks[block]?.text;
  if (!text) return null;
  return { value: 'mentioned', from: [lineAlone(text, text, block)] };
}

export { EXAMPLES as examples } from './examples.ts';

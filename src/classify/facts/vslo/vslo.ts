/** Whether applicants must use VSLO (once VSAS), may, or only read its name. */
import type { Facts, Page } from '../../../model.ts';
import { isOfAnotherKind } from '../another-kind.ts';
import { type Found, fact } from '../fact.ts';
import { type Line, lineAlone, nearestHead } from '../line.ts';
import { topic } from '../topics.ts';
import {
  CHOICE,
  FOR_OTHERS,
  LEFT,
  NEW_NAME,
  NO_OTHER,
  NONE_WITHOUT,
  NOT_LEFT,
  ONLY,
  OTHER_WAY,
  OUTSIDE_IT,
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
  /\b(?:medical )?students?(?: \w+){0,3} (?:should|must|please|apply|use|interested|seeking|looking|who (?:want|wish|seek))\b|^students:|^for students (?:of|at|from)\b|;[^;]*\bstudents apply\b|\bto others\b|\bsee\b[^.;]{0,40}\b(?:vslo|vsas)\b|\belectives? (?:for|are)\b/;
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
    const isElsewhere = ({ text }: Line) => (OF_US.test(text) && forAbroad(page)) || isOfAnotherKind(text, page.title);
    const used = named.filter((l) => !gone.includes(l) && isWay(l) && !isElsewhere(l));
    const other = lines.find((l) => isOtherWay(l) && (used.length > 0 || FOR_OTHERS.test(l.text)));
    const only = named.find((l) => !gone.includes(l) && ((ONLY.test(l.text) && !CHOICE.test(l.text)) || NONE_WITHOUT.test(said(l))));
    const nothingElse = named.length > gone.length ? lines.find((l) => NO_OTHER.test(l.text)) : undefined;
    if (only && NONE_WITHOUT.test(said(only))) return { value: 'required', from: [only] };
    if (gone.length && !used.length && !only) return { value: 'mentioned', from: gone };
    const partly = used.find((l) => NO_AGREEMENT.test(l.text));
    if (partly) return { value: 'accepted', from: [partly] };
    const lead = only ?? used[0] ?? (nothingElse && first);
    if (!lead) {
      const beside = other && ((VSLO.test(other.text) && !isElsewhere(other)) || named.some((l) => CHOICE.test(l.text) && !isElsewhere(l)));
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
      !ALL.test(lead.text)
    )
      return { value: 'mentioned', from: [lead] };
    if (other && !(only && !(FOR_OTHERS.test(other.text) && TAKES_IT.test(other.text)))) return { value: 'accepted', from: [lead, other] };
    const choice = named.find((l) =>
      /\b(?:recommended|preferred|optional|too|also|not obligatory|not (?:mandatory|required))\b/.test(l.text),
    );
    if (choice && !only) return { value: 'accepted', from: [choice] };
    return { value: 'required', from: [only ?? nothingElse ?? lead] };
  },
});

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
/** Heads the way that a cell or a short answer names. */
const TO_APPLY = /\b(?:where|how) to apply\b|\broute\b|\bappl(?:y|ication)\b/;
const isWay = ({ text, head, question }: Line): boolean =>
  !question &&
  VSLO.test(text) &&
  (!IN_PASSING.test(text) || TO_APPLY.test(head)) &&
  (!OUTSIDE_IT.test(text) || CHOICE.test(text) || VSLO.test(text.replace(VSLO, ''))) &&
  (!ITS_FEE.test(text) || THROUGH.test(text));
const isOtherWay = ({ text }: Line): boolean =>
  OTHER_WAY.test(text) &&
  !NO_OTHER.test(text) &&
  !FIRST_OF_ALL.test(text) &&
  (!VSLO.test(text) || CHOICE.test(text) || OUTSIDE_IT.test(text) || LEFT.test(text)) &&
  !/\bunable to help\b/.test(text);

/** What one should read or ask before one writes is no way to apply. */
const FIRST_OF_ALL = /\bbefore (?:you )?(?:writ|e-?mail|call|contact)(?:e|ing)? (?:us|to us|the)\b/;

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

export const examples: [string, Value | null][] = [
  ['Apply in VSLO, and e-mail us a statement of 500 words or fewer.', 'required'],
  ['We left VSLO in 2023. Write to us.', 'mentioned'],
  ['Through VSLO only, from April 1.', 'required'],
  ['Every visiting student, domestic or international, applies through VSLO. We have no other form.', 'required'],
  ['If your school uses VSLO, apply there. If it does not, download the paper form.', 'accepted'],
  ['- Your school is in VSLO: use VSLO.\n- Your school is not: use our portal.', 'accepted'],
  ['How to apply: VSLO only.', 'required'],
  ["## US schools\nUse VSLO.\n## Schools abroad\nVSLO won't let you see us, so mail the coordinator.", 'accepted'],
  ['We use VSLO only for domestic students; international students use our form.', 'accepted'],
  ["The college doesn't list electives in VSLO. Send the form to the office.", 'mentioned'],
  ['Most go through VSLO. For the others please use the separate application.', 'accepted'],
  ['Please do not apply in VSLO. Exchange places are not listed there.', 'mentioned'],
  ['By e-mail, four months ahead. Not through VSLO.', 'mentioned'],
  ['Domestic students must use VSLO. International students should contact their school for instructions.', 'accepted'],
  ['If your school participates in VSLO, find us there. Students at schools abroad that are not part of it use our packet.', 'accepted'],
  ['Students whose school belongs to VSLO can apply there too.', 'accepted'],
  ["Most come through VSLO; students of schools that don't have VSLO write to us.", 'accepted'],
  ['All requests have to be submitted in VSLO. If your school is not in it, ask your dean.', 'required'],
  ["We are outside the national system, so you won't find us in VSLO.", 'mentioned'],
  ['A student who cannot get into VSLO is NOT able to apply for our electives.', 'required'],
  ['VSAS is not used any more. Apply through VSLO.', 'required'],
  ['We do not use VSAS.', 'mentioned'],
  ['Apply through VSLO. Students of colleges that are not members can e-mail the forms.', 'accepted'],
  ['VSLO fees are $40 per application.', 'mentioned'],
  ['Apply in VSLO; the VSLO fee is $40.', 'required'],
  ['Foreign students use our PDF; we take no part in VSLO.', 'mentioned'],
  ['You apply straight to us; only students of US schools go through VSLO.', 'accepted'],
  ["| Length | 4 weeks |\n| Where to apply | VSLO. We can't accept anything outside the system. |", 'required'],
  ['Search our catalogue in VSLO and submit there. Applications outside VSLO are not processed.', 'required'],
  ['Through our own web form, whether your school uses VSLO or not.', 'accepted'],
  ["Everything goes through VSLO. If your school can't release you in VSLO, we are unable to place you.", 'required'],
  ["Students whose schools take part in VSLO apply there. For those whose schools don't, there is a form.", 'accepted'],
  ['Students from abroad apply on our own form; students of US schools use VSLO. There is nothing for graduates.', 'accepted'],
  ['There is a single door: VSLO. We are not able to accept a packet by mail.', 'required'],
  ["If your school doesn't take part in VSLO we are unable to consider you.", 'required'],
  ['Candidates may choose VSLO or the paper packet.', 'accepted'],
  ['Those whose schools are outside VSLO fill in the two-page form; others apply in VSLO.', 'accepted'],
  ['Neither VSLO nor an agency is involved. Send us your papers.', 'mentioned'],
  ['All documents must be submitted through VSLO only. Global partners are listed on the partner application form.', 'required'],
  ['All approved students apply through OASIS except those of one school, who apply through VSLO.', 'accepted'],
  ['If your school has no agreement with the hospital, apply through VSLO.', 'accepted'],
  ['If you have no access to a printer, apply through VSLO.', 'required'],
  ['Outside students apply via VSLO.', 'required'],
  ['Students apply via VSLO. Read the FAQ before you write to us.', 'required'],
  ['Students of US schools apply through VSLO, never by e-mail. Those from abroad are nominated by a partner university.', 'accepted'],
  ['Apply by e-mail.', null],
  [
    '## Schools outside VSLO\nIllegible forms are returned and may not be mailed again. Send the paper form to us.\n## Others\nUse VSLO.',
    'accepted',
  ],
  ['Apply once, in VSLO or on paper, and not both ways.', 'accepted'],
  ['Our electives were once in VSLO.', 'mentioned'],
  [
    '## Schools outside VSLO\nA note that you do not need the exam, or took it. Send the paper form to us.\n## Others\nUse VSLO.',
    'accepted',
  ],
  ['Apply in VSLO. Schools that VSLO does not list mail the form to us.', 'accepted'],
  ['No VSLO account is needed; use our form.', 'mentioned'],
  ['Our letters speak of your work but not of you. Most come through VSLO; others use our form.', 'accepted'],
  ['## Schools outside VSLO\nWe cannot take you.\n## Others\nUse VSLO.', 'required'],
  ['Your university has to be in VSLO unless it has an exchange agreement; exchange students write to us.', 'accepted'],
];

/** Whether applicants must use VSLO (once VSAS), may, or only read its name. */
import { anyOf } from '../../lexicon/pattern.ts';
import type { Facts, Page } from '../../model.ts';
import { type Found, fact } from './fact.ts';
import { lineAlone } from './line.ts';
import { topic } from './topics.ts';

type Value = Exclude<Facts['vslo'], 'absent'>;

const VSLO = /\b(?:vslo|vsas|visiting student (?:learning opportunities|application service))\b/;
const NEW_NAME = /\b(?:vslo|visiting student learning opportunities)\b/;
/** What the way costs, and not that it is one. */
const ITS_FEE = /\b(?:vslo|vsas)(?:'s)? (?:application )?(?:fees?|charges?|costs?)\b/;
const THROUGH = /\b(?:through|via|using|use|in|on) (?:the )?(?:vslo|vsas)\b(?! (?:application )?(?:fee|charge|cost))/;
/** Not the way here. */
const DENIED =
  /\b(?:not|never|don't|doesn't|won't|can't|isn't|aren't|without|outside(?: of)?|no longer|instead of|rather than|other than)\b(?:(?!\b(?:not|never)\b)[^.;]){0,45}\b(?:vslo|vsas)\b|\b(?:no part|no share) in (?:vslo|vsas)\b|\b(?:left|dropped|quit|stopped using) (?:vslo|vsas)\b|\b(?:vslo|vsas)\b[^.;]{0,25}\b(?:is not|isn't|system is not|not (?:used|needed|required|accepted|necessary)|does not)\b/;
const NOT_A_DENIAL =
  /\b(?:applications?|requests?|anything|nothing)(?: made| sent)? outside (?:of )?(?:vslo|vsas)\b[^.;]{0,40}\b(?:not|no|never|returned|deleted)\b|\b(?:do not|don't|not) (?:apply|contact|e-?mail|send|write)\b[^.;]{0,40}\b(?:directly|outside|other than)|\bonly through\b|\bnot (?:a|in the) vslo\b|\bnot (?:in|on|use|using|participate|have)\b[^.;]{0,20}\b(?:vslo|vsas)\b[^.;]{0,60}\b(?:unable|cannot|sorry|not eligible|may not)/;
/** A way beside it. */
const OTHER_WAY = new RegExp(anyOf`
  \bif (?:your|the|their|a) (?:home )?(?:school|institution|college)\b[^.;]{0,50}\b(?:not|uses?|is|does|belongs|participates|takes part|offers|has)\b
  \bwhose (?:home )?(?:(?:school|institution|college) (?:uses|is in|belongs|participates|takes part)|(?:schools|institutions|colleges) (?:are in|belong|participate|take part))\b
  \b(?:those|students|applicants|anyone) whose (?:home )?(?:schools?|institutions?|colleges?) (?:do|does|is|are)(?: not|n't)\b[^.;]{0,40}\b(?:form|apply|write|send|e-?mail|portal)\b
  \b(?:schools?|institutions?|colleges?)\b[^.;]{0,30}\b(?:not|[a-z]+n't) (?:an? )?(?:members?|participat\w+|part of it|in it|on it|listed)\b[^.;]{0,40}\b(?:may|can|should|please) (?:also )?(?:send|apply|e-?mail|submit|use|contact|write)\b
  \b(?:schools?|students?|those|applicants?|who)\b[^.;]{0,50}\b(?:not|don't|doesn't|aren't|without|outside|no access)\b(?:(?!\bnot\b)[^.;]){0,25}\b(?:vslo|vsas)\b
  \b(?:vslo|vsas)\b[^.;]{0,60}\bor\b[^.;]{0,60}\b(?:e-?mail|paper|form|portal|packet|directly|fax|mail|our|exchange)
  \bdo not need vslo\b
  \b(?:vslo|vsas)\b[^.;]{0,60}[,;]? so (?:please |you )?(?:mail|e-?mail|write|send|use|contact|ask|apply)\b(?! (?:through|via|in) (?:vslo|vsas))
  \b(?:vslo|vsas),? or not\b
  \b(?:apply|write|send|come) (?:straight|directly) to (?:us|the|our)\b
  \b(?:paper|own|our|separate|institutional) (?:form|portal|application|packet)\b
  \binternational\b[^.;]{0,60}\b(?:should contact|apply (?:directly|by|to|via|through (?!vslo|vsas))|submit (?!.{0,60}vslo)|complete form|use (?:the|our) (?:form|portal)|through (?:the|our) (?:office|global))
  \b(?:exchange|partner|affiliated|global health) (?:students|office|schools)\b[^.;]{0,60}\b(?:contact|nominate|apply|proposed)
  \bapply through oasis\b
  \be-?mail (?:the|your|a) (?:completed )?(?:form|application|packet)\b
`);
/** The way for some, where others are told another way in the same breath. */
const FOR_SOME = /\b(?:u\.?s\.?|domestic|lcme|coca|american)\b[^.;]{0,80}\b(?:vslo|vsas)\b|\bwho have access\b/;
/** Without it nobody is taken. */
const NO_OTHER =
  /\b(?:can't|cannot) [^.;]{0,30}\b(?:vslo|vsas)\b[^.;]{0,30}\b(?:unable|cannot|can't|not able)\b|\bcannot (?:get into|use|access) (?:vslo|vsas)\b[^.;]{0,40}\b(?:not able|cannot|unable)|\b(?:not|no) (?:\w+ ){0,4}(?:in|on|part in|a member of|a) (?:a )?(?:vslo|vsas)\b[^.;]{0,40}\b(?:cannot|unable|can't|are not able|not eligible)|\b(?:no other (?:form|way)|there is no paper form|(?<!\b(?:often|mostly|some|usually) )(?:vslo|vsas) only(?=[.;]|$)|(?:vslo|vsas),? and nowhere else|only through (?:vslo|vsas)|exclusively through (?:vslo|vsas)|(?:vslo|vsas) exclusively)\b|\b(?:all|every)\b[^.;]{0,60}\bwhatever\b[^.;]{0,60}\b(?:vslo|vsas)\b/;
const ALL = /\b(?:all|every|each|only|must|exclusively|solely|any|required|whatever|everybody|everyone|no other)\b/;
const APPLY =
  /\b(?:appl\w+|submit\w*|requests?|come|through|via|using|uses?|in|portal|accept\w*|process\w*|offered|look for|register\w*)\b/;
/** Heads the way that a cell or a short answer names. */
const ANSWER = 30;
const TO_APPLY = /\b(?:where|how) to apply\b/;
/** VSLO for somebody else than the people this offer is for. */
const OTHER_TRACK =
  /\b(?:medical )?students?(?: \w+){0,3} (?:should|must|please|apply|use|interested|seeking|looking|who (?:want|wish|seek))\b|^students:|^for students (?:of|at|from)\b|;[^;]*\bstudents apply\b|\bto others\b|\bsee\b[^.;]{0,40}\b(?:vslo|vsas)\b|\bvslo charges\b|\belectives? (?:for|are)\b/;
const NOT_FOR_STUDENTS =
  /\b(?:students?)\b[^.;]{0,50}\b(?:not eligible|ineligible|cannot|may not|are not|do not use)\b|\b(?:not (?:for|open to)|no) (?:current )?(?:medical )?students\b/;
/** The page is for graduates as well. */
const GRADUATES = /^(?!.*(?:\b(?:not|no|nothing|never|cannot|ineligible)\b|n't\b)).*\bgraduates\b/;

export default fact<Value>({
  topic: topic([VSLO, OTHER_WAY, NOT_FOR_STUDENTS, GRADUATES]),
  elsewhere: ({ alone, page }) => (alone ? inMenus(page) : null),
  read(lines, { alone, page }) {
    const all = lines.filter((l) => VSLO.test(l.text));
    // That the old name is out of use says nothing against the new one.
    const renamed = all.some((l) => NEW_NAME.test(l.text) && !DENIED.test(l.text));
    const named = all.filter((l) => !renamed || NEW_NAME.test(l.text) || !DENIED.test(l.text));
    const first = named[0];
    if (!first) return null;
    const closedTo = named.find((l) => NO_OTHER.test(l.text));
    if (closedTo) return { value: 'required', from: [closedTo] };
    const denied = named.filter((l) => DENIED.test(l.text) && !NOT_A_DENIAL.test(l.text) && !OTHER_WAY.test(l.text));
    const used = named.filter(
      (l) =>
        !denied.includes(l) &&
        (APPLY.test(l.text) || (l.text.length < ANSWER && TO_APPLY.test(l.head))) &&
        (!ITS_FEE.test(l.text) || THROUGH.test(l.text)),
    );
    const lead = used[0];
    if (!lead) return { value: 'mentioned', from: [denied[0] ?? first] };
    if (denied.length && !used.some((l) => ALL.test(l.text))) return { value: 'mentioned', from: denied };
    if (
      alone &&
      OTHER_TRACK.test(lead.text) &&
      used.length === 1 &&
      (forOthers(page) || lines.some((l) => NOT_FOR_STUDENTS.test(l.text) || GRADUATES.test(l.text))) &&
      !ALL.test(lead.text)
    )
      return { value: 'mentioned', from: [lead] };
    const other = lines.find((l) => OTHER_WAY.test(l.text) && !/\bunable to help\b/.test(l.text));
    const exclusive = named.find(
      (l) =>
        /\b(?:only|exclusively|solely|no other (?:form|way)|(?:must|have to) (?:all )?(?:apply|be (?:submitted|made))|applications? outside)\b/.test(
          l.text,
        ) &&
        !OTHER_WAY.test(l.text) &&
        !FOR_SOME.test(l.text),
    );
    if (other && !exclusive) return { value: 'accepted', from: [lead, other] };
    return { value: 'required', from: [exclusive ?? lead] };
  },
});

/** The page's title names doctors or residents and no students. */
const forOthers = ({ title }: Page): boolean =>
  /\b(?:residents?|fellows|observers?|observerships?|physicians?|doctors?|graduates|scholars|imgs?)\b/i.test(title) &&
  !/\bstudents?\b/i.test(title);

/** In a menu or a list of other pages it is only mentioned. */
function inMenus(page: Page): Found<Value> | null {
  const block = page.blocks.findIndex((b) => VSLO.test(b.text.toLowerCase()));
  const text = page.blocks[block]?.text;
  if (!text) return null;
  return { value: 'mentioned', from: [lineAlone(text, text, block)] };
}

export const examples: [string, Value | null][] = [
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
  ['Apply by e-mail.', null],
];

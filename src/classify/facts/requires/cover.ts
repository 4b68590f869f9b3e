/** Insurance and health checks: asked of the visitor, or given by the host. */
import type { Requires } from '../../../model.ts';
import { fact, foundOf, type Noted } from '../fact.ts';
import { type Line, nearestHead } from '../line.ts';
import { topic } from '../topics.ts';

export type Cover = Pick<Requires, 'malpractice' | 'healthInsurance' | 'immunisation' | 'backgroundCheck'>;
type Insurance = Requires['malpractice'];

const MALPRACTICE =
  /\b(?:malpractice|professional liability|(?:own )?liability (?:insurance|coverage|cover|policy)|liability (?:for|of) (?:your|their|the|trainees?'?|students?'?|visitors?'?|externs?'?)|trainee rider|indemnity)\b/;
const HEALTH =
  /\b(?:(?:personal |own |proof of |student )?(?:health|medical|sickness) (?:and accident )?(?:insurance|coverage|cover)|insurance that covers you|health insurance)\b/;
const GIVEN =
  /\b(?:provided|provide you|includ\w+|cover(?:s|ed)? (?:you|by (?:us|our|the)|malpractice|students|all|enrolled)|our (?:policy|carrier|insurer)|pays for|automatically covered|is (?:ours|on us|part of)|at no (?:charge|cost)|has a rider|rider covers|added to (?:ours|(?:the|our) [\w' ]{0,25}policy)|(?:carries|has) the cover|under (?:the|our) [\w']{0,20}(?: own)? policy|takes in\b|ours extends|covered under|pays for|(?:carried|paid|bought|held|supplied|extended|arranged) (?:for (?:you|them|\w+) )?by (?:us|our|the (?:hospital|clinic|practice|office|department|program|center|institute|company|agency|federal|government))\b|(?:extends?|appl(?:y|ies)|reach(?:es)?) to (?:[\w-]+ ){0,2}(?:you|visitors|students|externs|observers|guests|trainees|participants|learners|rotators)|(?:is|are) in it|in your name|covers you|compris(?:es|ing)|consists of)\b/;
const ASKED =
  /\b(?:require\w*|must|proof|provide (?:proof|evidence|verification|your)|bring|own|need|your job|yours|minimum|at least|evidence|from (?:the|your) (?:home )?school|home (?:school|institution|university)|to see|(?:has|have|needs) to be|purchase|take out|yourself|responsible|carries|carry|certificate of|(?:bought|purchased|paid|supplied|held|carried) by (?:you|the|each))\b/;
/** Papers that the visitor brings. */
const PAPERS =
  /\b(?:documents?|papers|application|packet|file|materials|checklist)\b[^.;]{0,30}\binclud\w+|\b(?:proof|evidence|certificate) of\b|\b(?:want|wish|need|like|ask) to see\b/;
/** A school insures its students anyway: nothing to bring, and nothing that the host gives. */
const BY_SCHOOL =
  /^(?!.*\b(?:must|require\w*|proof|certificate|needs?|evidence|not)\b)(?:the |your |each |every |a )?(?:student's )?(?:home |sending |own )?(?:school|university|institution|college)s? (?:provides?|covers?|carr(?:y|ies)|insures?|supply|supplies)\b/;
/** What the price holds. */
const IN_PRICE = /\b(?:what(?:'s| is) included|includ(?:es|ed)|what you get|we provide|features|benefits)\b/;
const NOT_ASKED = /\b(?:not|isn't) (?:required|needed|necessary)\b|\bno (?:malpractice|insurance) (?:is )?(?:required|needed)\b/;
const SHOTS =
  /\b(?:immuni[sz]ations?|vaccin\w*|titers?|mmr|varicella|hepatitis b|tdap|tb (?:test|clearance|screen\w*|blood)|ppd|quantiferon|flu shot|influenza)\b/;
const CHECK = /\b(?:background (?:check|study|screen\w*)|drug (?:screen|test)\w*|police clearance|criminal record|fingerprint\w*)\b/;

/** Nothing of it is spoken of. */
export const NO_COVER: Cover = { malpractice: 'unclear', healthInsurance: 'unclear', immunisation: false, backgroundCheck: false };

export default fact<Cover>({
  topic: topic(
    'malpractice liability rider indemnity health medical_insurance insurance insured cover immuni vaccin titer mmr varicella hepatitis tdap tb ppd quantiferon flu influenza background drug police criminal fingerprint',
  ),
  read(lines) {
    const malpractice = insurance(lines, MALPRACTICE);
    const health = insurance(lines, HEALTH);
    const shots = lines.find((l) => SHOTS.test(l.text));
    const check = lines.find((l) => CHECK.test(l.text) && !/\bno (?:background|drug)\b/.test(l.text));
    const stated: [keyof Cover, Line | undefined][] = [
      ['malpractice', malpractice.line],
      ['healthInsurance', health.line],
      ['immunisation', shots],
      ['backgroundCheck', check],
    ];
    const noted = stated.flatMap(([value, line]): Noted[] => (line ? [{ value, line }] : []));
    if (!noted.length) return null;
    return foundOf(
      { malpractice: malpractice.value, healthInsurance: health.value, immunisation: !!shots, backgroundCheck: !!check },
      noted,
    );
  },
});

function insurance(lines: Line[], kind: RegExp): { value: Insurance; line: Line | undefined } {
  // “Do I need malpractice insurance? No, it is included.”
  const answers = (line: Line) =>
    line.text.length < 80 &&
    (kind.test(nearestHead(line)) || (kind === MALPRACTICE && /\b(?:insurance|liability|cover)\b/.test(nearestHead(line)))) &&
    GIVEN.test(line.text);
  const spoken = lines.filter((l) => (kind.test(l.text) || answers(l)) && !NOT_ASKED.test(l.text) && !BY_SCHOOL.test(l.text));
  const given = spoken.find(
    (l) =>
      (GIVEN.test(l.text) || (IN_PRICE.test(l.head) && !ASKED.test(l.text))) &&
      !PAPERS.test(l.text) &&
      !/\bnot (?:provided|included|covered|cover)\b|\bdo(?:es)? not (?:provide|cover|have)\b|\bmust\b|\bby (?:your|the) (?:home )?(?:school|university)\b/.test(
        l.text,
      ),
  );
  if (given) return { value: 'provided', line: given };
  const asked = spoken.find(
    (l) => ASKED.test(`${l.text} ${l.stem}`) || /\b(?:require\w*|documents?|papers|bring|need|eligib\w*)\b/.test(l.head),
  );
  return { value: asked ? 'required' : 'unclear', line: asked };
}

export const examples: [string, Cover | null][] = [
  ['## Insurance\nThe office carries the cover.', { ...NO_COVER, malpractice: 'provided' }],
  ['## Liability\nYou are added to the hospital’s own policy for the month.', { ...NO_COVER, malpractice: 'provided' }],
  ['You will have to take out malpractice insurance yourself.', { ...NO_COVER, malpractice: 'required' }],
  ['Required documents include proof of malpractice coverage.', { ...NO_COVER, malpractice: 'required' }],
  ['Malpractice insurance purchased by the extern', { ...NO_COVER, malpractice: 'required' }],
  ['## What is included\n- Malpractice coverage through Westbridge', { ...NO_COVER, malpractice: 'provided' }],
  ['## Do I need malpractice insurance?\nNo, it is included.', { ...NO_COVER, malpractice: 'provided' }],
  ['It covers malpractice and your badge.', { ...NO_COVER, malpractice: 'provided' }],
  ['Malpractice cover of at least $1,000,000 from the home school.', { ...NO_COVER, malpractice: 'required' }],
  [
    'Proof of health insurance, MMR titers and a background check.',
    { ...NO_COVER, healthInsurance: 'required', immunisation: true, backgroundCheck: true },
  ],
  ['The home school provides professional liability coverage.', null],
  ['Our liability policy applies to externs.', { ...NO_COVER, malpractice: 'provided' }],
  ['We want to see a malpractice certificate in your name.', { ...NO_COVER, malpractice: 'required' }],
  ['The home school must provide malpractice coverage.', { ...NO_COVER, malpractice: 'required' }],
  ['Malpractice coverage by the home institution has to be uploaded.', { ...NO_COVER, malpractice: 'required' }],
  ['Professional liability coverage is carried by the hospital for the externs.', { ...NO_COVER, malpractice: 'provided' }],
  ["The hospital's malpractice policy extends to credentialed visitors.", { ...NO_COVER, malpractice: 'provided' }],
  ['Liability for trainees in the scope of their duties is covered by the federal government.', { ...NO_COVER, malpractice: 'provided' }],
  ['The price comprises the elective, a room and malpractice insurance.', { ...NO_COVER, malpractice: 'provided' }],
  ['Four weeks on the ward.', null],
];

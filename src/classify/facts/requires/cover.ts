/** Insurance and health checks: asked of the visitor, or given by the host. */

import { anyOf } from '../../../lexicon/pattern.ts';
import type { Requires } from '../../../model.ts';
import { OWN_SCHOOL, PLACES, VISITOR } from '../actors.ts';
import { fact, foundOf, type Noted } from '../fact.ts';
import { type Line, nearestHead } from '../line.ts';
import { topic } from '../topics.ts';

export type Cover = Pick<Requires, 'malpractice' | 'healthInsurance' | 'immunisation' | 'backgroundCheck'>;
type Insurance = Requires['malpractice'];

const MALPRACTICE =
  /\b(?:malpractice|(?:professional|medical) liability|(?:own )?liability (?:insurance|coverage|cover|policy)|liability (?:for|of) (?:your|their|the|trainees?'?|students?'?|visitors?'?|externs?'?)|trainee rider|indemnity)\b/;
const HEALTH =
  /\b(?:(?:personal |own |proof of |student )?(?:health|medical|sickness) (?:and accident )?(?:insurance|coverage|cover)|insurance that covers you|health insurance)\b/;
/** Heads what is said of cover of any kind. */
const COVER = /\b(?:insurance|liability|cover)\b/;
const GIVEN = new RegExp(anyOf`
  \b(?:provided|provide you|includ\w+|our (?:policy|carrier|insurer)|pays for|automatically covered|at no (?:charge|cost)|covered under)\b
  \bcover(?:s|ed|age)? (?:for )?(?:malpractice|enrolled|(?:[\w-]+ ){0,2}${VISITOR})\b
  \bcovered by (?:us|ours?|the)\b
  (?:\b(?:fee|price|tuition|rate|package|it)|\$[\d,]+) covers\b
  ^(?:on us|ours|covered)\b
  \b(?:is (?:ours|on us|part of)|has a rider|rider covers|(?:carries|has) the cover|takes in|ours extends|(?:is|are) (?:in|inside|part of|within) (?:it|this|that|(?:the|our|your) (?:price|fee|tuition|package))|compris(?:es|ing)|consists of)\b
  \badd(?:s|ed)? (?:you |them )?to (?:ours|(?:the|our) [\w' ]{0,25}policy)\b
  \b(?:you are|you're|are put|are placed|is put|go) on (?:ours|(?:the|our) [\w' ]{0,25}policy)\b
  \bunder (?:the|our) [\w' ]{0,30}policy\b
  \b(?:carr(?:y|ies)|holds?|buys?|takes? out|keeps?) (?:(?!\b(?:must|should|if)\b)[^.;]){0,50}\b(?:for (?:[\w-]+ ){0,2}${VISITOR}|in your name)\b
  \b(?:carried|paid|bought|held|supplied|extended|arranged|handled|(?:taken|takes) care of|seen to) (?:for (?:you|them|\w+) )?by (?:us|our|the ${PLACES})\b
  \b(?:we|(?:the|our) ${PLACES})(?: (?:also|always|will|itself))? (?:provides?|suppl(?:y|ies)|gives?|arranges?|insures?|maintains?|pays?(?: for)?)\b
  \b(?:insured|covered|protected) (?:by|through|under|with) (?:our|the)\b
  \b(?:falls?|comes?) under (?:our|the)\b
  \bwe (?:will )?take care of (?:it|this|that)\b
  \b(?:extends?|appl(?:y|ies)|reach(?:es)?) to (?:[\w-]+ ){0,2}${VISITOR}\b
`);
/** The host gives none. */
const NOT_GIVEN =
  /\b(?:not|n't|never|nor|no longer) (?:be |currently )?(?:provided?|included?|cover(?:ed)?|extend(?:ed)?|appl(?:y|ied)|insured?|reach|have|carry|buy|suppl(?:y|ied)|arranged?|pay)\b|\bexclud(?:es|ed|ing)\b|\b(?:must|(?:that|which) covers?)\b/;
const ASKED =
  /\b(?:require\w*|must|proof|provide (?:proof|evidence|verification|your)|bring|own|need|your job|yours|minimum|at least|evidence|from (?:the|your) (?:home )?school|home (?:school|institution|university)|to see|(?:has|have|needs) to be|purchase|take out|yourself|responsible|carries|carry|certificate of|buy|(?:bought|purchased|paid|supplied|held|carried) by (?:you|the|each)|in (?:your|his|her|the student's) (?:own )?name|letter (?:from|of|by) (?:your|the) (?:\w+ )?(?:dean|school|registrar))\b/;
/** Papers that the visitor brings. */
const PAPERS =
  /\b(?:documents?|papers|application|packet|file|materials|checklist)\b[^.;]{0,30}\binclud\w+|\b(?:proof|evidence|certificate) of\b|\b(?:want|wish|need|like|ask) to see\b/;
/** A school insures its students anyway: nothing to bring, and nothing that the host gives. */
const BY_SCHOOL = new RegExp(
  String.raw`\b${OWN_SCHOOL}(?:'s?)?(?: [\w-]+){0,4}? (?:provides?|covers?|carr(?:y|ies)|insures?|suppl(?:y|ies))\b|\b(?:by|through|under|from) ${OWN_SCHOOL}\b`,
);
/** “Our doctors carry insurance”, “a lecture on malpractice”: no cover of visitors. */
const OF_OTHERS =
  /\b(?:our|the|all|staff) (?:[\w-]+ ){0,2}(?:doctors?|physicians?|nurses?|residents?|staff|employees|faculty|surgeons?|attendings?) (?:must |also |all )?(?:carr(?:y|ies)|have|has|hold|need|pay)\b|\b(?:doctors?|physicians?|preceptors?|residents?) (?:pays?|carr(?:y|ies)|buys?)[^.;]{0,20}\b(?:her|his|their) own\b|(?<!\bagainst )\bmalpractice (?:lectures?|law|claims?|(?:law)?suits?|cases|lawyers?|attorneys?|courses?)\b|\bcovers? (?:our|the) (?:physicians|doctors|staff|employees|residents|nurses)\b/;
/** What the price holds. */
const IN_PRICE = /\b(?:what(?:'s| is) included|includ(?:es|ed)|what you get|we provide|features|benefits)\b/;
const NOT_ASKED =
  /\b(?:not|isn't) (?:required|needed|necessary)\b|\b(?:need|needs|require|requires) no\b|\bno need\b|\b(?:not|n't) (?:need|have to|require|ask for)\b|\bno (?:malpractice|insurance) (?:is )?(?:required|needed)\b/;
/** What the school gives must be shown. */
const DEMANDED = /\b(?:must|have to|has to|require\w*|proof|certificate|needs?|evidence|at least|uploaded|from|bought|buy|bring)\b/;
const SHOTS =
  /\b(?:immuni[sz]ations?|vaccin\w*|titers?|mmr|varicella|hepatitis b|tdap|tb (?:test|clearance|screen\w*|blood)|ppd|quantiferon|flu shot|influenza)\b/;
const CHECK = /\b(?:background (?:check|study|screen\w*)|drug (?:screen|test)\w*|police clearance|criminal record|fingerprint\w*)\b/;

/** Nothing of it is spoken of. */
export const NO_COVER: Cover = { malpractice: 'unclear', healthInsurance: 'unclear', immunisation: false, backgroundCheck: false };

export default fact<Cover>({
  topic: topic([MALPRACTICE, HEALTH, SHOTS, CHECK], [MALPRACTICE, HEALTH, COVER]),
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
    (kind.test(nearestHead(line)) || (kind === MALPRACTICE && COVER.test(nearestHead(line)))) &&
    GIVEN.test(line.text);
  // “Malpractice | from your school, or bought by you”
  const asks = (line: Line) => line.text.length < 80 && kind.test(nearestHead(line)) && ASKED.test(line.text) && !line.heading;
  const spoken = lines.filter((l) => (kind.test(l.text) || answers(l) || asks(l)) && !OF_OTHERS.test(l.text));
  const given = spoken.find(
    ({ text, head }) =>
      (GIVEN.test(text) || (IN_PRICE.test(head) && !ASKED.test(text))) &&
      !PAPERS.test(text) &&
      !NOT_GIVEN.test(text) &&
      !BY_SCHOOL.test(text) &&
      !/\bby the school\b/.test(text),
  );
  if (given) return { value: 'provided', line: given };
  const asked = spoken.find(
    (l) =>
      !NOT_ASKED.test(l.text) &&
      !(BY_SCHOOL.test(l.text) && !DEMANDED.test(l.text)) &&
      (ASKED.test(`${l.text} ${l.stem}`) ||
        /\b(?:require\w*|documents?|papers|bring|need|eligib\w*|upload\w*|submit\w*|you send)\b/.test(l.head)),
  );
  return { value: asked ? 'required' : 'unclear', line: asked };
}

export const examples: [string, Cover | null][] = [
  ['## Insurance\nThe office carries the cover.', { ...NO_COVER, malpractice: 'provided' }],
  ['## Liability\nYou are added to the hospital’s own policy for the month.', { ...NO_COVER, malpractice: 'provided' }],
  ['You will have to take out malpractice insurance yourself.', { ...NO_COVER, malpractice: 'required' }],
  ['Required documents include proof of malpractice coverage.', { ...NO_COVER, malpractice: 'required' }],
  ["$3,400 covers the elective and the hospital's liability policy.", { ...NO_COVER, malpractice: 'provided' }],
  ['The onboarding and malpractice cover are inside it.', { ...NO_COVER, malpractice: 'provided' }],
  ['| Malpractice | on us |', { ...NO_COVER, malpractice: 'provided' }],
  ['| Liability insurance | we add you to ours |', { ...NO_COVER, malpractice: 'provided' }],
  ["## Malpractice\nYou are put on the hospital's policy.", { ...NO_COVER, malpractice: 'provided' }],
  ['## What you upload\n- A policy for medical liability, one million per claim', { ...NO_COVER, malpractice: 'required' }],
  ["A letter from your dean that you are covered by the school's malpractice policy", { ...NO_COVER, malpractice: 'required' }],
  ['| Malpractice | from your school, or bought by you |', { ...NO_COVER, malpractice: 'required' }],
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
  ["The clinic's malpractice policy covers observers while they are here.", { ...NO_COVER, malpractice: 'provided' }],
  ['We carry malpractice insurance for every extern.', { ...NO_COVER, malpractice: 'provided' }],
  ['The fee covers a badge and malpractice insurance.', { ...NO_COVER, malpractice: 'provided' }],
  ['No need to buy malpractice cover: ours extends to you.', { ...NO_COVER, malpractice: 'provided' }],
  ["The hospital's malpractice policy does not cover visitors.", null],
  ["Your school's malpractice policy covers you while you are with us.", null],
  ['Proof that your school covers you for malpractice is needed.', { ...NO_COVER, malpractice: 'required' }],
  ['Our malpractice policy does not extend to visitors, so you have to buy your own.', { ...NO_COVER, malpractice: 'required' }],
  ['A malpractice policy in your name is required.', { ...NO_COVER, malpractice: 'required' }],
  ['You need no malpractice insurance.', null],
  ['We do not require malpractice insurance.', null],
  ['The clinic provides malpractice insurance for the whole stay.', { ...NO_COVER, malpractice: 'provided' }],
  ['The practice insures externs against malpractice.', { ...NO_COVER, malpractice: 'provided' }],
  ['Externs fall under our malpractice insurance.', { ...NO_COVER, malpractice: 'provided' }],
  ['The clinic does not insure externs against malpractice.', null],
  ['Malpractice insurance can be bought from us for $90.', null],
  ['The doctor pays for her own malpractice insurance.', null],
  ['Our doctors must carry malpractice insurance.', null],
  ['Malpractice lectures are included in the price.', null],
  ['You need health insurance that covers you in the United States.', { ...NO_COVER, healthInsurance: 'required' }],
  ['Four weeks on the ward.', null],
];

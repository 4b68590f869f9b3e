/** A letter of recommendation that the host gives: not one that the applicant brings, and no letter for a visa or of completion. */
import type { Facts } from '../../model.ts';
import { fact } from './fact.ts';
import {
  ANSWERS,
  BARE_LETTER,
  BRING,
  BRING_HEAD,
  BROUGHT,
  CONDITION,
  HOST_WRITES,
  isForVisa,
  LAST_OF_DENIED,
  LETTER,
  LETTERS_HEAD,
  MAY,
  NO_LETTER,
  NOT,
  NOT_A_PROMISE,
  NOT_FOR_SOME,
  OF_RECOMMENDATION,
  OTHER_LETTER,
  SUPPLIED,
  SURE,
  WRITES_FOR,
} from './letter-words.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

type Value = Exclude<Facts['letter'], 'unclear'>;

export default fact<Value>({
  topic: topic([LETTER, WRITES_FOR], [LETTERS_HEAD]),
  read(lines) {
    const said = new Map<Value | 'hardly', Line>();
    const answered = new Set<string>();
    for (const line of lines) {
      const value = sayingOf(line);
      // A question is answered by what follows it first.
      const answers = !LETTER.test(line.text) && !line.heading;
      if (answers && value && [...answered].some((head) => `${line.head} | `.startsWith(`${head} | `))) continue;
      if (value) answered.add(line.head);
      if (value && !said.has(value)) said.set(value, line);
    }
    // A plain refusal stands against what may be had; a list of what a cheaper package lacks does not.
    for (const value of ['offered', 'refused', 'possible', 'hardly'] as const) {
      const line = said.get(value);
      if (line && value === 'refused' && (said.has('offered') || isOfAnother(line, said.get('possible')))) continue;
      if (line) return { value: value === 'hardly' ? 'refused' : value, from: [line] };
    }
    return null;
  },
});

/** “Letter of Recommendation: …” heads itself. */
const RUN_IN = /^(?:letters?|lors?|recommendation letters?)\b[^.:]{0,30}: /;

/** “Letter: no” under one heading, where “Letter: if earned” stands under one before it. */
const isOfAnother = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && before.block < line.block && before.head !== line.head && [line, before].every(({ text }) => RUN_IN.test(text));

/** What one line says of letters; `hardly` where it only lacks one. */
function sayingOf(line: Line): Value | 'hardly' | null {
  const { text, stem, heading } = line;
  const head = line.head.split('|').slice(-2).join('|');
  const headed = head
    .split('|')
    .concat(RUN_IN.exec(text)?.[0] ?? [])
    .some((part) => LETTERS_HEAD.test(part) && !OTHER_LETTER.test(part) && !BRING_HEAD.test(part));
  const own = LETTER.test(text) || WRITES_FOR.test(text);
  if ((!own && !headed) || (heading && !/\bguaranteed\b|\bletter included\b/.test(text))) return null;
  if (
    /^[^\w']*(?:[\w']+ ){0,2}[\w']+[^\w']*$/.test(text) &&
    own &&
    !/\b(?:guaranteed|included|provided|given|offered|available|yes|possible|possibility|no)\b/.test(text)
  )
    return null;
  if (
    !own &&
    !/^no\b|\bnot (?:provide|write|give|offer) (?:them|one|any)\b/.test(text) &&
    /\bcertificates?\b|\btranscript\b|\bevaluations? (?:form|will be|is|are)\b|\bpass or fail\b|\bgrad(?:e|es|ed|ing)\b/.test(text)
  )
    return null;
  if (/\b(?:practices?|polic(?:y|ies)) (?:on|regarding|about)\b/.test(text)) return null;
  if (/^letters? (?:for|to) (?:employers?|schools?|patients?)/.test(text)) return null;
  if (own && !headed && !OF_RECOMMENDATION.test(text) && !BARE_LETTER.test(text) && !WRITES_FOR.test(text)) return null;
  if (OTHER_LETTER.test(text) && !OF_RECOMMENDATION.test(text) && (!headed || /\bletters? (?:of|that|which|to)\b/.test(text))) return null;
  if (BROUGHT.test(text) || NO_LETTER.test(text) || SUPPLIED.test(text)) return null;
  if (!OF_RECOMMENDATION.test(text) && isForVisa(line)) return null;
  const denied = NOT.test(text) && !NOT_A_PROMISE.test(text) && nearLetter(text, headed);
  if (!denied && !HOST_WRITES.test(text)) {
    if (BRING.test(text) || BRING_HEAD.test(stem) || (BRING_HEAD.test(head) && !headed)) return null;
  }
  // Under a heading about letters not every sentence says whether there is one.
  if (!denied && !own && !ANSWERS.test(text) && !NOT_A_PROMISE.test(text)) return null;
  if (denied && NOT_FOR_SOME.test(text)) return 'possible';
  if (denied) return /^(?:no|without)\b[^.]{0,40}$/.test(text) && !headed && text.split(' ').length < 4 ? 'hardly' : 'refused';
  return polarity(text);
}

function polarity(text: string): Value {
  if (NOT_A_PROMISE.test(text) || (/\bif\b|\bwhether\b|\bdiscretion\b|\bearned\b|\bmerit\b/.test(text) && !/\bguaranteed\b/.test(text)))
    return 'possible';
  return MAY.test(text) && !SURE.test(text) ? 'possible' : 'offered';
}

/** The denial stands near the word letter, or the line answers a heading about letters. */
function nearLetter(whole: string, headed: boolean): boolean {
  const text = whole.replace(CONDITION, '');
  if (LAST_OF_DENIED.test(text)) return true;
  const at = text.search(LETTER);
  if (at < 0)
    return (
      headed &&
      /^(?:no\b|none|nobody\b|(?:please )?(?:do not|don't) (?:expect|count on)\b|not\b|we (?:do not|don't|cannot)|sorry|unfortunately|faculty|hosts|attendings|physicians|doctors|the)/.test(
        text,
      )
    );
  const near = text.slice(Math.max(0, at - 70, text.lastIndexOf(';', at) + 1), at + 90);
  return NOT.test(near.split(/;(?= )| (?:because|since|if|when|as long as|provided) /)[0] as string);
}

export const examples: [string, Value | null][] = [
  ['- Letter of recommendation from your supervising physician if the evaluation is satisfactory', 'possible'],
  ['An individual letter from Dr. Petrosyan if you attended at least eleven sessions.', 'possible'],
  ['Every extern who completes the month gets a letter of recommendation from me.', 'offered'],
  ['## Letter\nWritten by the attending if you met expectations.', 'possible'],
  ['Will I get a LOR?\nThat is between you and your preceptor, who may say no.', 'possible'],
  ['## Is there a letter?\nNot guaranteed. It has been written for most.', 'possible'],
  ['- letters of reference, two or more', null],
  ['We issue a letter confirming the dates.', null],
  ['The doctor writes for participants who come to every session.', 'offered'],
  ['## Letters\nOne faculty letter is possible, by arrangement with the director.', 'possible'],
  ["## Will the doctor write me a recommendation?\nHe or she may, if you've been on time.", 'possible'],
  ['## What you need\nA recommendation letter is given on merit: the doctor writes for two of every three trainees.', 'possible'],
  ['Three strong recommendation letters, one from every doctor.', 'offered'],
  ['Visiting observers receive neither a certification nor a recommendation.', 'refused'],
  ['After eight weeks an extern is given a certificate and a letter of recommendation from the supervising physician.', 'offered'],
  ["We don't sell letters of recommendation. If the doctor knows your work they may offer you one.", 'possible'],
  ['Externs who complete the period in good standing receive a letter from their supervising psychiatrist.', 'offered'],
  ['## Letter\nI dictate one the day you leave, good or lukewarm.', 'offered'],
  ['Send a letter from your dean that you are in good standing.', null],
  ['## Will I get a letter?\nThe letter goes out on the paper of this practice, since we are not part of any hospital.', 'offered'],
  ['Every participant leaves with three letters of recommendation, no exceptions.', 'offered'],
  ['## Letters of recommendation\nThese are up to your attending, who is free to write or not.', 'possible'],
  ['## References\nThe professor supports residency applications with a letter when the year has gone well.', 'possible'],
  ['## Will I get a letter?\nIf you have earned it. The doctor writes for two externs in three.', 'possible'],
  ['## Letter\nMay be requested from the attending in week four. It is his to refuse.', 'possible'],
  ['| Length | Four weeks |\n| Letter | From the attending, when asked, and only if there is something to say. |', 'possible'],
  ['## SLOE\nEach visiting student receives a group SLOE.', 'offered'],
  ['## Documents\n- Letter of recommendation from a physician who knows you', null],
  ['We are happy to recommend hotels near the hospital.', null],
  ['## Requirements\nLetter of recommendation (LOR): whether there is one depends on the student.', 'possible'],
  ['We do not offer letters as a routine, though a host may choose to write one.', 'possible'],
  ['## How to apply\nFellows who finish well may ask the director, Dr. Rask, for a letter of recommendation.', 'possible'],
  ['Mentors are glad to recommend scholars who have stayed six months.', 'offered'],
  ['## Grading and letters\nPass or fail, on one written report. We do not write letters of recommendation.', 'refused'],
  ['Send a CV, a transcript and two letters of recommendation.', null],
  ['After acceptance we send an invitation letter for the consulate.', null],
  ['| Length | 4 to 8 weeks |\n| Afterwards | A letter, if you have been here at least six weeks |', 'possible'],
  ['## Letters\nTwo weeks on screen is not enough to know someone. We write no letters.', 'refused'],
  ['Every extern who finishes goes home with a letter of recommendation from the doctor.', 'offered'],
  [
    'The Department furnishes each extern who completes the twelve weeks with a letter of recommendation, addressed to program directors.',
    'offered',
  ],
  [
    '## Cost and what is in it\n- Letter of recommendation on practice stationery, uploaded to ERAS by Dr. Renquist in the final week',
    'offered',
  ],
  ['If you stay four weeks, Dr. Castellane will consider a reference letter.', 'possible'],
  ['| Letters of recommendation | Faculty will not provide them to visitors; students get a graded evaluation. |', 'refused'],
  [
    '## Letters of recommendation\nSub-interns who wish to have a letter should ask the attending, and may request a letter from the department.',
    'possible',
  ],
  ["See the catalog for each department's practice regarding letters of recommendation.", null],
  ['## Letters and evaluations\nOne evaluation will be sent to the home institution.', null],
  ['We do not write letters after one-week visits.', 'possible'],
  ['We do not write letters of recommendation for students who leave early.', 'possible'],
  ['We do not write letters of recommendation unless you work with us for a month.', 'possible'],
  ['We do not write letters of recommendation, even if you ask.', 'refused'],
  ['If you need a letter of recommendation, know that we do not write them.', 'refused'],
  ['If you do not miss a day, the attending writes a letter of recommendation.', 'possible'],
  ['An evaluation form is not a letter of recommendation.', null],
  ['If you cannot be vaccinated, we need a letter from your doctor about your health.', null],
  ['Please do not ask for a letter of recommendation in the first days.', 'possible'],
  ["We don't promise a letter of recommendation.", 'possible'],
  ['## How to apply\nA letter of recommendation, if you earned one, comes not later than a month after the visit.', 'possible'],
  [
    "## Could you write me a recommendation?\nNo, I'm sorry. After ten days of sitting beside us we couldn't say anything that would help you.",
    'refused',
  ],
];

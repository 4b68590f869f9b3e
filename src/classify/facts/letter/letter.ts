/** A letter of recommendation that the host gives: not one that the applicant brings, and no letter for a visa or of completion. */
import { type Found, fact } from '../fact.ts';
import type { Line } from '../line.ts';
import { topic } from '../topics.ts';
import { LETTERS, lettersByParts } from './parts.ts';
import { RUN_IN, type Saying, sayingOf, type Value } from './said.ts';
import { LETTER, LETTERS_HEAD, OF_HOUSE, OF_PERSON, WRITES_FOR } from './words.ts';

export default fact<Value>({
  topic: topic([LETTER, WRITES_FOR, LETTERS], [LETTERS_HEAD]),
  // Where no known wording tells of letters, what they are told by.
  read: (lines) => readAs(sayingOf, lines) ?? readAs(lettersByParts, lines),
});

/** What the lines say of letters, each read in the same way. */
function readAs(saying: (line: Line) => Saying | null, lines: Line[]): Found<Value> | null {
  const said = new Map<Saying, Line>();
  const answered = new Set<string>();
  for (const line of lines) {
    const value = saying(line);
    // A question is answered by what follows it first.
    const answers = !LETTER.test(line.text) && !line.heading;
    if (answers && value && value !== 'possible' && [...answered].some((head) => `${line.head} | `.startsWith(`${head} | `))) continue;
    if (value) answered.add(line.head);
    if (value && !said.has(value)) said.set(value, line);
  }
  // A plain refusal stands against what may be had; a list of what a cheaper package lacks does not.
  for (const value of ['offered', 'refused', 'possible', 'hardly'] as const) {
    const line = said.get(value);
    if (line && value === 'refused' && (said.has('offered') || isOutweighed(line, said.get('possible')))) continue;
    if (line) return { value: value === 'hardly' ? 'refused' : value, from: [line] };
  }
  return null;
}

/** A refusal beside which another line tells of a chance. */
function isOutweighed(line: Line, possible: Line | undefined): boolean {
  if (!possible) return false;
  // “The department writes none. Your sponsor may.”
  if (possible.before === line.text && OF_HOUSE.test(line.text)) return OF_PERSON.test(possible.text);
  // “Letter: no” under one heading, where “Letter: if earned” stands under one before it.
  return possible.block < line.block && possible.head !== line.head && [line, possible].every(({ text }) => RUN_IN.test(text));
}

export const examples: [string, Value | null][] = [
  ['At the end the attending furnishes each participant with a recommendation.', 'offered'],
  ['Faculty are prohibited from composing recommendations for participants.', 'refused'],
  ['Show that you read, and you have a good chance of leaving with a recommendation.', 'possible'],
  ['Nobody is owed a recommendation; faculty write one when they have something to say.', 'possible'],
  ["References must come from the writer's own address.", null],
  ['- Letter of recommendation from your supervising physician if the evaluation is satisfactory', 'possible'],
  ['An individual letter from Dr. Petrosyan if you attended at least eleven sessions.', 'possible'],
  ['Every extern who completes the month gets a letter of recommendation from me.', 'offered'],
  ['## Letter\nWritten by the attending if you met expectations.', 'possible'],
  ['Will I get a LOR?\nThat is between you and your preceptor, who may say no.', 'possible'],
  ['## Is there a letter?\nNot guaranteed. It has been written for most.', 'possible'],
  ['- letters of reference, two or more', null],
  ['We issue a letter confirming the dates.', null],
  ['Letter from the registrar: in the final year and not yet graduated', null],
  ["Our attendings have been asked not to write to training programs on a visitor's behalf.", 'refused'],
  ['We write to training programs on your behalf.', 'offered'],
  ['The office does not write to programs of other hospitals on Mondays.', null],
  ['## Is there a letter?\nPhysicians are free to write one and about two in three do.', 'possible'],
  ['## Will someone write for me?\nFaculty who got to know your work are often glad to.', 'possible'],
  ['## Recommendation\nA weak month makes a weak letter, or none.', 'possible'],
  ['## Can somebody write for me?\nAn attending who has seen you work may be willing.', 'possible'],
  ['## Will someone write to me?\nThe office answers in a week.', null],
  ['| Letter | after two months, if I can praise you honestly |', 'possible'],
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
  ['Have the chief of your current hospital write a reference letter and mail it to us.', null],
  ['Ask your attending for a reference letter in the last week.', 'possible'],
  ['The head of cardiology at your university gives you a reference letter.', null],
  ['The Global Scholars Office writes a letter when the deposit is in.', null],
  ['## Visas\nThe dean writes a letter for each guest.', null],
  ['## Guests\nThe dean writes a letter for each guest.', 'offered'],
  ['## Applications\n- Letter of recommendation from a mentor', null],
  ['## Benefits\n- Letter of recommendation from a mentor', 'offered'],
  ['## Will there be a letter?\nThis hospital gives none and issues no certificate. Your host may be willing to write one.', 'possible'],
  ['## Will there be a letter?\nThis hospital gives none. You may get a certificate.', 'refused'],
  ['You leave with a letter certifying how long you stayed.', null],
  ['Those who have been selected get a letter from the dean.', null],
  ['Residencies usually expect two letters of recommendation from doctors who have worked with you here.', null],
  ['Recommendations from relatives will not be considered.', null],
  ['Fax the recommendation letters to the number below.', null],
  ['We ask doctors not to write letters of recommendation, and they refuse if you ask.', 'refused'],
  ['She does not write letters for people who were absent.', 'possible'],
  ['We want a letter in which you say in your own words why you come.', null],
  ['You sign a letter of agreement, which the department gives you.', null],
  ['The hospital gives you a letter; it does not sponsor you.', null],
  ["Dr. Quill writes letters of recommendation; you won't see it.", 'offered'],
  ["We don't see you at work, and Dr. Quill does not write letters of recommendation.", 'refused'],
  ["The office doesn't arrange letters of recommendation; a doctor may write one.", 'possible'],
  ['## Letters\nLetters of recommendation carry weight when they are long. So we do not write them.', 'refused'],
  ['The dean writes letters of recommendation for our own students.', null],
  ['The dean writes letters of recommendation for our own students and not for visitors.', 'refused'],
  ['Attendings may submit letters to ERAS.', 'possible'],
  ['## Letter of recommendation\nDr. Quill decides on the last day.', 'possible'],
  ['## Letter of recommendation\nOn office letterhead, uploaded to ERAS.', 'offered'],
  ["## What you won't get\n- A stipend\n- A letter of recommendation", 'refused'],
  ['## What you get\n- Lunch\n- A letter of recommendation', 'offered'],
  ['Nobody sees observers at work, and the doctors cannot give references.', 'refused'],
  ['The doctor writes a letter of recommendation when the visit ends.', 'offered'],
  ['The doctor writes a letter of recommendation when she is pleased.', 'possible'],
  ['Feel free to ask your host for a letter of recommendation.', 'possible'],
  ['Ask two teachers to upload a letter of recommendation.', null],
  ['A letter of recommendation is preferred and not essential.', null],
  ['The director may write in support of your residency application.', 'possible'],
  ['You get your own visa. The hospital provides a letter.', null],
  ['You get your own visa. The doctor writes a letter of recommendation.', 'offered'],
  ['You may ask for a letter of recommendation; she is free to decline.', 'possible'],
  ['She writes good letters of recommendation but not for everyone.', 'possible'],
  ['The professor recommends scholars who have finished a project.', 'offered'],
  ['The professor recommends comfortable shoes.', null],
  ['Letter considered after week three.', 'possible'],
  ['Write a real e-mail and not a form letter.', null],
  ['Write to the doctor you hope to join, and follow the steps below to the letter.', null],
  ['If you would like a certificate or a letter of recommendation from us, you need at least 60 hours with the team.', 'possible'],
  ['If you wish to have a letter of recommendation, you must send a form.', null],
  ['Those who want a letter need to stay a month.', 'possible'],
  ['To qualify for a letter of recommendation, 60 hours with the team are required.', 'possible'],
  ['If you want to come, you need a letter of recommendation.', null],
  ['## Is a letter guaranteed?\nNo. We try to find you a doctor who sees you at work.', 'possible'],
  ['## Is there a letter?\nNo. We try to find you a doctor who sees you at work.', 'refused'],
  ['## Will I get a letter?\nYou may earn one, and a certificate too.', 'possible'],
  ['## Does every observer get a letter?\nNo, we do not write one for everybody who comes.', 'possible'],
  ['## Is a letter guaranteed?\nNo, and none of our doctors writes any.', 'refused'],
  ['## Will I receive a letter?\nYou get a certificate.', null],
];

/** Whether the host writes a letter of recommendation, on whose paper, and which letters are others. */
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/classify/facts/fact.ts';
import letter from '../../src/classify/facts/letter.ts';
import letterhead from '../../src/classify/facts/letterhead.ts';
import { tiersOf } from '../support/tiers-of.ts';

function read(fact: typeof letter | typeof letterhead, text: string): [string | null, string[]] {
  const { page, tiers } = tiersOf(text);
  const found = nearest<string>(fact, tiers, { page, today: '2026-11-24', alone: true });
  return [found?.value ?? null, found?.from.map((l) => l.quote) ?? []];
}

describe('a letter', () => {
  test.each([
    ['## Letter\nNo.', 'refused'],
    ['A letter of recommendation is sent for every visitor who finishes the month.', 'offered'],
    ['The director gives a letter on request to everyone who was there for at least eleven evenings.', 'offered'],
    ['Two letters of recommendation will be prepared for each visitor.', 'offered'],
    ['Your mentor will send a recommendation to ERAS.', 'offered'],
    ['A letter from the gastroenterologist, provided your evaluation is good', 'possible'],
    ['Ask her in person about a letter of recommendation.', 'possible'],
    ['Some months I write no letter at all; I write one for people who impressed me.', 'possible'],
    ['## Letters\nWe confirm dates in writing. The hospital does not issue letters of recommendation.', 'refused'],
    ['## Letters\nWhen the two of us agree that you did well, the doctor puts it in writing.', 'possible'],
    ['We will gladly state your dates; we do not write letters of recommendation.', 'refused'],
    ['Please do not ask for a letter of recommendation.', 'refused'],
    ["Letters of recommendation aren't written for guests.", 'refused'],
    ['Letters from faculty of other departments are welcome.', null],
    ['Visitors from abroad come on a B-1, for which we provide a letter.', null],
    ['## Letters\nNot for observers.', 'refused'],
    ['## SLOEs\nNone.', 'refused'],
    ['## Letters of recommendation\nFaculty are not able to do that.', 'refused'],
    ['No letter of recommendation is given', 'refused'],
    ['Basic: no LOR. Premium: LOR guaranteed.', 'offered'],
    ['We give no letters of recommendation. The dean gives a letter of recommendation to each student.', 'offered'],
    ['The basic package has no LOR. A letter may be requested.', 'refused'],
    ['- No LOR\n- A letter may be earned.', 'possible'],
    ['- No letter of recommendation for any observer\n- A letter may be earned.', 'refused'],
    ['- No LOR', 'refused'],
    ['There is not a letter of recommendation at the end.', 'refused'],
    ['You will receive a welcome letter by e-mail.', null],
    ['Recommendation: bring a lunch, none is given.', null],
    ['We do not look for rooms, sign forms for a visa, or write evaluations or recommendations.', 'refused'],
    ['## Extern\nLetter: if earned.\n## Observer\nLetter: no.', 'possible'],
    ['## Observer\nLetter: no.\n## Extern\nLetter: if earned.', 'refused'],
    ['The attending looks at your file and decides whether to upload a letter to ERAS.', 'possible'],
    ['Requests for letters should be made to the attending you worked with.', 'possible'],
    ['Recommendation letters: yes', 'offered'],
    ['LOR included', 'offered'],
    [
      '## Letters\nA letter of recommendation may be requested from the attending who supervised you; writing it is left to his or her discretion.',
      'possible',
    ],
    ['## Letter of recommendation\nThe doctor decides about letters. Externs who show progress have generally received one.', 'possible'],
    ['Whether you get a letter is decided by the preceptor.', 'possible'],
    ["## Letters of recommendation\nNobody can recommend a person after five shifts, and our physicians won't.", 'refused'],
    ["## Letter\nNobody can say much of a visitor after three days, and our doctors don't try.", 'refused'],
    [
      "## Will I have a letter?\nDr. Quill reads the weekly ratings. When these are good she writes a letter of recommendation; when they're middling she doesn't.",
      'possible',
    ],
    ['Dr. Holt is sorry, but he does not give references to people he has known for a week.', 'refused'],
    ['## Visa\nAccepted students get a letter from the registrar.', null],
    ['You make the visa application yourself. We issue a letter to go with it as soon as you have been accepted.', null],
    ['- Letter of completion', null],
    ['## Letters\nDo not expect one.', 'refused'],
    ['One (1) letter of recommendation.', null],
    ['## Money, visas, letters\nIf I can say good things I write a letter.', 'possible'],
    ['If each mark is good, and you have not missed a day, the physician writes a letter of recommendation.', 'possible'],
    ['## Will my host write a recommendation?\nHosts are free to, and many choose not to for short stays.', 'possible'],
    ['## Letters\nThe physician writes a letter if you did well. Two from one clinic gain nothing, so we do not write two.', 'possible'],
    ['## LOR guaranteed', 'offered'],
    ['## Your LOR guaranteed by us in week four', 'offered'],
    ['You receive a letter, and a certificate.', 'offered'],
    ['Your preceptor writes for externs who do well.', 'possible'],
    ['She writes for visitors.', 'offered'],
    ['Letters cannot be promised; they are earned.', 'possible'],
    ['Strong letters of recommendation are guaranteed if you earn them.', 'offered'],
    ['Every extern gets a letter at the discretion of the attending.', 'possible'],
    ['We do not take notes; a letter of recommendation is given to each extern.', 'offered'],
    ['We write letters of recommendation; no letters for visas are written.', 'offered'],
    ['We need two letters of recommendation. Our faculty write letters for every extern.', 'offered'],
    ['## Will there be a letter?\nYes, if you do well. Not for everybody.', 'possible'],
    ['## Documents\nLetter of recommendation. Written by the attending if earned.', 'possible'],
  ])('%s', (text, value) => expect(read(letter, text)[0]).toBe(value));

  test.each([
    'Letter of recommendation',
    '## Letter of recommendation',
    '## About our letters of recommendation and who writes them',
    'Letters to patients are typed by externs.',
    'Letters for employers are written by the office.',
    'Letters for schools are written by the office.',
    'A letter is on the desk.',
    '## Letters\nA certificate is given.',
    '## Letters\nYou receive an evaluation form.',
    '## Letters\nParking is behind the house.',
    'Practices regarding letters of recommendation vary.',
    'A letter of good standing is required.',
    'Letters from students of other schools get a short, polite no.',
    'We read each letter of recommendation with care.',
    'You may apply without a letter of recommendation.',
    'No more than two letters of recommendation, please.',
    'Letters of recommendation are kept for one year.',
    'We do not keep your letters of recommendation.',
    'All letters of recommendation have to be in English.',
    'We have not received your letter of recommendation yet.',
    'You draft the consult letter for the doctor to correct.',
    'Letters of recommendation are not required.',
    'You do not need a letter of recommendation to apply.',
    'Please do not send letters of recommendation by mail.',
    'We do not accept letters of recommendation from relatives.',
    'Applications without a letter of recommendation are not read.',
    'No letter of recommendation should be older than two years.',
    'Letters of recommendation are not returned to you.',
    'We do not write letters to landlords.',
    'A letter of recommendation must be sent for each applicant by the home school.',
    'Each applicant needs a letter of recommendation from a teacher.',
    'Every resident who finishes the year gets a letter of recommendation from the chair.',
    'Each visitor who completes the month receives a letter that confirms the dates.',
    '## Letters\nAll who fill in the form are sent a letter of acceptance.',
    'The visa letter is written by our office.',
  ])('none of its own: %s', (text) => expect(read(letter, text)[0]).toBeNull());

  test('is told by the sentence that decides', () =>
    expect(read(letter, 'A letter may be requested. LOR guaranteed.')[1]).toEqual(['LOR guaranteed.']));
});

describe('its paper', () => {
  test.each([
    ['The letter is on the letterhead of the medical center.', 'hospital'],
    ['Letters are written on university paper.', 'school'],
    ['The letter is on clinic letterhead, and not hospital letterhead.', 'clinic'],
    ['The letter is not hospital letterhead, it is university paper.', 'school'],
    ['The letter is on the letterhead of the practice, not on hospital paper.', 'clinic'],
    ['The letterhead is not of the hospital; it is the college’s.', 'school'],
    [
      'In our clinic you meet people of many countries and learn from all of them, and the letter is on the letterhead of the university.',
      'school',
    ],
    ['Submit a letter on the letterhead of your school.', null],
    ['The letter is on letterhead.', null],
  ])('%s', (text, value) => expect(read(letterhead, text)[0]).toBe(value));
});

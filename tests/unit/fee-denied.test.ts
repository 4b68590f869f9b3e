/** What is said not to be charged, in whatever words: who denies, what is denied, and what takes it back. */
import { describe, expect, test } from 'vitest';
import { readFee } from '../../src/classify/facts/fee/fee.ts';
import { TODAY } from '../support/sketch.ts';
import { tiersOf } from '../support/tiers-of.ts';

const totalOf = (text: string): number | null => readFee(tiersOf(text).tiers, null, TODAY)?.value.total ?? null;

describe('nothing is charged', () => {
  test.each([
    'What the month costs you: nothing.',
    'You will not be charged for the elective.',
    'Neither our clinic nor its doctors take money for hosting you.',
    'Nobody should be paying for the chance to watch us work.',
    'Nor is there any cost to the visitor.',
    'The observership itself is free; a room in the guest house is $35 a night.',
    'There is no registration or tuition fee at this hospital.',
    '## Is there a charge?\nThere is none from the department.',
    '## What does it cost?\nNot a thing. We were students once.',
    'Does it cost anything? Neither.',
    'Tuition: waived under the exchange agreement.',
    'No one here will ever send you a bill.',
    'We host observers without asking for payment.',
    'Students are welcomed at zero cost.',
    "Rotating with us doesn't cost a thing.",
    'The hospital has never asked an observer to pay.',
    'No money is taken from anybody who comes to learn.',
    "We won't invoice you or your school.",
    'Fees do not apply to visiting residents.',
    'The clinic takes nothing for it.',
    'None of our preceptors accepts payment from students.',
    'Applying and observing cost nothing.',
    'The visits themselves cost nothing.',
    'You pay nothing, whether you stay for two weeks or four.',
    'Nothing is charged. Tuition is paid to your school.',
    'The department levies no fee on visiting fellows.',
    "There has never been a fee and there won't be one.",
    'The college waives tuition for every visiting student.',
    'You do not need to pay for the rotation or for the badge.',
    'Visitors pay neither tuition nor a fee.',
    'No part of the rotation is charged for.',
    'Observers pay no fee, and the rooms across the road are $60 a night.',
    'There is nothing for the student to pay.',
    'Our visitors have never been asked for a dime.',
    "Rest assured that you won't owe us anything.",
    'The department does not require visiting physicians to pay fees.',
    'There are no costs associated with this program.',
    'Visiting students are exempt from tuition.',
    'The fee has been waived for all international rotators.',
    'There is no fee to participate.',
  ])('%s', (text) => expect(totalOf(text)).toBe(0));
});

describe('something else, somebody else, or not yet', () => {
  test.each([
    ['There is no charge for parking during the rotation.', null],
    ['There is no charge for the letter.', null],
    ['You will not be charged until the doctor has confirmed your dates.', null],
    ['Nobody is charged twice: if you move your month, the payment moves with you.', null],
    ['Patients are never charged for being seen by a student.', null],
    ['You pay no extra for weekends. The month is $1,250.', 1250],
    ['There is no additional fee for the letter. Tuition is $1,700.', 1700],
    ['No refund is charged back, and no fee is returned after arrival.', null],
    ['We do not charge your card before a seat is found.', null],
    ['There is no fee for students of our partner schools; all others pay $600.', 600],
    ['We never charge a cancellation fee.', null],
    ['Those who do not pay by the first day lose their place.', null],
    ['Application and registration NEVER cost anything.', null],
    ['The first step costs you nothing: fill in the form.', null],
    ['Getting matched costs you nothing; you pay once you accept.', null],
    ['It costs nothing to fill in the form.', null],
    ['There is no charge to apply or to talk with us.', null],
    ['Until a coordinator has confirmed the dates with you, you pay nothing.', null],
    ['There is no charge for observers. The balance is due on your first day.', null],
    ['There is no cost for the webinar, and no charge to apply.', null],
    ['Language assistance is available free of charge.', null],
    ['Free blood pressure checks on Saturday.', null],
    ['Department chairs may not charge a fee.', null],
    ['We do not pay observers.', null],
    ['There is no fee to submit the form.', null],
    ['Without a fee receipt we cannot process your file.', null],
    ['Not all costs are listed here.', null],
    ['Payment is not due at the time of application.', null],
    ['Tuition is not included in the fee.', null],
    ['The hospital does not pay for your flight or tuition.', null],
    ['You pay tuition to your own school. Nothing is charged by the hospital.', null],
    ['An administrative fee is not charged. The visit is $300.', 300],
  ])('%s', (text, total) => expect(totalOf(text)).toBe(total));
});

describe('sums of other matters beside a visit that costs nothing', () => {
  test.each([
    ['There is no fee. Fellows may attend the annual meeting, with up to $2,000 for travel.', 0],
    ["There's no charge. Furnished studios nearby go for $1,300 a month.", 0],
    ['The observership is free. Stays over six months need a J-1, for which the university takes $900.', 0],
    ["We don't charge. The inn behind the hospital gives our guests a rate of $89.", 0],
    ['There is no cost to observers. The ultrasound course on Saturdays is $350 for all comers.', 0],
    ["No fee is charged. Last year's raffle brought in $3,200.", 0],
    ['There is no fee for students. Graduates pay $400.', 400],
    ['There is no charge for one week. The month is $700.', 700],
    ['There is no application fee. Tuition and a room in the residence are $1,900.', 1900],
    ['We do not charge for the first look. $50 once for the badge.', 50],
  ])('%s', (text, total) => expect(totalOf(text)).toBe(total));
});

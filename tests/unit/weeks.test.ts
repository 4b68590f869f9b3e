/** How long one stay is: which lengths are those of a stay, which stands nearest, how it may grow, and the sentences that say so. */
import { describe, expect, test } from 'vitest';
import { readWeeks } from '../../src/classify/facts/weeks/weeks.ts';
import { tiersOf } from '../support/tiers-of.ts';

function found(parts: string[], alone = parts.length < 2) {
  const { page, tiers } = tiersOf(...parts);
  return readWeeks(tiers, { page, today: '2026-11-24', alone });
}
const weeksOf = (parts: string[], alone?: boolean): string => {
  const weeks = found(parts, alone)?.value;
  return weeks ? `${weeks.min}-${weeks.max}` : 'none';
};

describe('a stay, and no stay', () => {
  test.each([
    ['Apply at least three months and at most six months before the start.', 'none'],
    ['Rotations take four weeks, no more; apply eight weeks before the start.', '4-4'],
    ['Visits of one week up to three months.', '1-13'],
    ['You see her patients over a month.', 'none'],
    ['They come back a month after.', 'none'],
    ['You pay $900 per four-week block.', '4-4'],
    ['You pay $900 per person and four-week block.', '4-4'],
    ['Visits are one week or two weeks, May only.', '1-2'],
    ['Visits: one week, two weeks.', '1-2'],
    ['A visit with the vaccine team of four weeks', 'none'],
    ['A four-week rotation with a flu shot', '4-4'],
    ['## Length\nFour weeks, flu shot needed', '4-4'],
    ['Stays are 40 weeks.', 'none'],
    ['12 weeks; one extension of 12 more if the chair agrees.', '12-24'],
    ['The shortest rotation is two weeks, the longest eight.', '2-8'],
    ['Four weeks. At least 6 weeks must have passed since the course.', '4-4'],
    ['Four weeks. If the lawyers must review it, add 16 weeks.', '4-4'],
    ['Stays: 4 weeks or more; 48 weeks or fewer.', '4-48'],
    ['Four weeks. Nobody has to find a month of American rents.', '4-4'],
    ['Four weeks. Many students book two rotations for the same month.', '4-4'],
    ['Stays are nine months.', '39-39'],
    ['Stays are four years.', 'none'],
    ['Five days a week.', 'none'],
    ['A four-week elective. Ten weeks of pediatrics are part of our own curriculum.', '4-4'],
    ['Four weeks. Juniors at our college: one week of ultrasound.', '4-4'],
    ['Four weeks. You may ask us again once in twelve months.', '4-4'],
    ['Stays run to 90 days. During one academic year no visitor is here for more.', '13-13'],
    ['Eight weeks. There is a waiting time of three to four months.', '8-8'],
    ['Eight weeks. Buy your own policy (about $180 for two months).', '8-8'],
    ['Four weeks. Think of what two months here cost for rent.', '4-4'],
    ['One month. List up to three rotations in order of preference.', '4-4'],
    ['One month. Students take up to three rotations.', '4-12'],
    ['A visit is five days.', '1-1'],
    ['Stays of 3 days a week for four weeks.', '4-4'],
    ['You stay for a year.', '52-52'],
    ['The visit is one year, at most.', '52-52'],
    ['A year-long observership.', '52-52'],
    ['The fellowship takes two years to complete and the visit is one month.', '4-4'],
    ['Visits are up to six weeks, and on every visit you meet the coordinator, who handles the badge and explains how to cancel.', '6-6'],
    ['The deadline is May 1, and whoever has sent the papers by then may start in any of the blocks, which are four weeks long.', '4-4'],
    ['Blocks (of four weeks) start on Mondays.', '4-4'],
    ['## When to apply\nEight weeks before the rotation.', 'none'],
    ['## When to apply and for how long\nEight weeks', '8-8'],
    ['- Course fee: 2 hundred\n- Length: 4 weeks', '4-4'],
    ['## The surgery month\nYou join the team.', '4-4'],
    ['The externship month starts on a Monday.', '4-4'],
    ['| Rotation | Length |\n| Cardiology | 2 mo |', '9-9'],
    ['| Rotation | Weeks |\n| Cardiology | 2, 3 or 4 |', '2-4'],
    ['The post lasts six months with a possible six-month extension.', '26-52'],
    ['The post lasts six months without a six-month extension.', '26-26'],
    ['Stays are one month, with the exception of research (six months).', '4-4'],
    ['You see the wards for two weeks, the clinic for two weeks and the office for one week as you rotate.', '5-5'],
    ['You rotate for two weeks, four weeks or six weeks.', '2-6'],
    ['Come for four weeks. You can add weeks one at a time, up to ten in all.', '4-10'],
    ['Four weeks of the externship, followed by four weeks of the observership.', '8-8'],
    ['Each visitor spends three weeks on each of two services.', '6-6'],
    ['Rotations are two weeks, and you may book several, up to ten weeks in total.', '2-10'],
  ])('%s', (text, weeks) => expect(weeksOf([text])).toBe(weeks));
});

describe('a calendar of blocks', () => {
  test.each([
    ['June 1 - June 26\nJuly 5 - July 30\nAugust 2 - August 27', '4-4'],
    ['June 1-June 26\nJuly 5-July 30\nAugust 2-August 27', '4-4'],
    ['June 1 - June 26\nJuly 5 - July 30', 'none'],
    ['June 1 - June 26; July 5 - July 30; August 2 - August 27', '4-4'],
    ['6/1 - 6/26, 7/5 - 7/30, 8/2 - 8/27', '4-4'],
    ['6/1 - 6/26, 7/5 - 7/30', 'none'],
    ['Winter: January 4 - June 4\nSummer: June 7 - December 1\nFall: July 20 - December 17', 'none'],
    ['June 1 - June 26\nJuly 5 - July 30\nClosed August 4 - August 4', 'none'],
    ['June 3, closed until July 2\nJune 4, closed until July 3\nJune 5, closed until July 9', 'none'],
    ['June 3 - June 28, July 1\nJune 4 - June 29, July 2\nJune 5 - June 30, July 3', 'none'],
  ])('%s', (text, weeks) => expect(weeksOf([text])).toBe(weeks));
});

describe('the dates of one of several offerings', () => {
  test.each([
    ['Jun 1 – Jun 26', '4-4'],
    ['Session 2: July 6 – July 17, mornings', '2-2'],
    ['Section 001 Sep 8 – Oct 3 Mon–Fri 7:00AM–4:00PM', '4-4'],
    ['## Dates\nMarch 1 - March 5', '1-1'],
    ['Mon, 1 March - Fri, 26 March 2027', '4-4'],
    ['Jun 1 – Jun 26\nJul 1 – Jul 14', '2-4'],
    ['## Application window\nMarch 1 - March 31', 'none'],
    ['Closed Dec 20 – Jan 3', 'none'],
    ['Applications Mar 1 – Mar 31', 'none'],
    ['Mar 1 – Mar 31 is when we read applications.', 'none'],
    ['Jan 4 - Dec 17', 'none'],
  ])('%s', (text, weeks) => expect(weeksOf([text, 'Rotations for students.'])).toBe(weeks));
});

describe('the nearest', () => {
  test.each<[string, string, string, number]>([
    ['Stays are four weeks.', 'Stays of up to eight weeks are allowed.', '4-4', 1],
    ['The rotation is $500 for two weeks.', 'Stays of up to eight weeks are allowed.', '2-8', 2],
    ['The rotation is $500 for two weeks.', 'Stays are one week.', '1-2', 2],
    ['Two in a row are possible.', 'Placements are four weeks; two in a row are possible where noted.', '4-8', 2],
    ['Two blocks maximum.', 'A block is four weeks. You may reserve one, two or three blocks.', '4-8', 3],
    ['Hands-on.', 'A block is four weeks. You may reserve one, two or three blocks.', '4-12', 2],
    ['One block per person.', 'Blocks are four weeks; stack up to four blocks in a row.', '4-4', 1],
    ['You examine with her.', 'Placements are four weeks; two in a row are possible where noted.', '4-4', 1],
    ['The rotation is $500 for two weeks.', 'Tell us for how long you want to come.', '2-2', 1],
    ['The rotation is $500 for two to four weeks.', 'Stays of up to eight weeks are allowed.', '2-4', 1],
    ['Prices are for one to four weeks.', 'Stays of up to eight weeks are allowed.', '1-4', 1],
    ['Fees of a four-week block are due.', 'Stays of up to eight weeks are allowed.', '4-8', 2],
    ['A fee for a four-week block is due.', 'Stays of up to eight weeks are allowed.', '4-8', 2],
    ['$500 for all four weeks', 'Stays of up to eight weeks are allowed.', '4-8', 2],
    ['$500 for the team, and you come for four weeks', 'Stays of up to eight weeks are allowed.', '4-4', 1],
    ['Prices are for four weeks.', 'Stays of up to eight weeks are allowed.', '4-8', 2],
    ['The sum, for a block of four weeks, is in the table.', 'Stays of up to eight weeks are allowed.', '4-8', 2],
    ['The fee is $500 for four weeks only.', 'Stays of up to eight weeks are allowed.', '4-4', 1],
    ['You see the ward over two weeks.', 'Stays of up to eight weeks are allowed.', '8-8', 1],
    ['You see the ward over two weeks.', 'The fee is $500 for four weeks.', '4-4', 1],
    ['You see the ward over two weeks.', 'You see the clinic over four weeks.', '2-2', 1],
    ['Tell us for how long you want to come.', 'Stays are four weeks.', 'none', 1],
  ])('%s / %s', (own, page, weeks, sentences) => {
    expect(weeksOf([own, page])).toBe(weeks);
    expect(found([own, page])?.from).toHaveLength(sentences);
  });
});

describe('how it may grow', () => {
  test.each([
    ['Blocks are four weeks. You may do two of them with us.', '4-8'],
    ['Blocks are four weeks. In June blocks are two weeks, and you may take two blocks.', '2-4'],
    ['In May a block is two weeks. Blocks are four weeks. Blocks are four weeks long. You may take two blocks.', '2-8'],
    ['Stays are three months. They can be extended to six months.', '13-26'],
    ['Stays are one month, and can be extended to three.', '4-13'],
    ['Stays are four weeks. You may take up to six blocks.', '4-24'],
    ['Stays are four weeks. You may take up to seven blocks.', '4-4'],
    ['Stays are two weeks. You may stay for sixteen, not more.', '2-16'],
    ['Stays are two weeks. You may not stay for sixteen.', '2-2'],
    ['Stays are two weeks. Extensions of two weeks are given, but not in May.', '2-4'],
    ['Blocks are two to four weeks. You may take two blocks.', '2-4'],
    ['Blocks are two to four weeks. Blocks are four weeks. You may take two blocks.', '2-8'],
    ['Stays are four weeks. They can be extended to 60.', '4-4'],
    ['Stays are four weeks. They cannot be extended to eight.', '4-4'],
    ['The stay is one year, renewable once.', '52-104'],
    ['Stays are nine months, renewable once.', '39-39'],
    ['Stays are four weeks. You are first call for your patients, up to five of them.', '4-4'],
    ['Stays are four weeks. You show an IGRA in last 12 mo.', '4-4'],
  ])('%s', (text, weeks) => expect(weeksOf([text])).toBe(weeks));

  test.each([
    ['Stays are four weeks.', '4-8'],
    ['Stays are four weeks. The office is limited to two students.', '4-8'],
    ['Stays are four weeks, not renewable.', '4-4'],
  ])('%s, where any may be repeated', (own, weeks) => expect(weeksOf([own, 'Any rotation may be repeated once.'])).toBe(weeks));

  test('a limit for the whole school is none of an offering among others', () => {
    const text = 'Electives are four weeks. Students may take two electives.';
    expect([weeksOf([text], true), weeksOf([text], false)]).toEqual(['4-8', '4-4']);
  });

  test('is told by the sentences on the stay and on its growth', () =>
    expect(found(['Stays are four weeks. They can be extended to eight.'])?.from.map((l) => l.quote)).toEqual([
      'Stays are four weeks.',
      'They can be extended to eight.',
    ]));
});

/** Whether a place to sleep is part of the price, on offer, or the visitor's own affair. */
import type { Facts } from '../../model.ts';
import { fact, find } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

type Housing = Exclude<Facts['housing'], 'unclear'>;

const HOME =
  '(?:housing|accommodations?|lodging|rooms?|rent|apartments?|dorm\\w*|a bed|living arrangements|boarding|(?:and|or|nor|full) board|stay and foods?|residence)';
const INCLUDED = new RegExp(
  `\\b(?:includ\\w+|covers?|compris\\w+|contains?|takes in|free|pays for)\\b[^.;]{0,50}\\b${HOME}\\b|\\b${HOME}\\b[^.;]{0,30}\\b(?:(?:is|are) (?:included|free|provided|part of|in the price)|comes? with (?:the|your|every) (?:rotation|place|price|seat|elective|program))|\\b${HOME} (?:included|at no (?:cost|charge)|rent-free|free of charge|without charge|for \\$0)\\b|\\bput you up\\b|\\b(?:student )?house\\b[^.;]{0,40}\\bfree for (?:visitors|students|guests)\\b|\\b${HOME}\\b[^.;]{0,40},? at no (?:cost|charge)\\b|\\brent-free\\b|\\b${HOME}\\b[^.;]{0,40} for \\$0|\\b(?:live|stay|sleep)s? (?:there |here )?(?:rent-free|for free|at no (?:charge|cost)|free of charge)\\b|\\broom\\b[^.;]{0,30}\\bset aside for you\\b`,
);
const NOT = new RegExp(
  `\\b(?:not|no|none|neither|nor|cannot|can't|unable|doesn't|don't|never)\\b(?:(?!\\b(?:not?|never)\\b)[^.;]){0,60}\\b${HOME}\\b|\\b${HOME}\\b[^.;]{0,60}\\b(?:not|none|yours?|own|responsib\\w+|on your own|extra)\\b|\\b${HOME}: none\\b|\\b(?:responsible for|pay) (?:all |any |their |your |own )*(?:costs|expenses)\\b[^.;]{0,60}\\b${HOME}\\b|\\b(?:responsible for|arrange|find|pay for)\\b[^.;]{0,40}\\b(?:your|their|own)\\b[^.;]{0,20}\\b${HOME}\\b|^${HOME}\\. none|\\bsleeping here\\b`,
);
const OFFERED = new RegExp(
  `\\b${HOME}\\b[^.;]{0,60}(?:\\$|\\b(?:available|can be (?:had|rented)|for rent|offered|first come|if you want|suggest|list|help|assist|ask)\\b)|\\b(?:help|assist|list|suggest\\w*|rent|rents)\\b[^.;]{0,50}\\b${HOME}\\b`,
);
const YOURS = /\b(?:not|no|never|costs|expenses|responsible|pay)\b|n't\b/;
const DENIES = /\b(?:not|no|never|without|neither|nor)\b|n't\b/;
const OTHER =
  /\b(?:exam rooms?|operating rooms?|emergency rooms?|waiting room|call rooms?|conference|residence in|the room\b|video room|reading room|patient|seminar|board[- ]certified|american board|board scores|on board|delivery room|room \d|full board|specialty board|board review)\b/;

/** What else is not part of the price does not count: “Housing is included, meals are not”. */
function includes({ text }: Line): boolean {
  const m = INCLUDED.exec(text);
  if (!m) return false;
  const before = text.slice(Math.max(0, m.index - 20), m.index).replace(/^.*[,;]/, '');
  // “All expenses, including housing”: the word gives an example of what goes before.
  if (/^including\b/.test(m[0]) && YOURS.test(text.slice(0, m.index))) return false;
  return !DENIES.test((before + m[0]).replace(/\bat no (?:charge|cost)\b/, '')) && !/\b(?:assistance|help)\b/.test(m[0]);
}

export default fact<Housing>({
  topic: topic([INCLUDED, NOT, OFFERED]),
  read(lines) {
    const home = lines.filter((l) => !OTHER.test(l.text) || /\bhousing|accommodation|lodging|apartment/.test(l.text));
    const no = find(home, NOT, /\bnot only\b|\bnot included\b.{0,10}\bmeals\b/);
    const yes = home.find(includes);
    const offered = find(home, OFFERED);
    if (yes) return { value: 'included', from: [yes] };
    if (offered) return { value: 'offered', from: [offered] };
    return no ? { value: 'not-included', from: [no] } : null;
  },
});

export const examples: [string, Housing | null][] = [
  ['Housing is included in the course fee.', 'included'],
  ['Housing, transportation, and meals are not included in the fee.', 'not-included'],
  ['Housing is included, meals are not.', 'included'],
  ['Accommodation is included at no extra charge.', 'included'],
  ['The price includes accommodation but not meals.', 'included'],
  ['The price includes no housing.', 'not-included'],
  ['Observers must pay all costs that are not covered, including airfare and housing.', 'not-included'],
  ['There is no financial support of any kind, including housing.', 'not-included'],
  ['Observers are responsible for all expenses, including travel, housing and meals.', 'not-included'],
  ['The fee does not cover accommodation.', 'not-included'],
  ['Neither figure includes a room, food or transport.', 'not-included'],
  ['Neither room nor board is provided.', 'not-included'],
  ['The fee takes in a room on campus.', 'included'],
  ['Lodging comes with the place.', 'included'],
  ['Call rooms are free on nights on call.', null],
  ['The State Board and your lawyer know more than we do.', null],
  ['Your patients are not on the board.', null],
  ['A tumor board that would not end.', null],
  ['Meals and board are not provided.', 'not-included'],
  ["It comprises the elective and a single room in the nurses' residence.", 'included'],
  ['GME does not offer housing.', 'not-included'],
  ['A room in Ferris House, if you want one, is $640 a month.', 'offered'],
  ['Two exam rooms are yours.', null],
  ['We can help you find housing.', 'offered'],
  ['The apartment is free for visitors.', 'included'],
  ['We put you up in the old parsonage.', 'included'],
  ['We have a student house, free for visitors while beds last.', 'included'],
  ["A room in the scholars' house, with a kitchen, at no cost", 'included'],
  ['The fee pays for your badge and your room next door.', 'included'],
  ['The old school has spare rooms; one is yours, rent-free.', 'included'],
  ['We lend you a furnished room for $0.', 'included'],
  ['A trailer stands behind the clinic and students live there at no charge.', 'included'],
];

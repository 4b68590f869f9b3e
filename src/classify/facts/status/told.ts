/** What one line says of whether guests are taken. */
import type { Page } from '../../../model.ts';
import { isOfAnotherKind, namesUntitled } from '../../another-kind.ts';
import type { Around } from '../fact.ts';
import { type Line, nearestHead } from '../line.ts';
import { again } from './again.ts';
import { asks } from './asks.ts';
import { closed } from './closed.ts';
import { calls, open } from './open.ts';
import { rowOf } from './rows.ts';
import { named, tagged } from './tags.ts';

/** “Are you taking observers? Not at this time.” */
const NO = /^(?:no|not|sorry|unfortunately|regrettably|none|0|a: no)\b/;
const YES = /^(?:a: )?(?:yes|we do|we are)\b/;

export interface Told {
  /** It was shut and is no longer, whatever day it opened on. */
  again: boolean;
  open: boolean;
  /** The signs of the clauses that say so. */
  closed: string[];
  /** What it closes is named as the page's title does not name it. */
  unnamed: boolean;
  row: 'open' | 'closed' | null;
}

/** What a line says, by itself and under its head. */
export function toldBy(line: Line, { today, page }: Around): Told {
  const year = Number(today.slice(0, 4));
  const row = rowOf(line, year);
  const told: Told = { again: false, open: row === 'open', closed: [], unnamed: false, row };
  const text = offered(line.text, page).replace(SPEAKER, '');
  // Few clauses lean on the sentence before; it is read only for them.
  let before = () => tagged(line.before, year);
  for (const clause of text.split(CLAUSE)) {
    const signs = named(tagged(clause, year), before);
    if (again(signs)) Object.assign(told, { again: true, closed: [] });
    else if (closed(signs) && !(NOTHING.test(clause) && COST.test(nearestHead(line))))
      told.closed.push(...(isOfAnotherKind(clause, page.title) ? [] : [signs]));
    else if (open(signs) && !calls(before(), signs)) told.open = true;
    before = () => signs;
  }
  const answer = isOfAnotherKind(nearestHead(line), page.title) ? null : answered(line, text, year);
  if (answer === 'yes') told.open = true;
  if (answer === 'no') told.closed.push('');
  told.unnamed = told.closed.length > 0 && namesUntitled(`${nearestHead(line)} ${text}`, page.title);
  return told;
}

/** What is another matter on other pages, or one department of many, is on its own page what is offered, or who offers it. */
function offered(text: string, { title }: Page): string {
  const own = FELLOWSHIP.test(title) ? text.replace(/\bfellowship(?=s?\b)/g, 'program') : text;
  const fields = title.toLowerCase().match(FIELD) ?? [];
  return fields.reduce((told, field) => told.replaceAll(field, 'department'), own);
}
const FIELD = /\b(?:[a-z]+(?:ology|iatrics|iatry|icine)|surgery)\b/g;
const FELLOWSHIP = /\b(?:research|visiting|observer|international)(?: \w+)? fellowships?\b/i;

/** What is answered to a question that it stands under. */
function answered(line: Line, text: string, year: number): 'yes' | 'no' | null {
  const head = nearestHead(line).trim();
  if (!head.endsWith('?')) return null;
  const asked = head.replace(BEFORE_LAST, '').replace(SPEAKER, '');
  if (!asks(tagged(asked.slice(0, -1), year)) || (OF_PEOPLE.test(asked) && !NOW.test(`${asked} ${text}`))) return null;
  return YES.test(text) ? 'yes' : NO.test(text) ? 'no' : null;
}
/** Which of them may come is no matter of time. */
const OF_PEOPLE = /\b(?:medical students?|(?:medical )?graduates|imgs?|residents|nurses)\b/;
const NOW = /\b(?:now|currently|presently|present|this (?:year|time|spring|fall|summer|winter)|moment|still|yet|until|20\d\d)\b/;
/** “What does it cost?” “None.” */
const COST = /\b(?:costs?|fees?|charges?|prices?|tuition)\b/;
const NOTHING = /\b(?:none|nothing)\b/;
/** Sentences before the last. */
const BEFORE_LAST = /^.*[.?!] /;

/** “Q:”, “Answer:” */
const SPEAKER = /^(?:q|a|question|answer): /;
/** Where another subject, or another state of the same, begins: “…, but …”, “… and are filling May”, “…, February is full”. */
const CLAUSE =
  /(?<=[;!?.]) |, (?:and|but|so|while|though|yet) |\bbut | and (?=(?:am|are|is|have|has)\b)|, (?=(?!(?:we|you|they|it|there|he|she|this|that)\b)[a-z]+(?: 20\d\d)? (?:is|are|has|have)\b)/;

/** A clause as a row of signs: one for each word, but for those that say nothing of whether somebody is taken. */
import { words } from './forms.ts';
import { entryAt, isKnown, signOf, signsOf } from './signs.ts';

/** Said between others without changing anything. */
const FILLERS = new Set(
  words(`
    a, an, the, our, my, its, this, that, these, do, does, did, already, also, fully, completely, entirely, officially, sadly,
    unfortunately, regrettably, therefore, just, really, very, please, own, quite, so, medical, clinical, visiting, outside, external,
    hands-on, unaffiliated, early, mid, short-term, simply, yet, even, only, kindly, certainly, quickly, soon, formally, hereby,
    actually, recently, newly, too, extra, academic, formal, whole, entire, proper
  `),
);

const [COMMA, COLON, PAREN, DIGIT, WORD] = [signOf('comma'), signOf('colon'), signOf('paren'), signOf('digit'), signOf('word')];
const [NOW, NO, MONTH, DATED, PAST] = [signOf('now'), signOf('no'), signOf('month'), signOf('dated'), signOf('past')];
const DAYS = `${DIGIT}${MONTH}${DATED}${PAST}`;

const TOKEN = /[a-z0-9$][a-z0-9./-]*|[,:()|•·–]| - /g;
const SHORT: [RegExp, string][] = [
  [/\bcan(?:'t|not)\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'m\b/g, ' am'],
  [/'ll\b/g, ' will'],
  [/\b(it|there|here|that|who)'s\b/g, '$1 is'],
  [/'[sd]?\b/g, ''],
];

/** The signs of a clause of a lower-case text. Years before `thisYear` are past. */
export function tagged(clause: string, thisYear: number): string {
  let text = clause;
  if (text.includes("'") || text.includes('cannot')) for (const [short, long] of SHORT) text = text.replace(short, long);
  const tokens = (text.match(TOKEN) ?? []).flatMap((token) => (JOINED.test(token) ? parts(token) : token));
  let row = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const entry = entryAt(tokens, at);
    if (entry) {
      row += entry.sign;
      at += entry.rest.length;
    } else if (!FILLERS.has(token)) row += single(token, tokens[at - 1], tokens[at + 1], thisYear);
  }
  return row
    .replace(ASIDE, COMMA)
    .replace(REASON, NOW)
    .replace(CAUSE, COMMA)
    .replace(DATES, (dates) => [PAST, DATED].find((sign) => dates.includes(sign)) ?? MONTH)
    .replace(BRACKETED, '$1');
}

/** “…, which is full until September, …” */
const ASIDE = new RegExp(`${COMMA}[${signsOf('who')}][^${COMMA}]*(?:${COMMA}|$)`, 'g');
/** “While our school moves, …”: for now. */
const REASON = new RegExp(`^[${signsOf('while', 'until')}][^${COMMA}]{3,}${COMMA}|[${signsOf('while')}]`, 'g');
/** “Because of a merger, …” says nothing itself. */
const CAUSE = new RegExp(`^[${signsOf('because')}](?![${DAYS}])[^${COMMA}]{2,}${COMMA}`);
/** What names one time: “4 January, 2027”, “March - May 2027”. */
const DATES = new RegExp(
  `${DIGIT}?[${MONTH}${DATED}${PAST}](?:[${COMMA}${signsOf('and')}]?[${DAYS}]|${COLON}${DIGIT}?[${MONTH}${DATED}${PAST}]|${COLON}${DIGIT}(?=${COMMA}?[${DATED}${PAST}]))*`,
  'g',
);
/** “(May 2027)” */
const BRACKETED = new RegExp(`${PAREN}([${MONTH}${DATED}])${PAREN}(?!$)`, 'g');

const YEAR = /^20(\d\d)(?:[-/](?:20)?(\d\d))?$/;
const OF_FIELD = /(?:ology|iatrics|iatry|icine)$/;
const FIELD = signOf('field');
const CAN = signOf('can');

function single(token: string, before = '', after = '', thisYear: number): string {
  if (token !== 'may' && LETTERS.test(token)) return OF_FIELD.test(token) ? FIELD : WORD;
  if (token === ',') return COMMA;
  if (/^[()]$/.test(token)) return PAREN;
  if (/^(?:[:|•·–]| - )$/.test(token)) return COLON;
  if (token === 'may') return BEFORE_MAY.test(before) || AFTER_MAY.test(after) ? MONTH : CAN;
  const year = YEAR.exec(token);
  if (year) return Number(year[2] ?? year[1]) + 2000 < thisYear ? PAST : DATED;
  if (token === '0') return NO;
  if (/^\d{1,2}$/.test(token)) return DIGIT;
  return OF_FIELD.test(token) ? FIELD : WORD;
}
/** No sign and no figure, as most words are. */
const LETTERS = /^[a-z]/;
/** Beside the month, not the verb. */
const BEFORE_MAY = /^(?:in|for|of|from|until|till|through|by|since|late|early|mid|this|next|to|and|april|june|,)$/;
const AFTER_MAY = /^(?:\d.*|,|and|or|to|through|until|onwards?|is|has|are)$/;

const JOINED = /[./-]/;
/** “January-June”, “spring/summer”, “mid-May”: each for itself. */
function parts(token: string): string[] {
  const bare = token.replace(/[./-]+$/, '');
  if (!/[/-]/.test(bare) || isKnown(bare) || FILLERS.has(bare) || YEAR.test(bare)) return [bare || token];
  const split = bare.split(/[/-]/);
  return split.every((part) => OF_TIME.test(part)) ? split : [bare];
}
const OF_TIME =
  /^(?:20\d\d|\d{1,2}|mid|late|early|spring|summer|fall|autumn|winter|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?)$/;

const IT = new RegExp(`^[${signsOf('it')}]`);
const NAMED = new RegExp(`[${signsOf('offer', 'asking', 'session')}]`, 'g');
/** “It has been called off”: what the clause before it named. */
export const named = (row: string, before: () => string): string => row.replace(IT, (it) => before().match(NAMED)?.at(-1) ?? it);

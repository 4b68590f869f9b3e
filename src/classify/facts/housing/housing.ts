/** Whether a place to sleep is part of the price, on offer, or the visitor's own affair. */
import { fact } from '../fact.ts';
import { type Line, nearestHead } from '../line.ts';
import { topic } from '../topics.ts';
import { type Housing, marked, saidOf } from './said.ts';
import { GRANT } from './states.ts';
import { LODGE, RENT, SURE, WEAK } from './words.ts';

const NAMED = new RegExp(`\\b(?:${SURE}|${WEAK}|${RENT}|${LODGE})(?!\\w)`);
const ORDER: Housing[] = ['included', 'offered', 'not-included'];

export default fact<Housing>({
  topic: topic([NAMED], [NAMED]),
  read(lines) {
    const said = lines.map((line) => ({ line, value: ofLine(line) }));
    for (const value of ORDER) {
      const from = said.find((one) => one.value === value);
      if (from) return { value, from: [from.line] };
    }
    return null;
  },
});

/** “Housing is included, meals are not”, “no housing, but we can arrange a room”. */
const CLAUSE =
  /(?<=[;!?.]) |; |, (?:but|while|though|although|however|so|yet) |\bbut |, and (?=(?:you|we|they|it|then|after)\b)|, (?!(?:and|or) )(?=(?:\w+ ){1,2}(?:is|are|isn't|aren't)\b)/;

const SLEEPS = /HOME|\b(?:single|double|twin|shared|private|furnished|own|your) (?:\w+ )?ROOM|^(?:an? )?ROOM\b/;
/** Heads a list of what is in the price, or of what is not. */
const LISTS = /\b(?:includ\w+|covers?|covered|comes with|you get|you receive|part of the (?:price|fee)|package)\b/;
const LISTS_NOT =
  /\b(?:not (?:be )?(?:includ\w+|covered)|exclud\w+|excludes|does(?:n't| not) (?:include|cover)|extra|own expense|not part of)\b/;

const YES = /^(?:yes|sure|of course|certainly|included|provided|free|absolutely)\b/;
const NO = /^(?:no|not|none|never|sorry|unfortunately|regrettably|n\/a|it (?:does|is|do)(?:n't| not)|we (?:do|can)(?:n't| not|not))\b/;
/** “Apartment, two minutes from the hospital | Free for the month” */
const FREE_VALUE = /^(?:free|no charge|no cost|complimentary|\$0)\b(?![^.;]{0,40}\b(?:parking|meals?|wi-?fi)\b)/;
/** A value so short takes its name from what it stands under. */
const SHORT = 110;
const LABEL = 30;
const QUESTION = 70;
/** Begins without a name of its own. */
const BARE =
  /^(?:\$|it\b|they\b|we\b|you(?:'re)?\b|in (?:our|the)\b|ask\b|optional|available|on (?:request|your)|one\b|included|provided|self|own\b|arranged|limited)/;

function ofLine({ text, head, heading, ...line }: Line): Housing | null {
  if (heading) return null;
  const own = ofText(text);
  if (own === 'included') return own;
  const near = nearestHead({ head }).trim();
  if (FREE_VALUE.test(text) && near.length <= QUESTION && SLEEPS.test(marked(near))) return saidOf(`${near}: ${text}`);
  const answers = text.length <= SHORT && near.length <= (near.endsWith('?') ? QUESTION : LABEL) && marked(near).includes('HOME');
  if (answers && NO.test(text))
    return own === 'offered' || saidOf(`housing: ${text.replace(NO, '')}`) === 'offered' ? 'offered' : 'not-included';
  if (answers && YES.test(text)) return own ?? (near.endsWith('?') ? (ofText(near) ?? 'offered') : 'included');
  if (own || !answers) return own ?? listed(text, `${head} ${line.stem}`);
  return BARE.test(text) ? saidOf(`housing: ${text}`) : listed(text, `${head} ${line.stem}`);
}

function ofText(text: string): Housing | null {
  const said = text.split(CLAUSE).map(saidOf);
  return ORDER.find((one) => said.includes(one)) ?? null;
}

function listed(text: string, head: string): Housing | null {
  if (text.length > SHORT || !SLEEPS.test(marked(text)) || text.search(GRANT) >= 0) return null;
  return LISTS_NOT.test(head) ? 'not-included' : LISTS.test(head) ? 'included' : null;
}

export { EXAMPLES as examples } from './examples.ts';

/** What comes back when the visitor cancels, and when the consulate refuses the visa. */
import type { Facts } from '../../../model.ts';
import { fact, foundOf, type Noted } from '../fact.ts';
import { type Line, nearestHead } from '../line.ts';
import { topic } from '../topics.ts';
import { type Back, saidOf } from './said.ts';
import { IS_EXCEPTION, LIKE_OTHERS, OTHER_THING, ofVisa, ruleBeside, VISA } from './visa.ts';
import { BACK, CREDIT, STAYS } from './words.ts';

type Refund = Facts['refund'];

/** A line that bears on it though the words for coming back stand above it. */
const RETURN =
  /\b(?:refund\w*|money|repaid|return\w*|(?:have|get) your money|every dollar|back|credit|voucher|keep|(?<!\b(?:you|they|students|visitors) )stays? (?:with|here)|send (?:everything|the rest|all))\b/;
/** “A processing fee of $150 is charged. The fee cannot be returned.” */
const NAMED_FEE = /(?<!\bno )\b(?:fees?|charges?|tuition|price)\b(?! (?:you|no))/;
const THE_FEE = /^(?:it|they|both|(?:the|this|that) (?:fee|charge|payment|sum))\b/;
/** A value under “Refunds” or “Refundable?”. */
const VALUE =
  /^(?:yes|no|none|never|nothing|full|half|all|everything|partial\w*|\d+ ?%|not\b|sorry|unfortunately|(?:less|more) than|up to|until|if you[^,]{0,60}, (?:half|all|full|none|nothing|\d)|we (?:don't|do not|can't|cannot|never) (?:give|make|offer|issue|do|provide|grant|have)(?: (?:them|any|one|these|that))?\b)/;
/** Tells of a refused visa as of one case among all. */
const ALSO =
  /^no refunds?\b(?! of)|\b(?:even|also|including|included|no difference|whatever|any (?:reason|circumstances?)|that includes)\b/;
/** “This holds for a refused visa as well”: what the sentence before says. */
const SAME =
  /^(?:this|that|the same|it)(?: (?:also|rule))? (?:holds|applies|goes|counts|is (?:true|so|the case))\b[^.;]*\b(?:visas?|consulates?|embass(?:y|ies))\b/;
const sameAs = ({ text, before }: Line): Back[] => (SAME.test(text) ? saidOf(before, '') : []);
/** “We do not refund tuition. A refused visa is the only exception.” */
const exceptedIn = ({ text, before }: Line): boolean => IS_EXCEPTION.test(text) && saidOf(before, '').includes('none');
/** “Deposits come back. Tuition does not.” */
const SHORT_OF =
  /^(?:the |your |all )?(?:(?:other|rotation|program|elective|full) )?(?:tuition|rest|balance|fees?|price|payments?|amount)(?: itself)? (?:(?:does|do|is|are|can|will)(?:n't| not)|cannot|won't)(?: be)?(?=[.,;]|$)/;
const shortOf = ({ text, before }: Line, near: string): boolean => SHORT_OF.test(text) && (BACK.test(before) || REFUNDS.test(near));
const NOTHING = 'no refund for a refused visa';
/** “Fees include parking and lunch and are not refundable”: what is in the price is no other matter. */
const HELD = /(?<=\b(?:fees?|tuition|price|payment)) (?:includes?|covers?) (?!\$)[^.;$]{3,60}?(?= and (?:is|are|cannot|will not)\b)/;
const LONGEST_VALUE = 90;
const REFUNDS = /\b(?:cancel\w*|refund\w*|money back|(?:you )?gets? back|returned|reimburse\w*)\b/;

export default fact<Refund>({
  topic: topic([RETURN, BACK, STAYS, CREDIT, NAMED_FEE, LIKE_OTHERS, SAME, SHORT_OF, IS_EXCEPTION], [RETURN, REFUNDS]),
  read(lines) {
    const visa = lines.find(
      (l) =>
        ofTheVisa(l) &&
        !OTHER_THING.test(l.text.replace(HELD, ' ')) &&
        (RETURN.test(`${l.text} ${l.head}`) || CREDIT.test(l.text) || LIKE_OTHERS.test(l.text) || sameAs(l).length > 0 || exceptedIn(l)),
    );
    const said = lines.map((line) => ({
      line,
      values: ofTheVisa(line) ? besideVisa(line, lines) : ofLine(line, lines),
    }));
    const first = (value: Back) => said.find(({ values }) => values.includes(value))?.line;
    const partly = first('partly');
    const none = first('none');
    const full = first('full');
    const tuition: Refund['tuition'] = partly ? 'partly' : none ? 'none' : full ? 'refundable' : 'unclear';
    const visaRefusal = ofVisa(visa && sameAs(visa).includes('none') ? { ...visa, text: NOTHING } : visa);
    if (tuition === 'unclear' && visaRefusal === 'unclear') return null;
    const noted: [keyof Refund, Line | undefined][] = [
      ['tuition', partly ?? none ?? full],
      ['visaRefusal', visa],
    ];
    return foundOf(
      { tuition, visaRefusal },
      noted.flatMap(([value, line]): Noted[] => (line ? [{ value, line }] : [])),
    );
  },
});

/** What a line on a refused visa says of all other cases. */
function besideVisa(line: Line, lines: Line[]): Back[] {
  const rule = ruleBeside(line.text);
  if (rule !== null) return saidOf(rule, '');
  return ALSO.test(line.text) ? ofLine(line, lines).filter((v) => v === 'none') : [];
}

const ofTheVisa = (line: Line): boolean => VISA.test(`${line.text} ${nearestHead(line)}`);

function ofLine(line: Line, lines: Line[]): Back[] {
  const { text, head } = line;
  const near = nearestHead(line);
  const value = (REFUNDS.test(near) && VALUE.test(text) && text.length <= LONGEST_VALUE) || shortOf(line, near);
  return saidOf(
    value ? `refund: ${text.replace(/^yes\b/, 'refundable')}` : text.replace(HELD, ''),
    value ? head : near,
    meantBy(line, lines),
  );
}

/** Of which fee the line before tells, where the line names none. */
function meantBy(line: Line, lines: Line[]): string {
  if (!THE_FEE.test(line.text)) return '';
  const before = lines.slice(0, lines.indexOf(line)).filter((l) => l.block === line.block && NAMED_FEE.test(l.text));
  return before.at(-1)?.text ?? '';
}

export { EXAMPLES as examples } from './examples.ts';

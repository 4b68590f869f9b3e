/** What comes back when the visitor cancels, and when the consulate refuses the visa. */
import type { Facts } from '../../model.ts';
import { fact, foundOf, type Noted } from './fact.ts';
import { type Line, nearestHead } from './line.ts';
import { topic } from './topics.ts';

type Refund = Facts['refund'];

const NONE =
  /\b(?:non[- ]?refundable|not (?:be )?(?:refundable|refunded|returned)|(?:can't|cannot|can not) be (?:given back|returned|refunded|recovered|reclaimed|repaid)|no refunds?|no money back|nothing (?:is )?(?:returned|back|after)|bookings are final|no (?:changes, no )?(?:postponement|return)|not (?:give|issue|offer) refunds?|without refund|are final|no part of (?:the |your )?(?:tuition|fees?|price|money|payment)|(?:not|n't|cannot|never) (?:return|refund|give back|give) (?:back )?(?:the |your |any )?(?:\w+ )?(?:tuition|fees?|money|payments?)|(?:is|are|be|will be) (?:forfeit(?:ed)?|lost)|forfeits? (?:the |your |their |all |any )?(?:tuition|fees?|money|payments?)|all sales are final|we keep (?:the |your |all )?(?:full |whole |entire )?(?:amount|money|fees?|tuition|payments?|price)|no (?:money|payments?|fees?|tuition) (?:is|are|will be) (?:returned|refunded|given back)|you (?:will )?lose (?:the|your|all|everything)|(?:the |your )?(?:money|fee|payment|tuition) stays with us)\b/;
const APPLICATION_ONLY =
  /\b(?:application|registration|processing|enrol?lment|placement|inquiry|booking|file|administrative|acceptance|deposit|badge)\b/;
const PARTLY =
  /\d ?%|\b(?:half|percent|all but|except the|minus|less \$|partial\w*|prorated|less than \d+ days|days (?:or more )?(?:before|ahead)|until \d+ days|before the start|weeks (?:or more )?before|up to (?:\w+ ){1,3}before)\b/;
const FULL =
  /\b(?:full(?:y)? refund\w*|refundable|repaid in full|(?:all|full) (?:of )?your money|refunded in full|returned in full|money back|everything back|get (?:it|all|everything) back|refund of (?:the|your))\b/;
const VISA = /\b(?:visas?|consulates?|embass(?:y|ies)|denial|denied)\b/;
const RETURN =
  /\b(?:refund\w*|money|repaid|return\w*|(?:have|get) your money|every dollar|back|credit|keep|send (?:everything|the rest|all))\b/;
const NOT = /\b(?:no|not|non[- ]?refundable|including|any circumstance|even)\b/;
const FEE = /\b(?:tuition|fees?|payments?|prices?)\b/;
/** “A processing fee of $150 is charged. The fee cannot be returned.” */
const NAMED_FEE = / (?:fees?|charges?)\b(?! (?:you|no))/;
const THE_FEE = /^(?:the|this) (?:fee|charge|payment|sum)\b/;
const OTHER =
  /\b(?:bus pass|badges?|keys?|library|parking|housing deposit|reimburs\w*|documents?|forms?|originals?|transcripts?|calls?|coats?|tickets?)\b/;

export default fact<Refund>({
  topic: topic([RETURN, NONE, NAMED_FEE], [RETURN]),
  read(lines) {
    const money = lines.filter((l) =>
      !OTHER.test(l.text) ? RETURN.test(`${l.text} ${l.head}`) || NONE.test(l.text) : NONE.test(l.text) && FEE.test(l.text),
    );
    const visa = money.find((l) => VISA.test(`${l.text} ${nearestHead(l)}`) && RETURN.test(`${l.text} ${l.head}`));
    const ofVisa: Refund['visaRefusal'] = !visa ? 'unclear' : refusesVisa(visa) ? 'not-refunded' : 'refunded';
    const rest = money.filter((l) => l !== visa || NONE.test(l.text));
    const partly = rest.find((l) => PARTLY.test(l.text) && (FULL.test(l.text) || /\b(?:half|back|return\w*|refund\w*)\b/.test(l.text)));
    const none = rest.find(
      (l) =>
        NONE.test(l.text) &&
        (!APPLICATION_ONLY.test(`${lost(l)} ${meantBy(l, lines)} ${nearestHead(l)}`) || MORE_THAN_APPLICATION.test(lost(l))),
    );
    const full = rest.find((l) => FULL.test(l.text) && !NONE.test(l.text));
    const tuition: Refund['tuition'] = partly ? 'partly' : none ? 'none' : full ? 'refundable' : 'unclear';
    if (tuition === 'unclear' && ofVisa === 'unclear') return null;
    const noted: [keyof Refund, Line | undefined][] = [
      ['tuition', partly ?? none ?? full],
      ['visaRefusal', visa],
    ];
    return foundOf(
      { tuition, visaRefusal: ofVisa },
      noted.flatMap(([value, line]): Noted[] => (line ? [{ value, line }] : [])),
    );
  },
});

/** The clause that says what is lost: “The application fee is not refundable; tuition is.” */
const lost = ({ text }: Line): string => text.split(/;|, (?:but|while|and the)\b| but /).find((clause) => NONE.test(clause)) ?? text;
const MORE_THAN_APPLICATION =
  /\b(?:tuition|(?:all|both) fees|fees and payments|everything|payment is|bookings|(?:program|elective|rotation|externship|observership|clerkship|course) (?:fee|price))\b/;

/** Of which fee the line before tells, where the line names none. */
function meantBy(line: Line, lines: Line[]): string {
  if (!THE_FEE.test(line.text)) return '';
  const before = lines.slice(0, lines.indexOf(line)).filter((l) => l.block === line.block && NAMED_FEE.test(l.text));
  return before.at(-1)?.text ?? '';
}

const refusesVisa = ({ text }: Line): boolean => {
  if (
    /\b(?:we|is|are|be) (?:then |still )?(?:keep|kept)\b|\b(?:can't|cannot|don't|do not|won't) (?:return|give back|refund|give (?:\w+ )?money back|entitle)\b|\bno (?:reason|grounds?|cause) for an? refund\b|\b(?:does|do) not (?:entitle|give you|mean)\b[^.;]{0,30}\brefunds?\b|\bstays? with us\b|\b(?:credit|voucher)\b[^.;]{0,20}\b(?:not|no|instead of|rather than)\b|\b(?:only|not cash but) (?:a |as a )?(?:credit|voucher)\b/.test(
      text,
    )
  )
    return true;
  const at = Math.max(0, text.search(VISA));
  const clause = text.slice(Math.max(0, at - 90), at + 90);
  return NOT.test(clause) && /\b(?:non[- ]?refundable|no refund|not (?:be )?(?:refund|return)\w*|nothing|no money)/.test(text);
};

export const examples: [string, Refund | null][] = [
  ['Payment is non refundable under any circumstance including refusal of visa.', { tuition: 'none', visaRefusal: 'not-refunded' }],
  [
    'If your visa is refused, all but the application fee is returned. If you change your mind, half, up to three weeks before, comes back.',
    { tuition: 'partly', visaRefusal: 'refunded' },
  ],
  ['Tuition is returned in full if a consulate turns you down.', { tuition: 'unclear', visaRefusal: 'refunded' }],
  [
    'If you cancel 45 days or more before the block you get everything back except the deposit.',
    { tuition: 'partly', visaRefusal: 'unclear' },
  ],
  ['Refund: no refund once team is formed', { tuition: 'none', visaRefusal: 'unclear' }],
  ['The application fee is non-refundable.', null],
  ['We do not return tuition that has been paid, for whatever reason.', { tuition: 'none', visaRefusal: 'unclear' }],
  ['No part of the tuition comes back.', { tuition: 'none', visaRefusal: 'unclear' }],
  ["The hospital charges a processing fee of $150 for each rotation. There is no tuition. The fee can't be returned.", null],
  ['Tuition is $900, the only charge you have. The fee is not refundable.', { tuition: 'none', visaRefusal: 'unclear' }],
  ['Once a site has been assigned the price of the rotation cannot be recovered.', { tuition: 'none', visaRefusal: 'unclear' }],
  ["Visa refusals: we'll hold your credit for a year but can't return money.", { tuition: 'unclear', visaRefusal: 'not-refunded' }],
  [
    "The price can't be given back once your place is confirmed. If the consulate stops you, we still keep it.",
    { tuition: 'none', visaRefusal: 'not-refunded' },
  ],
  [
    '## What if my visa is turned down?\nWe keep what you have paid, but you may choose a different month.',
    { tuition: 'unclear', visaRefusal: 'not-refunded' },
  ],
  ['If your visa is refused you are repaid in full.', { tuition: 'unclear', visaRefusal: 'refunded' }],
  [
    'A visa refusal counts as a reason: show us the slip and you have your money within ten days.',
    { tuition: 'unclear', visaRefusal: 'refunded' },
  ],
  ['| Application | $150, not returned |\n| Tuition | $900 |', null],
  ['50% of tuition is refunded up to the start.', { tuition: 'partly', visaRefusal: 'unclear' }],
  ['The application fee and the elective fee are non-refundable once a preceptor agrees.', { tuition: 'none', visaRefusal: 'unclear' }],
  ['The application fee is non-refundable; the program fee is returned if you cancel.', null],
  ['Tuition is forfeited if you do not appear.', { tuition: 'none', visaRefusal: 'unclear' }],
  ['A visa refusal does not entitle you to a refund.', { tuition: 'unclear', visaRefusal: 'not-refunded' }],
  ['In case of a visa denial you get a credit, not cash back.', { tuition: 'unclear', visaRefusal: 'not-refunded' }],
  ['We keep the full amount when you cancel.', { tuition: 'none', visaRefusal: 'unclear' }],
  ['We keep your file for a year; money is returned in full.', { tuition: 'refundable', visaRefusal: 'unclear' }],
  ['Your documents will not be returned.', null],
  ['Badge deposit of $20, returned with the badge.', null],
];

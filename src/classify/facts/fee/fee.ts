/** What the visitor pays the host for one typical rotation, mandatory parts added. */
import type { Fee, FeePart } from '../../../model.ts';
import { creditsIn } from '../credits.ts';
import type { Found } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Tier } from '../tier.ts';
import type { Price } from './price.ts';
import { type Said, said } from './said.ts';
import { differs, distinct, dollarsFirst, forReader, forRotation, isInDollars, pick } from './total.ts';

/** More are a table of other things, or a hostile page. */
const MOST_SUMS = 200;

/** The price of an offering from what stands nearest, with the parts that its section and the page ask of everybody. */
export function readFee(tiers: Tier[], weeks: { min: number; max: number } | null): Found<Fee> | null {
  const all = tiers.map(said);
  const base = all.find((s) => s.prices.length || s.free || s.unknown || s.denied.some(isOfPrice));
  const extras = extrasOf(all, base);
  const prices = base?.prices ?? [];
  const noPrice = prices.length ? [] : saidOfNoPrice(all, base, extras);
  const parts = all.flatMap((s) => s.sums).slice(0, MOST_SUMS);
  if (!noPrice.length && !extras.length && !base?.sums.length) return null;

  const price = pick(dollarsFirst(prices), weeks);
  const inDollars = [...(price ? [price] : []), ...extras].every(isInDollars);
  const told = price !== null || noPrice.length > 0 || (!prices.length && !base?.unknown);
  const share = 1 + (all.find((s) => s.percent)?.percent?.of ?? 0) / 100;
  const stay = price ? forRotation(price, weeks, creditsIn(tiers[0])) : 0;
  const total =
    told && inDollars && stay !== null && !differs(extras) ? extras.reduce((sum, e) => sum + e.amount, Math.round(stay * share)) : null;
  const counted = new Map(
    total === null ? [] : [...(price && stay ? [[price, stay] as const] : []), ...extras.map((e) => [e, e.amount] as const)],
  );
  const from = [...noPrice, ...(price ? [price.line] : []), ...extras.map((e) => e.line), ...parts.map((p) => p.line)];
  return {
    value: {
      amounts: parts.filter(isInDollars).map((p) => p.amount),
      total,
      free: total === 0,
      per: price?.per ?? extras[0]?.per ?? null,
      parts: parts.map((p) => ({ ...partOf(p), counted: counted.get(p) })),
    },
    from: [...new Set(from)],
  };
}

const isOfPrice = ({ noun }: Said['denied'][number]): boolean =>
  /^(?:tuition|visit|program|participation|rotation|observership)$/.test(noun);

/** Fees on top that the reader has to pay: the offering's own, and those of all that it does not lift. */
function extrasOf(all: Said[], base: Said | undefined): Price[] {
  const [own] = all;
  if (!own) return [];
  const nearer = base ? all.slice(0, all.indexOf(base) + 1) : all;
  const closed = (base === own && own.free && !own.prices.length) || nearer.some((s) => s.complete);
  const asked = (closed ? (own.free ? [own] : nearer) : all).flatMap((s) => s.extras);
  const lifted = new Set(all.flatMap((s) => s.denied.filter((d) => !isOfPrice(d)).map((d) => d.noun)));
  return distinct(alsoForForeigners(asked, base?.prices ?? [])).filter((e) => own.extras.includes(e) || !lifted.has(e.noun));
}

/** A fee told of domestic students holds for foreigners too where their sentence names it again. */
function alsoForForeigners(extras: Price[], prices: Price[]): Price[] {
  const theirs = prices.filter((p) => p.for === 'international').map((p) => p.line.text);
  const shared = extras.filter((e) => e.for === 'us' && theirs.some((text) => new RegExp(`\\bpay the ${e.noun}\\b`).test(text)));
  return [...new Set([...forReader(extras), ...shared])];
}

/** Lines that say that the rotation itself costs nothing. */
function saidOfNoPrice(all: Said[], base: Said | undefined, extras: Price[]): Line[] {
  const lifted = all[0]?.denied.filter(({ noun }) => noun !== 'application') ?? [];
  if (base?.free) return [base.free];
  const denied = base?.denied.filter(isOfPrice) ?? [];
  return (denied.length || extras.length ? denied : lifted).map((d) => d.line);
}

const partOf = (p: Price): FeePart => ({
  kind: p.kind,
  amount: p.amount,
  currency: p.currency,
  per: p.per,
  for: p.for,
  refundable: p.refundable,
  quote: p.line.quote,
});

export const examples: [string, number | null][] = [
  ['There is a $100 application fee, and then $1,450 for four weeks. An extra week is $350.', 1550],
  [
    '| Duration | Price |\n| 1 week | $550 |\n| 4 weeks | $1,900 $1,690 |\n| 8 weeks | $3,200 |\nRegistration $99 is added one time to every order.',
    1789,
  ],
  ['For 2 weeks, $1,500 in US dollars. Two fees come on top: $35 for the background check, $35 for the drug screen.', 1570],
  ['$375 per week. Four weeks is the minimum, eight the maximum.', 1500],
  ['$300 for each two-week period. Two to eight weeks.', 600],
  ['$600 for the visit plus $50 for badge and screening.', 650],
  ['b $180 plus $1,150 for each four weeks', 1330],
  [
    'Students of U.S. schools pay $150 per course. Students of schools outside the United States pay an application charge of $60 and $2,000 per course.',
    2060,
  ],
  ['|  | US school | School elsewhere |\n| Processing charge | $0 | $300 |\n| Tuition per four-week block | $0 | $2,800 |', 3100],
  ['No tuition is charged. There is an administrative fee of $200 for each stay. A room is $640 a month.', 200],
  ['The division asks no fee. Badge deposit of $20, returned with the badge.', 0],
  ['Three hundred and fifty dollars for the month.', 350],
  ['| Item | Price |\n| Application | $100 |\n| Tuition | $1,500 |', 1600],
  ['The rotation costs $80 a day.', null],
  ['Tuition $2,000. A $500 deposit holds the seat and is taken off your tuition.', 2000],
  ['Application fee: $300. The tuition will be calculated for each applicant.', null],
  ['Students and residents pay $150. Physicians pay $450.', null],
  ['Bank statement showing $2,500 per month of stay; that is proof of funds.', null],
  ['Malpractice cover of $1,000,000 / $3,000,000. Parking is $14 a week.', null],
  ['The fund pays the visitor $3,500 for travel.', null],
  ['## Fee\nThere is none', 0],
  ['Students pay nothing to the hospital.', 0],
  ['You may choose your doctor if a place is free.', null],
  ['Glaucoma screening on Saturday, free of charge. Do not ask which electives are free.', null],
  ['One full day each week is free.', null],
  ['Professional liability insurance ($1/$3 million)', null],
  ['| Weeks | Fee (USD) |\n| 4 | 1,500 per 4 weeks |', 1500],
  ['$1,899 for four weeks. Plus $65 background check, charged once.', 1964],
  ['We never charge for applying or registering.', null],
  ['## Parking\nFree.', null],
  ['There is no fee; housing is not free.', 0],
  ['Insurance of $1.5 million', null],
  ['## Housing fee\n$640', null],
  ['$300 for domestic, $900 for international students.', 900],
  ['Partner schools pay $200. Students of other schools pay $900.', 900],
  ['You pay nothing up front.', null],
  ['$1,500 for the rotation. On top come $35 for the background check and $35 for the drug screen.', 1570],
  ['Ski lockers are free.', null],
  ['There is no application fee.', null],
  ['There is no application fee or tuition for visiting students.', 0],
  ['Students do not pay the hospital anything.', 0],
  ['We never ask visitors for money.', 0],
  ['Nobody is charged for the program.', 0],
  ['Neither the society nor the host charges a fee.', 0],
  ['Observers are not charged.', 0],
  ['Visitors owe us nothing.', 0],
  ['Enrollment is free.', 0],
  ['Students do not pay for rotations at our hospital.', 0],
  ['We do not require payment from our observers.', 0],
  ['A returned check costs $30. Bank statements must show a balance of $5,000.', null],
  ['US students do not pay a fee; those from abroad do.', null],
  ['Residents pay no tuition.', null],
  ['It costs nothing to ask. Free for members.', null],
  ['Patients pay nothing for the visit.', null],
  ['There is no charge for changing your dates.', null],
  ['The webinar costs nothing. There is no fee to park.', null],
  ['Self-pay visits from $129. School physicals cost $40.', null],
  ['We paid $30,000 for the new scanner.', null],
  ['Our nurses get a $2,000 bonus.', null],
  ['Neither the hospital nor the department charges students for the rotation.', 0],
  ['A second year has been funded at $38,000.', null],
  ['Medicine, 4 credits. $425 per credit and a registration charge of $175 per course.', 1875],
  ['Visitors pay $425 per credit.', null],
  ['The application fee is $275.00 and cannot be refunded. Tuition is $950.', 1225],
  ['There is no tuition. The department collects a further $150 for scrubs and a locker.', 150],
  ['There is no fee. $60 payable to the hospital for the background check.', 60],
  ['Nobody takes a cent.', 0],
  ['The college charges visiting students nothing; VSLO has its own charges.', 0],
  ['The library charges a late fee and nothing else.', null],
  ['free from February', null],
  ['Gastroenterology TBA. An application fee of $100 is due.', null],
  ['Our agency charges $1,900 for a four-week rotation.', 1900],
  ['An application fee of $100 is due with the form; this $100 processing fee is not refunded. Tuition is $1,500.', 1600],
  ['CITI training is free.', null],
  ['The online application is free.', null],
  ['The information session is free.', null],
  ['Alumni membership is free.', null],
  ['The program is free.', 0],
  ["I don't charge. A company that wanted to sell my Tuesdays asked $1,500 a month.", 0],
  ['Tuition is $3,600. It includes the malpractice rider ($410 value).', 3600],
  ['There is no charge. The hotel has a rate for guests ($109).', 0],
  ['Fees: none for the letter.', null],
  ["## Does it cost anything?\nNo. We're grateful.", 0],
  ['## Does it cost anything?\nNo. But the room does.', null],
  ['Charges: $120 with the form, and $2,400 tuition for the four weeks.', 2520],
  ['| Item | USD |\n| Application | 150 |\n| Four-week block | 2,400 |\n| Malpractice cover, if not from home school | 80 |', 2550],
  ['The hospital has no observership, and its externship is for nurses.', null],
  ['There is no charge. $40 keeps a diabetic in insulin. A $20 donation is welcome.', 0],
  ['The university charges you nothing. You show support of $2,000 a month.', 0],
  ['| Weeks | U.S. residents | International participants |\n| 4 | $1,200 | $1,900 |', 1900],
  ['Observers pay $300 to cover our costs.', 300],
  ['Insurance cover of $250 for a lost bag.', null],
  ['Weekend call: none', null],
  ['Dress code: None', null],
  ['Cost to the visitor: none', 0],
  ['The rotation is $800. Liability insurance may be purchased from the college for $120.', 800],
  ['The rotation is $800, plus $120 for liability insurance.', 920],
  ['The rotation is $800. A drug screen is usually $40.', 800],
  ['The visit is $400. Parking is $8 a day, $30 a week and $100 a month.', 400],
  ['The visit is $90 a day, $400 a week or $1,500 a month.', 1500],
  ['There is no fee. A $25 gift card goes to the best talk.', 0],
  ['There is no fee. The fund gives $700 to one student.', 0],
  ['There is no fee. A locker costs $4.', 0],
  ['Pediatric nurse, $3,000 sign-on', null],
  ['The rotation costs £400 for four weeks.', null],
  ['The rotation costs €380 ($400) for four weeks.', 400],
  ['The rotation costs $400 for four weeks, plus an application fee of £50.', null],
];

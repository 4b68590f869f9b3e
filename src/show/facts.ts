/**
 * What a listing says of one thing, in a few words of the reader's language; the same in panel, list, comparison, changes and
 * exports. Null where the page does not say: silence is never filled in.
 */
import { i18n } from '#i18n';
import { specialtyIn } from '../advise/specialty-names.ts';
import { day, isolated, list, money } from '../advise/words.ts';
import { AUDIENCES, type Audience, type Facts, type Listing, OWN_VALUE, type Requires } from '../model.ts';
import { stayWords, weeksWords, yearsWords } from './lengths.ts';
import { locale } from './locale.ts';
import { valueWords } from './words.ts';

const AUDIENCE = {
  student: 'facts.audience_student',
  'final-year-student': 'facts.audience_final',
  graduate: 'facts.audience_graduate',
  'resident-or-fellow': 'facts.audience_resident',
  'practising-physician': 'facts.audience_physician',
  'premed-or-other': 'facts.audience_other',
} as const satisfies Record<Audience, string>;
const PER = {
  day: 'facts.per_day',
  week: 'facts.per_week',
  '4 weeks': 'facts.per_4weeks',
  month: 'facts.per_month',
  rotation: 'facts.per_rotation',
  application: 'facts.per_application',
} as const;

export const audienceWords = (audience: Audience): string => i18n.t(AUDIENCE[audience]);
export const letterWords = (letter: Facts['letter']): string => i18n.t(`facts.letter_${letter}`);

const listed = (items: (string | null | false)[]): string =>
  list(
    items.filter((item) => typeof item === 'string'),
    locale(),
  );
const not = (word: string): string => i18n.t('facts.not', [word]);
function excludedWords(one: Audience, { audience }: Facts): string {
  if (audience.includes(one)) return i18n.t('facts.audienceBoth', [audienceWords(one)]);
  return one === 'student' && audience.includes('final-year-student') ? i18n.t('facts.audience_otherYears') : audienceWords(one);
}
const axis = (name: 'type' | 'contact' | 'setting') => (listing: Listing) =>
  listing[name] === 'unclear' ? null : valueWords(name, listing[name], locale());
const fact = (words: (facts: Facts) => string | null) => (listing: Listing) => words(listing.facts);
const required = (words: (requires: Requires) => string) => fact(({ requires }) => requires && words(requires));

const WORDS = {
  type: axis('type'),
  contact: axis('contact'),
  setting: axis('setting'),
  host: fact(({ host }) => (host === 'unclear' ? null : i18n.t(`facts.host_${host}`))),
  place: fact(({ place }) => place && [place.city, place.state].filter(Boolean).join(', ')),
  specialties: fact(({ specialties }) => listed(specialties.map((one) => specialtyIn(one, locale())))),
  supervisor: fact(({ supervisor, supervision }) => supervisor ?? (supervision === 'stated' ? i18n.t('facts.supervised') : null)),
  fee: fact(feeWords),
  weeks: fact(({ weeks }) => weeks && stayWords(weeks)),
  letter: fact(({ letter }) => (letter === 'unclear' ? null : letterWords(letter))),
  audience: fact(({ audience }) => listed(AUDIENCES.filter((one) => audience.includes(one)).map(audienceWords))),
  excluded: fact((facts) => listed(AUDIENCES.filter((one) => facts.excluded.includes(one)).map((one) => excludedWords(one, facts)))),
  international: fact(({ international }) => (international === 'unclear' ? null : i18n.t(`facts.${international}`))),
  vslo: fact(({ vslo }) => (vslo === 'absent' ? null : i18n.t(`facts.vslo_${vslo}`))),
  status: fact(({ status }) => (status === 'unclear' ? null : i18n.t(`facts.status_${status}`))),
  deadline: fact(({ deadline }) => deadline && day(deadline, locale())),
  leadTimeWeeks: fact(({ leadTimeWeeks }) => (leadTimeWeeks === null ? null : i18n.t('facts.ahead', [weeksWords(leadTimeWeeks)]))),
  exams: required(({ exams, english, ecfmg, graduatedWithinYears }) =>
    listed([
      ...exams.map(({ exam, min, firstAttempt }) => (firstAttempt ? i18n.t('facts.firstTry', [bar(exam, min)]) : bar(exam, min))),
      ...english.map(({ kind, min }) => bar(kind, min)),
      ecfmg && i18n.t('facts.ecfmg'),
      graduatedWithinYears !== null && i18n.t('facts.gradYears', [yearsWords(graduatedWithinYears)]),
    ]),
  ),
  insurance: required(({ malpractice, healthInsurance }) =>
    listed([
      malpractice !== 'unclear' && i18n.t(`facts.malpractice_${malpractice}`),
      healthInsurance !== 'unclear' && i18n.t(`facts.health_${healthInsurance}`),
    ]),
  ),
  checks: required(({ immunisation, backgroundCheck }) =>
    listed([immunisation && i18n.t('facts.vaccines'), backgroundCheck && i18n.t('facts.background')]),
  ),
  visa: ({ facts: { visa }, says }) => {
    const letter = says.includes('visa-letter');
    const help = visa?.sponsored ?? 'unclear';
    return listed([
      ...(visa?.kinds ?? []),
      ...(visa?.refused ?? []).map(not),
      help === 'yes' && i18n.t('facts.sponsored'),
      help === 'no' && i18n.t(letter ? 'facts.letterOnly' : 'facts.notSponsored'),
      letter && help !== 'no' && i18n.t('facts.visaLetter'),
    ]);
  },
  housing: fact(({ housing }) =>
    housing === 'unclear' ? null : i18n.t(housing === 'not-included' ? 'facts.housing_not' : `facts.housing_${housing}`),
  ),
  refund: fact(({ refund: { tuition, visaRefusal } }) =>
    listed([
      tuition !== 'unclear' && i18n.t(`facts.refund_${tuition}`),
      visaRefusal !== 'unclear' && i18n.t(visaRefusal === 'refunded' ? 'facts.visaRefunded' : 'facts.visaNotRefunded'),
    ]),
  ),
  contactEmail: fact(({ contactEmail }) => contactEmail),
} satisfies Record<string, (listing: Listing) => string | null>;
export type Axis = keyof typeof WORDS;

export const factWords = (of: Axis, listing: Listing): string | null => WORDS[of](listing) || null;
export const axisName = (of: Axis): string => i18n.t(`axis.${of}`);

/** What is noted as evidence for an axis, where that has not its name: other axes, or a value of one. */
const NOTED: Partial<Record<Axis, string[]>> = {
  supervisor: ['supervision'],
  exams: ['requires exams', 'requires english', 'requires ecfmg', 'requires graduatedWithinYears'],
  insurance: ['requires malpractice', 'requires healthInsurance'],
  visa: ['visa', 'visa-letter'],
  checks: ['requires immunisation', 'requires backgroundCheck'],
};

/** The page's sentences on it, each once. */
export function quotesOn(of: Axis, { evidence }: Listing): string[] {
  const noted = NOTED[of] ?? [of];
  const found = evidence
    .filter((e) => e.quote !== OWN_VALUE)
    .filter((e) => noted.includes(e.axis) || noted.includes(`${e.axis} ${e.value}`));
  return [...new Set(found.map((e) => e.quote))];
}

const bar = (name: string, min: number | null): string => (min === null ? name : i18n.t('facts.atLeast', [name, min]));

/** The price of a whole rotation; where it depends, or is in another currency, the prices named, which are for what they are for. */
function feeWords({ fee }: Facts): string | null {
  if (!fee) return null;
  if (fee.free) return i18n.t('facts.free');
  if (fee.total !== null) return dollars(fee.total);
  const amounts = [...new Set(fee.amounts)].sort((a, b) => a - b).map(dollars);
  const abroad = [...new Set(fee.parts.map(({ amount, currency }) => isolated(money(amount, currency), locale())))];
  const named = amounts.length ? amounts : abroad;
  if (!named.length) return null;
  const rated = listed(named) + (fee.per && named.length === 1 ? ` ${i18n.t(PER[fee.per])}` : '');
  return amounts.length ? i18n.t('facts.dependsFee', [rated]) : rated;
}

/** A price, which keeps its sign on its own side in a text that runs the other way. */
export const dollars = (amount: number): string => isolated(money(amount), locale());

/** An amount that may be unknown. */
export const usd = (amount: number | null): string | null => (amount === null ? null : dollars(amount));

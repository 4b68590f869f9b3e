/** The facts of an offering as rows of words; null where the page does not state one. Silence is never filled in. */
import { i18n } from '#i18n';
import { specialtyIn } from '../advise/specialty-names.ts';
import type { Audience, Facts, Fee } from '../model.ts';
import { locale } from './locale.ts';

export const FACT_AXES = [
  'fee',
  'weeks',
  'letter',
  'audience',
  'international',
  'vslo',
  'status',
  'deadline',
  'lead',
  'specialties',
  'place',
  'supervisor',
  'exams',
  'visa',
  'insurance',
  'housing',
  'refund',
  'contactEmail',
] as const;
export type FactAxis = (typeof FACT_AXES)[number];

export const factRows = (facts: Facts): { axis: FactAxis; value: string | null }[] =>
  FACT_AXES.map((axis) => ({ axis, value: WORDS[axis](facts) || null }));

const WORDS: Record<FactAxis, (facts: Facts) => string | null> = {
  fee: ({ fee }) => fee && feeWords(fee),
  weeks: ({ weeks }) => weeks && (weeks.min === weeks.max ? stay(weeks.min) : span(weeks.min, weeks.max)),
  letter: ({ letter }) => (letter === 'unclear' ? null : letterWords(letter)),
  audience: ({ audience, excluded }) =>
    list([...audience.map(audienceWords), ...excluded.map((one) => i18n.t('facts.not', [audienceWords(one)]))]),
  international: ({ international }) => (international === 'unclear' ? null : i18n.t(`facts.${international}`)),
  vslo: ({ vslo }) => (vslo === 'absent' ? null : i18n.t(`facts.vslo_${vslo}`)),
  status: ({ status }) => (status === 'unclear' ? null : i18n.t(`facts.status_${status}`)),
  deadline: ({ deadline }) => deadline && day(deadline),
  lead: ({ leadTimeWeeks }) => (leadTimeWeeks === null ? null : i18n.t('facts.ahead', [stay(leadTimeWeeks)])),
  specialties: ({ specialties }) => list(specialties.map((one) => specialtyIn(one, locale()))),
  place: ({ place }) => place && [place.city, place.state].filter(Boolean).join(', '),
  supervisor: ({ supervisor, supervision }) => supervisor ?? (supervision === 'stated' ? i18n.t('facts.supervised') : null),
  exams: ({ requires }) => requires && examWords(requires),
  visa: ({ visa }) => visa && visaWords(visa),
  insurance: ({ requires }) => requires && insuranceWords(requires),
  housing: ({ housing }) =>
    housing === 'unclear' ? null : i18n.t(housing === 'not-included' ? 'facts.housing_not' : `facts.housing_${housing}`),
  refund: ({ refund }) => refundWords(refund),
  contactEmail: ({ contactEmail }) => contactEmail,
};

const AUDIENCE = {
  student: 'facts.audience_student',
  'final-year-student': 'facts.audience_final',
  graduate: 'facts.audience_graduate',
  'resident-or-fellow': 'facts.audience_resident',
  'practising-physician': 'facts.audience_physician',
  'premed-or-other': 'facts.audience_other',
} as const satisfies Record<Audience, string>;

export const audienceWords = (audience: Audience): string => i18n.t(AUDIENCE[audience]);
export const letterWords = (letter: Facts['letter']): string => i18n.t(`facts.letter_${letter}`);
export const dollars = (amount: number): string => `$${amount.toLocaleString('en-US', { maximumFractionDigits: 0 })}`;

const list = (words: string[]): string => words.join(locale() === 'ar' ? '، ' : ', ');

/** A length in weeks; less than one in days of work. */
function stay(weeks: number): string {
  if (weeks < 1) return i18n.t('facts.days', [Math.max(1, Math.round(weeks * 5))]);
  return weeks === 1 ? i18n.t('facts.week') : i18n.t('facts.weeks', [round(weeks)]);
}

const round = (n: number) => String(Math.round(n * 10) / 10);
const span = (min: number, max: number) =>
  min < 1 ? `${stay(min)} – ${stay(max)}` : i18n.t('facts.weeks', [`${round(min)}–${round(max)}`]);

const PER = {
  day: 'facts.per_day',
  week: 'facts.per_week',
  '4 weeks': 'facts.per_4weeks',
  month: 'facts.per_month',
  rotation: 'facts.per_rotation',
  application: 'facts.per_application',
} as const;

function feeWords({ free, total, per, amounts }: Fee): string | null {
  if (free) return i18n.t('facts.free');
  const rate = per ? ` ${i18n.t(PER[per])}` : '';
  if (total !== null) return dollars(total) + rate;
  return amounts.length ? i18n.t('facts.dependsFee', [list([...new Set(amounts)].map(dollars))]) : null;
}

const DAYS = { en: 'en-US', es: 'es', ar: 'ar-u-nu-latn' };
const day = (iso: string) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(DAYS[locale()], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const bar = (name: string, min: number | null) => (min === null ? name : i18n.t('facts.atLeast', [name, min]));

function examWords({ exams, english, ecfmg, graduatedWithinYears }: NonNullable<Facts['requires']>): string {
  return list([
    ...exams.map(({ exam, min }) => bar(exam, min)),
    ...english.map(({ kind, min }) => bar(kind, min)),
    ...(ecfmg ? [i18n.t('facts.ecfmg')] : []),
    ...(graduatedWithinYears === null ? [] : [i18n.t('facts.gradYears', [graduatedWithinYears])]),
  ]);
}

function insuranceWords({ malpractice, healthInsurance }: NonNullable<Facts['requires']>): string {
  return list([
    ...(malpractice === 'unclear' ? [] : [i18n.t(`facts.malpractice_${malpractice}`)]),
    ...(healthInsurance === 'unclear' ? [] : [i18n.t(`facts.health_${healthInsurance}`)]),
  ]);
}

function visaWords({ kinds, refused, sponsored }: NonNullable<Facts['visa']>): string {
  return list([
    ...kinds,
    ...refused.map((kind) => i18n.t('facts.not', [kind])),
    ...(sponsored === 'unclear' ? [] : [i18n.t(sponsored === 'yes' ? 'facts.sponsored' : 'facts.notSponsored')]),
  ]);
}

function refundWords({ tuition, visaRefusal }: Facts['refund']): string {
  return list([
    ...(tuition === 'unclear' ? [] : [i18n.t(`facts.refund_${tuition}`)]),
    ...(visaRefusal === 'unclear' ? [] : [i18n.t(visaRefusal === 'refunded' ? 'facts.visaRefunded' : 'facts.visaNotRefunded')]),
  ]);
}

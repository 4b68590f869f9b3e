/** What one rotation really costs this reader, each figure with its sentence; what is not said is listed, not guessed. */
import { typicalWeeks } from '../model/stay.ts';
import type { FeePart, Listing, Locale, Profile, Texts } from '../model.ts';
import { feesOf, type Line, sumOf } from './fees.ts';
import type { Budget, Cost, CostLine, UnknownCost } from './types.ts';

const TIGHT = 0.8;

const LINES: Record<CostLine['kind'], Texts> = {
  application: { en: 'Application', es: 'Solicitud', ar: 'رسوم الطلب' },
  tuition: { en: 'Rotation', es: 'Rotación', ar: 'رسوم التدريب' },
  insurance: { en: 'Insurance', es: 'Seguro', ar: 'التأمين' },
  checks: { en: 'Checks', es: 'Verificaciones', ar: 'الفحوص' },
  surcharge: { en: 'Extra fee', es: 'Cargo extra', ar: 'رسوم إضافية' },
  sum: { en: 'Added up from the page', es: 'Sumado de la página', ar: 'مجموع ما في الصفحة' },
  other: { en: 'Price on the page', es: 'Precio en la página', ar: 'السعر في الصفحة' },
  travel: { en: 'Travel (your figure)', es: 'Viaje (su cifra)', ar: 'السفر (تقديرك)' },
  living: { en: 'Living costs (your figure)', es: 'Gastos diarios (su cifra)', ar: 'المعيشة (تقديرك)' },
};

const UNKNOWN: Record<UnknownCost, Texts> = {
  fee: { en: 'The price of the rotation', es: 'El precio de la rotación', ar: 'سعر التدريب' },
  weeks: { en: 'How long it lasts', es: 'Cuánto dura', ar: 'مدة التدريب' },
  malpractice: {
    en: 'Malpractice insurance, which you must bring',
    es: 'El seguro de mala praxis, que usted debe aportar',
    ar: 'تأمين الأخطاء الطبية، وعليك إحضاره',
  },
  healthInsurance: {
    en: 'Health insurance, which you must bring',
    es: 'El seguro médico, que usted debe aportar',
    ar: 'التأمين الصحي، وعليك إحضاره',
  },
  checks: {
    en: 'Vaccines, tests or background check',
    es: 'Vacunas, pruebas o verificación de antecedentes',
    ar: 'اللقاحات أو الفحوص أو فحص السجل الجنائي',
  },
  housing: { en: 'Housing', es: 'Alojamiento', ar: 'السكن' },
  travel: { en: 'Travel', es: 'Viaje', ar: 'السفر' },
  living: { en: 'Living costs', es: 'Gastos diarios', ar: 'المعيشة' },
};

/** Adds up what the page asks for and what the reader entered. */
export function costOf(listing: Listing, profile: Profile, locale: Locale): Cost {
  const { fee, weeks: stay, requires, housing } = listing.facts;
  const remote = listing.type === 'virtual' || listing.setting === 'remote';
  const weeks = stay && typicalWeeks(stay);
  const unknown: UnknownCost[] = [];

  const { lines: pageLines, fees } = feesOf(listing, profile, weeks);
  if (fees === null) unknown.push('fee');
  if (weeks === null) unknown.push('weeks');
  const has = (kind: FeePart['kind']) => fee?.parts.some((p) => p.kind === kind) ?? false;
  if (requires?.malpractice === 'required' && !has('insurance')) unknown.push('malpractice');
  if (requires?.healthInsurance === 'required' && !has('insurance')) unknown.push('healthInsurance');
  if ((requires?.immunisation || requires?.backgroundCheck) && !has('checks')) unknown.push('checks');

  const own: Line[] = [];
  const travel = remote ? 0 : profile.travelUsd;
  const living = remote ? 0 : profile.livingUsdPerWeek;
  if (travel) own.push({ kind: 'travel', amount: travel, quote: null });
  if (living && weeks !== null) own.push({ kind: 'living', amount: living * weeks, quote: null });
  if (travel === undefined) unknown.push('travel');
  if (living === undefined) unknown.push(...(housing === 'included' ? [] : (['housing'] as const)), 'living');

  const trip = fees !== null && travel !== undefined && living !== undefined && (living === 0 || weeks !== null) ? fees + sumOf(own) : null;
  const { budgetUsd: budget = null, totalBudgetUsd: total = null } = profile;
  // Against the whole budget a part of the sum can only be too much, never little enough.
  const known = fees === null ? null : fees + (travel ?? 0);
  const whole = trip === null ? (part(known, total) > 1 ? 2 : -1) : part(trip, total);
  const share = part(fees, budget);
  return {
    lines: [...pageLines, ...own].map((line) => ({ ...line, text: LINES[line.kind][locale] })),
    fees,
    weeks,
    feesPerWeek: perWeek(fees, weeks),
    trip,
    tripPerWeek: perWeek(trip, weeks),
    budgets: [...budgetOf('fees', budget, share), ...budgetOf('trip', total, whole)],
    verdict: verdictOf(Math.max(share, whole)),
    unknown: [...new Set(unknown)].map((id) => ({ id, text: UNKNOWN[id][locale] })),
  };
}

const verdictOf = (share: number) => (share < 0 ? null : share > 1 ? 'over' : share > TIGHT ? 'tight' : 'within');
const budgetOf = (of: Budget['of'], amount: number | null, share: number): Budget[] =>
  amount === null ? [] : [{ of, amount, verdict: verdictOf(share) }];

/** Share of a budget, 1 for all of it; below 0 where either is not known. */
function part(sum: number | null, budget: number | null): number {
  if (sum === null || budget === null) return -1;
  return budget > 0 ? sum / budget : sum > 0 ? 2 : 0;
}

const perWeek = (sum: number | null, weeks: number | null): number | null =>
  sum === null || !weeks || weeks < 1 ? null : Math.round(sum / weeks);

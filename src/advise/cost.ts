/** What one rotation really costs this reader, each figure with its sentence; what is not said is listed, not guessed. */
import { typicalWeeks, WORKDAYS_PER_WEEK } from '../model/stay.ts';
import type { FeePart, Listing, Locale, Profile, Texts } from '../model.ts';
import type { Budget, Cost, CostLine } from './types.ts';

const TIGHT = 0.8;

const LINES: Record<CostLine['kind'], Texts> = {
  application: { en: 'Application', es: 'Solicitud', ar: 'رسوم الطلب' },
  tuition: { en: 'Rotation', es: 'Rotación', ar: 'رسوم التدريب' },
  insurance: { en: 'Insurance', es: 'Seguro', ar: 'التأمين' },
  checks: { en: 'Checks', es: 'Verificaciones', ar: 'الفحوص' },
  surcharge: { en: 'Extra fee', es: 'Cargo extra', ar: 'رسوم إضافية' },
  other: { en: 'Price on the page', es: 'Precio en la página', ar: 'السعر في الصفحة' },
  travel: { en: 'Travel (your figure)', es: 'Viaje (su cifra)', ar: 'السفر (تقديرك)' },
  living: { en: 'Living costs (your figure)', es: 'Gastos diarios (su cifra)', ar: 'المعيشة (تقديرك)' },
};

const UNKNOWN: Record<string, Texts> = {
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
  const unknown: string[] = [];

  const { lines: pageLines, fees } = feesOf(listing, profile, weeks);
  if (fees === null) unknown.push('fee');
  if (weeks === null) unknown.push('weeks');
  const has = (kind: FeePart['kind']) => fee?.parts.some((p) => p.kind === kind) ?? false;
  if (requires?.malpractice === 'required' && !has('insurance')) unknown.push('malpractice');
  if (requires?.healthInsurance === 'required' && !has('insurance')) unknown.push('healthInsurance');
  if ((requires?.immunisation || requires?.backgroundCheck) && !has('checks')) unknown.push('checks');

  const own: Omit<CostLine, 'text'>[] = [];
  const travel = remote ? 0 : profile.travelUsd;
  const living = remote ? 0 : profile.livingUsdPerWeek;
  if (travel) own.push({ kind: 'travel', amount: travel, quote: null });
  if (living && weeks !== null) own.push({ kind: 'living', amount: living * weeks, quote: null });
  if (travel === undefined) unknown.push('travel');
  if (living === undefined) unknown.push(housing === 'included' ? 'living' : 'housing', ...(housing === 'included' ? [] : ['living']));

  const trip =
    fees !== null && travel !== undefined && living !== undefined && (living === 0 || weeks !== null)
      ? fees + own.reduce((sum, line) => sum + line.amount, 0)
      : null;
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
    unknown: [...new Set(unknown)].map((id) => ({ id, text: (UNKNOWN[id] as Texts)[locale] })),
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

type Line = Omit<CostLine, 'text'>;

/** The host's own fees. The page's total holds unless its parts make another sum for this reader. */
function feesOf(listing: Listing, profile: Profile, weeks: number | null): { lines: Line[]; fees: number | null } {
  const { fee } = listing.facts;
  if (!fee) return { lines: [], fees: null };
  if (fee.free) return { lines: [], fees: 0 };
  // A deposit is part of the price; beside a price, other sums are instalments, old prices and the like.
  const priced = fee.parts.some((p) => p.kind === 'tuition');
  const parts = fee.parts.filter((p) => p.kind !== 'deposit' && !(priced && p.kind === 'other') && isFor(p, profile));
  const chosen = parts.filter((p) => p.for !== 'all' || !parts.some((q) => q.kind === p.kind && q.for !== 'all'));
  const lines = chosen.map((p): Line | null => {
    const amount = p.currency === 'USD' ? inOneRotation(p, weeks) : null;
    return amount === null ? null : { kind: p.kind as Line['kind'], amount, quote: p.quote };
  });
  const oneOfAKind = new Set(chosen.map((p) => p.kind)).size === chosen.length;
  const hasTuition = chosen.some((p) => p.kind === 'tuition' || p.kind === 'other');
  const sum = oneOfAKind && hasTuition && lines.every((l) => l !== null) ? lines.reduce((all, l) => all + (l?.amount ?? 0), 0) : null;
  const special = chosen.some((p) => p.for !== 'all');
  const fees = special && sum !== null ? sum : (fee.total ?? sum);
  if (fees === null) return { lines: [], fees };
  if (sum === fees) return { lines: lines as Line[], fees };
  const quote = (fee.parts.find((p) => p.kind === 'tuition') ?? fee.parts[0])?.quote ?? null;
  return { lines: fees ? [{ kind: 'other', amount: fees, quote }] : [], fees };
}

/** Whether a price is asked of this reader. Who does not say is taken for a visitor from abroad. */
function isFor(fee: FeePart, profile: Profile): boolean {
  const us = profile.school?.usAccredited ?? profile.usPerson ?? false;
  switch (fee.for) {
    case 'all':
      return true;
    case 'us':
      return us;
    case 'international':
      return !us;
    case 'partner':
      return profile.school?.exchange === true;
    default:
      return profile.status === fee.for;
  }
}

/** A price for one rotation; null where it hangs on a length that is not said. */
function inOneRotation({ amount, per }: FeePart, weeks: number | null): number | null {
  if (per === 'rotation' || per === 'application' || per === null) return amount;
  if (weeks === null) return per === 'week' || per === 'day' ? null : amount;
  if (per === 'week') return amount * weeks;
  if (per === 'day') return amount * weeks * WORKDAYS_PER_WEEK;
  return Math.round(amount * Math.max(1, weeks / 4));
}

/** What the host asks this reader for one rotation, and which sentences of the page it is added up from. */
import { WORKDAYS_PER_WEEK } from '../model/stay.ts';
import type { FeePart, Listing, Profile } from '../model.ts';
import type { CostLine } from './types.ts';

export type Line = Omit<CostLine, 'text'>;
export const sumOf = (lines: Line[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);

/** Each fee with its sentence, and their sum. The page's total holds unless its parts make another sum for this reader. */
export function feesOf({ facts: { fee } }: Listing, profile: Profile, weeks: number | null): { lines: Line[]; fees: number | null } {
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
  const sum = oneOfAKind && hasTuition && lines.every((l) => l !== null) ? sumOf(lines as Line[]) : null;
  const special = chosen.some((p) => p.for !== 'all');
  const fees = special && sum !== null ? sum : (fee.total ?? sum);
  if (fees === null) return { lines: [], fees };
  if (sum === fees) return { lines: lines as Line[], fees };
  const counted = fee.parts.flatMap(({ kind, counted, quote }): Line[] =>
    counted ? [{ kind: kind as Line['kind'], amount: counted, quote }] : [],
  );
  if (counted.length > 0 && sumOf(counted) === fees) return { lines: counted, fees };
  const quote = (fee.parts.find((p) => p.kind === 'tuition') ?? fee.parts[0])?.quote ?? null;
  const kind = fee.amounts.includes(fees) ? 'other' : 'sum';
  return { lines: fees ? [{ kind, amount: fees, quote }] : [], fees };
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

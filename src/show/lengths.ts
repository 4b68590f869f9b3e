/** Lengths of time in the reader's language: the browser's messages have no such plural forms as Arabic needs. */
import { counted } from '../advise/counted.ts';
import { locale } from './locale.ts';

const DAYS_A_WEEK = 5;

/** "4 weeks"; less than one in days of work. */
export function weeksWords(weeks: number): string {
  const days = Math.max(1, Math.round(weeks * DAYS_A_WEEK));
  return weeks < 1 ? counted('day', days, locale()) : counted('week', rounded(weeks), locale());
}

/** "2–4 weeks"; one length where both are the same. */
export function stayWords({ min, max }: { min: number; max: number }): string {
  const [least, most] = [weeksWords(min), weeksWords(max)];
  if (least === most) return most;
  return min < 1 ? `${least} – ${most}` : counted('week', rounded(max), locale(), `${rounded(min)}–${rounded(max)}`);
}

/** "1–12": a stay's ends as numbers; null where it has one length. */
export const rangeOf = ({ min, max }: { min: number; max: number }): string | null =>
  rounded(min) === rounded(max) ? null : `${rounded(min)}–${rounded(max)}`;

export const yearsWords = (years: number): string => counted('year', years, locale());

const rounded = (n: number): number => Math.round(n * 10) / 10;

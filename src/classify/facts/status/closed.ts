/** An offer that takes nobody now. */
import { denied } from './denied.ts';
import { patternOf } from './rule.ts';
import { UNIONS } from './shared.ts';
import { shut } from './shut.ts';

export const closed = (signs: string): boolean => shut(signs) || denied(signs);
/** A text without any of these words does not say so. */
export const CLOSED_WORDS = [...shut.keys, ...denied.keys];

/** Said of a list, group or month: another may be open. */
const OF_A_TIME = patternOf(
  `
  when ~2 paper|session
  session ~2 of? when
  full|given|stopped ~1 until|through ~2 when|next
  ^ when through? when? be ~2 full|given|stopped
  comma|and when be ~1 full|given|stopped
  through when be ~1 full|given
  when mark ~1 full|given|stopped
  ^ ~1 when ~1 we be ~1 stopped|shut|full $
`,
  UNIONS,
);
export const ofATime = (signs: string): boolean => OF_A_TIME.test(signs);

/** Said of one year's applications: those of a later one may be taken. */
const OF_A_YEAR = patternOf(
  `
  asking|paper ~1 to|for dated ~1 have|be ~1 ended|full
  dated asking|paper ~1 have|be ~1 ended|full
`,
  UNIONS,
);
export const ofAYear = (signs: string): boolean => OF_A_YEAR.test(signs);

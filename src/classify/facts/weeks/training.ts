/** Years of training that are no stay. */
import type { Duration } from '../numbers.ts';

const ONE_YEAR = 52;
/** The training of the house's own doctors, in years: “The residency lasts three years”, “Residents stay three years”. */
const RESIDENCY_BEFORE =
  /\b(?:residenc(?:y|ies)(?: program| training)?s?(?: in [\w ]{3,40})? (?:lasts?|is|are|takes?|runs?)|(?<!\b(?:visiting|observing) )residents (?:stay|train|work|spend))(?: (?:for|about|usually))? $/;
const FELLOWSHIP_BEFORE = /\bfellowships?(?: program| training)?s? (?:lasts?|is|are|takes?|runs?)(?: (?:for|about|usually))? $/;

/** A fellowship of one year may be what a visitor comes for; one of more is the house's own. */
export const isTraining = (before: string, { unit, weeks }: Duration): boolean =>
  unit === 'y' && (RESIDENCY_BEFORE.test(before) || (weeks.some((n) => n > ONE_YEAR) && FELLOWSHIP_BEFORE.test(before)));

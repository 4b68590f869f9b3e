/** Lengths that are none of a stay: years of training, and parts of a stay. */
import type { Duration } from '../numbers.ts';

const ONE_YEAR = 52;
/** The training of the house's own doctors, in years: “The residency lasts three years”, “Residents stay three years”. */
const RESIDENCY_BEFORE =
  /\b(?:residenc(?:y|ies)(?: program| training)?s?(?: in [\w ]{3,40})? (?:lasts?|is|are|takes?|runs?)|(?<!\b(?:visiting|observing) )residents (?:stay|train|work|spend))(?: (?:for|about|usually))? $/;
const FELLOWSHIP_BEFORE = /\bfellowships?(?: program| training)?s? (?:lasts?|is|are|takes?|runs?)(?: (?:for|about|usually))? $/;

/** A fellowship of one year may be what a visitor comes for; one of more is the house's own. */
export const isTraining = (before: string, { unit, weeks }: Duration): boolean =>
  unit === 'y' && (RESIDENCY_BEFORE.test(before) || (weeks.some((n) => n > ONE_YEAR) && FELLOWSHIP_BEFORE.test(before)));

const FIRST = /\b(?:the|your) (?:first|opening|second|last|final) $/;
const TELLS =
  /^ (?:is|are|you|of (?:the (?:stay|program|track)|(?:your|the|their|an?) (?:medical )?(?:course|studies|degree|training|school)|(?:the|your|each|an?) (?:[\w-]+ ){0,2}year))\b/;
/** “The first fortnight is orientation”, “the final twelve months of your course”: a part of the stay, or of school. */
export const beginsStay = (before: string, after: string): boolean => FIRST.test(before) && TELLS.test(after);

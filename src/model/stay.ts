/** The length of a stay. */

/** In weeks. */
export type Stay = { min: number; max: number };

export const WORKDAYS_PER_WEEK = 5;
/** Length of one typical rotation, in weeks. */
export const TYPICAL_WEEKS = 4;

/** Four weeks, or what comes nearest to it of what is offered. */
export const typicalWeeks = ({ min, max }: Stay): number => Math.min(Math.max(TYPICAL_WEEKS, min), max);

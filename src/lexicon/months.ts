/** Whole names of the months, for patterns. */
export const MONTH_NAMES = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** Those to whom medical work is done. */
export const PEOPLE =
  '(?:patients?(?!\\w)|inpatients|outpatients|consults?|admissions?|children|infants?|newborns?|babies|donors?|recipients?|mothers|adults|veterans|families|them(?=[.,;]|$| (?:and|under|with|before)))(?! (?:units?|services?|wards?|teams?|floors?|side|rounds|care|room|at home|back home|in their)\\b)';
/** Between the verb and those it is done to. */
export const WHICH = '(?:(?!no |and |or |to |in |of |for |our own |how )[\\w-]+ ){0,4}?';

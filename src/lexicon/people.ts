/** Those to whom medical work is done. */
export const PEOPLE =
  "(?:patients?(?!\\w|')|inpatients|outpatients|consults?|admissions?|walk-ins?|newcomers|children|kids|toddlers|teens?|adolescents|infants?|newborns?|bab(?:y|ies)|donors?|recipients?|mothers|parents|spouses?|adults|elders|veterans|smokers|diabetics|famil(?:y|ies)|them(?=[.,;]|$| (?:and|under|with|before)))(?! (?:units?|services?|wards?|teams?|floors?|side|rounds|care|room|at home|back home|in their|medicine|physicians?|doctors?|presentations?|process|offices?|portal)\\b)";
/** Between the verb and those it is done to. */
export const WHICH = '(?:(?!no |and |or |to |in |of |for |our own |how )[\\w-]+ ){0,4}?';
/** The same behind one of several verbs: “examine, treat or counsel patients”. */
export const WHICH_TOO = "(?:(?!no |to |in |of |for |our own |how |but )[\\w'-]+,? ){0,5}?";

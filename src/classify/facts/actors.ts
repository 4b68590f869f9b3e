/** Who acts in the sentences of a page: sources of patterns. A letter, a policy or a price means nothing without them. */

/** Those who come, also as the page speaks to them. */
export const VISITORS =
  '(?:you|them|visitors?|visiting (?:students?|doctors?|physicians?)|(?:medical |rotating |accepted )?students?|externs?|observers?|participants?|rotators?|trainees?|guests?|(?:acting |sub-?)?interns?|learners?|fellows|scholars|applicants?|graduates?|[if]mgs?|everyone|everybody|anyone|each|all)';

/** A place that takes them, without its article. */
export const PLACES =
  '(?:hospital|clinic|practice|office|department|program|center|institute|company|agency|foundation|federal government|university|medical school)';

/** The school that the visitor comes from; `the school` may be the host. */
export const OWN_SCHOOL =
  "(?:(?:your|their|his|her|each|every)(?: (?:own|student's|visitor's))? (?:(?:home|sending|medical) )?(?:schools?|universit(?:y|ies)|colleges?|institutions?)|(?:the |a )?(?:student's )?(?:home|sending) (?:schools?|universit(?:y|ies)|colleges?|institutions?))";

/** Who acts in the sentences of a page: sources of patterns. A letter, a policy or a price means nothing without them. */
import { VISITORS } from '../../lexicon/visitors.ts';

/** Those who come, also as the page speaks to them. */
export const VISITOR = `(?:you|them|visiting (?:doctors?|physicians?)|(?:medical |rotating |accepted |visiting )?(?:${VISITORS})|(?:acting |sub-?)?interns?|fellows|applicants?|everyone|everybody|anyone|each|all)`;

/** A place that takes them, without its article. */
export const PLACES =
  '(?:hospital|clinic|practice|office|department|program|center|institute|company|agency|foundation|federal government|university|medical school)';

/** The school that the visitor comes from; `the school` may be the host. */
export const OWN_SCHOOL =
  "(?:(?:your|their|his|her|each|every)(?: (?:own|student's|visitor's))? (?:(?:home|sending|medical) )?(?:schools?|universit(?:y|ies)|colleges?|institutions?)|(?:the |a )?(?:student's )?(?:home|sending) (?:schools?|universit(?:y|ies)|colleges?|institutions?))";

/** Words by which a reader knows pieces that are no part of the offer. */

/** Headings of pieces that tell of other offers or other things. */
export const STRIP =
  /^(?:you (?:may|might) also|others? (?:also )?(?:looked|viewed|booked)|people also|people who (?:looked|viewed|booked|bought)|(?:frequently|often|usually) (?:bought|booked|viewed) (?:together|with)|(?:pairs|goes) well with|related\b|similar\b|more (?:from|like this|in [a-z ]{3,30}$)|(?:your )?recently viewed|last (?:viewed|seen)|you (?:recently|last|just) (?:viewed|looked|saw)|you (?:viewed|looked at) |top sellers|best ?sellers|from (?:the|our) (?:blog|notice ?board)|notice ?board$|latest (?:news|posts|articles)|recent (?:posts|news|articles|searches)|in the news|news\b|(?:[\w'’]+ ){1,2}news$|upcoming (?:events|classes)|(?:community |health )?(?:classes|events)(?: (?:and|&) (?:classes|events))?$|(?:for )?(?:our |new )?patients(?: (?:and|&) (?:their )?(?:families|visitors))?$|for families$|explore more|customers also|see also|(?:elsewhere|also|more) (?:on|at) (?:our|this|the) (?:web)?(?:site|page)|also (?:from|at)\b|(?:useful|helpful) links$|other (?:resources|links|pages)$|more profiles|keep (?:reading|exploring)|continue exploring|blogroll|archives|categories|pages$|(?:the |our )?(?:blog|journal|stories)$|share this|follow us|popular (?:searches|cities|locations|specialties|categories|topics|tags)|in this section|quick links|advertisements?$|sponsored$)/i;
/** The same in a line that is no heading. */
export const STRIP_LINE =
  /^(?:you (?:may|might) also (?:like|be interested|enjoy)|others? (?:also )?(?:looked|viewed|booked)|people also (?:viewed|looked|booked)|people who (?:looked|viewed|booked|bought)|(?:frequently|often|usually) (?:bought|booked) together|customers also|(?:related|similar) (?:rotations|programs|products|placements|offers|listings|experiences)|(?:your )?recently viewed|you (?:recently|last) (?:viewed|looked|saw))\b.{0,25}$/i;
/** The same where the page ends with a few short lines. */
export const MORE =
  /^(?:more|other|our other) (?:rotations|programs|electives|externships|observerships|placements|experiences|offers|opportunities|ways to (?:learn|train|visit|join))(?: (?:with|at|from) us)?$/i;
/** The same where what follows stands on the page a second time. */
export const REPEATED_STRIP =
  /^(?:featured|popular|trending|new(?:ly added)?\b|highlights?|staff picks|editor's|ending soon|starting soon|selected)/i;
/** Heads the names of a table's pieces. */
export const NAME_HEADER =
  /\b(?:rotations?|names?|course|title|programs?|programmes?|services?|specialt(?:y|ies)|electives?|departments?|offerings?|placements?|experience|clerkships?|division|discipline|track)\b/i;

export const COURSE_NUMBER = /^[A-Z]{2,5}[ -]?\d{2,4}[A-Z]?\.?$/;
/** A ribbon on a piece, which is not its name. */
export const RIBBON =
  /^(?:sale|on sale|sold out|new|popular|hot|featured|limited|best ?seller|few left|last seats?|open|full|closed|wait ?list|recommended|verified|save \d+ ?%)[.!]?$/i;
/** What stands on the cards of a house's doctors, for patients. */
export const FOR_PATIENTS =
  /^(?:(?:now |not )?accepting new patients|new patients (?:welcome|accepted)|schedule (?:online|now|a visit)|(?:make|request|schedule|book) an? (?:appointment|visit)(?: online| today| now)?|book online|(?:offers )?(?:virtual|video|telehealth) visits?(?: (?:available|offered))?|(?:same|next)[- ]day appointments?|[\d,.]+ (?:patient )?(?:ratings?|reviews?))[.!]?$/i;
/** Other people's words. */
export const VOICES =
  /testimonial|^reviews?$|^what (?!we |you |i )(?:[\w'’]+ ){1,4}(?:say|said|think|thought)\b(?!.*\?$)|^kind words\b|^(?:feedback|praise|thanks) from|^(?:they|he|she) (?:trusted|were here|say)|^(?:success|alumni|match) stories|^past (?:externs|participants|observers)$|^(?:voices|words) (?:from|of)|^hear from|^an? (?:letter|note|word) from an? (?:former|past)|^in their (?:own )?words|^\d+ (?:responses?|comments?|replies|thoughts?)\b|^comments?$|^(?:leave|post) a (?:comment|reply)|^replies$/i;
/** A quotation as a whole, with or without who said it. */
export const QUOTATION = /^[“"«][^”"»]{25,}[”"»]\s*(?:[—–-]\s*\S.{1,60}|\([^)]{2,60}\))?$/;
/** Somebody's own experience with their name below: “I carried three patients. – Dr. Amani, matched 2025”. */
export const SIGNED =
  /^[^•|]{0,600}\b(?:I|me|my)\b[^•|]{0,400}[.!?…”"] ?[—–-] ?(?:Dr\.? )?\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}(?:, [^.!?]{2,40})?$/u;
/** Who said the quotation before it. */
export const SPEAKER = /^[—–-]\s*\p{Lu}.{1,60}$|^(?:Dr\.? )?\p{Lu}[^.!?$]{0,3}.{0,40}, (?:matched|now an?|PGY|MD,? class)\b.{0,40}$/u;
export const COOKIES =
  /\b(?:uses?|using) cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|^cookies\b/i;
/** Windows that ask for an address or a password. */
export const ASKS_READER =
  /\b(?:newsletter|subscribe|sign (?:in|up)|log ?in|password|e-?mail address|join our (?:list|mailing)|don't miss|get (?:updates|openings|alerts))\b/i;
export const COPYRIGHT = /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)|© ?(?:19|20)\d\d|\ball rights reserved\b/i;
/** What a list can be narrowed to, and how many there are: “Out of stock (1)”. */
export const FILTER = /^.{1,60} \(\d{1,4}\)$/;
/** A link with more to say than where it leads. */
export const TELLING = /[$€£] ?\d|\b(?:weeks?|months?|days?|free|fee)\b|\d{3}/i;
export const PRICED = /[$€£] ?\d/;
/** What a button of an offer says. */
export const BUYS = /^(?:reserve|book|enrol{1,2}|apply|request|register|add to cart|buy|check ?out|sign me up|hold my|pay)\b/i;
/** What a house tells all who enter it, on all its pages. */
export const ALERT =
  /^(?:(?:visitor|mask|masking|covid(?:-19)?|flu|respiratory|weather|parking|patient) (?:update|alert|notice|policy|guidelines?|season)\b|(?:masks?|face coverings?) (?:are|is) (?:again |still |now )?(?:required|optional|welcome|recommended|mandatory)\b)/i;
/** Headings in a box of an offer's own terms. */
export const OF_BOX =
  /^(?:(?:program |rotation |your )?(?:tuition|prices?|pricing|costs?|fees?|dates?|details|summary|snapshot)|at a glance|(?:quick|key) (?:facts|info)|availability|need help\b.*|questions\??|contact(?: us)?|book(?:ing)?|reserve\b.*|enroll?\b.*|apply\b.*|register\b.*)[:.!]?$/i;

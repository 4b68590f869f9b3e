/**
 * In which states a place to sleep may be. Its names are replaced in the text before these are tried: `HOME` stands for a sure one, `ROOM`
 * for one that may be something else, `RENT` for its price, `LODGE` for giving one.
 */
import { anyOf } from '../../../lexicon/pattern.ts';
import { FIND, HOST, VISITOR } from './words.ts';

const any = (source: string): RegExp => new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'g');
const PLACE = '(?:HOME|ROOM|RENT)';
const WORDS = "(?:[\\w'-]+ )";

/** Costs nothing. */
export const FREE = any(anyOf`
  complimentary|gratis|cost-free|free of (?:charge|cost|rent)|for free|all-inclusive
  (?:(?:at|for|with) )?(?:no|zero|without|neither|is no) (?:any |additional |extra |further )?(?:cost|charge|RENT|fee|payment|expense)s?(?: (?:n?or|and) \w+)?(?= (?:is|are|to|for|during|if)\b|[.,;)]|$)
  free(?=$|[.,;)]| (?:for (?!all)|to (?:all |our )?(?:visit|rotat|stud|you|ext|obs)|if|during|while|since|and|on campus))
  costs? (?:you |them |\w+ )?nothing|nothing to pay|(?:for )?\$0
  (?:not|\w+n't|never|no longer) (?:be )?(?:charg|bill)\w*(?: (?:you|them|\w+s))?(?: (?:for|anything|RENT))*
  at (?:our|the (?:hospital|clinic|program|health|school|college)\w*(?:'s)?) expense|as (?:an? )?guests? of the
  (?:paid|covered|met)(?: for)? by (?:us|our|the (?:hospital|clinic|program|health|school|college|ahec|foundation|host))
`);
/** “Free furnished housing”. */
export const FREE_PLACE = new RegExp(`\\bfree (?=${WORDS}{0,4}${PLACE})`, 'g');
/** Is in the price. */
export const IN_PRICE = any(anyOf`
  includ(?:es?|ed|ing)|inclusive(?: of)?|covers|covered|(?<!\b(?:to|must|should|you) )cover|compris\w+|contains?|takes? in|built into|bundled
  part of (?:the|your|our|what|any)|(?:in|with) the(?:ir)? (?:price|fee|cost|package|tuition)|comes? with|goes with|pays for|(?:price|fee|cost|\$[\d,]+) (?:is|are) for|buys
`);
/** Is given by the house. */
export const GIVEN = any(anyOf`
  LODGE|provid(?:e|es|ed)|furnish(?:es)?|furnished (?:with|by|to)|suppl(?:y|ies|ied)|gives?|given|lend
  ${PLACE} (?:${WORDS}){0,4}(?:is|are) yours (?:for|during|while|until)|set aside for (?:you|visit\w+|stud\w+|guests)|(?:you|you'll|you will|students|visitors|observers|externs|rotators|they) (?:will )?(?:live|stay|sleep) (?:in|at|with)|(?:${HOST}|${HOST} and) pays for
`);
/** Costs something of its own … */
export const PRICED = any(anyOf`
  \$ ?[1-9][\d,.]*|\d+ (?:dollars|bucks|usd)
`);
/** … even where it is said to be in a price. */
export const ADDED = any(anyOf`
  (?:a|per|each|by the) (?:night|week|month|block|person)|\/(?:night|week|month)
  (?:additional|extra|separate|modest|nominal|small|low|nightly) (?:charges?|fees?|costs?|rates?|prices?|RENT)
  separately|optional|add-ons?|payable|(?:for )?rented
`);
/** Is only told of what it costs where visitors find it. */
export const MARKET = any(anyOf`
  plan(?:ning)?|expect|budget|count on|reckon|bring|come on top|(?:tell|told|telling) us|have paid|spend|typically
  most (?:of (?:our|the) )?(?:\w+ )?(?:RENT|pay|find|share|live|stay)|pay for your|cost of living
`);
/** May be had. */
export const TO_BE_HAD = any(anyOf`
  available|availability|offer(?:s|ed|ing)?|bookable|access to|open to|LODGE
  (?:can|may|could) (?:also )?(?:be )?(?:had|booked?|arranged?|rent(?:ed)?|found|reserved?|apply|stay|live|request(?:ed)?|used?|provid\w+|furnish\w*|included?|set up|RENT)
  first[- ]come|if (?:you|they) (?:want|need|wish|would|'d|prefer)(?: one)?|(?:on|upon|by) request|space (?:permitting|allows|available)
  (?:${HOST}) (?:also |now |do )?(?:have|has|own|keep|run|arrange|RENT|let|maintain|operate|reserve|book|organi[sz]e|set up|use)s?
  set up by|we make|there(?:'s| is| are) [^.;]{0,60}\bfor (?:visit|stud|obs|our|ext|rot|guest)\w*|(?:book|RENT|reserve) (?:one of )?our|move into our
`);
/** Help is given in finding one. */
export const HELP = any(anyOf`
  help(?:s|ing)?|assist\w*|aid|recommend\w*|suggest\w*|lists?|listings?|listed|director(?:y|ies)|contacts?|introduc\w+|refer\w*|in touch
  connect\w*|advice|advise(?! to)|tips|guidance|information|info|options?|resources|links?|website|who's|ask (?:us|our|for)|tell us
  call around|point you|negotiat\w+|partner\w*|popular|see (?:our|the)|names? of|knows?|(?:reduced|discounted|special) (?:rates?|prices?|fees?)|discount\w*|% off
`);
/** Says no; what costs nothing has been taken out. */
export const DENIED = any(anyOf`
  not(?! only)|no(?! (?:smoking|pets))|none|wish|neither|nor|never|cannot|without|unable|unavailable|excludes?|excluding|excluded|exclusive of|except|beyond
  other than|suspended|discontinued|n\/a|no longer|\w+n't
`);
/** Is only not in the price. */
export const NOT_IN_PRICE = any(anyOf`
  (?:not|\w+n't) (?:be )?(?:included?|part of|covered?)|excluded
`);
/** Is the visitor's own affair … */
export const OWN = any(anyOf`
  themselves|yourself|yourselves|extra|(?:your|their) own (?:${WORDS}){0,4}${PLACE}
  ${VISITOR} (?:\w+ )?(?:pays?|books?|finds?|arranges?|covers?|organi[sz]es?|RENT|looks? after|sees? to|bears?)(?: and \w+)?(?: for)?(?! (?:one of our|our|this|it|in our))
  (?:must|should|shall|needs? to|ha(?:s|ve) to|(?:are|is) to|will|(?:expected|required|asked|advised) to|plan to|please) (?:(?:have|also|then|themselves) )?${FIND}
  ${FIND} (?:\w+ ){0,2}(?:your|their|his|her|its|one's)(?: or her)? own
`);
/** … whatever else is said. */
export const YOURS = any(anyOf`
  responsib\w+|up to (?:you|the|each|every)|elsewhere|on (?:your|their|his|her|one's) own|borne by|(?:own|your) (?:expense|cost|concern|affair|business|job)
  at (?:the )?(?:visitor|student|observer|participant|applicant)'?s?'? (?:own )?(?:expense|cost)|(?:are|is|be) (?:yours(?! (?:for|during|while))|theirs|extra|separate|additional)
  for (?:you|the \w+) (?:or [\w ]{1,20} )?to ${FIND}|(?:paid|organi[sz]ed|arranged|covered|met)(?: and \w+)?(?: for)? by ${VISITOR}
`);
/** What is to be paid, of which a place to sleep is an example. */
export const EXPENSES = any(anyOf`
  expenses|costs|responsib\w+|budget|pay (?:for )?(?:all|any|your|their|own)|financial support|exclud\w+
`);
/** Money that somebody gives toward it. */
export const GRANT = any(anyOf`
  stipends?|scholarships?|fund|awards?|towards?|grants? of|allowance
`);
/** “Free parking” says nothing of a room. */
export const FREE_OTHER = any(anyOf`
  (?:free|complimentary) (?:[\w-]+ ){0,2}(?:parking|meals?|lunch\w*|food|wi-?fi|internet|shuttles?|scrubs|coffee|transport\w*|gym|bus|time|access)
`);

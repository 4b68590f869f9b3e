/** Words for a place to sleep, for what is not one, and for who has it. */

import { MONTH_NAMES } from '../../../lexicon/months.ts';
import { anyOf } from '../../../lexicon/pattern.ts';
import { VISITORS } from '../../../lexicon/visitors.ts';

/** Names of a place to sleep that mean nothing else. */
export const SURE = `(?:${anyOf`
  housing|lodgings?|accommodations?|apartments?|dorms?|dormitory|dormitories|(?:room|bed|lodging) and board|full board
  hotels?|motels?|hostels?|guest ?-?(?:house|room)s?|bunk ?-?houses?|cottages?|bungalows?|home-?stays?|host famil(?:y|ies)
  airbnbs?|sub-?lets?|landlords?|co-living|living (?:arrangements?|quarters)|residence halls?|bedrooms?|flats?|studios?|rentals?|leases?|\w+ inns?|cabins?|trailers?
  (?:student|visitor|scholar|guest|intern|shared)(?:s'|'s|s)? (?:houses?|quarters)
  (?:place|somewhere|anywhere|where) (?:for you )?to (?:live|stay|sleep)
`})`;
/** … and those that mean one only with a word beside; what else they may be is taken out before: see `NO_HOME`. */
export const WEAK = `(?:${anyOf`
  rooms?|beds?|bunks?|residence|parsonage|convent|roommates?
  (?:and|or|nor) board|stay and foods?
`})`;
/** What is paid for one. */
export const RENT = 'rent(?:s|ing)?';
/** To give somebody a place to sleep. */
export const LODGE = `(?:${anyOf`
  put(?:ting|s)? (?:you|them|people|visitors|students|guests|(?:our|its) \w+) up|put up (?:in|at|by|with)
  (?:are|be|is) (?:housed|lodged)|houses (?:all |its |our |the )?(?:visit|rotat|student|observ|extern)\w*
  (?:live|stay|sleep)s? (?:here |there |with us |on campus )?(?:rent-free|for free|free of charge|at no (?:charge|cost))
`})`;

/** Rooms, beds and houses in which no visitor sleeps, and other matters of the same words. */
export const NO_HOME = new RegExp(
  `\\b(?:${anyOf`
  (?:exam\w*|operating|emergency|waiting|conference|delivery|video|zoom|reading|procedure|call|treatment|patients?|recovery|trauma) ?-?rooms?
  (?:seminar|class|break|locker|lecture|team|work|consult\w*|birthing|lab(?:or)?|resuscitation|meeting|simulation|hospital|isolation|linen|mail|dining|supply|storage) ?-?rooms?
  (?:clinic|dressing|changing|prayer|lactation|board|rounding|chat) ?-?rooms?
  rooms? (?:patients|for (?:improvement|growth|questions|error|debate|\w+ more)|in your|number|[a-z]?\d+)
  (?:quiet|living|team|precepting|that|this|which|whose|each|every|\d+-|[a-z]+-)(?: private)? ?rooms?
  (?:is|was|be|has|have|had|some|enough|little|much|there's|make|save|more|no|always|still|only) room\b(?! (?:or|nor) board)
  room (?:for (?:\w+ ){0,2}(?:visit\w*|stud\w*|obs\w*|ext\w*|one|two|three|four|five|six|you|more)|in (?:${MONTH_NAMES})|them|him|her|it|with the|again|left|from)
  (?<!\b(?:covers|includes|including|pays for)\b[^.;]{0,40} )the room\b(?! (?:rent|rate|is (?:free|included|furnished|yours)))|(?:you|to) room (?:a|an|the)
  \d[\d,]*[- ](?:\w+[- ])?(?:hospital |patient |inpatient )?beds?
  (?:icu|hospital|patients?|patient's|inpatient|nursing[- ]home|acute[- ]care|licensed|staffed|psychiatric|sick) beds?
  (?:(?:head|side|foot) of the|at the|to the|from|by the|to each|on) beds?|bed (?:sides?|rest|management)
  (?:swing|observation|treatment|push|make|move) beds?|(?:\w*surgery) rooms?|request\w* accommodations
  patients?'?s? (?:own )?(?:homes?|houses?|apartments?|housing)
  (?:disabilit\w+|reasonable|ada|religious|special|testing|workplace|academic|clinical|learning|medical) (?:and \w+ )?accommodations?
  accommodations? (?:for|under|of|to) (?:\w+ ){0,4}(?:disab\w+|the ada|impair\w+|needs)
  house ?(?:staff|officers?|calls?|keep\w+)|open house|(?:assisted|senior|independent|supported) living \w+
  (?:senior|assisted|supportive|nursing|group)[- ](?:living )?(?:residences?|apartments?|housing|homes?)
  (?:unstable|public|affordable|low-income|supportive|transitional|emergency|subsidized|fair|inadequate|poor|animal) housing
  housing (?:insecurity|instability|stipend|deposit|authority|status|first|projects?|crisis|policy|and urban)
  (?:country|state|place|county|permanent|legal|current) (?:of )?residence|residence (?:permit|in the|abroad|address|card|status)
  in[- ]residence|(?:car|equipment|book) rentals?|rental (?:cars?|agreement)|walk-?in|flat (?:fee|rate|price|charge|amount|sum)s?|flat \$|studio (?:art|photo)|rents? (?:its|the|their) (?:building|office)s?
  `})\\b`,
  'g',
);

/** Others than those who visit, whose lodging is no matter of theirs. */
export const OTHERS =
  /\b(?:residents?(?! hall)|fellows|fellowship|patients?|homeless\w*|shelters?|employees|caregivers?|parents|veterans|the conference|enrolled students of|our (?:own|full-time) students)\b/;
export const ANY_VISITOR = new RegExp(`\\b(?:you|your|visit\\w*|rotat\\w+|${VISITORS}|applicants?|candidates?|interns?)\\b`);

/** Somebody who comes. */
export const VISITOR = `(?:you|they|(?:the |each |every |all |our )?(?:visiting |international |accepted |individual )*(?:${VISITORS}|applicants?|candidates?|interns?))`;
/** The house. */
export const HOST =
  '(?:we|i|us|hospital|clinic|program|school|college|ahec|foundation|practice|health (?:center|system)|center|department|university|host|host site)';

/** To get a place oneself. */
export const FIND = `(?:${anyOf`
  find\w*|found|arrang\w+|secur\w+|organi[sz]\w+|book\w*|RENT|locat\w+|look\w*|seek|sought|obtain\w*|sort\w*|mak(?:e|ing)|provid(?:e|ing)
  see to|take care of|cover\w*|pay\w*|paid|bear|handle|manage|reserve|hunt
`})`;

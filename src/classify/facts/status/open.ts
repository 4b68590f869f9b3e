/** An offer that takes guests now: an explicit call, or places that may still be had. */
import { anyOf } from '../../../lexicon/pattern.ts';
import { AGAIN } from './closed.ts';
import { ADVERBS, ANY, ASKING, GUEST, OFFER, SOMEBODY_ELSE, WHEN } from './words.ts';

/** What may still be had. */
const FREE = '(?:open|free|left|available|remaining|remain|unfilled|unclaimed)';
const COUNT = '(?:\\d{1,2}|an?|one|two|three|four|five|six|eight|ten|few|some|several|limited|more)';
const SEATS = '(?:seats?|places?|spots?|slots?|positions?|openings?|vacanc(?:y|ies))';
/** A day, or the last of a run of days: “September 8 – October 2”. */
const A_DAY = '\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,6}\\.? \\d{1,2}(?:,? 20\\d\\d)?(?! ?%)';
const OF_SOMETHING_ELSE =
  '(?! (?:for (?:(?:an?|your|our) )?(?:\\w+ ){0,2}(?:residency|privileges|permits?|parking|badges?|housing|jobs?|scholarships?|loans?|cards?|visas?|positions?|membership|insurance)\\b|to be))';

/** An explicit call. */
export const OPEN = new RegExp(
  anyOf`
  \b(?:now|currently|still|is|are|am|we're|i'm|they're|been) (?:now |also |currently |still |again )?(?:accepting|booking|enrol?ling|taking|recruiting|reading|reviewing|considering|scheduling|welcoming|inviting|placing)(?: ${ANY}(?:${GUEST}|${ASKING}|letters of interest)\b|[:.,]| for\b| them\b| now\b| into\b| ${WHEN}|$)
  (?:^|[·|•:—-] ?)(?:now )?(?:accepting|taking|welcoming|inviting|reviewing) ${ANY}(?:${GUEST}|${ASKING})\b
  \b(?:now|currently) (?:accepting|booking|open(?!ing)|enrol?ling|recruiting|hiring|inviting)\b|\b(?:enrolling|booking) (?:now|for)\b
  ^(?:apply|enrol?l|register|sign up|join) (?:now|today)\b${OF_SOMETHING_ELSE}|(?<!\byou )\b(?:apply|enrol?l|register) now\b${OF_SOMETHING_ELSE}(?= (?:to|for|through|via|by|with)\b)|\b(?:may|can) (?:now )?(?:apply|register|enrol?l|sign up|book|submit|send)\b${OF_SOMETHING_ELSE}[^.;]{0,30}\b(?:now|at this time|at present|right away)\b|\bcan now be (?:booked|reserved|requested)\b|^now (?:scheduling|booking|filling|enrol?ling)\b|\b(?:may|can) now (?:apply|register|enrol?l|sign up|book)\b|\bfrom now (?:until|through|to|till)\b
  \b(?:reserve|book|claim|secure) (?:your|a) (?:(?!for\b)[\w-]+ ){0,2}(?:spot|seat|place|rotation|slot)s? (?:now|today)\b|\bto apply for the 20\d\d\b|\bapply (?:whenever|at any time|any time|anytime)\b
  \b(?:${ASKING}|process)\b(?: for [^.;]{3,60}| period| window| cycle)? (?:is|are|remains?|process remains|stays?) ${ADVERBS}(?:being )?(?:open|live|accepted(?! (?:only )?(?:through|via|by|in)\b)|read(?! (?:by|every|each|in|on|monthly|quarterly)\b)|taken(?! by)|welcome(?! (?:from|by|through|via)\b)|rolling)\b
  \bopen to (?:applications|requests|new) |\b(?:again )?open to (?:observers|externs|visitors|visiting students)\b[^.;]{0,20}\b(?:again|as of|since)\b|\bagain open to (?:observers|externs|visit)|\bopen for (?:registration|applications?|booking|enrol?lment|requests|sign-?up|${WHEN})\b|\bstatus: (?:now )?(?:open|accepting|enrolling|active)\b|^(?:available|open|enrolling) now\b|\b(?:open|available) (?:seats|slots|spots|places): ?[1-9]|\bapplications open now\b
  \bbeing (?:read|accepted|taken|scheduled|booked|arranged|planned|reviewed) now\b|\baccepting them now\b|\bis open now\b|\bwhen are applications accepted\b
  \b(?:continue|continuing|continues) to (?:take|accept|receive|welcome|book) ${ANY}(?:${ASKING}|${GUEST})|\b(?:once )?again (?:accept|take|host|welcom|offer)(?:s|ing|e)? ${ANY}(?:${GUEST}|${ASKING}|${OFFER})
  \b(?:welcome|accept|take|read)(?:s|ed|ing)? ${ANY}(?:${ASKING}|${GUEST})\b[^.;]{0,30}\b(?:all year|the whole year|the entire year|in any month|year[- ]round|on a rolling|at any time|throughout|continuously)\b
  \bopen (?:all year|year[- ]round)\b|\brolling (?:basis|admissions?)\b|\baccepted (?:all year|year[- ]round|on a rolling)\b
  (?<!\bno )\b${COUNT} (?:[\w-]+ ){0,2}${SEATS}(?: \w+)? (?:(?:is|are) )?(?:still )?${FREE}\b(?! (?:to|in most)\b)
  \b\d{1,2} of (?:the )?(?:\d{1,2}|two|three|four|five|six|eight|ten|twelve) ${SEATS} (?:(?:is|are) )?(?:still )?${FREE}|^[1-9]\d? (?:${SEATS} )?left\b
  \b${SEATS} (?:still )?(?:left|remaining|open|available)(?: (?:[\w-]+ ){0,3}?[\w-]+)?: ?\d|\bseats? remaining\b|(?<!\bno )\b(?:${SEATS}|seats in it) (?:are |is )(?:still )?available(?: immediately| now)?(?=[.,;]|$)
  \b(?:dates|blocks|weeks|months|sessions|${SEATS})\b(?: [^.;:|]{0,40})? (?:are |is )(?:still |now )?(?:open|free)\b(?= (?:for|in|from|as of|right now|at the moment|now|this)\b|[.,;!]|$)
  \b${WHEN}(?:(?:,| and|, and) ${WHEN})* (?:still )?(?:ha(?:s|ve) (?:${COUNT}|room|space)\b(?: seats?| places?| spots?| openings?)?|(?:is|are) ${ADVERBS}(?:open|free|available))\b(?! (?:to|in|on|from)\b)
  ${A_DAY} ?[-:(] ?${COUNT} (?:${SEATS}|left)\b|\b${WHEN}: ${COUNT} ${SEATS}\b|\b(?:blocks?|months?|dates?|weeks?) (?:with|that (?:still )?have) (?:space|room|places|seats|openings)\b
  (?<!\bno )\b(?:(?:have|has|there is|there are) (?:a |one |still |now |also |some |a few )*(?:seat|place|spot|opening|room|space|availability)s?|seats|places|spots|openings|room|availability) (?:left |(?:(?:is|are) )?(?:still |now )?(?:available |open ))?(?:for|from|in|starting|beginning) (?:the |next )?${WHEN}\b
  (?<!\bno )\b(?:plenty of|immediate|several|a few|some|still|current) (?:[\w-]+ )?(?:openings|vacancies)\b(?= (?:in|for|at|now|available|open|left|this)\b|[.,;!]|$)|(?<!\bno )\bopenings? (?:in|for) [^.;]{2,40} (?:at the moment|right now|now|for (?:early |late )?${WHEN})
  \bstill ha(?:s|ve) (?:\w+ )?(?:places|seats|spots|room|openings|space)\b|\bthere (?:is|are) still (?:room|space|places|seats|spots|openings|a place|a spot)\b|\bi have (?:seats|places|room) from\b
  \b(?:place|spot|seat|slot|opening)s? (?:has|have) (?:just |now |recently )?(?:come free|become (?:free|available)|opened(?: up)?|freed up)\b
  \bnext (?:open |in-person |free |available )?(?:weeks|starts?|groups?|blocks?|cohorts?|seats?|dates?|rotations?|ones|intakes?|sessions?|orientation|class)(?: begins?| starts?| dates?| is|:)
  \b(?:intake|registration|enrol?lment|applications?|cohort|booking|window)s? closes? in (?:\d|a |one |two |three )
  \bapplications for ${WHEN} close (?:on )?${A_DAY}|${A_DAY},? ?[-:(|]? ?(?:still )?(?:free|open|available)(?=\)|[.,;|]|$| ${A_DAY})
  \b(?:looking for|seeking)(?! (?:[\w-]+ ){0,2}(?:preceptors|hosts|sites|nurses|staff|donors|funding|sponsors|housing|interpreters)\b) [^.;]{3,60}\b(?:right now|at the moment|at present)(?=[.,;!]|$)|\blooking for (?:someone|somebody) to start\b
  \b(?:invit|welcom)(?:es?|ing) (?:applications|applicants|requests)\b(?: from [^.;,]{3,50})?(?= for (?:its |our |the )?(?:\w+ )?(?:20|spring|summer|fall|winter|next|coming|current))|\binvites? (?:applications|applicants)\b|^imgs wanted\b|\b(?:observers|externs|students|graduates|imgs|applicants) (?:are )?(?:wanted|sought)\b|\bavailable immediately\b|^(?:positions|places|spots|seats) remain\b
  \b(?:seeking|looking for|recruiting) (?:applicants|applications|candidates)\b|\b(?:looking for|seeking) ${COUNT} (?:[\w-]+ ){0,3}(?:${GUEST})\b
  \b(?:are|is|remain) (?:still )?(?:open|free|available) (?:as of|right now|at the moment|at present)\b|\bthe following (?:dates|months|weeks|blocks|starts|sessions|seats|places|spots) (?:are|remain) (?:still )?(?:open|free|available)\b
  \b(?:taking|accepting) (?:applications|names|requests) (?:for|now)\b|\b(?:are|am|we're|i'm) (?:now |already |currently )?(?:filling|placing|scheduling|assigning|booking)\b[^.;]{0,30}\b${WHEN}\b|\bmaking (?:the|our|my) (?:list|schedule) for\b
  \bfrom ${WHEN} on(?:ward|wards)?,? (?:i am|i'm|we are|we're) (?:glad|happy)\b|\b${WHEN} on(?:ward|wards)? is open\b|\b(?:cohorts?|groups?|blocks?)\b[^.;]{0,30}\benrol?ling\b
  (?<!\bresidency )\bpositions are (?:still |now )?open(?=[.,;]|$)|^free (?:months|dates|weeks|blocks)\b[^.;:]{0,30}:|\b(?:months|dates|weeks|blocks) (?:still )?free in 20\d\d
  (?<!\b(?:no|not) (?:[\w-]+ )?)\b(?:have|has|had|there is|there are|with) (?:still |now |also |some |a few |limited |currently |a little |an? )*(?:${SEATS}|room|space|availability|capacity)\b[^.;]{0,45}? (?:this|next|in|for|from|starting|beginning|during) (?:the )?(?:coming )?${WHEN}
  \bcurrently (?:have|has) (?:[\w-]+ ){0,2}(?:vacanc(?:y|ies)|openings|availability|room|space|free places)\b
  \b(?:${SEATS})\b[^.;]{0,40}[:,] ?(?:\d{1,2} [\w ]{0,10}, ?)?[1-9]\d? ${FREE}\b
  \b(?:processing|reading|reviewing|filling|matching) (?:applications|requests|places|positions|seats) for (?:the )?${WHEN}|\bextended (?:our|the|its|their) (?:[\w-]+ ){0,2}(?:window|deadline|applications?|registration|enrol?lment|call)\b[^.;]{0,20} (?:through|until|to) (?:the end of )?${WHEN}
  ^(?:free|available|open) (?:months|dates|weeks|blocks|starts)\b[^.;:]{0,30}: ?${WHEN}(?:,| and\b|$|\.)|^call for (?:applicants|applications|observers)\b[^.;|]{0,70}\b${WHEN}
  \b(?:${ASKING})\b(?: for [^.;]{3,40})? (?:(?:is|are) (?:now )?(?:under ?way|ongoing|in progress)|(?:has|have) (?:now |just )?(?:opened|begun|started))\b
  \bwe(?:'re| are) (?:looking for|seeking|recruiting) (?:[\w-]+ ){0,3}(?:externs|observers|students|graduates|imgs)\b|\b(?:happy|glad|pleased|delighted) to (?:receive|take|accept|consider|welcome) (?:[\w-]+ ){0,3}(?:${ASKING}|${GUEST}) for (?:the )?${WHEN}
  \b(?:can|may) (?:now )?(?:book|reserve|choose|apply|register)\b[^.;]{0,40}\b(?:from|for|in) (?:[\w-]+ ){0,4}\(?20\d\d
  ${AGAIN}
  `,
);

/** A condition, a question, or what is open or taken is another matter. */
export const NOT_OPEN = new RegExp(
  anyOf`
  \bas (?:far|long) as\b|\b(?:places|seats|spots|dates) that are (?:still )?open\b|\bno longer\b|\bnot (?:currently|now|yet|be|accepting|taking|mean)\b|\b(?:aren't|isn't|am not|are not|is not)\b|\bclosed\b|\bwhether\b|\b(?:conference|congress|cme|webinar|full-time|medical assistant|scribe|hiring)\b|\bif (?:\w+ )?is available\b|\bplace is free\b
  \b(?:${SOMEBODY_ELSE}|clinic|center|hospital)\b[^.;]{0,25}\b(?:is|are|stays?|remains?) (?:now |also |currently )?open(?! (?:to|for) (?:new )?(?:observ|student|visit|extern|appli|request))
  \blisted in the reply\b|\bthey are (?:taking|considering)\b|\b(?:when|once|after|if|until) (?:your|an|the|a) (?:application|request|place|spot|seat|slot)\b|\bwhen (?:applications|the|we|registration|places|spots)\b|\bif (?:applications|seats|places|spots|there|we|a|one)\b|\bas soon as\b
  \bour residenc\w+|\bnew patients\b|\bpatients\b|\bmedicare\b|\binterviews?\b|\bcovered by\b|\binsurance plans\b|\btrials?\b|\bstudies\b|\bstudy\b|\b(?:np|pa|nursing|pharmacy) (?:and|requests|students)\b
  \b(?:md|m\.d\.|do|degree|residency|fellowship) programs?(?:'s)?\b|\badmissions (?:cycle|season)\b|\bcomplete applications\b|\bmost months\b|\bdates is free\b
  `,
);
/** Heads how many places are left: “Openings: one, from October”. */
export const PLACES_LEFT =
  /(?:^|\| ?)(?:current )?(?:openings?|vacanc(?:y|ies)|open(?:ings)? (?:seats|places|positions|slots|spots)|(?:seats|places|positions|slots|spots) (?:left|available|open|remaining))[ :]*$/;
export const COUNTED = /^(?:\d{1,2}|one|two|three|four|five|six|eight|ten)\b(?! ?(?:am|pm|a\.m|p\.m|%|weeks|months|o'clock|:))/;

/** An offer that takes nobody now: said of it, of asking for it, of its places, or of the house. */
import { anyOf } from '../../../lexicon/pattern.ts';
import { MONTH_NAMES } from '../dates.ts';
import { ADVERBS, ANY, ASKING, BE, FOR_NOW, GUEST, OFFER, PLACE, SOMEBODY_ELSE, TAKE, WHEN } from './words.ts';

/** Shut, of whatever it is said. */
const SHUT = `(?:${anyOf`
  closed(?! (?:on|for lunch|at|between|loop|to (?!new|all|further|outside|external|international|appl|request|visit|observ|extern|student)))
  paused|suspended|discontinued|cancell?ed|ended|expired|stopped|inactive|halted|frozen|shut|unavailable|at capacity|sold out|retired
  (?:placed |put )?on (?:an? )?(?:[\w-]+ )?(?:hold|pause|break|hiatus)
  (?:not|no longer) possible(?= ${FOR_NOW}| (?:at|in) (?:our|the|this) [\w-]+ ${FOR_NOW})
  (?<!\bin )full(?![ -](?:time|service)| (?:refund|access|week|day|until (?:the|a|one|two|three|four|five|six|seven|\d)))
  filled(?! (?:first|by|with|from|on|in|out|as)\b)|(?<!\b(?:file|application|booking|registration|payment|form|request|enrol?lment|papers) is )complete(?=[.,;]|$)|over(?=[.,;]|$| for )
  booked(?: up| out| solid| full)?(?! (?:through (?:the|our|vslo|an?)|via|by|online|with|as|for \d)\b)
  (?:not|no longer) (?:being |currently |presently )*(?:available|offered|open|valid|running|active|held|in operation)(?=[.,;]|$| ${FOR_NOW})
`.replaceAll('\n', '|')})`;
/** Shut, of places. */
const GONE = '(?:taken|gone|assigned|given(?: away| out)?|allocated|claimed|spoken for|committed|occupied|used up|chosen|selected)';
/** Only some are not taken, or only in some way: relatives, requests for one doctor, guests in the operating room, more than two. */
const OF_PART = `(?! (?:${[
  'from (?!(?:visiting|outside|external|international|foreign|medical|students|observers|anyone)\\b)',
  'in (?:the|our|any) (?:[\\w-]+ ){0,2}(?:rooms?|suites?|units?|ors?|icus?|labs?|laborator\\w+|theaters?|wards?|areas?)\\b',
  'for (?:an? |any )?(?:particular|specific|individual|certain|named|single)\\b',
  `(?:who|whose|without|with|under|that|via|directly|unless|as|before|after)\\b|by (?:e-?mail|phone|mail|fax)|through (?!${WHEN}|the end)`,
  '(?:more|earlier|sooner|later|less|fewer) than\\b',
].join('|')}))`;
const ROOM = '(?:places|spots|seats|slots|positions|openings|vacancies|availability|capacity|room|space)';

/** A state in which nobody is taken. Tried only where one of the words of such states stands. */
const STATE = new RegExp(
  anyOf`
  \b(?:${OFFER}|${ASKING}|offer)\b(?: [^.;:|]{0,60})? ${BE}${SHUT}(?!\w)
  \b(?:${OFFER}|${ASKING}|offer)\b(?: [^.;:|]{0,40})? (?:has|have) ${ADVERBS}(?:closed|ended|expired|run out|passed|stopped|finished|come to an end)\b
  \b(?:status|availability|openings|applications?|registration|places|window|deadline)\b[^.;|]{0,40}(?:: ?|[-(] ?)(?:now |currently )?(?:closed|full|paused|suspended|on hold|none|sold out|inactive)\)?(?=[.,;]|$)|^(?:closed to (?:all|new)|sold out|out of stock|fully booked)\b(?! (?:(?:through|until) (?!(?:the end|next|${WHEN}))|dates))
  \breached (?:our|the|its|their) (?:[\w-]+ )?(?:limit|quota|capacity|maximum)\b(?: (?:of|for) (?:[\w-]+ ){0,3}(?:${GUEST}|${PLACE}|${WHEN}|the year|this year))?(?=[.,;]|$| and| for)|\b(?:quota|limit) (?:of|for) (?:[\w-]+ ){0,4}(?:has been|is) (?:met|reached|filled)
  \b(?:${OFFER}|${ASKING})\b(?: [^.;:|]{0,40})? (?:closed|ended|expired)(?= (?:in|on (?!a\b)|when|last|this year|at the end)\b|[.,;]|$)
  \b(?:withdrew|suspended|paused|discontinued|ended|stopped|closed|shut down|terminated|cancelled|canceled|retired) (?:its|the|our|all|their) (?:[\w-]+ ){0,4}(?:${OFFER})\b
  (?<!\b(?:until|once|when|after|before|if) )\b(?:all|every|each|both)\b(?: [\w'-]+){0,5} (?:${PLACE}|${GUEST})\b(?: [^.;:|]{0,60})? (?:${BE}(?:${SHUT}|gone|taken)|(?:are now|ha(?:s|ve) (?:now |already )?been) (?:already )?${GONE})(?! (?:on|by|from|to|at|in the order|first|an?|the)\b)
  \b${WHEN} (?:is|are|has been|have been) ${ADVERBS}(?:full|filled|closed|gone|booked|sold out|fully booked)(?=[.,;]|$)
  (?<!\b(?:if|when|once|should|unless)\b[^.;]{0,40})\b(?:we|i|team|department|practice|service|site|doctors?|preceptors?) ?(?:'re|'m| are| am| is) ${ADVERBS}(?:full(?![ -](?:time|service))|at capacity|booked (?:up|out|solid)|fully booked|closed (?:to|for) (?:new |all )?(?:${GUEST}|${ASKING}|visiting|outside)|on (?:hold|pause|hiatus))
  \bha(?:s|ve|d)(?: now| had to| decided to| also| temporarily)* (?:suspend|paus|stopp?|halt|discontinu|end|cancel|cancell|clos|fr[eo]ez|withdrawn|retir)(?:e|ed|en)? (?:[\w'-]+ ){0,5}(?:${OFFER}|${ASKING}|enrol?ling|accepting|taking|hosting|${GUEST})\b
  (?<!\b(?:lifted|lifting|ended|removed|after) (?:the |its |our )?)\b(?:freeze|moratorium|halt|pause|hold|ban) (?:on|to|of) (?:all |any |the |our )?(?:[\w-]+ ){0,3}(?:${OFFER}|${GUEST}|${ASKING}|appointments)\b
  \b(?:put|placed|set|give|given|giving) (?:the |our |this |all |my )?(?:[\w-]+ ){0,3}(?:${OFFER}|${ASKING}|${GUEST}) (?:[\w-]+ ){0,2}(?:on (?:an? )?(?:[\w-]+ )?(?:hold|pause|ice|hiatus)|aside|a rest)\b
  \b(?:i|we)(?: have|'ve| had to)? (?:now )?closed? (?:the|our|my) (?:request |application )?(?:list|books|calendar|form|applications)\b|\brests? until\b|^suspended since\b|\bnobody new can be\b
  \b(?:currently|temporarily|indefinitely) (?:paused|suspended|closed|on hold|unavailable|full|not (?:available|offered|running))\b|\b(?:unavailable|not (?:available|offered|possible|running|open)) ${FOR_NOW}
  \b(?:suspended|paused|closed|on hold|on pause) (?:until|through|till)\b|\buntil further notice\b|\b(?:full|sold out) (?:through|until|till|up to|into|to) (?:the end of )?(?:next |early |late )*${WHEN}
  \b(?:is|are) (?:taking|on) (?:an? )?(?:break|pause|hiatus)\b|\bended in 20\d\d\b|\b(?:will|does|do) not (?:come back|return|resume)\b|\bwon't (?:come back|return|resume|run)\b
  \breached (?:our|the|its|their) (?:[\w-]+ )?(?:limit|quota|capacity|maximum)\b(?: (?:of|for) (?:[\w-]+ ){0,3}(?:${GUEST}|${PLACE}|${WHEN}|the year|this year))?(?=[.,;]|$| and| for)|\b(?:quota|limit) (?:of|for) (?:[\w-]+ ){0,4}(?:has been|is) (?:met|reached|filled)
  ^while (?:we|our|the)\b[^.;]{3,80}, (?:we|i|the \w+) [^.;]{0,20}(?:\bnot|n't|\bcannot|\bunable to) ${ADVERBS}(?:able to |in a position to |be able to )?(?:take on |have |${TAKE}(?:ing|e|ll|l)? )${ANY}(?:${GUEST}|${ASKING})\b${OF_PART}
  \b(?:currently|presently|now|at present)(?: have| has)? no (?:[\w-]+ ){0,2}${ROOM}\b|\bha(?:s|ve) (?:now |already )?(?:filled|assigned|booked|given (?:away|out)) (?:all|every)(?: [\w'-]+){0,3} ${PLACE}\b
  (?:\bnot|n't|\bno longer) ${ADVERBS}(?:running|offering|holding|hosting) (?:the|our|this|an?|any) (?:[\w-]+ ){0,2}(?:${OFFER})\b[^.;]{0,20}${FOR_NOW}
  \bno (?:[\w-]+ ){0,2}${OFFER} (?:(?:are|is|will be) )?(?:being )?(?:offered |available |held |planned |scheduled )?(?:${FOR_NOW}|(?:in|for) 20\d\d)
  \bwait(?:ing)? ?list only\b|\b(?:full|filled|closed|booked|sold out) for (?:this|the) (?:year|season|cycle|current|summer|spring|fall|20\d\d)|\bbooked for 20\d\d
  \bwhen we(?: are|'re) able to (?:have|take|host) [^.;]{0,30}\b(?:back|again)\b|\b(?:year|cycle|season|window|period)s? (?:has|have) (?:now )?(?:closed|ended|run out|passed)\b|\bare all (?:now |already )?(?:booked|taken|filled|full|gone)\b
  \b(?:will|plans? to|expects? to|hopes? to|hoping to|aims? to) (?:re-?open|resume|restart|re-?start|relaunch|start again|begin again)\b
  `,
);
const STATE_WORDS =
  /\b(?:reached\b|quota|limit|clos(?:e|ed)\b|paus|suspen|discontinu|cancel|ended\b|expir|stopp|inactive|halt|fr[eo]{1,2}z|shut|unavailable|at capacity|sold out|retired|withdr|terminat|hold\b|break\b|hiatus|ban\b|moratorium|full|filled|complete[.,;]|complete$|over\b|booked|gone\b|taken\b|assigned|given\b|allocated|claimed|spoken|committed|occupied|used up|chosen|selected|aside|ice\b|rests?\b|wait|back\b|passed|run out|finish|come to an|re-?open|resum|re-?start|relaunch|start again|until further|out of stock|none\b|return\b)|\b(?:not|no longer|n't) (?:[\w-]+ )?(?:available|offered|open|running|active|held|in operation|possible)/;

/** Words by which somebody is not taken, or nothing is left. Tried only where something is denied. */
const REFUSAL = new RegExp(
  anyOf`
  \bnot accepted ${FOR_NOW}\b|\bnot being offered\b|\bnot (?:be )?offered (?:this|in|during) (?:the )?(?:academic |current |20)
  (?:\bnot|n't|\bno longer|\bstopped|\bceased|\bpaused|\bsuspended|\bhalted|\bquit) ${ADVERBS}(?:be )?${TAKE}ing ${ANY}(?:${GUEST}|${ASKING}|${OFFER})\b${OF_PART}
  (?:\bnot|n't|\bno longer) ${ADVERBS}(?:accepting|taking|offering|hosting|booking|enrolling|recruiting)(?: responses)?(?=[.,;:!)]|$| ${FOR_NOW}\b)
  \bno longer (?:able to )?${TAKE}(?:e|es|s|ed|ll|lls)? ${ANY}(?:${GUEST}|${ASKING}|${OFFER})\b${OF_PART}
  (?:\bnot|n't|\bcannot|\bunable to) ${ADVERBS}(?:able to |be able to )?(?:take on |${TAKE}(?:e|ll|l)? )any (?:new |more |further |additional )+(?:[\w-]+ )?(?:${GUEST}|${ASKING})\b${OF_PART}
  (?:\bcan't|\bcannot|\bcan not) (?:consider|take|accept|host) any ?more\b(?! than)|\b(?:accept|tak|host|book|plac)(?:ing|e|es|s)? no (?:new |more |further |other |visiting |international |outside |medical )*(?:${GUEST}|${ASKING})\b${OF_PART}
  \bno (?:new |more |further |additional |other )+(?:${GUEST}|${ASKING}|${PLACE}) (?:are|is|will be|can be|could be) (?:being |currently )?(?:reviewed|accepted|taken|considered|processed|booked|admitted|placed|scheduled|added)\b(?! than)
  \bno (?:applications|requests|inquiries) (?:are|will be|can be) (?:being |currently )?(?:reviewed|accepted|taken|considered)\b(?! (?:than|before|after|without|by|from)\b)
  \bno (?:more |further |open |free |remaining |current )*(?:[\w-]+ )?${ROOM}\b(?: \w+){0,2} (?:${FOR_NOW}|now|left|remaining|available|in the near|for (?:the |this )?${WHEN}|in ${WHEN})
  \bno (?:open|free|available|remaining|vacant|current) (?:[\w-]+ ){0,2}(?:${ROOM}|rotations|dates|sessions)\b|\bno (?:[\w-]+ )?(?:sessions|dates|rotations|visits|rounds?) (?:are )?(?:currently )?(?:being )?(?:scheduled|planned|offered|open|available|left)\b
  ^while (?:we|our|the)\b[^.;]{3,80}, (?:we|i|the \w+) [^.;]{0,20}(?:\bnot|n't|\bcannot|\bunable to) ${ADVERBS}(?:able to |in a position to |be able to )?(?:take on |have |${TAKE}(?:ing|e|ll|l)? )${ANY}(?:${GUEST}|${ASKING})\b${OF_PART}
  \b(?:currently|presently|now|at present)(?: have| has)? no (?:[\w-]+ ){0,2}${ROOM}\b|\bha(?:s|ve) (?:now |already )?(?:filled|assigned|booked|given (?:away|out)) (?:all|every)(?: [\w'-]+){0,3} ${PLACE}\b
  (?:\bnot|n't|\bno longer) ${ADVERBS}(?:running|offering|holding|hosting) (?:the|our|this|an?|any) (?:[\w-]+ ){0,2}(?:${OFFER})\b[^.;]{0,20}${FOR_NOW}
  \bno (?:[\w-]+ ){0,2}${OFFER} (?:(?:are|is|will be) )?(?:being )?(?:offered |available |held |planned |scheduled )?(?:${FOR_NOW}|(?:in|for) 20\d\d)
  (?:\bno|\bnot|n't) (?:currently |now )?(?:have |has )?(?:the |any |enough )?(?:room|capacity|space|places|openings) (?:for|to (?:take|host|accept|accommodate|place)) (?:any |more |new |further |additional |visiting |outside |international |medical )*(?:${GUEST})\b${OF_PART}|(?:\bnot|n't) (?:currently )?(?:have|anticipate|expect|foresee) (?:the |any )?(?:capacity|room|space|openings|places|vacancies)\b
  (?<!\b(?:week|late|incomplete|individual|other|such|these|those|phone|telephone|e-?mail|walk-in|unsolicited|direct|group) )\b(?:applications|requests) (?:are|is) not (?:being |currently |now )*(?:accepted|taken|considered|reviewed)\b${OF_PART}
  (?<!\b(?:if|when|once|should)\b[^.;]{0,60})\b(?:${OFFER}|${ASKING}|we|department|hospital|clinic)\b[^.;]{0,60}\bno longer (?:offer(?:ed|ing|s)?|available|running|held|open|active)\b
  `,
);
/** Could at another time. */
const CANNOT = new RegExp(
  anyOf`
  (?:\bnot|n't|\bcannot|\bunable to) ${ADVERBS}(?:able to |in a position to |be able to )?(?:take on |have |${TAKE}(?:e|ll|l)? )${ANY}(?:${GUEST}|${ASKING}|${OFFER})\b(?: ${ASKING})?${OF_PART}
  `,
);
const NOW = new RegExp(`\\b${FOR_NOW}`);
const DENIAL = /n't|\b(?:no|not|cannot|unable|stopped|ceased|paused|suspended|halted|quit|no longer)\b/;

/** What a text holds where it says so. */
export const SHUT_PATTERNS = [STATE, REFUSAL, CANNOT];

/** Whether a text says that the offer as a whole is shut. */
export const CLOSED = {
  test: (text: string): boolean =>
    (STATE_WORDS.test(text) && STATE.test(text)) || (DENIAL.test(text) && (REFUSAL.test(text) || (CANNOT.test(text) && NOW.test(text)))),
};

/** A list, group or window of one time of the year, or a house that is full up to one. */
export const OF_A_TIME = new RegExp(
  anyOf`
  \b${WHEN}\b[^.;]{0,30}\b(?:list|groups?|window|cycle|blocks?|sessions?|cohorts?|dates?)\b
  \b(?:full|booked|taken)(?: solid)? (?:through|until|till|up to|to|into) (?:the end of )?(?:next )?${WHEN}
  \b${WHEN} (?:is|are) (?:now |already )?(?:full|filled|taken|closed|booked|gone)
  `,
);

/** Not the offer as a whole, not now, or no matter of the offer's. */
const NOT_CLOSED = anyOf`
  \b(?:${SOMEBODY_ELSE}|department|unit|clinic|hospital)\b[^.;]{0,40}\b(?:is|are|was|will be|remains?) (?:\w+ )?closed|\b(?:${SOMEBODY_ELSE})\b[^.;]{0,40}\b(?:is|are|was|has been|have been) (?:\w+ )?(?:full|filled)
  \bholidays?\b|\bbrowser\b|\(full\)|\bfull-time\b|\bobstetrics\b|\bj-1\b|\bvisas?\b|\bpatients\b|\bfirst[- ]come\b|\bsome (?:departments|sites|months|dates)\b|\bfor that month\b|\bin the month of\b
  \b(?:residency|fellowship)(?: program)? (?:is|does|has)\b|\b(?:many|most|some|other) (?:\w+ )?(?:hospitals|programs|clinics|schools|institutions|countries)\b|(?<!\b(?:closed|ended|expired|stopped|suspended|paused) )\bin (?:june|july|august|december)\b(?! 20)|\b(?:hosts?|takes?|accepts?)(?: \w+){1,3} in (?:${MONTH_NAMES})\b(?! 20)|\bfellowship\b|\bincomplete\b|\bas an? (?:clerk|extern|observer)ship\b
  \bnot (?:considered|reviewed|read|processed|accepted|taken) (?:complete|until|unless|more than|after|before|without|later)\b
  \w*(?:ology|ics|iatry|surgery|medicine|care|track \d|gyn) (?:is|are) (?:now |already |currently )?(?:full|filled|closed|fully booked)\b|\bsurgery, which is\b
  \w*(?:ology|ics|iatry|surgery|medicine) and \w+ (?:do|are) not\b|\b(?:dental|nursing|pharmacy|paramedic|pa) (?:externs?|externships?|students?|rotations?|placements?|observers?)\b
  \bother (?:\w+ )?(?:services|departments|sites|specialties|months|blocks|sessions) (?:still )?(?:have|has|are|take|accept)\b
  \b(?:until|once|when|after|before|if) (?:they|these|those|all|the|every|your)\b[^.;]{0,60}\b(?:are|is|has|have)\b[^.;]{0,20}\b(?:full|filled|closed|taken|booked|gone|assigned|given|chosen|ended)\b
  \b(?:whether|unless)\b[^.;]{0,40}\b(?:full|filled|closed|taken|booked)\b|\bif you (?:do not|don't) hear\b|\b(?:tuition|fees?|deposit|refunds?|refunded|returned)\b
  \b(?:students|graduates|applicants|observers) (?:who|still|with|from|without|enrolled|currently enrolled|outside)\b|\bthrough this office\b|\baccredit\w+|\b(?:international|foreign) (?:medical )?(?:students|graduates)\b[^.;]{0,20}\bat this time\b
  \b(?:in the event|in case|should|if|when|where)\b[^.;]{0,70}\b(?:not available|unavailable|full|closed|taken|filled)\b
  `;
/** “From November to May we do not take students.” */
const PART_OF_YEAR = `\\b(?:from|between) (?:${MONTH_NAMES}) (?:to|and|through) (?:${MONTH_NAMES})\\b(?! 20)`;
/** What was shut and is no longer; “until it has reopened” is still shut. */
export const AGAIN =
  '(?<!\\b(?:until|when|once|after|if)\\b[^.;]{0,40})\\b(?:is|are|was|were|has|have)(?: now| since| been){0,2} (?:open(?:ed)? again|re-?opened|resumed)\\b';
export const SHUT_NO_MORE = new RegExp(`${NOT_CLOSED}|${PART_OF_YEAR}|${AGAIN}`);

/** A word on a card; in a table of dates it is said of one date. */
export const SHUT_WORD =
  /^(?:paused|closed(?! on)|sold out|full(?! (?:emr|access|days?|day|board|name|time|team|access))|filled|out of stock|fully booked|waitlist only)\b(?! (?:refund|time|of|range|text|payment|shoes|toe|loop))/;

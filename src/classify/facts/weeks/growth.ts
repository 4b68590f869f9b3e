/** Ways in which pages say how far a stay may grow. */
import { anyOf } from '../../../lexicon/pattern.ts';
import { NUMBER } from '../numbers.ts';

export interface Growth {
  /** The first group that matched is the number, the next the unit; where there is none, it is the same again. */
  pattern: RegExp;
  /** What the number counts: stays like the one told, weeks on top of it, or all weeks. */
  counts: 'stays' | 'more' | 'all';
  /** Holds for a stay of so many weeks at most. */
  upTo: number;
  /** Said of rotations at large: of one, where the page has no other, or where the line speaks of one place. */
  atLarge?: boolean;
  /** A number alone, of the weeks that the sentence before it counts; where these are too few, of stays. */
  elliptic?: 'weeks' | 'weeks or stays';
  /** What speaks against it, in the line, before or behind it. */
  unless?: { line?: RegExp; before?: RegExp; behind?: RegExp };
}

const N = `(${NUMBER})`;
const STAYS = '(?:blocks?|sessions?|slots?|rotations?|electives?|clerkships?|courses?|periods?|terms?|months?)';
const NOBODY = '\\b(?:not|nobody|no (?:one|student|visitor|observer|extern)s?)\\b';
const MOST = '(?:the (?:longest|most|limit|maximum)|as (?:far|long|much|many) as)';
const NOT_WEEKS = '(?! ?(?:days|hours|more|people|patients))';
const A_YEAR = 52;

/** “List up to three rotations in order of preference.” “To apply, choose up to three.” “If you want four weeks, ask for two in a row.” */
const PREFERS =
  /\b(?:list|name|rank|indicate|mention|state|specify|(?:most|best|rather) like)\b[^.;]{0,20}$|\b(?:most|best) like to\b|\b(?:apply|application)\b.*\b(?:choose|select|pick)\b[^.;]{0,20}$|\b(?:if|should) (?:you|they) (?:want|prefer|wish|need|would like)\b[^.;,]{0,24}\b(?:weeks|months)\b[^.;]{0,30}$/;
/** “Two electives (eight weeks)” says it all. */
const TOLD =
  /^(?: with us| here)?(?: ?[(,] ?|:? )(?:or |(?:for |making )?a total of |that is,? |making |which (?:makes|comes to|means|is) )?(?:\d{1,2}|\w+) weeks\b/;
/** “It cannot be stretched; buy a second rotation if you wish to stay on.” */
const STIFF =
  /\b(?:cannot|can't|can not|may not|not|never) (?:be )?(?:stretch|extend|lengthen|prolong)\w*(?! (?:beyond|past|over|for more))/;

const stays = (pattern: string, rest: Partial<Growth> = {}): Growth => ({
  pattern: new RegExp(pattern),
  counts: 'stays',
  upTo: 8,
  unless: { before: PREFERS, behind: TOLD },
  ...rest,
});
const more = (pattern: string, rest: Partial<Growth> = {}): Growth => ({ pattern: new RegExp(pattern), counts: 'more', upTo: 26, ...rest });
const all = (pattern: string, rest: Partial<Growth> = {}): Growth => ({
  pattern: new RegExp(pattern),
  counts: 'all',
  upTo: A_YEAR,
  ...rest,
});

/** “Renewable once”, “a second block may follow”: twice as long. */
const AGAIN = anyOf`
  \b(?:renewable|renewed|repeatable|repeated|doubled|extended|extendable|prolonged|renew|repeat|double|extend)(?: it| them)? (?:once|one time)\b
  (?:\b(?:a|the|any) |^)second (?:month|block|rotation|term|one|stay|elective|four weeks|4 weeks|period)\b[^.;]{0,30}\b(?:can|may|is possible|possible|available|subject to|on request|added|follow|if)
  \b(?:stay|come|remain)(?: on| back)? for (?:one|a|another) (?:more |further |second |other )?(?:term|block|rotation|period|round)\b(?! of\b)
  \b(?:renew\w*|extend\w*|stay|return) for a second (?:[\w-]+ )?(?:term|period|block|rotation)\b
  \b(?:may|can) add (?:a second|another) (?:month|block|rotation|four weeks|4 weeks)\b
  \bextensions?: once\b|\b(?:taken|done|booked) twice\b
  \b(?:one (?:block|course|elective|rotation|month) or two|one or two (?:of our (?:four-week |4-week )?)?(?:blocks|courses|electives|rotations))\b
`;
/** “May take”, “up to three”. */
const VERBS =
  '(?:may|can) (?:take|book|reserve|do|choose|complete|have|combine|hold|request|enroll in|register for|apply for|sign up for|(?:stay|come|rotate)(?: with us| here)? for)|(?:may|can) be (?:taken|booked|done) (?:for|in)|eligible to take|takes?|books?';
const UP_TO = 'up to|as many as|at most|(?:a )?(?:maximum|total) of|max(?:imum)?:?|no more than|limited to';
const OR = '(?:(?:one|two|1|2),? (?:or )?){0,4}';
const TAKES = `\\b(?:${UP_TO}|${VERBS})(?: (?:${UP_TO}|only))? ${OR}`;
const SUCH = '(?: ?\\(\\d\\))?(?: (?:such|visiting|elective|clinical|different|consecutive|away|back-to-back|4-week|four-week))*';
const NOT_AT_ONCE = '(?! (?:at|in|for) (?:once|the same)\\b| together)';

export const GROWTHS: Growth[] = [
  more(AGAIN, { atLarge: true, unless: { line: new RegExp(`${STIFF.source}|\\btotal of\\b`) } }),
  // “Can be renewed twice”
  more('\\b(?:renew|repeat|extend|prolong)(?:ed|able)?(?: it| them)? (twice|two times|three times)\\b', { atLarge: true, upTo: 13 }),
  // “Up to three blocks”: of the one that is taken; electives may be others.
  stays(`${TAKES}${N}${SUCH} blocks\\b${NOT_AT_ONCE}`),
  stays(`${TAKES}${N}${SUCH} (?:block|electives?|rotations?|clerkships?|courses?|slots?|in a row)\\b${NOT_AT_ONCE}`, { atLarge: true }),
  stays(`\\b(?:${VERBS})(?: (?:${UP_TO}|only))? ${OR}${N} of (?:these|our|them)\\b${NOT_AT_ONCE}`, { atLarge: true }),
  stays('\\b(?:may|can) (?:take|book|buy|do|have|choose|hold) (?:one or |one, two or |up to )?(two|three|four)(?:[.,;]|$)', {
    atLarge: true,
  }),
  stays(
    `\\b${N} (?:such |consecutive )?(?:${STAYS}|of them) (?:at most|in a row|at (?:the )?most|maximum|(?:is|are) the (?:limit|maximum)|per (?:person|student))`,
    { atLarge: true },
  ),
  stays(`\\b(?:up to |at most )${N} in a row\\b|\\b${N} in a row (?:is |are )?(?:possible|allowed|accepted|welcome|can|may)\\b`),
  // “Two slots that touch may be joined.”
  stays(`\\b${N} (?:adjacent|adjoining|consecutive|successive|back-to-back|contiguous|neighbou?ring) ${STAYS} (?:may|can|could) be\\b`),
  // “Four-week sessions; take up to three”, “two blocks in one year are the most”, “not more than two rotations”.
  stays(
    `\\b(?:weeks?|months?)(?:[- ]long)? ${STAYS}[;,:.]? (?:and )?(?:(?:you )?(?:may|can) )?(?:take|book|choose|do|combine) (?:up to |at most |as many as |no more than |one, two or |one or )${N}(?=[.,;)]|$)`,
  ),
  stays(`\\b${N} ${STAYS} (?:[a-z]+ ){1,6}(?:is|are) ${MOST}\\b`),
  stays(`${NOBODY}[^.;]{0,30}\\bmore than ${N} ${STAYS}\\b`),
  // “Nobody may stay for more than two.” “Eight if both like it.”
  all(`${NOBODY}[^.;]{0,20}\\b(?:stay|remain|rotate|come)(?: here| with us)? (?:for )?(?:more|longer) than ${N}(?=[.,;)]|$)`, {
    elliptic: 'weeks or stays',
  }),
  all(
    `^(?:or |up to )?${N} (?:if|when|where|for those|at (?:the )?most|maximum|on request|(?:is|are) (?:the )?(?:most|limit|maximum|longest|possible))\\b`,
    { elliptic: 'weeks or stays' },
  ),
  // “Many stay eight, some twelve.”
  all(`^(?:.*, )?(?:and )?(?:many|most|some|others|a few|few) (?:stay |do |take |choose )?(?:for )?${N}(?=[.;]|,(?!\\d)|$)`, {
    elliptic: 'weeks',
  }),
  // “Most stay four weeks; ten is the longest.”
  all(`[;,] (?:and |but )?${N} (?:is|are) ${MOST}\\b`),
  // “May be extended to twelve”, “can become eight”.
  all(
    `\\b(?:extend(?:ed|able|s)?|lengthened|renewable|stretch(?:ed|able)?|prolong(?:ed|able)?|continued?)(?: it| this| (?:an?|the|your|any|each|their) (?:rotation|stay|visit|block|placement|observership|externship|elective))? (?:up )?(?:to|for) (?:up to |a total of )?${N}${NOT_WEEKS}\\b`,
  ),
  all(
    `\\b(?:can|may|could) (?:become|grow (?:to|into)|go (?:up to|on for)|run to|stretch to|turn into|be made(?: into)?) (?:up to |a total of )?${N}${NOT_WEEKS}(?! ?a\\b)\\b`,
  ),
  // “Up to a total of ten”, “up to 24 weeks in total”.
  all(`\\bweeks?\\b[^.;]{0,40}\\b(?:(?:up )?to|for) a (?:total|maximum) of ${N}\\b${NOT_WEEKS}`),
  all(`\\bup to ${N} (week|month)s (?:in (?:total|all)|altogether)\\b`),
  all(`\\b(?:week|month)s?\\b[^.;]{0,40}\\bup to ${N} in (?:total|all)\\b`),
  // “Plenty of people stay for sixteen.”
  all(
    `\\b(?:stay(?:s|ing)? (?:for|as long as|up to)|(?:some|others|many|most|few) (?:do|take|choose|book|prefer)) ${N}(?=[.;]|,(?! (?:${NUMBER})\\b)| and |$)`,
  ),
  // “$1,850 for the four weeks; $3,500 for eight.”
  all('\\$[\\d,]+ for (six|eight|ten|twelve)\\b(?! (?:days|months|people|persons|payments|hours))'),
  // “For four weeks, and if both like it for four more.”
  more(`\\bweeks?\\b.*(?:\\bfor ${N}|\\b${N}(?= more (?:can|may|could|are|is)\\b)) more\\b(?! (?:months|days|hours|people|patients))`, {
    upTo: A_YEAR,
  }),
  more(`\\bextensions? of (?:up to )?${N} (?:(?:additional |more |further |extra )?weeks\\b|more\\b(?! (?:days|months)))`, {
    upTo: A_YEAR,
  }),
  // “A possible six-month extension.”
  more(`\\b(?:an?|one|possible|optional) ${N}[- ](week|month)s? extensions?\\b`, { upTo: A_YEAR }),
  // “Can be extended by four weeks”, “stay for another two weeks”, “one more month”.
  more(
    `\\b(?:extend\\w*|prolong\\w*|lengthen\\w*|add|added|stay|continue|go on|remain|come back|plus|renew\\w*)\\b[^.;:]{0,40}?(?:\\bby (?:up to )?${N} (?:more |additional |further |extra )?(week|month)s?\\b|\\b(?:another|an? additional|an? further|an extra) (?:${N} )?(week|month)s?\\b|\\b${N} (?:more|additional|further|extra) (week|month)s?\\b|\\b(?:another|by|a further|an (?:additional|extra)) ${N}(?=[.,;)]|$))`,
    { atLarge: true, unless: { line: /\b(?:most|maximum|limit|total|in all)\b/ } },
  ),
  // “Twelve months. A second year can be granted.”
  more(
    '\\b(?:a|the) (?:second|further|additional) (year)\\b(?: \\w+){0,4} (?:can|may|is possible|are possible|granted|offered|by (?:agreement|arrangement|invitation)|on request)\\b(?! not)|\\b(?:renew|extend|stay)\\w* for (?:a|one) (?:second|further|additional|more) (year)\\b',
    { upTo: A_YEAR },
  ),
];

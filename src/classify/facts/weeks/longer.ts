/** How a page lets a stay grow: "renewable once", "two blocks at most", "extend to 8". */
import { anyOf } from '../../../lexicon/pattern.ts';
import type { Line } from '../line.ts';
import { durations, inWeeks, NUMBER, numberOf } from '../numbers.ts';
import { TOLD_OF_STAY, timesOver, toldOfStay } from './told-of-stay.ts';

const NOT = /\b(?:not|no|nobody|no one|never|cannot|can't|nor|without)\b[^.;]{0,30}$/;
/** The same again: twice as long. */
const AGAIN = new RegExp(anyOf`
  \b(?:renewable|renewed|repeatable|repeated|doubled|extended|extendable|prolonged|renew|repeat|double|extend)(?: it| them)? (?:once|one time)\b
  (?:\b(?:a|the|any) |^)second (?:month|block|rotation|term|one|stay|elective|four weeks|4 weeks|period)\b[^.;]{0,30}\b(?:can|may|is possible|possible|available|subject to|on request|added|follow|if)
  \b(?:stay|come|remain)(?: on| back)? for (?:one|a|another) (?:more |further |second |other )?(?:term|block|rotation|period|round)\b(?! of\b)
  \b(?:renew\w*|extend\w*|stay|return) for a second (?:[\w-]+ )?(?:term|period|block|rotation)\b
  \b(?:may|can) add (?:a second|another) (?:month|block|rotation|four weeks|4 weeks)\b
  \bextensions?: once\b|\b(?:taken|done|booked) twice\b
  \b(?:one (?:block|course|elective|rotation|month) or two|one or two (?:of our (?:four-week |4-week )?)?(?:blocks|courses|electives|rotations))\b
`);
/** “Can be renewed twice”: so many times more. */
const RENEWED = /\b(?:renew|repeat|extend|prolong)(?:ed|able)?(?: it| them)? (twice|two times|three times)\b/;
const TIMES = [
  new RegExp(
    `\\b(?:up to|as many as|at most|maximum of|max(?:imum)?:?|no more than|limited to|total of|(?:may|can) (?:take|book|reserve|do|choose|complete|have|combine|hold|request|enroll in|register for|apply for|sign up for|(?:stay|come|rotate)(?: with us| here)? for)|(?:may|can) be (?:taken|booked|done) (?:for|in)|eligible to take|takes?|books?)(?: up to| as many as| a (?:maximum|total) of| no more than| at most| only)? (?:(?:one|two|1|2),? (?:or )?){0,3}(${NUMBER})(?: ?\\(\\d\\))?(?: (?:such|visiting|elective|clinical|different|consecutive|away|back-to-back|4-week|four-week))*(?: of (?:these|our|them)\\b| blocks?\\b| electives?\\b| rotations?\\b| clerkships?\\b| courses?\\b| slots?\\b| in a row\\b)(?! (?:at|in|for) (?:once|the same)\\b| together)`,
  ),
  /\b(?:may|can) (?:take|book|buy|do|have|choose|hold) (?:one or |one, two or |up to )?(two|three|four)(?:[.,;]|$)/,
  new RegExp(
    `\\b(${NUMBER}) (?:such |consecutive )?(?:blocks?|rotations?|electives?|courses?|periods?|terms?|of them) (?:at most|in a row|at (?:the )?most|maximum|(?:is|are) the (?:limit|maximum)|per (?:person|student))`,
  ),
  new RegExp(`\\b(?:up to |at most )(${NUMBER}) in a row\\b`),
  new RegExp(`\\b(${NUMBER}) in a row (?:is |are )?(?:possible|allowed|accepted|welcome|can|may)\\b`),
];
const TOLD = /^ ?[(,] ?(?:or |a total of |that is,? )?(?:\d{1,2}|\w+) weeks\b/;
/** “Up to five of them” may be patients. */
const OF_THEM = /^(?!may|can|takes?|books?|eligible).* of (?:these|our|them)$/;
const OF_STAYS = /\b(?:blocks?|electives?|rotations?|clerkships?|courses?|slots?|weeks?|months?)\b/;
/** Elsewhere than at this offering: a limit for the whole school or the whole year. */
const THIS_PLACE =
  /\b(?:in a row|such|stack|at (?:a|any|the same) site|consecutive|back-to-back|at one site|per site|extend|extensi|repeat|renew|doubl|stay|second|periods? at most)/;
const TO = new RegExp(
  `\\b(?:extend(?:ed|able|s)?|lengthened|renewable|stretch(?:ed|able)?|prolong(?:ed|able)?|continued?)(?: it| this| (?:an?|the|your|any|each|their) (?:rotation|stay|visit|block|placement|observership|externship|elective))? (?:up )?(?:to|for) (?:up to |a total of )?(${NUMBER})(?! ?(?:days|hours|more))\\b`,
);
/** “Stays are four weeks and can become eight.” */
const BECOME = new RegExp(
  `\\b(?:can|may|could) (?:become|grow (?:to|into)|go (?:up to|on for)|run to|stretch to|turn into|be made(?: into)?) (?:up to |a total of )?(${NUMBER})(?! ?(?:days|hours|more|a))\\b`,
);
/** “For four weeks, and if both like it for four more.” */
const MORE = new RegExp(
  `(?:\\bfor (${NUMBER})|\\b(${NUMBER})(?= more (?:can|may|could|are|is)\\b)) more\\b(?! (?:months|days|hours|people|patients))`,
);
const ON_TOP = new RegExp(
  `\\bextensions? of (?:up to )?(${NUMBER}) (?:(?:additional |more |further |extra )?weeks\\b|more\\b(?! (?:days|months)))`,
);
/** “Can be extended by four weeks”, “stay for another two weeks”, “one more month”. */
const EXTRA = new RegExp(
  `\\b(?:extend\\w*|prolong\\w*|lengthen\\w*|add|added|stay|continue|go on|remain|come back|plus|renew\\w*)\\b[^.;:]{0,40}?(?:\\bby (?:up to )?(${NUMBER}) (?:more |additional |further |extra )?(week|month)s?\\b|\\b(?:another|an? additional|an? further|an extra) (?:(${NUMBER}) )?(week|month)s?\\b|\\b(${NUMBER}) (?:more|additional|further|extra) (week|month)s?\\b|\\b(?:another|by|a further|an (?:additional|extra)) (${NUMBER})(?=[.,;)]|$))`,
);
const IN_ALL = new RegExp(
  `\\bweeks?\\b[^.;]{0,40}\\b(?:(?:up )?to|for) a (?:total|maximum) of (${NUMBER})\\b(?! ?(?:days|hours|people|patients))`,
);
/** "Plenty of people stay for sixteen". */
const STAY_FOR = new RegExp(
  `\\b(?:stay(?:s|ing)? (?:for|as long as|up to)|(?:some|others|many|most|few) (?:do|take|choose|book|prefer)) (${NUMBER})(?=[.;]|,(?! (?:${NUMBER})\\b)| and |$)`,
);
/** “It cannot be stretched; buy a second rotation if you wish to stay on.” */
const STIFF =
  /\b(?:cannot|can't|can not|may not|not|never) (?:be )?(?:stretch|extend|lengthen|prolong)\w*(?! (?:beyond|past|over|for more))/;
/** "$1,850 for the four weeks; $3,500 for eight". */
const SOLD = /\$[\d,]+ for (six|eight|ten|twelve)\b(?! (?:days|months|people|persons|payments|hours))/;

/** Every way to say it. */
export const LONGER = [AGAIN, RENEWED, ...TIMES, TO, BECOME, MORE, ON_TOP, IN_ALL, STAY_FOR, SOLD, EXTRA, ...TOLD_OF_STAY];

/** For whichever of the page's offerings one takes: “two blocks of a program in a row”, “any rotation may be repeated”. */
const WHICHEVER =
  /\b(?:any|any number of|each|every|all|most of|a|an|the same|one|your) (?:of (?:these|our|the) )?(?:\w+ )?(?:programs?|rotations?|placements?|externships?|observerships?|electives?|courses?|sites?|listings?|stays?|lines?|rows?|entries)\b/;
const GROWS = /\b(?:consecutive|in a row|back[- ]to[- ]back|repeat\w*|extend\w*|extensions?|renew\w*|doubl\w*|twice|second)\b/;
/** Where some are excepted, one that names its own length is among them. */
const EXCEPT = /\b(?:unless|except|in[- ]person|other than)\b/;
export const growsAny = ({ text }: Line): boolean => WHICHEVER.test(text) && GROWS.test(text) && !EXCEPT.test(text);

/** “List up to three rotations in order of preference.” “To apply, choose up to three.” */
const PREFERS =
  /\b(?:list|name|rank|indicate|mention|state|specify)\b[^.;]{0,20}$|\b(?:apply|application)\b.*\b(?:choose|select|pick)\b[^.;]{0,20}$/;
/** “Two in a row are possible where noted.” */
const OF_SOME = /\bwhere (?:it is )?(?:noted|marked|stated|indicated|shown|listed)\b/;

/** Longest stays, in weeks, that a line allows where one rotation takes `base` weeks. */
export function longer(line: Line, base: number, alone: boolean): number[] {
  const { text, before } = line;
  if (OF_SOME.test(text)) return [];
  const found = toldOfStay(line, base);
  const here = alone || THIS_PLACE.test(text);
  const again = AGAIN.exec(text);
  if (again && here && !/\btotal of\b/.test(text) && !STIFF.test(text) && !NOT.test(text.slice(0, again.index)) && base <= 26)
    found.push(2 * base);
  const renewed = RENEWED.exec(text);
  if (renewed && here && !NOT.test(text.slice(0, renewed.index)) && base <= 13)
    found.push(timesOver(renewed[1]?.startsWith('three') ? 4 : 3, base, text));
  for (const pattern of TIMES) {
    const m = pattern.exec(text);
    const times =
      m && !NOT.test(text.slice(0, m.index)) && !PREFERS.test(`${line.head} ${text.slice(0, m.index)}`) ? numberOf(m[1] as string) : 0;
    // “Two electives (eight weeks)” says it all.
    const told = m && TOLD.test(text.slice(m.index + m[0].length));
    const ofStays = m && (!OF_THEM.test(m[0]) || OF_STAYS.test(text));
    // Blocks are those of the one that is taken, electives may be others.
    if (m && ofStays && !told && (here || /\bblocks$/.test(m[0])) && times >= 2 && times <= 6 && base <= 8)
      found.push(timesOver(times, base, text));
  }
  const to = TO.exec(text) ?? BECOME.exec(text);
  if (to && !NOT.test(text.slice(0, to.index))) {
    const unit = durations(text).at(0)?.unit ?? 'w';
    const n = inWeeks(numberOf(to[1] as string), unit === 'm' ? 'm' : 'w');
    if (n <= (unit === 'm' ? 104 : 26) && n >= base) found.push(n);
  }
  const inAll = IN_ALL.exec(text);
  if (inAll && numberOf(inAll[1] as string) <= 52) found.push(numberOf(inAll[1] as string));
  const onTop = ON_TOP.exec(text);
  if (onTop && !NOT.test(text.slice(0, onTop.index))) found.push(base + numberOf(onTop[1] as string));
  const extra = EXTRA.exec(text);
  if (
    extra &&
    (here || /\b(?:add|another)\b/.test(text)) &&
    !/\b(?:most|maximum|limit|total|in all)\b/.test(text) &&
    !NOT.test(text.slice(0, extra.index)) &&
    base <= 26
  ) {
    const [, by, byUnit, another = 'one', anotherUnit, further, furtherUnit, bare] = extra;
    found.push(base + inWeeks(numberOf(by ?? further ?? bare ?? another), byUnit ?? furtherUnit ?? anotherUnit ?? 'w'));
  }
  const more = /\bweeks?\b/.test(text) ? MORE.exec(text) : null;
  if (more && !NOT.test(text.slice(0, more.index))) found.push(base + numberOf((more[1] ?? more[2]) as string));
  const stayed = STAY_FOR.exec(text);
  // “At least three months. Many stay for six.”
  const unit = durations(`${before} ${text.slice(0, stayed?.index)}`).at(-1)?.unit === 'm' ? 'm' : 'w';
  const n = stayed ? inWeeks(numberOf(stayed[1] as string), unit) : 0;
  if (stayed && n <= (unit === 'm' ? 52 : 26) && !NOT.test(text.slice(0, stayed.index))) found.push(n);
  const sold = SOLD.exec(text);
  if (sold) found.push(numberOf(sold[1] as string));
  return found;
}

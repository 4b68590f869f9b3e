/** Lengths that are called the most: nothing longer that the same lines name is a stay. */
import type { Duration } from '../numbers.ts';

/** “At most”, “maximum stay:”, “may stay for up to”. */
const BEFORE =
  /\b(?:at (?:the )?most|max(?:imum)?\.?(?: (?:stay|length|duration|visit|booking|time|period))?(?: (?:is|of))?:?|(?:no|not|never) (?:for )?(?:more|longer) than|(?:not|never) exceed|limit(?:ed)?(?: (?:is|of|to))?|(?:longest|most)\b[^.;$]{0,40} (?:is|are)|(?:may|can|could) (?:last|stay|visit|rotate|come|observe|remain)(?: \w+){0,2} (?:for )?up to) (?:(?:a|one|the|total|of) )*$/;
/** “…at most”, “… is the longest”, “… in all”. */
const AFTER =
  /^(?: of [\w-]+(?: [\w-]+)?(?= is ))?,? ?(?:at (?:the )?most|max(?:imum)?\b|(?:is|are) (?:\w+ (?:and|but) (?:is |are )?)?(?:the |our )?(?:max(?:imum)?|limit|longest|most|ceiling)\b|in (?:all|total)|altogether|and no (?:longer|more))/;

/** Whether a text calls a length the most. */
export const isLimit = (text: string, d: Duration): boolean =>
  (BEFORE.test(text.slice(Math.max(0, d.at - 64), d.at)) || AFTER.test(text.slice(d.end))) && !OF_SOME.test(text.slice(d.end));

/** “… is what most programs set”: others have another. */
const OF_SOME = /^[^.;]{0,30}\b(?:most|many|some) (?:\w+ )?(?:programs|departments|services|divisions|hosts|sites)\b/;

/** A line that lets a stay grow says how far. */
export const saysHowFar = (text: string): boolean =>
  /\b(?:max(?:imum)?|(?:at|the) most|limit\w*|longest|as far as|up to|total|than)\b/.test(text);

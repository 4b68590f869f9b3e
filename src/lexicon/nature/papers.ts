import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const PRINTED =
  '(?:manuscripts?|first-author|(?:co-?)?author(?:s|ship)?|byline|abstracts?|publications?|publish(?:es|ed)?|systematic reviews?|meta-analys[ei]s|grants)';

/** What comes of it is printed. */
export default cue({
  value: 'research',
  weight: 2,
  pattern: wholeWords`
    ${PRINTED}
    (?:writ(?:e|es|ing)|draft(?:s|ing)?|submits?|prepare|finish|help with|up)(?: [\w-]+){0,4} (?:papers?|articles?|posters?|figures)
    (?:present|presents) (?:a |their |your )?poster
    grant (?:figures|writing|applications?)
  `,
  denied: null,
  source: 'S14',
});

export const says = ['A manuscript', 'You draft two papers.', 'Students present a poster.', 'Grant writing with a mentor'];
export const doesNotSay = ['Write a note.', 'Present your patient.'];
export const knownWrong = [{ of: 'Your publications are not looked at.', fires: true }];

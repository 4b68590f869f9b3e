/** The forms of verbs in which a page tells what somebody does now: “take, takes, taking”. */

const DOUBLED = new Set(['admit', 'cut', 'get', 'put', 'set', 'scrub', 'swab', 'sit', 'tap', 'chat', 'prep']);

/** “takes”, “carries”, “presses”; so are nouns made many. */
export const withS = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
};

/** Any form of any of these verbs; `_` joins the words of one: `work_up`. */
export const verbs = ([line = '']: TemplateStringsArray): string => `(?:${line.trim().split(/\s+/).flatMap(forms).join('|')})`;

function forms(name: string): string[] {
  const [verb = '', ...rest] = name.split('_');
  const last = verb.at(-1);
  const stem = DOUBLED.has(verb) ? verb + last : /[^aeio]e$/.test(verb) ? verb.slice(0, -1) : verb;
  return [verb, withS(verb), `${stem}ing`].map((form) => [form, ...rest].join(' '));
}

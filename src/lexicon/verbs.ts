/** The forms of verbs in which a page tells what somebody does now: “take, takes, taking”. */

const DOUBLED = new Set(['admit', 'cut', 'get', 'put', 'set', 'scrub', 'swab', 'sit', 'tap', 'chat', 'prep']);

/** Any form of any of these verbs; `_` joins the words of one: `work_up`. */
export const verbs = ([line = '']: TemplateStringsArray): string => `(?:${line.trim().split(/\s+/).flatMap(forms).join('|')})`;

function forms(name: string): string[] {
  const [verb = '', ...rest] = name.split('_');
  const last = verb.at(-1);
  const third = /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  const stem = DOUBLED.has(verb) ? verb + last : /[^aeio]e$/.test(verb) ? verb.slice(0, -1) : verb;
  return [verb, third, `${stem}ing`].map((form) => [form, ...rest].join(' '));
}

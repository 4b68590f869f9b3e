/** On whose paper the letter is written. */
import { plain } from '../../lexicon/plain.ts';
import type { Facts } from '../../model.ts';
import { fact } from './fact.ts';
import { topic } from './topics.ts';

const PAPER = /\b(?:letterhead|(?:own|'s) stationery|paper of (?:the|this|our|my)|(?:hospital|university|clinic|practice) paper)\b/;
const OWN: [NonNullable<Facts['letterhead']>, RegExp][] = [
  ['clinic', /\b(?:clinic|practice|office|private|associates|pllc)\b/],
  ['hospital', /\b(?:hospital|medical center)\b/],
  ['school', /\b(?:university|school|college|academic)\b/],
];

export default fact<NonNullable<Facts['letterhead']>>({
  topic: topic('letterhead paper stationery'),
  read(lines, { page }) {
    for (const line of lines) {
      const at = line.text.search(PAPER);
      if (at < 0 || /\b(?:must|written on official|submit|upload|required|your (?:own )?(?:school|dean))\b/.test(line.text)) continue;
      const near = line.text.slice(Math.max(0, at - 40), at + 70).replace(/\b(?:and )?not (?:of |on )?(?:the |an? )?\w+/g, '');
      // “Our letterhead”: whose page it is.
      const kind = [near, plain(page.title)].flatMap((text) => OWN.find(([, pattern]) => pattern.test(text))?.[0] ?? [])[0];
      if (kind) return { value: kind, from: [line] };
    }
    return null;
  },
});

export const examples: [string, Facts['letterhead']][] = [
  ['A letter of recommendation, on Hospital letterhead.', 'hospital'],
  ['Letter of recommendation on the letterhead of the clinic.', 'clinic'],
  ['It is on the letterhead of the hospital or practice and not of the University.', 'clinic'],
  ['It is on clinic letterhead, not on hospital letterhead.', 'clinic'],
  ['The letter goes out on the paper of this practice.', 'clinic'],
  ['The letter is not on hospital letterhead.', null],
  ['Letters must be written on official letterhead of your school.', null],
];

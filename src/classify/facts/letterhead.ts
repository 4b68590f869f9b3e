/** On whose paper the letter is written. */
import { plain } from '../../lexicon/plain.ts';
import type { Facts } from '../../model.ts';
import { fact } from './fact.ts';
import { topic } from './topics.ts';

const PAPER =
  /\b(?:letterhead|stationery|(?:paper|heading) of (?:the|this|our|my|his|her|their)|(?:hospital|university|clinic|practice|office) (?:paper|heading))\b/;
/** “The letterhead of the clinic shows a lighthouse”: no letter of anybody is on it. */
const WRITTEN = /\b(?:letters?|lors?|recommend\w*|references?|writ(?:es?|ten)|print(?:s|ed)|uploads?|it (?:is|comes|goes))\b/;
const OF_OTHERS =
  /\b(?:must|written on official|submit|upload (?!to)|required|your (?:own )?(?:school|dean)|dean's|patients?|invoices?|reminders?|bills?|prescriptions?)\b/;
const OWN: [NonNullable<Facts['letterhead']>, RegExp][] = [
  ['clinic', /\b(?:clinic|practice|office|private|associates|pllc|(?:doctor|physician|preceptor)'s own)\b/],
  ['hospital', /\b(?:hospital|medical center)\b/],
  ['school', /\b(?:university|school|college|academic)\b/],
];

export default fact<NonNullable<Facts['letterhead']>>({
  topic: topic([PAPER]),
  read(lines, { page }) {
    for (const line of lines) {
      const at = line.text.search(PAPER);
      if (at < 0 || OF_OTHERS.test(line.text) || !WRITTEN.test(`${line.text} ${line.head}`)) continue;
      const near = line.text.slice(Math.max(0, at - 40), at + 70).replace(/\b(?:and )?not (?:that )?(?:of |on )?(?:the |an? )?\w+/g, '');
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
  ['The doctor writes for those who did well, on the stationery of his practice.', 'clinic'],
  ["A letter of recommendation on the doctor's own letterhead, not that of a hospital.", 'clinic'],
  ['You get a letter of recommendation on office stationery.', 'clinic'],
  ['Patients get a reminder on clinic letterhead.', null],
  ['The letterhead of the clinic shows a lighthouse.', null],
  ['The letter is not on hospital letterhead.', null],
  ['Letters must be written on official letterhead of your school.', null],
];

/**
 * The words that the gate looks for. Plain searches, not patterns: a new page is a new process, and the first pattern that it makes
 * ready takes longer than all of these. For the same reason the lists are written so that little is made of them before the search.
 */

/** Words of one matter, in small letters. */
export interface Words {
  /** Found wherever they stand, also within a word. */
  parts: string[];
  /** Whole words, or with an s behind them. */
  whole: string[];
  /** Words found where one of certain others follows them at once. */
  before: [first: string, then: string[]][];
}

const words = (parts: string, whole: string, ...before: [first: string, then: string][]): Words => ({
  parts: parts.split(','),
  whole: whole.split(','),
  before: before.map(([first, then]) => [first, then.split(',')]),
});

const PEOPLE = 'student,physician,doctor,scholar,clinician,surgeon,trainee,international ,medical ';
const ABROAD = 'visit,observ,medical,physician,student,doctor,graduate';

/** Words of clinical experience. */
export const FIELD = words(
  'observership,observingship,observationalship,externship,clerkship,acting intern,shadowing,preceptor,hands-on,telerotation,tele-rotation,medical student,medical graduate,open seats,examine patients,young doctors',
  'observer,observing,extern,sub-i,subi,elective,rotation,rotate,rotator,rotating,shadow,usce,img,vslo,vsas,training site,ecfmg,usmle',
  ['sub', 'intern,-intern, intern,- intern,\u00a0intern'],
  ['extramural ', PEOPLE],
  ['guest ', PEOPLE],
  ['incoming ', PEOPLE],
  ['visiting ', 'student,physician,doctor,scholar,observer,resident,trainee,fellow,international ,medical ,clinical '],
  ['international ', ABROAD],
  ['foreign ', ABROAD],
  ['clinical ', 'experience,attachment,training,exposure,visit,practicum,placement'],
);

/** A page that uses none of those words and still offers something speaks of all of these: whom, a doctor, patients, how long, what it costs. */
export const TOGETHER = [
  words('medical school', 'graduate,graduated,colleagues,visitor,participants,student,rotator'),
  words('physician,doctor', 'dr'),
  words('patient', 'pts'),
  words('working day,business day,consecutive day,full day,half day,half-day', 'week,month,wk'),
  words('$', 'fee,tuition,free,usd,payment,charge'),
];

/** One word to look for, in small letters. */
export interface Word {
  text: string;
  whole: boolean;
}

/** Those of the words whose letters stand somewhere. */
export function narrow({ parts, whole, before }: Words, stand: (letters: string) => boolean): Word[] {
  const followed = before.filter(([first]) => stand(first)).flatMap(([first, then]) => then.map((next) => first + next));
  return [
    ...[...parts, ...followed].filter(stand).map((text) => ({ text, whole: false })),
    ...whole.filter(stand).map((text) => ({ text, whole: true })),
  ];
}

/** Whether a text in small letters has the word. */
export function has(text: string, { text: wanted, whole }: Word): boolean {
  if (!whole) return text.includes(wanted);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!inWord(text.charCodeAt(at - 1)) && !inWord(text.charCodeAt(text[end] === 's' ? end + 1 : end))) return true;
  }
  return false;
}

/** Letters, digits and the low line; NaN, beyond the text, is none. */
export const inWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

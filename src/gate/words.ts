/**
 * The words that the gate looks for. Plain searches, not patterns: a new page is a new process, and the first pattern that it makes
 * ready takes longer than all of these.
 */

/** A text in small letters; `|` is the edge of a word, at the end `+` is an s or none before it. */
export interface Word {
  text: string;
  start: boolean;
  end: '' | '|' | '+';
}

const word = (written: string): Word => {
  const start = written.startsWith('|');
  const last = written.at(-1);
  const end = last === '|' || last === '+' ? last : '';
  return { text: written.slice(start ? 1 : 0, end ? -1 : undefined), start, end };
};
const words = (...lists: string[]): Word[] => lists.flatMap((list) => list.split(',')).map(word);
/** Each of the first with each of the second. */
const pairs = (first: string, second: string): string =>
  first
    .split(',')
    .flatMap((one) => second.split(',').map((other) => one + other))
    .join();

/** Words of clinical experience. */
export const FIELD = words(
  'observership,observingship,observationalship,|observer+,|observing|,externship,extern+,clerkship,acting intern',
  pairs('sub-,sub ,sub,sub- ,sub\u00a0', 'intern'),
  '|sub-i+,|subi+,|elective+,|rotation+,|rotate|,|rotator+,|rotating|,shadow|,shadowing|,preceptor',
  pairs('extramural ,guest ,incoming ', 'student,physician,doctor,scholar,clinician,surgeon,trainee,international ,medical '),
  pairs('visiting ', 'student,physician,doctor,scholar,observer,resident,trainee,fellow,international ,medical ,clinical '),
  pairs('international ,foreign ', 'visit,observ,medical,physician,student,doctor,graduate'),
  pairs('clinical ', 'experience,attachment,training,exposure,visit,practicum,placement'),
  'hands-on,telerotation,tele-rotation,|usce|,|img+,|vslo|,|vsas|,medical student,medical graduate,open seats,training site+',
  'examine patients,|ecfmg|,|usmle|,young doctors',
);

/** A page that uses none of those words and still offers something speaks of all of these: whom, a doctor, patients, how long, what it costs. */
export const TOGETHER = [
  words('|graduate+,|graduated|,medical school,|colleagues|,|visitor+,|participants|,|student+,|rotator+'),
  words('|physician+,|doctor+,|dr.'),
  words('|patient+,|pts|'),
  words('|week+,|month+,|wk+', pairs('|working ,|business ,|consecutive ,|full ,|half ,|half-', 'day+')),
  words(pairs('$', '0,1,2,3,4,5,6,7,8,9'), '|fee+,|tuition|,|free|,|usd|'),
];

/** Whether a text in small letters has the word. */
export function has(text: string, { text: wanted, start, end }: Word): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    let after = at + wanted.length;
    if (end === '+' && text[after] === 's') after++;
    if (!(start && inWord(text.charCodeAt(at - 1))) && !(end && inWord(text.charCodeAt(after)))) return true;
  }
  return false;
}

/** Letters, digits and the low line; NaN, beyond the text, is none. */
export const inWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** City and state of the place, as the page writes them. */
import { fact } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

const STATES: Record<string, string> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  PR: 'Puerto Rico',
};
const CODES = new Map(Object.entries(STATES).map(([code, name]) => [name, code]));
const NAMES = Object.values(STATES).join('|');
const CITY = "(?<![\\w'’-])((?:[A-Z][\\w.'’-]{1,30} ){0,2}[A-Z][\\w'’-]{1,30})";
/** "Joliet, IL", "Tulsa OK" and "Pasadena, Texas". Degrees look like states: MD, DO and PA after a name are none. */
const CITY_CODE = new RegExp(`${CITY}(?:, ?| )(${Object.keys(STATES).join('|')})(?= \\d{5}|[^\\w]|$)`);
const CITY_NAME = new RegExp(`${CITY}, (${NAMES})\\b`);
const IN_STATE = new RegExp(`\\bin (?:the )?(?:(?:up|down)state |northern |southern |eastern |western |central |rural )?(${NAMES})\\b`);
const NOT_A_CITY =
  /^(?:Dr|MD|DO|The|Our|Suite|Department|Hospital|University|January|February|March|April|June|July|August|September|October|November|December|USMLE|Step|Board|American|Internal Medicine|Medicine|Surgery)\b/;
const DEGREE = /^(?:MD|PA|ME|OR|IN|HI|OK|MS|MA|LA|DO|CO|DE|PR)$/;

interface Place {
  city: string | null;
  state: string | null;
}

export default fact<Place>({
  topic: topic(
    `${Object.keys(STATES)
      .map((c) => c.toLowerCase())
      .filter((c) => !/^(?:in|or|me|hi|ok|de|la|co|ma|pa|id|al)$/.test(c))
      .join(' ')} ${Object.values(STATES)
      .map((n) => n.toLowerCase().replace(/ /g, '_'))
      .join(' ')} ,_pa ,_in ,_ma ,_ok ,_la ,_co ,_al ,_id`,
  ),
  read(lines) {
    for (const line of lines) {
      const place = placeIn(line);
      if (place) return { value: place, from: [line] };
    }
    const state = lines.map((line) => ({ line, m: IN_STATE.exec(line.quote) })).find((x) => x.m);
    return state?.m ? { value: { city: null, state: CODES.get(state.m[1] as string) ?? null }, from: [state.line] } : null;
  },
});

function placeIn({ quote }: Line): Place | null {
  const named = CITY_NAME.exec(quote);
  if (named && !NOT_A_CITY.test(named[1] as string)) return { city: named[1] as string, state: CODES.get(named[2] as string) ?? null };
  const coded = CITY_CODE.exec(quote);
  if (!coded || NOT_A_CITY.test(coded[1] as string)) return null;
  const [whole, city = '', state = ''] = coded;
  const comma = whole.includes(',');
  if (DEGREE.test(state) && (!comma || (state === 'MD' && / (?<=\b[A-Z][\w'’-]{1,40} )[A-Z][\w'’-]{1,40},/.test(whole)))) return null;
  return { city, state };
}

export const examples: [string, Place | null][] = [
  ['Our clinic sits in Pasadena, Texas, fifteen minutes from the ship channel.', { city: 'Pasadena', state: 'TX' }],
  ['# Internal Medicine – Cicero, IL', { city: 'Cicero', state: 'IL' }],
  ['Allenby Heart Institute, Tulsa, OK', { city: 'Tulsa', state: 'OK' }],
  ['A teaching hospital in upstate New York.', { city: null, state: 'NY' }],
  ['Philippa Pinnock, MD, supervises you.', null],
  ['The office is in Akron, Ohio.', { city: 'Akron', state: 'OH' }],
  ['Los Angeles CA', { city: 'Los Angeles', state: 'CA' }],
  ['Baltimore, MD', { city: 'Baltimore', state: 'MD' }],
  ['In the state of mind.', null],
];

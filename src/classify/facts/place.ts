/** City and state of the place, as the page writes them. */
import type { Page } from '../../model.ts';
import { type Found, fact } from './fact.ts';
import { type Line, lineAlone } from './line.ts';
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
/** "Joliet, IL", "Tulsa OK" and "Pasadena, Texas". */
const CITY_CODE = new RegExp(`${CITY}(?:, ?| )(${Object.keys(STATES).join('|')})\\b`, 'g');
const CITY_NAME = new RegExp(`${CITY}, (${NAMES})\\b`);
const IN_STATE = new RegExp(`\\bin (?:the )?(?:(?:up|down)state |northern |southern |eastern |western |central |rural )?(${NAMES})\\b`);
const NOT_A_CITY =
  /^(?:Dr|MD|DO|The|Our|Suite|Department|Hospital|University|January|February|March|April|June|July|August|September|October|November|December|USMLE|Step|Board|American|Internal Medicine|Medicine|Surgery)\b/;
/** “Bell County Hospital, OR” names its operating room, “AAMC ID” and “photo ID” a card. */
const NO_STATE =
  /\b(?:Hospital|Clinic|Inpatient|Outpatient|Wards?|Units?|Floors?|Center), OR$|\b(?:Photo|Picture|Student|School|State|Government|Badge|User|Employee|[A-Z]{3,}) ID$/;
/** Words of the names of towns. */
const TOWN =
  /^(?:New|North|South|East|West|Upper|Lower|Fort|Port|Mount|Saint|St\.|San|Santa|Los|El|La|Silver|College|State|Grand|Great|Little|Old|Bowling|King|Falls|Lake)\b|\b(?:City|Falls|River|Springs?|Beach|Valley|Heights|Hills|Grove|Island|Lake|Darby|Arbor|Rock|Point|Creek|Harbor|Plains|Bend|Rapids|Township|Mills|Bluffs|Landing|Village|Junction|Center)$/;
/** Codes that are words or degrees as well; some stand behind a person's name. */
const WORD = /^(?:MD|PA|ME|OR|IN|HI|OK|MS|MA|LA|CO|DE|PR)$/;
const DEGREE = /^(?:MD|PA|MS|MA)$/;
const BEFORE_PLACE = /\b(?:in|at|near|around|serving) $/;

interface Place {
  city: string | null;
  state: string | null;
}

export default fact<Place>({
  topic: topic([CITY_CODE, CITY_NAME, IN_STATE]),
  elsewhere: ({ alone, page }) => (alone ? inFooter(page) : null),
  read(lines) {
    for (const line of lines) {
      const place = placeIn(line);
      if (place) return { value: place, from: [line] };
    }
    const state = lines.map((line) => ({ line, m: IN_STATE.exec(line.quote) })).find((x) => x.m);
    return state?.m ? { value: { city: null, state: CODES.get(state.m[1] as string) ?? null }, from: [state.line] } : null;
  },
});

/** The postal address of a house that teaches; a company's is no place of a rotation. */
const OF_A_HOUSE =
  /\b(?:Hospital|Medical Center|Infirmary|(?:School|College) of (?:Osteopathic )?Medicine|Medical School|Health System)\b(?!.*\b(?:LLC|Inc|Corp|Ltd)\b)/;
const ZIP = / \d{5}\b/;

function inFooter({ blocks }: Page): Found<Place> | null {
  for (const [block, { region, text }] of blocks.entries()) {
    if (region !== 'footer' || text.length > LONGEST_ADDRESS || !ZIP.test(text) || !OF_A_HOUSE.test(text)) continue;
    const line = lineAlone(text.toLowerCase(), text, block);
    const place = placeIn(line);
    if (place) return { value: place, from: [line] };
  }
  return null;
}
const LONGEST_ADDRESS = 240;

function placeIn({ quote }: Line): Place | null {
  const named = CITY_NAME.exec(quote);
  if (named && !NOT_A_CITY.test(named[1] as string)) return { city: named[1] as string, state: CODES.get(named[2] as string) ?? null };
  for (const { 0: whole, 1: city = '', 2: state = '', index } of quote.matchAll(CITY_CODE)) {
    if (NOT_A_CITY.test(city) || NO_STATE.test(whole) || (WORD.test(state) && !whole.includes(','))) continue;
    const after = quote.slice(index + whole.length);
    // “Taylor Reed, PA” is a person, “in New Bedford, MA” is none.
    const before = quote.slice(0, index);
    const town = !after && (before === '' || /[–—·|•-] $/.test(before)) && TOWN.test(city);
    const person = DEGREE.test(state) && city.includes(' ') && !town && !BEFORE_PLACE.test(before) && !/^ \d{5}/.test(after);
    if (!person) return { city, state };
  }
  return null;
}

export const examples: [string, Place | null][] = [
  ['Our clinic sits in Pasadena, Texas, fifteen minutes from the ship channel.', { city: 'Pasadena', state: 'TX' }],
  ['# Internal Medicine – Cicero, IL', { city: 'Cicero', state: 'IL' }],
  ['Allenby Heart Institute, Tulsa, OK', { city: 'Tulsa', state: 'OK' }],
  ['A teaching hospital in upstate New York.', { city: null, state: 'NY' }],
  ['Philippa Pinnock, MD, supervises you.', null],
  ['Taylor Reed, PA, teaches you.', null],
  ['Taylor Reed, PA, teaches you in Dayton, OH.', { city: 'Dayton', state: 'OH' }],
  ['Ask Maria Lopez, MA.', null],
  ['Program Director: Jane Doe, MD', null],
  ['Send your form to Susan Park, MD.', null],
  ['Our faculty - Susan Park, MD', null],
  ['Preceptor: Maria Lopez, MD, Houston, TX', { city: 'Houston', state: 'TX' }],
  ['Fall River, MA', { city: 'Fall River', state: 'MA' }],
  ['Silver Spring, MD', { city: 'Silver Spring', state: 'MD' }],
  ['State College, PA', { city: 'State College', state: 'PA' }],
  ['An office in New Bedford, MA', { city: 'New Bedford', state: 'MA' }],
  ['The office is in Akron, Ohio.', { city: 'Akron', state: 'OH' }],
  ['Los Angeles CA', { city: 'Los Angeles', state: 'CA' }],
  ['Baltimore, MD', { city: 'Baltimore', state: 'MD' }],
  ['Family Medicine Externship, Boise ID', { city: 'Boise', state: 'ID' }],
  ['Internal Medicine, Salem, OR', { city: 'Salem', state: 'OR' }],
  ['Please include your AAMC ID and a Photo ID.', null],
  ['Bell County Hospital, OR', null],
  ['In the state of mind.', null],
];

/** Which page is a list of results, which of its entries are kept, and what is kept of them. */
import { describe, expect, test } from 'vitest';
import { classifyResults } from '../../src/classify/results.ts';
import { finish } from '../../src/model/steps.ts';
import { rateHtml } from '../../src/rate-html.ts';
import { parsedTree } from '../../src/read/parsed-tree.ts';
import { read } from '../../src/read/read.ts';

const OPTIONS = { url: 'https://www.finder.test/search', today: '2026-11-25', locale: 'en', results: true } as const;
type Hit = [title: string, href: string, words: string];
const hit = ([title, href, words]: Hit) => `<div class="hit"><a href="${href}"><h3>${title}</h3></a><p>${words}</p></div>`;
const found = (hits: Hit[], around = '') =>
  rateHtml(`<html lang="en"><title>visits</title><main><div>${hits.map(hit).join('')}</div>${around}</main></html>`, OPTIONS);

const WATCH = 'Observers follow the team on the wards and may not touch patients. Graduates may apply. Four weeks.';
const hits = (address: (i: number) => string, words = WATCH): Hit[] =>
  ['Cardiology', 'Neurology', 'Urology'].map((field, i) => [`${field} Observership`, address(i), words]);
const isList = (list: Hit[], around = '') => found(list, around).snippets === true;

describe('is a list of results', () => {
  test.each<[string, (i: number) => string]>([
    ['where titles lead to other sites', (i) => `https://site${i}.test/visit`],
    ['also without a protocol', (i) => `//site${i}.test/visit`],
    ['also in capitals', (i) => `HTTPS://SITE${i}.test/visit`],
    ['through an address of the engine', (i) => `https://www.finder.test/go?id=4&url=https://site${i}.test/visit`],
    ['also where that is written in code', (i) => `https://www.finder.test/go?q=https%3A%2F%2Fsite${i}.test%2Fvisit&id=4`],
  ])('%s', (_, address) => expect(isList(hits(address))).toBe(true));

  test.each<[string, (i: number) => string]>([
    ['within the site', (i) => `/visit/${i}`],
    ['within the site, written with its name', (i) => `https://finder.test/visit/${i}`],
    ['within the site, written in capitals', (i) => `https://WWW.FINDER.test/visit/${i}`],
    ['to the site itself through an address of its own', (i) => `/go?url=https://finder.test/visit/${i}`],
    ['to a letter', (i) => `mailto:desk${i}@site.test`],
  ])('is none where they lead %s', (_, address) => expect(isList(hits(address))).toBe(false));

  test('is none of two, or of a few links beside a text of the page’s own', () => {
    const away = hits((i) => `https://site${i}.test/`);
    expect(isList(away.slice(0, 2))).toBe(false);
    expect(isList(away, `<p>${'Our own words about all of this. '.repeat(5)}</p>`)).toBe(true);
    expect(isList(away, `<p>${'Our own words about all of this. '.repeat(20)}</p>`)).toBe(false);
    expect(isList([...away, ...hits((i) => `/visit/${i}`)])).toBe(true);
  });
});

test('can be left after any of its entries', () => {
  const list = hits((i) => `https://site${i}.test/visit`);
  const pauses = (many: Hit[]) => {
    const { tree, root } = parsedTree(`<html lang="en"><title>visits</title><main><div>${many.map(hit).join('')}</div></main></html>`);
    const { page } = finish(read(tree, root, OPTIONS.url));
    return [...classifyResults(page, OPTIONS)].length;
  };
  expect(pauses([...list, ...list]) - pauses(list)).toBeGreaterThanOrEqual(list.length);
});

describe('of its entries', () => {
  const away = (i: number) => `https://site${i}.test/`;
  test('none is kept where none is an offer', () => {
    const soup = hits(away, 'Ten soups that keep you warm all winter, with lists of what to buy for each.').map(
      ([, href, words], i): Hit => [`Soup ${i}`, href, words],
    );
    expect(found(soup)).toMatchObject({ page: 'not-a-listing', because: 'unrelated', listings: [] });
  });
  test('those with too few words, of another kind, or without a type are left out', () => {
    const titles = (...more: Hit[]) => found([...hits(away), ...more]).listings.map(({ title }) => title);
    const three = hits(away).map(([title]) => title);
    expect(titles(['Surgery Observership', 'https://a.test/', WATCH])).toEqual([...three, 'Surgery Observership']);
    expect(titles(['Surgery Observership', 'https://a.test/', 'Read more here.'])).toEqual(three);
    expect(titles(['Dental Externship', 'https://a.test/', 'Dental students spend four weeks chairside in our school.'])).toEqual(three);
    expect(titles(['Months in surgery', 'https://a.test/', 'Come and see what our surgeons do on all days of the week.'])).toEqual(three);
  });
  test('only what is said is kept, as likely', () => {
    const [only] = found(hits(away)).listings;
    expect(only).toMatchObject({
      contact: 'observation',
      contactBasis: 'likely',
      contactWhy: 'snippet',
      setting: 'inpatient',
      settingBasis: 'likely',
      settingWhy: 'snippet',
    });
    const [silent] = found(hits(away, 'A month with us is open to all who have finished their studies abroad.')).listings;
    expect(silent).toMatchObject({
      type: 'observership',
      contact: 'unclear',
      contactBasis: 'unclear',
      contactWhy: null,
      setting: 'unclear',
      settingBasis: 'unclear',
      settingWhy: null,
    });
  });
  test('none is called by a wrong name: the page may say more', () => {
    const sold = hits(away).map(([, href, words], i): Hit => [`Externship ${'ABC'[i]}`, href, words.replace('Observers', 'Externs')]);
    expect(found(sold).listings.map(({ type, mislabelled }) => [type, mislabelled])).toEqual(Array(3).fill(['observership', false]));
  });
  test('each stands at its own place of the page', () => {
    const { listings } = found(hits(away));
    expect(listings.map(({ block }) => block)).toEqual([0, 2, 4]);
    const contact = listings.map(({ evidence }) => evidence.find(({ axis }) => axis === 'contact')?.block);
    expect(contact).toEqual([1, 3, 5]);
  });
});

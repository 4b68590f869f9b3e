// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENOUGH, look } from '../../src/gate/look.ts';

const PAGES = 'tests/pages';

function parse(html: string): Document {
  // Style sheets would be asked for.
  return new DOMParser().parseFromString(html.replace(/<link[^>]*>/g, ''), 'text/html');
}
const body = (html: string, title = 'Welcome') =>
  parse(`<!doctype html><html><head><title>${title}</title></head><body>${html}</body></html>`);

describe('the gate', () => {
  test.each(readdirSync(PAGES))('lets %s through if it offers something', (name) => {
    const { pageKind } = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as { pageKind: string };
    const points = look(parse(readFileSync(join(PAGES, name, 'page.html'), 'utf8')));
    if (pageKind === 'listing' || pageKind === 'index') expect(points).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('menus, footers and scripts say nothing of the page', () => {
    const menu = '<a href="/o">Observerships</a> Visiting student electives, sub-internships';
    expect(look(body(`<nav>${menu}</nav><p>Soup of the day</p><footer>${menu}</footer><script>"${menu}"</script>`))).toBe(0);
  });

  test('one mention is not enough, a heading is', () => {
    expect(look(body('<p>Our residents shadow the chief.</p>'))).toBeLessThan(ENOUGH);
    expect(look(body('<h2>Observerships</h2>'))).toBeGreaterThanOrEqual(ENOUGH);
    expect(look(body('', 'Externship programme'))).toBeGreaterThanOrEqual(ENOUGH);
  });

  test("the site's name in a title says nothing of the page", () => {
    const titled = (title: string) => {
      const page = body('<p>Soup of the day</p>', title);
      Object.defineProperty(page, 'location', { value: new URL('https://www.american-rotation.com/soup') });
      return look(page);
    };
    expect(titled('Our town in spring | American Rotation')).toBeLessThan(ENOUGH);
    expect(titled('Externship in our town | American Rotation')).toBeGreaterThanOrEqual(ENOUGH);
    expect(titled('American Rotation')).toBeGreaterThanOrEqual(ENOUGH);
    expect(titled('Parcels and the portal | American Rotation Community')).toBeLessThan(ENOUGH);
  });

  test('a page without any word of the field, that speaks of guest, doctor, patients, time and money', () => {
    const parts = [
      'Whoever has graduated abroad may come.',
      'A doctor takes you along',
      'to all patients',
      'for three weeks',
      'and it is free.',
    ];
    expect(look(body(parts.map((part) => `<p>${part}</p>`).join('')))).toBeGreaterThanOrEqual(ENOUGH);
    const short = ['graduates from abroad', 'Dr. Quill', 'see pts first', '8 wks', 'USD 300'];
    expect(look(body(short.map((cell) => `<td>${cell}</td>`).join('')))).toBeGreaterThanOrEqual(ENOUGH);
    const days = ['visitors with a diploma', 'a physician of the house', 'on the patient floors', 'ten working days', '$60'];
    expect(look(body(days.map((cell) => `<dd>${cell}</dd>`).join('')))).toBeGreaterThanOrEqual(ENOUGH);
    for (const left of parts) {
      expect(
        look(
          body(
            parts
              .filter((part) => part !== left)
              .map((part) => `<p>${part}</p>`)
              .join(''),
          ),
        ),
      ).toBeLessThan(ENOUGH);
    }
  });

  test('a link to a page for patients and visitors is no word of a guest', () => {
    const news = '<p>Dr. Quill shows the unit. In a week it opens, and parking is free.</p>';
    expect(look(body(`<a href="/p">Patients and visitors</a>${news}`))).toBeLessThan(ENOUGH);
    expect(look(body(`<p>Patients and visitors</p>${news}`))).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('what stands in a menu inside another is not counted twice', () => {
    const menu = '<nav><select><option>Electives</select></nav>';
    expect(look(body(`${menu}${menu}<p>Soup</p>`))).toBe(0);
    expect(look(body(`${menu}<h2>Electives</h2>${menu}`))).toBeGreaterThanOrEqual(ENOUGH);
    expect(look(parse('<html role="navigation"><body><h1>Electives</h1>'))).toBe(0);
  });

  test('a long page is looked at as well, and its scripts are not', () => {
    const long = `<p>${'soup '.repeat(60_000)}</p>`;
    expect(look(body(`${long}<h2>Observerships</h2>`))).toBeGreaterThanOrEqual(ENOUGH);
    expect(look(body(`${long}<script>"${'Observerships '.repeat(500)}"</script>`))).toBe(0);
  });

  test('a form that shadows what it can does not blind it', () => {
    expect(look(body('<img name="documentElement"><img name="querySelectorAll"><h1>Observership</h1>'))).toBeGreaterThanOrEqual(ENOUGH);
    expect(
      look(body('<form><input name="parentNode"><input name="closest"><input name="textContent"><h1>Observership</h1></form>')),
    ).toBeGreaterThanOrEqual(ENOUGH);
  });
});

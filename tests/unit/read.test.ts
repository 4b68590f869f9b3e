import { expect, test } from 'vitest';
import type { Page } from '../../src/model.ts';
import { parsedTree } from '../../src/read/parsed-tree.ts';
import { read } from '../../src/read/read.ts';

function page(html: string): Page {
  const { tree, root } = parsedTree(html);
  const steps = read(tree, root, null);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.page;
}
const main = (html: string) =>
  page(html)
    .blocks.filter((b) => b.region === 'main')
    .map((b) => b.text);

test('menus, footers, cookie words and strips of other offers are no part of the offer', () => {
  expect(
    main(
      '<nav><a href=/a>Externships</a></nav><h1>Observer month</h1><p>You watch.</p>' +
        '<h3>You may also like</h3><p>Surgery externship</p><h3>Frequently bought together</h3><p>Office externship</p><footer>Clinic</footer><div>We use cookies. Using cookies is fun.</div>',
    ),
  ).toEqual(['Observer month', 'You watch.']);
});

test('a long run of short links is a menu, whatever its markup', () => {
  const links = ['Home', 'Doctors', 'Electives', 'Externships', 'Research', 'Contact'].map((t) => `<div><a href=#>${t}</a></div>`);
  expect(main(`${links.join('')}<p>Four weeks in our ward.</p>`)).toEqual(['Four weeks in our ward.']);
});

test('a menu without a link that holds sentences is none', () => {
  const answer = 'Yes, one fee of $60 is asked of everybody who comes to us, once.';
  expect(main(`<h1>Observer month</h1><p>You watch.</p><div>Anything else?</div><nav><div>${answer}</div></nav>`)).toContain(answer);
});

test('the new price behind an old one is no heading', () => {
  const kinds = (html: string) => page(html).blocks.map(({ kind, text }) => [kind, text]);
  const old = [
    ['heading', 'Surgery externship –'],
    ['heading', '$900'],
    ['text', '$700'],
  ];
  expect(kinds('<h3>Surgery externship – <s>$900</s> $700</h3>')).toEqual(old);
  expect(kinds('<p><b>Surgery externship – <s>$900</s> $700</b></p>')).toEqual(old);
  expect(kinds('<h3><s>$900</s> Surgery externship</h3>')[1]).toEqual(['heading', 'Surgery externship']);
});

test('who said a quotation is no part of the offer', () => {
  const quotation = '<p>“I saw forty patients a week and it showed at my interviews.”</p>';
  expect(main(`<h1>Observer month</h1><p>You watch.</p>${quotation}<p>Dr. P. Q., matched in Dover</p>`)).toEqual([
    'Observer month',
    'You watch.',
  ]);
});

test('several marks may be set high', () => {
  expect(page('<p>Rheumatology <sup>2, 3</sup></p>').blocks[0]).toMatchObject({ text: 'Rheumatology', marks: ['2', '3'] });
});

test('the page that is open stands in bold in its menu', () => {
  const open = '<div><a href=#><b>Electives</b></a></div>';
  const links = ['Home', 'Doctors', 'Jobs', open, 'Research', 'Contact'].map((t) => (t === open ? open : `<div><a href=#>${t}</a></div>`));
  expect(main(`${links.join('')}<p>Four weeks in our ward.</p>`)).toEqual(['Four weeks in our ward.']);
});

test('what can be chosen is read where it tells dates, lengths or prices, and not where it lists countries', () => {
  const select = (...options: string[]) => `<select>${options.map((o) => `<option>${o}</option>`).join('')}</select>`;
  expect(main(`<p>Length</p>${select('4 weeks – $1,695', '8 weeks – $3,190')}`)).toEqual([
    'Length',
    '4 weeks – $1,695',
    '8 weeks – $3,190',
  ]);
  expect(main(`<p>Start</p>${select('Choose', 'January 4, 2027')}`)).toEqual(['Start', 'Choose', 'January 4, 2027']);
  expect(main(`<p>How long?</p>${select('1 month', '3 months', '6 months')}`)).toEqual(['How long?']);
  expect(main(`<p>Gift</p>${select('$25', '$100')}`)).toEqual(['Gift']);
  expect(main(`<p>Country</p>${select('Chad', 'Chile', 'China')}`)).toEqual(['Country']);
  expect(main(`<p>Weeks</p>${select(...Array.from({ length: 40 }, (_, i) => `${i} weeks`))}`)).toEqual(['Weeks']);
});

test('headings with paragraphs and no wrapper are cards', () => {
  const { blocks, cards } = page('<h1>Hosts</h1><h3>Ash</h3><p>Ward.</p><h3>Birch</h3><p>Office.</p>');
  expect(cards.map((c) => blocks.slice(c.from, c.to).map((b) => b.text))).toEqual([
    ['Ash', 'Ward.'],
    ['Birch', 'Office.'],
  ]);
});

test('each row of a table is a card', () => {
  const { cards } = page('<table><tr><th>Name<th>Weeks<tr><td>Ash<td>4<tr><td>Birch<td>2</table>');
  expect(cards).toHaveLength(2);
});

test.each(['Elsewhere on our site', 'Also at Quill Hospital', 'Useful links', 'Other resources'])(
  '“%s” heads what is no part of the offer',
  (head) =>
    expect(
      main(`<h1>Externship</h1><p>You examine patients.</p><h3>${head}</h3><ul><li>Cardiology: an office with hands-on work</li></ul>`),
    ).toEqual(['Externship', 'You examine patients.']),
);

test('a strip whose pieces have headings of its own rank ends with its element, not with the first of them', () => {
  const found = main(
    '<h1>Externship</h1><p>You examine patients.</p><section><h2>You may also like</h2><ul><li><h2>Dermatology Observership</h2><span>$1,200</span></li><li><h2>Telerotation</h2></li></ul></section><h2>Requirements</h2><p>A diploma.</p>',
  );
  expect(found).toEqual(['Externship', 'You examine patients.', 'Requirements', 'A diploma.']);
});

test('doctors shown to patients are no part of the offer', () => {
  const card = (name: string) =>
    `<div><h3>${name}, MD</h3><p>Sleep center</p><p>Accepting new patients</p><a href=/s>Schedule online</a></div>`;
  const found = main(
    `<h1>Externship</h1><p>You examine patients.</p><section><h2>Meet our doctors</h2>${card('Ada Quill')}${card('Bo Reed')}${card('Cy Sand')}</section><h2>Cost</h2><p>$900</p>`,
  );
  expect(found).toEqual(['Externship', 'You examine patients.', 'Cost', '$900']);
  const host = '<div><h3>Ada Quill, MD</h3><p>Hands-on externship</p><p>Four weeks, $900</p></div>';
  expect(main(`<h1>Externships</h1><section><h2>Meet our doctors</h2>${host}</section>`)).toContain('Hands-on externship');
});

test('what a house tells all who enter it is no part of the offer', () => {
  expect(
    main('<p>Visitor update: Masks are required on Unit 6B and in the infusion center.</p><h1>Externship</h1><p>You examine patients.</p>'),
  ).toEqual(['Externship', 'You examine patients.']);
});

test('a form that sells tells its lengths and starts, a form that asks is none of the offer', () => {
  const select =
    '<label>Length</label><select><option>Choose</option><option>4 weeks – $900</option><option>8 weeks – $1,700</option></select>';
  expect(main(`<h1>Externship</h1><p>You examine patients.</p><form>${select}<button>Enroll now</button></form>`)).toContain(
    '8 weeks – $1,700',
  );
  expect(main('<h1>Externship</h1><p>You examine patients.</p><form><label>Name</label><label>School</label></form>')).toEqual([
    'Externship',
    'You examine patients.',
  ]);
});

test('a carousel’s hidden copies are a strip, a closed panel is not', () => {
  const slide = (text: string, hidden = '') => `<div ${hidden}><h3>${text}</h3></div>`;
  expect(
    main(`<h1>Seats</h1>${slide('Cardiology')}${slide('Cardiology', 'aria-hidden=true')}<div aria-hidden=true>Ward days</div>`),
  ).toEqual(['Seats', 'Cardiology', 'Ward days']);
});

test('a window that asks for an address is no part of the offer, one with terms is', () => {
  expect(
    main('<h1>Seats</h1><div role=dialog>Join our newsletter</div><dialog><p>No refund after the doctor’s name is sent.</p></dialog>'),
  ).toEqual(['Seats', 'No refund after the doctor’s name is sent.']);
});

test('what is crossed out is taken back', () => {
  expect(main('<p><del>$1,200</del> <ins>$900</ins></p>')).toEqual(['$900']);
  expect(main('<p><span style="text-decoration:line-through">$1,200</span> $900</p>')).toEqual(['$900']);
});

test('comments and quotations are other people’s words, an explained word is not', () => {
  expect(
    main('<h1>Seats</h1><p>“I saw eight patients a day on my own!” — N., Lima</p><p>“Direct” means that you examine patients.</p>'),
  ).toEqual(['Seats', '“Direct” means that you examine patients.']);
});

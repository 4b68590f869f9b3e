/** Pages that are none, or broken: no badge or an honest one, no error in any console, nothing changed on the page. */
import { deflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { type Answer, badges, htmlUntouched, htmlWithoutUs, inRoot, KNOWN, type Lens, LISTING, share } from '../support/chromium.ts';

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());
test.afterEach(() => {
  expect(lens.errors).toEqual([]);
});

/** Waits until a listing opened after the page has its badge: the page has had its turn by then. */
async function turnOver(): Promise<void> {
  const page = await lens.open(`${KNOWN}/listing`, LISTING);
  await expect.poll(() => badges(page)).toHaveLength(1);
  await page.close();
}

const XML = `<?xml version="1.0"?><offer><title>Externship</title><text>You examine patients in our clinic. Apply now.</text></offer>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Externship: you examine patients in our clinic. Apply now.</text></svg>`;
const FRAMES = '<!doctype html><title>Clinical externship</title><frameset cols="*"><frame src="about:blank"></frameset>';
const BODILESS = `${LISTING}<script>document.body.remove()</script>`;
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const NO_ROOT = `${LISTING}<script>document.documentElement.remove()</script>`;

const NOTHING_SHOWN: [string, Answer][] = [
  ['an empty page', ''],
  ['a page whose body was taken away', BODILESS],
  ['a page of frames', FRAMES],
  ['a page whose root was taken away', NO_ROOT],
  ['XML', { contentType: 'application/xml', body: XML }],
  ['an SVG image', { contentType: 'image/svg+xml', body: SVG }],
  ['a PNG image', { contentType: 'image/png', body: png() }],
  ['plain text', { contentType: 'text/plain', body: 'Externship: you examine patients in our clinic. Apply now.' }],
  ['JSON', { contentType: 'application/json', body: '{"title":"Externship, hands-on, in our clinic"}' }],
];

for (const [i, [name, answer]] of NOTHING_SHOWN.entries())
  test(`${name} gets no badge and stays as it is`, i % 4 ? { tag: '@long' } : {}, async () => {
    const page = await lens.open(`${KNOWN}/bad-${i}`, answer);
    await turnOver();
    expect(await inRoot(page, () => 'something')).toBeNull();
    const elsewhere = await lens.open(`https://elsewhere.test/bad-${i}`, answer);
    expect(await bareHtml(page)).toBe(await bareHtml(elsewhere));
  });

/** The page's HTML without its own host, which the browser names on a page that shows an image. */
const bareHtml = async (page: Page): Promise<string> =>
  (await page.evaluate(() => document.documentElement?.outerHTML ?? '')).replaceAll(/https:.*\/(?=bad-)/g, '');

test('a PDF gets no badge, and the popup says that it cannot be read', async () => {
  const page = await lens.context.newPage();
  await lens.serve(`${KNOWN}/flyer.pdf`, { contentType: 'application/pdf', body: PDF });
  await page.goto(`${KNOWN}/flyer.pdf`);
  const popup = await lens.popup(page);
  await expect.poll(() => popup.text()).toContain('It is a PDF');
  await popup.close();
  expect(await inRoot(page, () => 'something')).toBeNull();
});

test('broken HTML of a listing is rated, and mended by nobody', async () => {
  const broken = LISTING.replace('<p>You take', '<div><table><p>You <b>take</i>').replace('</body></html>', '<<p =">');
  const page = await lens.open(`${KNOWN}/broken`, broken);
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('Externship, hands-on')]);
  expect(await htmlWithoutUs(page)).toBe(await htmlUntouched(lens, broken));
});

test('a listing of 50 MB is rated or left alone, and the page stays usable meanwhile', { tag: '@long' }, async () => {
  test.setTimeout(120_000);
  const filler = `<p>${'Lorem ipsum dolor sit amet, consetetur sadipscing elitr. '.repeat(40)}</p>`;
  const huge = LISTING.replace('</body>', `${filler.repeat(Math.ceil(50_000_000 / filler.length))}</body>`);
  expect(huge.length).toBeGreaterThan(50_000_000);
  const page = await lens.open(`${KNOWN}/huge`, huge);
  const longest = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let longest = 0;
        let last = performance.now();
        const end = last + 3000;
        const tick = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now < end) setTimeout(tick);
          else done(longest);
        };
        tick();
      }),
  );
  expect(longest).toBeLessThan(1000);
  for (const name of await badges(page)) expect(name).toContain('Externship, hands-on');
  await page.close();
});

/** One red dot. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 255, 0, 0]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let k = 0; k < 8; k++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

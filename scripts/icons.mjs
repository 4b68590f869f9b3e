/** Draws the icons of the extension from the mark and writes them to public/icon. Run it when the mark changes; the results are kept. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browser as find } from './browser.mjs';
import { root } from './node.mjs';

const { MARK_BOX, markShapes, SHADES } = await import('../src/show/mark.ts');
const LEVEL = { level: 4, range: null, mark: '4', basis: 'stated', name: '' };
const MARGIN = 5;
const side = MARK_BOX.width + 2 * MARGIN;
const bars = markShapes(LEVEL).map(
  ({ d, part }, i) => `<path d="${d}" fill="${part === 'empty' ? '#c3d1e2' : (SHADES.light[i + 2] ?? SHADES.light[5])}"/>`,
);
const drawing = (size) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${side} ${side}">
<rect x=".5" y=".5" width="${side - 1}" height="${side - 1}" rx="8" fill="#fff" stroke="#dfe4ee"/>
<g transform="translate(${MARGIN} ${(side - MARK_BOX.height) / 2})">${bars.join('')}</g></svg>`;

const folder = join(root, 'public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: find('chromium').path, chromiumSandbox: false });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0;background:none">${drawing(size)}`);
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();

/** "This is wrong": each value that a reader can put right, and the report of it. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { expectClean } from '../support/axe.ts';
import { badges, frameOf, KNOWN, type Lens, press, share } from '../support/chromium.ts';
import { settled } from '../support/standing.ts';

const LISTING = `<!doctype html><html lang="en"><head><title>Family Medicine Externship</title></head>
<body style="font:16px/1.5 serif;margin:24px;width:700px"><main><h1>Family Medicine Externship</h1>
<p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400. A letter of recommendation is given to all.</p>
<p>You take the history, examine the patient and write the note, which Dr. Orsini reviews with you.</p><p>To apply, send your CV.</p>
</main></body></html>`;

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

let count = 0;
async function open(): Promise<{ page: Page; panel: Frame }> {
  const page = await lens.open(`${KNOWN}/wrong/${++count}`, LISTING);
  await settled(page);
  await press(page, '.badge');
  const panel = await frameOf(page, 'panel.html');
  await panel.getByRole('button', { name: 'This is wrong' }).click();
  return { page, panel };
}
const fact = (panel: Frame, name: string) => panel.locator('.facts .rows > div').filter({ hasText: new RegExp(`^${name}`) });

test('opens with its heading and what it asks for in sight, and the first value in focus', async () => {
  const { panel } = await open();
  await expect(panel.locator('#wrong-type')).toBeFocused();
  await expect(panel.locator('#wrong-title')).toBeInViewport({ ratio: 1 });
  await expect(panel.locator('.wrong > p')).toBeInViewport({ ratio: 1 });
});

test('type, contact, setting, fee, weeks, letter and audience are put right in place, and taken back one by one', async () => {
  const { page, panel } = await open();
  await panel.getByLabel('Kind').selectOption('observership');
  await expect(panel.locator('h1')).toContainText('Observership');
  await panel.getByLabel('What you do').selectOption('observation');
  await expect(panel.locator('h1')).toContainText('watching only');
  await panel.getByLabel('Where').selectOption('inpatient');
  await expect(panel.locator('h1')).toHaveText('Observership, watching only, in a hospital');
  await expect(panel.locator('.ladder [aria-current]')).toContainText('Watching, hospital');
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('Observership, watching only · hospital')]);

  await panel.getByLabel('Cost of one rotation, US$').fill('990');
  await panel.getByLabel('Weeks, at least').focus();
  await expect(fact(panel, 'Fee')).toContainText('$990');
  await panel.getByLabel('Weeks, at least').fill('2');
  await panel.getByLabel('Weeks, at most').fill('6');
  await panel.getByLabel('Letter', { exact: true }).focus();
  await expect(fact(panel, 'Length')).toContainText('2–6 weeks');
  await panel.getByLabel('Letter', { exact: true }).selectOption('refused');
  await expect(fact(panel, 'Letter')).toContainText('not given');
  await panel.getByLabel('final-year students').check();
  await expect(fact(panel, 'Open to')).toContainText('final-year students, graduates');
  for (const name of ['Fee', 'Length', 'Letter', 'Open to']) await expect(fact(panel, name)).toContainText('your own value');
  await expect(panel.locator('header .own')).toHaveText('With your corrections');

  for (const name of ['Kind', 'What you do', 'Where', 'Fee', 'Length', 'Letter', 'Open to']) {
    await panel.getByRole('button', { name: `Undo: ${name}`, exact: true }).click();
    await expect(panel.getByRole('button', { name: `Undo: ${name}`, exact: true })).toHaveCount(0);
  }
  await expect(panel.locator('h1')).toHaveText('Externship, hands-on, in a clinic');
  await expect(fact(panel, 'Fee')).toContainText('$1,400');
  await expect(panel.locator('header .own')).toHaveCount(0);
});

test('a length or price that cannot be is said at its field, and the value of before stays', async () => {
  const { panel } = await open();
  await panel.getByLabel('Weeks, at least').fill('4');
  await panel.getByLabel('Weeks, at most').fill('600');
  await panel.getByLabel('Cost of one rotation, US$').fill('-5');
  await panel.getByLabel('Letter', { exact: true }).focus();
  await expect(panel.getByRole('alert')).toHaveText([/\b0\b/, /520/]);
  await expect(panel.getByLabel('Weeks, at most')).toHaveAccessibleDescription(/520/);
  await expect(fact(panel, 'Length')).not.toContainText('your own value');
  await expectClean(lens, panel, [{}]);
  await panel.getByLabel('Weeks, at most').fill('12');
  await panel.getByLabel('Letter', { exact: true }).focus();
  await expect(fact(panel, 'Length')).toContainText('4–12 weeks');
  await expect(panel.getByLabel('Weeks, at most')).not.toHaveAttribute('aria-invalid');
});

test('the correction is copied as a report, with the words that were read', async () => {
  const { page, panel } = await open();
  await panel.getByLabel('Where').selectOption('inpatient');
  await panel.getByLabel('Letter', { exact: true }).selectOption('possible');
  await panel.getByLabel('Cost of one rotation, US$').fill('990');
  await panel.getByLabel('Letter', { exact: true }).focus();
  await expect(fact(panel, 'Fee')).toContainText('$990');
  await panel.getByRole('button', { name: 'Copy as a report' }).click();
  await expect(panel.locator('.said')).toHaveText('Copied');
  const notes = await lens.open('https://elsewhere.test/notes', '<textarea autofocus></textarea>');
  await notes.locator('textarea').focus();
  await notes.keyboard.press('ControlOrMeta+V');
  await expect(notes.locator('textarea')).toHaveValue(/letter: read as/);
  const report = await notes.locator('textarea').inputValue();
  expect(report).toContain(`Page: ${page.url()}`);
  expect(report).toContain('Offering: Family Medicine Externship');
  expect(report).toContain('setting: read as outpatient, should be inpatient');
  expect(report).toContain('fee: read as $1400, should be $990');
  expect(report).toContain('letter: read as offered, should be possible');
  for (const words of ['in our office on Harlow Street', '$1,400', 'A letter of recommendation'])
    expect(report).toMatch(new RegExp(`“[^”]*${words.replace('$', '\\$')}`));
});

test('a saved listing shows the corrected price, and the page is not said to have changed', async () => {
  const { page, panel } = await open();
  await panel.getByLabel('Cost of one rotation, US$').fill('900');
  await panel.getByLabel('Letter', { exact: true }).focus();
  await expect(fact(panel, 'Fee')).toContainText('$900');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('button', { name: 'Saved' })).toBeVisible();
  await page.reload();
  await settled(page);
  const popup = await lens.popup(page);
  await expect.poll(() => popup.text()).toContain('Saved');
  expect(await popup.text()).not.toContain('Changed since you saved it');
  await popup.close();
  const list = await lens.openOwn('shortlist.html');
  await expect(list.locator('tbody tr')).toContainText('$900');
  await expect(list.locator('tbody tr')).not.toContainText('Changed');
  await list.close();
});

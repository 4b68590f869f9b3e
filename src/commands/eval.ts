/** `eval DIR [--json] [--compare OLD.json]`: how the ratings agree with the labels of careful readers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rateHtml } from '../rate-html.ts';
import { compareCard, comparePage, type Outcome, type PageLabel } from './compare.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, compare: { type: 'string' }, today: { type: 'string' } },
});
const outcomes = pages(positionals[0] as string).flatMap(({ name, html, url, label }) => {
  const rated = rateHtml(html, { url, today: values.today ?? '2026-11-24', locale: 'en' });
  return label.cards ? compareCard(name, label, rated) : comparePage(name, label, rated);
});
if (values.json) console.log(JSON.stringify(outcomes, null, 1));
else {
  report(outcomes.filter((o) => !o.ambiguous));
  const apart = outcomes.filter((o) => o.ambiguous && o.score < 1);
  if (apart.length) console.log(`\nambiguous, apart: ${apart.map((o) => `${o.file} ${o.axis}`).join(' · ')}`);
}
if (values.compare) changes(JSON.parse(readFileSync(values.compare, 'utf8')));

/** Pages with labels: a folder of pages/, urls.json, labels.json, or one folder a page. */
function pages(dir: string): { name: string; html: string; url: string | null; label: PageLabel }[] {
  const json = (file: string) => JSON.parse(readFileSync(join(dir, file), 'utf8'));
  if (existsSync(join(dir, 'labels.json'))) {
    const urls = json('urls.json');
    return Object.entries<PageLabel>(json('labels.json')).map(([name, label]) => ({
      name,
      label,
      url: urls[`${name}.html`] ?? null,
      html: readFileSync(join(dir, 'pages', `${name}.html`), 'utf8'),
    }));
  }
  return readdirSync(dir)
    .sort()
    .filter((name) => existsSync(join(dir, name, 'expected.json')))
    .map((name) => {
      const label = json(`${name}/expected.json`);
      return { name, label, url: label.url ?? null, html: readFileSync(join(dir, name, 'page.html'), 'utf8') };
    });
}

function report(all: Outcome[]): void {
  const badge = all.filter((o) => o.axis === 'badge');
  const shown = badge.filter((o) => o.got === 'yes').length;
  const due = badge.filter((o) => o.expected === 'yes').length;
  const both = badge.filter((o) => o.got === 'yes' && o.expected === 'yes').length;
  if (badge.length) console.log(`badge precision ${share(both, shown)}  recall ${share(both, due)}`);
  const axes = [...new Set(all.map((o) => o.axis))].filter((a) => a !== 'badge');
  for (const axis of axes) {
    const of = all.filter((o) => o.axis === axis);
    console.log(
      `${axis.padEnd(14)} ${share(
        of.reduce((n, o) => n + o.score, 0),
        of.length,
      )}`,
    );
  }
  for (const o of all.filter((x) => x.score < 1))
    console.log(`  ${o.file} · ${o.axis}: expected ${o.expected}, got ${o.got}${o.quote ? ` “${o.quote.slice(0, 110)}”` : ''}`);
}

function share(n: number, of: number): string {
  return `${of ? ((100 * n) / of).toFixed(1) : '–'} % (${n}/${of})`;
}

function changes(old: Outcome[]): void {
  const before = new Map(old.map((o) => [`${o.file} · ${o.axis}`, o.score]));
  for (const o of outcomes) {
    const was = before.get(`${o.file} · ${o.axis}`);
    if (was !== undefined && was !== o.score)
      console.log(`${o.score > was ? 'turned right' : 'turned wrong'}: ${o.file} · ${o.axis}: expected ${o.expected}, got ${o.got}`);
  }
}

/** `eval DIR [--json] [--compare OLD.json]`: how the ratings agree with the labels of careful readers. OLD.json: an earlier `--json`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rateHtml } from '../rate-html.ts';
import { compare, type Outcome } from './compare.ts';
import { LABELLED_ON, labelledPages } from './labelled.ts';
import { confusionLines, share, tally } from './tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, compare: { type: 'string' }, today: { type: 'string' } },
});
if (positionals.length !== 1) {
  console.error('usage: eval DIR [--json] [--compare OLD.json] [--today DATE]');
  process.exit(2);
}
const today = values.today ?? LABELLED_ON;
const outcomes = labelledPages(positionals[0] as string).flatMap(({ name, html, url, label }) =>
  compare(name, label, rateHtml(html, { url, today, locale: 'en' })),
);
const clear = outcomes.filter((o) => !o.ambiguous);
const ambiguous = outcomes.filter((o) => o.ambiguous);
if (values.json) console.log(JSON.stringify({ schema: 1, ...tally(clear), outcomes }, null, 1));
else report();
if (values.compare) changes(JSON.parse(readFileSync(values.compare, 'utf8')).outcomes);

function report(): void {
  const { badge, axes, confusion } = tally(clear);
  console.log(`badge precision ${share(badge.both, badge.shown)}  recall ${share(badge.both, badge.due)}`);
  for (const [axis, { right, of }] of Object.entries(axes)) console.log(`${axis.padEnd(14)} ${share(right, of)}`);
  for (const [axis, rows] of Object.entries(confusion)) console.log(`\n${confusionLines(axis, rows).join('\n')}`);
  console.log('');
  for (const o of clear) if (o.score < 1) console.log(`  ${miss(o)}`);
  const apart = ambiguous.filter((o) => o.score < 1);
  if (apart.length)
    console.log(`\nPages on which careful readers may differ (not counted):\n${apart.map((o) => `  ${miss(o)}`).join('\n')}`);
}

function miss({ file, axis, offering, expected, got, quote }: Outcome): string {
  const which = offering ? ` [${offering}]` : '';
  return `${file} · ${axis}${which}: expected ${expected}, got ${got}${quote ? ` “${quote.slice(0, 110)}”` : ''}`;
}

function changes(old: Outcome[]): void {
  // Several offerings of a page may be too many; each is known by what was found.
  const key = (o: Outcome) => `${o.file} · ${o.axis} · ${o.offering ?? (o.axis === 'not extra' ? o.got : '')}`;
  const before = new Map(old.map((o) => [key(o), o.score]));
  const log = values.json ? console.error : console.log;
  for (const o of outcomes) {
    const was = before.get(key(o));
    if (was !== undefined && was !== o.score) log(`${o.score > was ? 'turned right' : 'turned wrong'}: ${miss(o)}`);
  }
}

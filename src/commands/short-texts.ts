/**
 * Short texts of which a careful reader says one thing: `tests/texts/FACT.jsonl`, a JSON object a line. Each is read as all there is to
 * say on a page that offers something; what the rating then says of that fact is compared.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Audience, RatedListing } from '../model.ts';
import { rateHtml } from '../rate-html.ts';
import { LABELLED_ON } from './labelled.ts';

const shortText = z.strictObject({
  /** First heading of the page, where it matters. */
  title: z.optional(z.string()),
  /** Lines: `## heading`, `- item`, `| cell | cell |`; everything else is a paragraph. */
  text: z.string(),
  /** What a careful reader says; `none` where nothing is said of the fact. */
  label: z.string(),
});

export interface ShortText extends z.infer<typeof shortText> {
  /** File and line: `status 12`. */
  name: string;
  fact: string;
}

/** What a rating says of a fact, in the words of the labels. */
const SAYS: Record<string, (rated: RatedListing) => string> = {
  status: ({ facts }) => none(facts.status),
  setting: ({ setting, settingBasis }) => (settingBasis === 'stated' ? setting : 'none'),
  contact: ({ contact, contactBasis }) => (contactBasis === 'stated' ? contact : 'none'),
  supervision: ({ facts }) => none(facts.supervision),
  weeks: ({ facts }) => String(facts.weeks?.max ?? 'none'),
  letter: ({ facts }) => none(facts.letter),
  fee: ({ facts: { fee } }) => (fee?.free ? 'free' : String(fee?.total ?? 'none')),
  type: ({ type }) => none(type),
  audience: ({ facts }) => `students ${taken(facts, 'student', 'final-year-student')}, graduates ${taken(facts, 'graduate')}`,
  international: ({ facts }) => none(facts.international),
  visa: ({ facts: { visa } }) => visa?.kinds.toSorted().join(' ') || 'none',
  vslo: ({ facts }) => (facts.vslo === 'absent' ? 'none' : facts.vslo),
  leadTime: ({ facts }) => String(facts.leadTimeWeeks ?? 'none'),
  deadline: ({ facts }) => facts.deadline ?? 'none',
  housing: ({ facts }) => none(facts.housing),
  refund: ({ facts }) => REFUNDS[facts.refund.tuition],
};

/** In the words of the labels `none` is nothing said. */
const REFUNDS = { none: 'refused', partly: 'partly', refundable: 'full', unclear: 'none' };

/** `other`: somebody else is taken. */
const taken = ({ audience, excluded }: RatedListing['facts'], ...who: Audience[]): string => {
  const among = (some: Audience[]) => who.some((one) => some.includes(one));
  return among(audience) ? 'yes' : among(excluded) ? 'no' : audience.length ? 'other' : '-';
};

const none = (value: string): string => (value === 'unclear' ? 'none' : value);

/** All texts of a folder. @throws naming the file, the line and what was expected there. */
export function shortTexts(dir: string): ShortText[] {
  return readdirSync(dir)
    .sort()
    .flatMap((file) => {
      const fact = file.replace('.jsonl', '');
      if (!SAYS[fact]) throw new Error(`${file}: expected one of ${Object.keys(SAYS).join(', ')}`);
      const lines = readFileSync(join(dir, file), 'utf8').split('\n').filter(Boolean);
      return lines.map((line, i) => {
        const found = shortText.safeParse(JSON.parse(line));
        if (!found.success) throw new Error(`${file}, line ${i + 1}: ${z.prettifyError(found.error)}`);
        return { ...found.data, name: `${fact} ${i + 1}`, fact };
      });
    });
}

/** What is read of a text instead of its label; empty where it is right. Weeks are right within one, a letter that is possible is offered. */
export function textMissesOf({ fact, title = 'Visiting Observership in Medicine', text, label }: ShortText): string[] {
  const { listings } = rateHtml(pageOf(title, text), { url: null, today: LABELLED_ON, locale: 'en' });
  const [rated] = listings;
  const got = rated ? (SAYS[fact] as (typeof SAYS)[string])(rated) : 'no offer';
  return same(fact, label, got) ? [] : [`${got}, not ${label}`];
}

function same(fact: string, label: string, got: string): boolean {
  // Whether others may come too where some are named is not said.
  if (fact === 'audience')
    return got
      .split(', ')
      .every((part, i) => [part, part.replace('other', 'no'), part.replace('other', '-')].includes(label.split(', ')[i] ?? ''));
  if (fact === 'type' && got === 'no offer') return label === 'none';
  if (fact === 'weeks' || fact === 'leadTime') return label === got || Math.abs(Number(label) - Number(got)) <= 1;
  const granted = ['offered', 'possible'];
  return label === got || (fact === 'letter' && granted.includes(label) && granted.includes(got));
}

/** Makes the page one that offers something, and states none of the facts. */
const OFFER = [
  'Visitors rotate with us every month of the year.',
  'How to apply: the coordinator of the program looks at your application and your CV.',
  'Visitors bring immunization records, proof of health insurance and a copy of their passport, and sign a confidentiality agreement.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function pageOf(title: string, text: string): string {
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('## ')) return `<h2>${escaped(line.slice(3))}</h2>`;
    if (line.startsWith('- ')) return `<li>${escaped(line.slice(2))}</li>`;
    if (!line.startsWith('|')) return `<p>${escaped(line)}</p>`;
    const cells = line.split('|').slice(1, -1);
    return `<tr>${cells.map((cell) => `<td>${escaped(cell.trim())}</td>`).join('')}</tr>`;
  });
  const body = lines
    .join('\n')
    .replaceAll(/(?:<li>.*<\/li>\n?)+/g, '<ul>$&</ul>')
    .replaceAll(/(?:<tr>.*<\/tr>\n?)+/g, '<table>$&</table>');
  const head = `<!doctype html><title>${escaped(title)}</title><main><h1>${escaped(title)}</h1>`;
  return `${head}${OFFER}${body}</main>`;
}

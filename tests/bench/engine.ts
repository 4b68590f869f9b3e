/** Times of the engine alone, in Node: reading, blocks to verdict, and how they grow with the page. */
import { rateListing } from '../../src/advise/advise.ts';
import { classify } from '../../src/classify/classify.ts';
import { cues } from '../../src/lexicon/index.ts';
import { finish } from '../../src/model/steps.ts';
import { parsedTree } from '../../src/read/parsed-tree.ts';
import { read } from '../../src/read/read.ts';
import type { Tree } from '../../src/read/tree.ts';

const TODAY = '2026-11-25';
const ROUNDS = 15;

const SENTENCES = [
  'You take the history, examine the patient and write the note, which the attending reviews with you.',
  'The office stands on the third floor of a brick building, two stops from the station.',
  'Rounds begin at seven on the ward and end with a conference for all who are there.',
  'The fee is $1,200 for four weeks and includes malpractice insurance but no housing.',
  'Applications are read within a week, and letters of recommendation depend on performance.',
  'Graduates of medical schools abroad are welcome; Step 1 is not needed.',
  'Our town has a river, a market on Saturdays and a library that lends bicycles.',
];
const OFFER = '<!doctype html><html lang="en"><title>Internal Medicine Externship</title><h1>Internal Medicine Externship</h1>';

/** A listing with about this many characters of text. */
export function listing(characters: number): string {
  let html = OFFER;
  for (let i = 0, size = 0; size < characters; i++) {
    const sentences = [0, 1, 2, 3].map((n) => SENTENCES[(i * 3 + n) % SENTENCES.length] as string).join(' ');
    html += i % 6 === 0 ? `<h2>Part ${i}</h2><p>${sentences}</p>` : `<p>${sentences}</p>`;
    size += sentences.length;
  }
  return html;
}

/** An index of so many offerings. */
export const index = (offerings: number): string =>
  `<!doctype html><html lang="en"><title>Rotations</title><h1>Clinical rotations</h1><p>Choose where you want to work with patients.</p>${Array.from(
    { length: offerings },
    (_, i) =>
      `<div class="card"><h3><a href="/r/${i}">Internal medicine externship ${i}</a></h3><p>Clinic in Joliet, IL</p><p>Four weeks, $${900 + i}</p><p>You examine patients with the doctor in the office.</p></div>`,
  ).join('')}`;

/** Of one page, ms. */
interface Times {
  read: number;
  /** Blocks to verdict, with what is advised to everybody. */
  verdict: number;
}

const all = new RegExp(
  Object.values(cues)
    .flat()
    .map((cue) => `(?:${cue.pattern})`)
    .join('|'),
  'g',
);

/** Milliseconds that this process has worked: others on the machine do not count. */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** One rating, its times by a clock in ms. */
export function once(html: string, clock: () => number): Times & { offerings: number } {
  const { tree, root } = parsedTree(html);
  let start = clock();
  const { page } = finish(read(tree, root, null));
  const reading = clock() - start;
  start = clock();
  const { listings } = classify(page, { today: TODAY, hostKind: null });
  for (const offering of listings) rateListing(offering, null, { today: TODAY, locale: 'en' });
  return { read: reading, verdict: clock() - start, offerings: listings.length };
}

function walk<N>(tree: Tree<N>, root: N): number {
  let hits = 0;
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (tree.tag(node) === '#text') for (const _ of tree.text(node).toLowerCase().matchAll(all)) hits++;
    for (let child = tree.first(node); child; child = tree.next(child)) open.push(child);
  }
  return hits;
}

/** The middle one. */
export const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number;

const now = () => performance.now();

/** Medians of the rounds after as many to warm up. */
function timesOf(html: string, rounds = ROUNDS): Times {
  for (let i = 0; i < rounds; i++) once(html, now);
  const runs = Array.from({ length: rounds }, () => once(html, now));
  return { read: median(runs.map((run) => run.read)), verdict: median(runs.map((run) => run.verdict)) };
}

/** The same for one walk over the text nodes and one pass of all cues as a single pattern. */
function floorOf(html: string, rounds = ROUNDS): number {
  const { tree, root } = parsedTree(html);
  const times = Array.from({ length: 2 * rounds }, () => {
    const start = now();
    walk(tree, root);
    return now() - start;
  });
  return median(times.slice(rounds));
}

/** The whole table. To be called in a process that has not rated anything: the first rating is one of its rows. */
export function engine(): { name: string; times: Times; floor: number | null }[] {
  const pages: [string, string, number?][] = [
    ['listing, 10 kB', listing(10_000)],
    ['listing, 35,000 characters', listing(35_000)],
    ['listing, 100 kB', listing(100_000)],
    ['listing, 1 MB', listing(1_000_000), 5],
    ['listing, 10 MB', listing(10_000_000), 2],
    ['index of 10', index(10)],
    ['index of 100', index(100)],
    ['index of 1,000', index(1_000), 7],
  ];
  const first = once(listing(35_000), now);
  const times = pages.map(([, html, rounds]) => timesOf(html, rounds));
  // Not between them: the single pattern takes memory in which the engine's own are made ready.
  const floors = pages.map(([, html, rounds]) => floorOf(html, rounds));
  return [
    ...pages.map(([name], i) => ({ name, times: times[i] as Times, floor: floors[i] as number })),
    { name: 'the first rated of all, 35,000 characters', times: first, floor: null },
  ];
}

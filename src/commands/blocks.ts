/** `blocks FILE [ADDRESS]`: how a page was read, a line each block; to see what went wrong. */
import { givenPage } from './given-page.ts';

const page = givenPage('blocks');
console.log(page.title);
page.blocks.forEach((b, i) => {
  const cards = page.cards
    .filter((c) => c.title === i)
    .map((c) => `[card ${c.group}: ${c.from}-${c.to}]`)
    .join(' ');
  console.log(`${i} ${b.region} ${b.kind}${b.level || ''} ${b.text.slice(0, 100)} ${cards}`);
});

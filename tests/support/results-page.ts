/** A page of search results, written for the tests: what a reader finds who looks for visits. */
interface Result {
  title: string;
  href: string;
  words: string;
}

export const RESULTS: Result[] = [
  {
    title: 'Cardiology Observership | Larkmoor Medical Center',
    href: 'https://larkmoor-medical.test/education/observership',
    words: 'Observers follow the inpatient team on the wards. Observers may not touch patients or write in the chart. Four weeks.',
  },
  {
    title: 'Family Medicine Externship for IMGs',
    href: 'https://clinic-externs.test/family',
    words: 'Externs take the history and examine patients in our outpatient clinic. International medical graduates are welcome.',
  },
  {
    title: 'Psychiatry Telerotation',
    href: 'https://rounds-online.test/psychiatry',
    words: 'A virtual rotation: join our online case conferences from home for two weeks. A certificate is given.',
  },
  {
    title: 'Observership Program - Hartwell Health',
    href: 'https://hartwell.test/observe',
    words: 'Learn about the Hartwell Health observership, its dates and how international physicians can apply to come.',
  },
  { title: 'Observerships', href: 'https://short.test/', words: 'Click here.' },
  {
    title: 'Internal Medicine Residency Program',
    href: 'https://residency.test/im',
    words: 'Our three-year internal medicine residency takes applications through ERAS. US clinical experience is required.',
  },
  {
    title: 'What is the best soup for a cold day?',
    href: 'https://soups.test/best',
    words: 'Ten soups that keep you warm all winter, from lentils to noodles, with lists of what to buy for each of them.',
  },
];

/** @param leads Gives the address that a result's title leads to. */
export const resultsPage = (leads: (href: string) => string = (href) => href): string => `<!doctype html>
<html lang="en"><head><title>observership for international doctors - Finder</title></head><body>
<header><form><input name="q" value="observership for international doctors"></form><nav><a href="/images">Images</a> <a href="/news">News</a></nav></header>
<main><div id="found">${RESULTS.map(
  ({ title, href, words }) => `
<div class="hit"><div class="site">${new URL(href).hostname}</div><a href="${leads(href)}"><h3>${title}</h3></a><div class="words">${words}</div></div>`,
).join('')}
</div></main><footer><a href="/about">About</a></footer></body></html>`;

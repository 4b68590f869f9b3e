/** A page and its readers, and what a page can find out about them: nothing. Shared by the tests of both browsers. */

/** None of the words that speak of a reader stands in it. */
export const INDEX = `<!doctype html><html lang="en"><head><title>Rotations</title></head><body style="font:16px/1.5 serif;width:900px">
<h1>Rotations in Ohio</h1><p>Each is in our hospital and lasts four weeks.</p>
<section><h2>Cardiology Elective</h2><p>For enrolled seniors of medical schools only. You examine patients on the ward and write notes. $900.</p></section>
<section><h2>Cardiology Observership</h2><p>For international medical doctors. You observe rounds on the ward; no patient contact. $500.</p></section>
<section><h2>Cardiology Externship</h2><p>For IMGs. You take histories and examine patients in our clinic. $2,900.</p></section></body></html>`;

export const PROFILES = {
  nobody: null,
  graduate: {
    schema: 1,
    status: 'graduate',
    graduationYear: 2021,
    specialty: 'neurology',
    budgetUsd: 600,
    visa: { held: ['B-1'] },
    exams: { step1: true },
  },
  student: {
    schema: 1,
    status: 'student',
    year: 6,
    finalYear: true,
    specialty: 'cardiology',
    budgetUsd: 9000,
    visa: { notNeeded: true },
    school: { name: 'Zenith University', vslo: true },
  },
};
/** What a page might search for to learn of its reader. */
export const WORDS = [
  'graduate',
  'student',
  'final',
  'neurology',
  'budget',
  '600',
  '9,000',
  'B-1',
  'Zenith',
  'VSLO',
  'open to you',
  'not open',
  'may apply',
  'for you',
  'closed',
  'specialty',
  'dim',
  'weigh',
];

/** Everything that a page could ask its browser about us; stands by itself, runs in the page. */
export async function learn(words: string[]) {
  const host = [...document.documentElement.children].at(-1) as HTMLElement;
  const grid: string[] = [];
  for (let y = 4; y < innerHeight; y += 8) {
    let row = '';
    for (let x = 4; x < innerWidth; x += 8) row += document.elementFromPoint(x, y) === host ? '#' : '.';
    grid.push(row);
  }
  const find = (window as unknown as { find(text: string, ...more: boolean[]): boolean }).find;
  const found = words.map((word) => {
    getSelection()?.removeAllRanges();
    return find.call(window, word, false, false, true);
  });
  // Only Chromium tells a page what covers its elements.
  const covered = await new Promise((done) => {
    const targets = document.querySelectorAll('h2, section, p');
    const observer = new IntersectionObserver(
      (entries) => done(entries.map((e) => (e as IntersectionObserverEntry & { isVisible?: boolean }).isVisible ?? null)),
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    for (const target of targets) observer.observe(target);
  });
  return {
    html: document.documentElement.outerHTML,
    box: JSON.stringify(host.getBoundingClientRect()),
    // The browser lists custom properties in an order of its own, which differs between two visits of one reader.
    styles: [...getComputedStyle(host)].sort().map((name) => `${name}: ${getComputedStyle(host).getPropertyValue(name)}`),
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, window.length],
    focus: document.activeElement?.localName,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    highlights: CSS.highlights.size,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    grid,
    found,
    covered,
  };
}

/** A key that names a column holds for that column, whatever its header is called. */
import { expect, test } from 'vitest';
import { offeringsIn } from '../support/html.ts';

const NAMES = ['Cardiology, Ashford', 'Neurology, Birch', 'Pediatrics, Cedar', 'Surgery, Dale'];
const kinds = ['H', 'W', 'W', 'H'];

function keyed(header: string): string[] {
  const rows = NAMES.map((name, i) => `<tr><td>${name}<td>${kinds[i]}<td>Four weeks with the team, $900`).join('');
  const key = `<p>${header}: H = you examine patients; W = you watch only.</p>`;
  const page = `<title>Rotations</title><h1>Rotations</h1>${key}<table><tr><th>Rotation<th>${header}<th>What${rows}</table>`;
  return offeringsIn(page).map(({ own }) =>
    own
      .filter((s) => s.key)
      .map(({ quote }) => quote)
      .join(),
  );
}

test.each(['Kind', 'Mark', 'Row', 'Text', 'Word', 'Anywhere'])('headed “%s”', (header) =>
  expect(keyed(header)).toEqual(['you examine patients', 'you watch only', 'you watch only', 'you examine patients']),
);

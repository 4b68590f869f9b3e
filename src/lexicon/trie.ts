/**
 * Many words looked up in a text at once. One table holds them: a row for each beginning of a word, a column for each letter,
 * and in it the row of the beginning that is longer by this letter, or 0.
 */

const COLUMNS = 64;
const CODES = 0x10000;
const ROWS = 0x10000;

/**
 * Words with a value each. Grows with the words put in (`at`) and is never emptied.
 * @throws Error (from `at`) where the words have more than 63 different letters or 65,535 beginnings: a fault of the patterns, not of a page.
 */
export class Trie<T> {
  /** The column of each code of a letter; 0, which is always empty, for those that no word has. */
  private readonly columns = new Uint8Array(CODES);
  private letters = 0;
  private rows = new Uint16Array(COLUMNS * 256);
  private readonly values: (T | undefined)[] = [undefined];

  /** What stands under the word; made where nothing does yet. */
  at(word: string, make: () => T): T {
    let row = 0;
    for (let i = 0; i < word.length; i++) {
      const place = row * COLUMNS + this.columnOf(word.charCodeAt(i));
      row = this.rows[place] || this.addRow(place);
    }
    const value = this.values[row] ?? make();
    this.values[row] = value;
    return value;
  }

  /** Every word that begins at this place of the text, the shortest first; returns where the longest ends, or -1. */
  begin(text: string, at: number, found: (value: T) => void): number {
    const { columns, rows, values } = this;
    let end = -1;
    let row = 0;
    for (let i = at; i < text.length; i++) {
      row = rows[row * COLUMNS + (columns[text.charCodeAt(i)] as number)] as number;
      if (row === 0) break;
      const value = values[row];
      if (value === undefined) continue;
      found(value);
      end = i + 1;
    }
    return end;
  }

  private columnOf(code: number): number {
    const column = this.columns[code] || ++this.letters;
    if (column >= COLUMNS) throw new Error(`Words of more than ${COLUMNS - 1} letters: no column for “${String.fromCharCode(code)}”`);
    this.columns[code] = column;
    return column;
  }

  private addRow(place: number): number {
    const row = this.values.push(undefined) - 1;
    if (row >= ROWS) throw new Error(`More than ${ROWS} beginnings of words`);
    if ((row + 1) * COLUMNS > this.rows.length) {
      const longer = new Uint16Array(this.rows.length * 2);
      longer.set(this.rows);
      this.rows = longer;
    }
    this.rows[place] = row;
    return row;
  }
}

/**
 * Many words looked up in a text at once. One table holds them: a row for each beginning that several words have, a column for each
 * letter, and in it the row of the beginning that is longer by this letter, or the one word that goes on so, or 0. Few rows stay near
 * at hand for the machine.
 */

const COLUMNS = 64;
const CODES = 0x10000;
/** From here on a cell holds the number of a word. */
const WORD = 0x8000;

interface Word<T> {
  /** Its letters behind those of the cell. */
  rest: string;
  value: T;
}

/**
 * Words with a value each. Grows with the words put in (`at`) and is never emptied.
 * @throws Error (from `at`) where the words have more than 63 different letters, or are more than 32,768 or have so many beginnings: a fault of the patterns, not of a page.
 */
export class Trie<T> {
  /** The column of each code of a letter; 0, which is always empty, for those that no word has. */
  private readonly columns = new Uint8Array(CODES);
  private letters = 0;
  private rows = new Uint16Array(COLUMNS * 256);
  /** What stands under the beginning of each row, where it is a word itself. */
  private readonly values: (T | undefined)[] = [undefined];
  private readonly words: Word<T>[] = [];

  /** What stands under the word; made where nothing does yet. */
  at(word: string, make: () => T): T {
    let row = 0;
    for (let i = 0; i < word.length; i++) {
      const place = row * COLUMNS + this.columnOf(word.charCodeAt(i));
      const next = this.rows[place] as number;
      if (next === 0) return this.addWord(place, word.slice(i + 1), make());
      if (next < WORD) {
        row = next;
        continue;
      }
      const known = this.words[next - WORD] as Word<T>;
      if (known.rest === word.slice(i + 1)) return known.value;
      row = this.addRow(place);
      if (known.rest) {
        this.rows[row * COLUMNS + this.columnOf(known.rest.charCodeAt(0))] = next;
        known.rest = known.rest.slice(1);
      } else this.values[row] = known.value;
    }
    const value = this.values[row] ?? make();
    this.values[row] = value;
    return value;
  }

  /** Whether any word begins with this letter. */
  opens(code: number): boolean {
    return this.rows[this.columns[code] as number] !== 0;
  }

  /** Every word that begins at this place of the text, the shortest first, with where it ends. */
  begin(text: string, at: number, found: (value: T, end: number) => void): void {
    const { columns, rows, values } = this;
    let row = 0;
    for (let i = at; i < text.length; i++) {
      const next = rows[row * COLUMNS + (columns[text.charCodeAt(i)] as number)] as number;
      if (next === 0) return;
      if (next >= WORD) {
        const { rest, value } = this.words[next - WORD] as Word<T>;
        if (text.startsWith(rest, i + 1)) found(value, i + 1 + rest.length);
        return;
      }
      row = next;
      const value = values[row];
      if (value !== undefined) found(value, i + 1);
    }
  }

  private columnOf(code: number): number {
    const column = this.columns[code] || ++this.letters;
    if (column >= COLUMNS) throw new Error(`Words of more than ${COLUMNS - 1} letters: no column for “${String.fromCharCode(code)}”`);
    this.columns[code] = column;
    return column;
  }

  private addWord(place: number, rest: string, value: T): T {
    const n = WORD + this.words.push({ rest, value }) - 1;
    if (n >= CODES) throw new Error(`More than ${CODES - WORD} words`);
    this.rows[place] = n;
    return value;
  }

  private addRow(place: number): number {
    const row = this.values.push(undefined) - 1;
    if (row >= WORD) throw new Error(`More than ${WORD} beginnings of words`);
    if ((row + 1) * COLUMNS > this.rows.length) {
      const longer = new Uint16Array(this.rows.length * 2);
      longer.set(this.rows);
      this.rows = longer;
    }
    this.rows[place] = row;
    return row;
  }
}

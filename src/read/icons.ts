/** Pictures with a word or two for them, which say something of an offering where they stand alone. */

/** Short words for a picture. */
export interface Icon<N> {
  node: N;
  words: string;
  linked: boolean;
}

/** Elements that such pictures may fill. */
export const FILLED = new Set(['li', 'td', 'th', 'dd']);

/** Whether pictures that fill an element tell something: in a list those that lead elsewhere do not. */
export const areTold = <N>(tag: string, icons: Icon<N>[]): boolean => tag !== 'li' || !icons.some(({ linked }) => linked);

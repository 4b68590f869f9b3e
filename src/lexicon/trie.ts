/** Many words looked up in a text at once, letter by letter. */

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

const node = <T>(): Node<T> => ({ next: new Map(), value: undefined });

export class Trie<T> {
  private readonly root = node<T>();

  /** What stands under the word; made where nothing does yet. */
  at(word: string, make: () => T): T {
    let here = this.root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = here.next.get(code);
      if (!next) {
        next = node<T>();
        here.next.set(code, next);
      }
      here = next;
    }
    here.value ??= make();
    return here.value;
  }

  /** Every word that begins at this place of the text, the shortest first; returns where the longest ends, or -1. */
  begin(text: string, at: number, found: (value: T) => void): number {
    let end = -1;
    let here = this.root.next.get(text.charCodeAt(at));
    for (let i = at + 1; here; i++) {
      if (here.value !== undefined) {
        found(here.value);
        end = i;
      }
      here = i < text.length ? here.next.get(text.charCodeAt(i)) : undefined;
    }
    return end;
  }
}

/** Waits for elements to come near the window: what belongs to them need not be built before. */

/** How far outside the window an element is looked at, as a share of the window. */
export const NEAR = '50%';

/** One list of items is waited for at a time; each is told of whenever its element is near, so that what is told twice must do no harm. */
export class Coming<T> {
  private readonly waiting = new Map<Element, T[]>();
  private sight: IntersectionObserver | undefined;

  /** `came` is told what belongs to the elements that have come near. */
  constructor(private readonly came: (items: T[]) => void) {}

  /** Waits for these, and no longer for those of before. */
  wait(items: T[], elementOf: (item: T) => Element | null): void {
    this.end();
    if (!items.length) return;
    this.sight ??= new IntersectionObserver(
      (entries) => this.came(entries.flatMap(({ target, isIntersecting }) => (isIntersecting && this.waiting.get(target)) || [])),
      { rootMargin: NEAR },
    );
    for (const item of items) {
      const element = elementOf(item);
      if (!element) continue;
      this.waiting.set(element, [...(this.waiting.get(element) ?? []), item]);
      this.sight.observe(element);
    }
  }

  /** Waits for nothing any more. */
  end(): void {
    this.sight?.disconnect();
    this.waiting.clear();
  }
}

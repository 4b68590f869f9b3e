/**
 * Acts on what the reader does, never on what a page makes up: a click must be trusted, and what is clicked must have been
 * in sight. A page can lay a picture without pointer events over us, or fade us out, to steer a real click.
 */

/** Time in ms for which a control must have been seen; also the shortest that browsers allow. */
const SEEN_FOR = 100;

const unseen = new WeakSet<EventTarget>();

/** Chromium knows what covers an element; elsewhere everything counts as seen. */
const sightIn = (area: IntersectionObserverInit): IntersectionObserver | null =>
  'isVisible' in IntersectionObserverEntry.prototype
    ? new IntersectionObserver(
        (entries) => {
          for (const entry of entries as (IntersectionObserverEntry & { isVisible: boolean })[]) {
            if (entry.isIntersecting && !entry.isVisible) unseen.add(entry.target);
            else unseen.delete(entry.target);
          }
        },
        { ...area, trackVisibility: true, delay: SEEN_FOR } as IntersectionObserverInit,
      )
    : null;
const sight = sightIn({});
/** The foot of our own pages lies over their lower end: what is under it cannot be clicked, and nobody else covers it. */
const aboveFoot = location.protocol.endsWith('extension:') ? sightIn({ root: document, rootMargin: '0px 0px -80px 0px' }) : sight;

/** Begins to look whether a control is in sight; gives how to stop. */
export function watchSight(control: Element): () => void {
  const own = control.closest('footer') ? sight : aboveFoot;
  own?.observe(control);
  return () => own?.unobserve(control);
}

/** Whether an event is the reader's own, on something in sight. */
export const isReal = ({ isTrusted, currentTarget }: Event): boolean => isTrusted && !(currentTarget && unseen.has(currentTarget));

/** Calls `act` on a real click, of mouse, touch or keyboard. */
export function onClick(button: HTMLElement, act: () => void): void {
  watchSight(button);
  button.addEventListener('click', (event) => isReal(event) && act());
}

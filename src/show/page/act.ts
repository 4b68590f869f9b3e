/**
 * Acts on what the reader does, never on what a page makes up: a click must be trusted, and what is clicked must have been
 * in sight. A page can lay a picture without pointer events over us, or fade us out, to steer a real click.
 */

import { inSight } from './covers.ts';
import { boxOf } from './dom.ts';
import { grown, overlap } from './geometry.ts';

/** Time in ms for which a control must have been seen; also the shortest that browsers allow. */
const SEEN_FOR = 100;

const unseen = new WeakSet<EventTarget>();
/** Controls that are looked after. Chromium takes the edge and the ring of one for a cover of the next. */
const controls = new Set<Element>();
/** So far, in px, an edge or a ring reaches. */
const EDGE = 8;

function besideOwn(control: Element): boolean {
  const near = grown(boxOf(control), EDGE);
  for (const other of controls) {
    if (!other.isConnected) controls.delete(other);
    else if (other !== control && overlap(boxOf(other), near)) return true;
  }
  return false;
}

/** What Chromium takes for covered is looked at once more where it may be by a control of ours. */
const isUnseen = (control: EventTarget | null): boolean =>
  control instanceof Element && unseen.has(control) && !(besideOwn(control) && inSight(control));

/** Chromium knows what covers an element; elsewhere it is looked up when the pointer or the focus comes, and again at the click. */
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
const ownPage = location.protocol.endsWith('extension:');
/** The foot of our own pages lies over their lower end: what is under it cannot be clicked, and nobody else covers it. */
const aboveFoot = ownPage ? sightIn({ root: document, rootMargin: '0px 0px -80px 0px' }) : sight;

/** Since when a control is to be seen, where we look ourselves: never (Infinity) while it is covered. */
const clearSince = new WeakMap<EventTarget, number>();

function look(control: Element): void {
  const now = performance.now();
  const since = clearSince.get(control) ?? Number.NEGATIVE_INFINITY;
  clearSince.set(control, inSight(control) ? Math.min(since, now) : Number.POSITIVE_INFINITY);
}

/** Begins to look whether a control is in sight; gives how to stop. */
export function watchSight(control: Element): () => void {
  if (!sight && !ownPage) for (const type of ['pointerenter', 'pointerdown', 'focus']) control.addEventListener(type, () => look(control));
  const own = control.closest('footer') ? sight : aboveFoot;
  own?.observe(control);
  controls.add(control);
  return () => {
    own?.unobserve(control);
    controls.delete(control);
  };
}

/** Whether an event is the reader's own, on something in sight. */
export function isReal({ isTrusted, currentTarget }: Event): boolean {
  if (!isTrusted || isUnseen(currentTarget)) return false;
  if (sight || ownPage || !(currentTarget instanceof Element)) return true;
  look(currentTarget);
  return performance.now() - (clearSince.get(currentTarget) as number) >= SEEN_FOR;
}

/** Calls `act` on a real click, of mouse, touch or keyboard. */
export function onClick(button: HTMLElement, act: () => void): void {
  watchSight(button);
  button.addEventListener('click', (event) => isReal(event) && act());
}

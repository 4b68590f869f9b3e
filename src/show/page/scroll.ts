/** Scrolling for readers who may have asked for less motion. */

export const calm = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

export const scrollTo = (element: Element): void => Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: calm() });

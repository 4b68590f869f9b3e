/** When and how the page moves: for readers who may have asked for less motion, and for a browser that draws by frames. */

export const calm = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

export const scrollTo = (element: Element): void => Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: calm() });

/** Resolves when the browser is about to draw, or soon where it draws nothing, as in a tab behind another. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });

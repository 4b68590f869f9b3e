/** The width that an element has now, so that a picture's words keep their size on any screen. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export function useWidth<E extends Element>(): [{ current: E | null }, number] {
  const at = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!at.current) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(at.current);
    return () => watch.disconnect();
  }, []);
  return [at, width];
}

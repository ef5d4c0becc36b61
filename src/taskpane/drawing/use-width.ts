import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** What the pane has in Excel, less its margins. */
const usual = 326;

/** How wide an element is, in pixels, followed as that changes. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      // Hidden, it has no width; what was drawn stays.
      if (current.clientWidth > 0) setWidth(Math.min(current.clientWidth, 640));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

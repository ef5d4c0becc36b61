import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The pane's default width in Excel without its margins. */
const usual = 326;

/** Returns the width of an element in pixels, and follows changes. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      // A hidden element has no width; the last one is kept.
      if (current.clientWidth > 0) setWidth(Math.min(current.clientWidth, 640));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

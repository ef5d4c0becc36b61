import { useEffect, useState, type ReactNode } from "react";

/** Delay before progress is shown, in milliseconds. Shorter work shows none, so that nothing flickers. */
const delay = 500;

/** Returns whether something has been in progress for longer than the delay. */
export function useDelayed(going: boolean): boolean {
  const [isLasting, setIsLasting] = useState(false);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => setIsLasting(true), delay);
    return () => {
      clearTimeout(timer);
      setIsLasting(false);
    };
  }, [going]);
  return isLasting;
}

/** Shows its children once it has been mounted for longer than the delay. */
export function Delayed({ children }: { children: ReactNode }) {
  return useDelayed(true) ? children : null;
}

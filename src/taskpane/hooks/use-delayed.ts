import { useEffect, useState } from "react";

/** What is over sooner than this needs no word. Milliseconds. */
const patience = 500;

/** Whether something has been going on for longer than a moment. */
export function useLasting(going: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => setLasts(true), patience);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [going]);
  return lasts;
}

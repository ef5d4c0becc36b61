import { useEffect, useState, type ReactNode } from "react";

/** What is said only where something takes longer than half a second: before that it would flicker. */
const patience = 500;

export function Later({ children }: { children: ReactNode }) {
  const [isTime, come] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => come(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isTime ? children : null;
}

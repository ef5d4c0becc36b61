import { useEffect, useState } from "react";

/** A value that may be loaded, loading or failed. */
export type PromiseState<T> =
  { readonly is: "known"; readonly value: T } | { readonly is: "awaited" } | { readonly is: "failed" };

/** Returns the state of a promise, or a plain value at once. Pass the same promise at every render. */
export function usePromise<T>(asked: T | Promise<T>): PromiseState<T> {
  const [last, setLast] = useState<{ readonly asked: Promise<T>; readonly settled: PromiseState<T> }>();
  useEffect(() => {
    if (!(asked instanceof Promise)) return undefined;
    let isCurrent = true;
    const become = (settled: PromiseState<T>) => {
      if (isCurrent) setLast({ asked, settled });
    };
    asked.then(
      (value) => become({ is: "known", value }),
      () => become({ is: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  if (!(asked instanceof Promise)) return { is: "known", value: asked };
  return last?.asked === asked ? last.settled : { is: "awaited" };
}

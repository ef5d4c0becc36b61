import { useEffect, useState } from "react";

/** Something that was asked for: known, or on its way, or not to be had. */
export type PromiseState<T> =
  { readonly is: "known"; readonly value: T } | { readonly is: "awaited" } | { readonly is: "failed" };

/** What was asked for, as soon as it is there: at once where it is no promise. Ask once, not at every drawing. */
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

/**
 * A long calculation in steps, between which other work may run. Each step yields which part of the whole
 * is done, from 0 to 1; the last one returns the answer.
 */
export type Steps<T> = Iterator<number, T, undefined>;

/** One answer after the other for `count` items, with a step after each; part of a whole that begins at `from`. */
export function* oneByOne<T>(
  count: number,
  answer: (item: number) => T,
  { from, to } = { from: 0, to: 1 },
): Generator<number, T[], undefined> {
  const answers: T[] = [];
  for (let item = 0; item < count; item++) {
    answers.push(answer(item));
    yield from + ((to - from) * (item + 1)) / count;
  }
  return answers;
}

/** The steps of a calculation that is one part of a longer one. */
export function* within<T>(
  steps: Steps<T>,
  { from, to }: { readonly from: number; readonly to: number },
): Generator<number, T, undefined> {
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      yield from + (to - from) * step.value;
    }
  } finally {
    steps.return?.(undefined as T);
  }
}

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

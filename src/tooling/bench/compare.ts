import type { Instead, Row } from "./row";

export interface Subject {
  readonly what: string;
  /** Called once for each measured call; a promise is awaited. */
  readonly run: () => unknown;
}

/** What one would use instead of ours. */
export interface Alternative extends Subject {
  readonly remark?: string;
}

export interface Effort {
  readonly rounds?: number;
  /** Minimum duration of a round of calls in milliseconds, so that the clock is precise enough. */
  readonly round?: number;
  /** Milliseconds of warm-up for each subject, at least one call: engines optimise code while it runs. */
  readonly warmUp?: number;
  /** Milliseconds after which no further round begins, except the first `fewestRounds`. */
  readonly most?: number;
}

const fewestRounds = 5;

/**
 * Milliseconds for one call of ours and of each alternative, one sample for each round. They run in turn, so that other
 * work on the machine disturbs all of them alike.
 */
export async function compare(
  ours: Subject,
  alternatives: readonly Alternative[],
  { rounds = 15, round = 20, warmUp = 300, most = 8000 }: Effort = {},
): Promise<Row> {
  const first = await begin(ours, warmUp, round);
  const others: Begun<Alternative>[] = [];
  for (const alternative of alternatives) others.push(await begin(alternative, warmUp, round));
  const end = performance.now() + most;
  for (let done = 0; done < rounds && (done < fewestRounds || performance.now() < end); done++)
    for (const { subject, calls, samples } of [first, ...others])
      samples.push((await time(subject.run, calls)) / calls);
  return {
    what: ours.what,
    unit: "ms",
    samples: first.samples,
    instead: others.map(({ subject, samples }) => found(subject, samples)),
  };
}

function found({ what, remark }: Alternative, samples: readonly number[]): Instead {
  return remark === undefined ? { what, samples } : { what, samples, remark };
}

interface Begun<T extends Subject> {
  readonly subject: T;
  /** In a round. */
  readonly calls: number;
  readonly samples: number[];
}

async function begin<T extends Subject>(subject: T, warmUp: number, round: number): Promise<Begun<T>> {
  const perCall = await warm(subject.run, warmUp);
  return { subject, calls: Math.max(1, Math.ceil(round / perCall)), samples: [] };
}

/** Milliseconds per call at the end of the warm-up. */
async function warm(run: Subject["run"], atLeast: number): Promise<number> {
  const start = performance.now();
  for (let calls = 1; ; calls *= 2) {
    const perCall = (await time(run, calls)) / calls;
    if (performance.now() - start >= atLeast) return perCall;
  }
}

async function time(run: Subject["run"], calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}

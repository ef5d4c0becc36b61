/** ms: milliseconds · kB: 1000 bytes */
export type Unit = "ms" | "kB";

/** Something measured, as often as it was: a single sample where nothing varies. */
export interface Measured {
  readonly what: string;
  readonly samples: readonly number[];
}

/** One line of the table: what is ours, beside what somebody would use instead. */
export interface Row extends Measured {
  readonly unit: Unit;
  readonly instead: readonly Instead[];
}

export interface Instead {
  readonly what: string;
  /** Empty where it came to no end; `remark` says so. */
  readonly samples: readonly number[];
  /** What has to be known about it beside its time, such as wrong answers. */
  readonly remark?: string;
}

/** A group of measurements that belong together: one file, one table. */
export interface Bench {
  /** To choose it by: `npm run bench -- opening`. */
  readonly name: string;
  /** Heading of its table. */
  readonly title: string;
  /** What has to be known to read it: what is counted, on what data. */
  readonly about: string;
  run(): Promise<readonly Row[]>;
}

/** ms: milliseconds · kB: 1000 bytes */
export type Unit = "ms" | "kB";

/** Something measured, with all its samples; one sample if it does not vary. */
export interface Measured {
  readonly what: string;
  readonly samples: readonly number[];
}

/** One row of the table: ours, and what one would use instead. */
export interface Row extends Measured {
  readonly unit: Unit;
  readonly instead: readonly Instead[];
}

export interface Instead {
  readonly what: string;
  /** Empty if it did not finish; `remark` says so. */
  readonly samples: readonly number[];
  /** What matters besides its time, such as wrong answers. */
  readonly remark?: string;
}

/** A group of measurements that belong together: one file, one table. */
export interface Bench {
  /** Its name on the command line: `npm run bench -- opening`. */
  readonly name: string;
  /** Heading of its table. */
  readonly title: string;
  /** What is measured, and on which data. */
  readonly about: string;
  run(): Promise<readonly Row[]>;
}

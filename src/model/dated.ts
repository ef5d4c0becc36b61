import type { Sourced } from "../report/provenance";

/** A sourced number of one year. */
export interface Dated {
  readonly year: number;
  readonly data: Sourced;
}

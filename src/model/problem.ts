import type { Text } from "../report/language";

/** The errors that Excel lets a custom function return. */
export const errorCodes = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!"] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * Why there is no answer: an error code for the cell and one sentence for the person, which names the
 * argument, quotes what was given and says what would be accepted. A value like any other: returned, not thrown.
 */
export class Problem {
  constructor(
    readonly code: ErrorCode,
    readonly sentence: Text,
  ) {}
}

/** An answer, or why there is none. */
export type Outcome<T> = T | Problem;

export function isProblem(outcome: unknown): outcome is Problem {
  return outcome instanceof Problem;
}

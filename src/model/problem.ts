import type { ProblemFacts } from "./problem-facts";

/** The errors that Excel lets a custom function return. */
export const errorCodes = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!"] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Why there is no answer. A value like any other: returned, not thrown. */
export class Problem {
  constructor(readonly code: ErrorCode) {}
}

export type ProblemKind = keyof ProblemFacts;

/** Why a calculation is impossible: its kind, and the facts for a sentence about it. The functions have the words. */
export class ModelProblem<K extends ProblemKind = ProblemKind> extends Problem {
  constructor(
    code: ErrorCode,
    readonly kind: K,
    readonly facts: ProblemFacts[K],
  ) {
    super(code);
  }
}

/** An answer, or why there is none. */
export type Outcome<T> = T | Problem;

export function isProblem(outcome: unknown): outcome is Problem {
  return outcome instanceof Problem;
}

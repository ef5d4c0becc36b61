import type { Text } from "../../report/language";
import { ModelProblem, Problem, type ErrorCode, type ProblemKind } from "../../model/problem";
import type { ProblemFacts } from "../../model/problem-facts";

/**
 * Why a function gives no answer: an error code for the cell and one sentence for the person, which names the argument,
 * quotes what was given and says what would be accepted.
 */
export class ExplainedProblem extends Problem {
  constructor(
    code: ErrorCode,
    readonly sentence: Text,
  ) {
    super(code);
  }
}

/** The sentence for each kind of problem, from its facts. */
export type Words<Facts> = { readonly [K in keyof Facts]: (facts: Facts[K]) => Text };

const known = new Map<ProblemKind, (facts: never) => Text>();

/** Adds the words for kinds of problems. Those of a part that loads on demand come with the part. */
export function learn(words: Partial<Words<ProblemFacts>>): void {
  for (const [kind, say] of Object.entries(words)) known.set(kind as ProblemKind, say);
}

/** A problem with its sentence; undefined where its words were never learnt. */
export function explain(problem: Problem): ExplainedProblem | undefined {
  if (problem instanceof ExplainedProblem) return problem;
  if (!(problem instanceof ModelProblem)) return undefined;
  const say = known.get(problem.kind);
  return say && new ExplainedProblem(problem.code, say(problem.facts as never));
}

import { functionById } from "../../functions/catalogue";
import type { Scalar } from "../../functions/engine/cells";
import { evaluate } from "../../functions/engine/evaluate";
import { isProblem } from "../../model/problem";

/** What a function of the report or of its sources answers: rows of values; undefined where it refuses. */
export function answerOf(
  id: string,
  ...given: readonly Scalar[]
): readonly (readonly Scalar[])[] | undefined {
  const definition = functionById(id);
  const evaluation = definition && evaluate(definition, given);
  if (!evaluation || evaluation instanceof Promise) throw new Error(`${id} does not answer at once`);
  const [first] = evaluation.cells[0] ?? [];
  if (!first || isProblem(first.value)) return undefined;
  return evaluation.cells.map((row) =>
    row.map(({ value }) => {
      if (isProblem(value)) return value.code;
      return typeof value === "object" ? value.value : value;
    }),
  );
}

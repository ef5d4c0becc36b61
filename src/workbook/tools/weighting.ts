import type { Language } from "../../report/language";
import { numberShapes } from "./number-shapes";
import type { Part, Section, SheetCell } from "./tool-sheet";
import { toolTexts } from "./tool-texts";

/** Where the weights of an axis come from. */
export type Weighting =
  | { readonly by: "equal" }
  /** In any scale. */
  | { readonly by: "hand"; readonly weights: readonly number[] }
  /** From how the criteria vary over the rows. */
  | { readonly by: "entropy" | "critic" | "std" }
  /** For each pair, in the order of `pairs`, how many times more the first counts than the second. */
  | {
      readonly by: "ahp";
      readonly judgements: readonly number[];
      /** Those of further experts. */
      readonly others?: readonly (readonly number[])[];
    };

export type WeightingMethod = Weighting["by"];

/** All pairs of so many criteria: 1 and 2, 1 and 3 … 2 and 3 … */
export function pairs(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: count - i - 1 }, (_, k): readonly [number, number] => [i, i + 1 + k]),
  );
}

/** What the weights of an axis are worked out from. */
export interface Axis {
  /** "x" or "y": begins the ids of its parts. */
  readonly id: string;
  readonly name: string;
  readonly heads: readonly SheetCell[];
  /** The part with the user's numbers, and the part with the directions. */
  readonly data: string;
  readonly directions: string;
  readonly weighting: Weighting;
}

/** The judgements of an axis with the weights and the consistency that follow; undefined where nothing was judged. */
export function judgementSection(
  { id, name, heads, weighting }: Axis,
  language: Language,
): Section | undefined {
  const size = heads.length;
  if (weighting.by !== "ahp" || size < 2) return undefined;
  const of = `${id}-judgements`;
  const all = pairs(size);
  const experts = [weighting.judgements, ...(weighting.others ?? [])];
  const cells = experts.flatMap((judgements, expert) =>
    heads.map((_, i) =>
      heads.map((_, j): SheetCell => {
        if (i === j) return 1;
        if (i > j) return { reciprocal: { of, row: expert * size + j, column: i } };
        return judgements[all.findIndex(([a, b]) => a === i && b === j)] ?? 1;
      }),
    ),
  );
  // A column for each expert, and one for the group.
  const checks = experts.length > 1 ? experts.length + 1 : 1;
  const named = experts.map((_, i) => toolTexts.expert(i + 1)[language]);
  return {
    id: of,
    heading: toolTexts.judgements(name)[language],
    header: [
      name,
      ...heads,
      toolTexts.weight[language],
      "",
      toolTexts.consistency[language],
      ...(checks > 1 ? [...named, toolTexts.allExperts[language]] : [""]),
    ],
    parts: [
      {
        id: `${id}-judged`,
        role: "label",
        content: { cells: experts.flatMap(() => heads.map((head) => [head])) },
      },
      { id: of, column: 1, role: "input", shape: numberShapes.judgement, content: { cells } },
      {
        id: `${id}-ahp`,
        column: size + 1,
        role: "answer",
        shape: numberShapes.share,
        content: { call: { id: "AHP", given: [{ of }] }, height: size, width: 1 },
      },
      {
        id: `${id}-consistency`,
        column: size + 3,
        role: "answer",
        shape: numberShapes.score,
        content: {
          call: { id: "AHPCHECK", given: [{ of }, undefined, language] },
          height: 5,
          width: 1 + checks,
        },
      },
    ],
  };
}

/** The row of weights of an axis. */
export function weightsPart(
  { id, heads, data, directions, weighting }: Axis,
  row: number,
  column: number,
): Part {
  const base = { id: `${id}-weights`, row, column, shape: numberShapes.share };
  switch (weighting.by) {
    case "equal":
      return { ...base, role: "input", content: { cells: [heads.map(() => 1 / heads.length)] } };
    case "hand": {
      const sum = weighting.weights.reduce((a, b) => a + b, 0);
      return {
        ...base,
        role: "input",
        content: {
          cells: [heads.map((_, i) => (sum > 0 ? (weighting.weights[i] ?? 0) / sum : 1 / heads.length))],
        },
      };
    }
    case "ahp":
      return {
        ...base,
        role: heads.length > 1 ? "calculation" : "input",
        content: {
          cells: [
            heads.length > 1
              ? heads.map((_, i): SheetCell => ({ link: { of: `${id}-ahp`, row: i, column: 0 } }))
              : [1],
          ],
        },
      };
    default:
      return {
        ...base,
        role: "answer",
        content: {
          call: { id: "WEIGHTS", given: [{ of: data }, weighting.by, { of: directions }] },
          height: 1,
          width: heads.length,
        },
      };
  }
}

import { isProblem } from "../../model/problem";
import type { BlockInput, BlockCell } from "./block";
import { isSourced, shownText, numberOf } from "../format/cell-value";
import { formatCode, formatted } from "../format/number-format";
import type { Content, Operation, PreviewInput } from "../plan/plan";
import type { Area } from "../cells/address";
import { standingStyles, type StyleName } from "../format/style";

/** Label, cell and note of each input below each other, from this row on. */
export function inputOperations(inputs: readonly BlockInput[], top: number, isLive: boolean): Operation[] {
  if (inputs.length === 0) return [];
  const column = { row: top, column: 1, height: inputs.length, width: 1 };
  const styled = (area: Area, style: StyleName): Operation => ({ do: "style", area, style });
  return [
    {
      do: "write",
      row: top,
      column: 0,
      cells: inputs.map(({ label, cell, note }) => [label, contentOf(cell, isLive), note]),
    },
    styled({ ...column, column: 0, width: 2 }, "body"),
    styled({ ...column, column: 0 }, "text"),
    styled(column, "number"),
    styled({ ...column, column: 2 }, "caption"),
    ...inputs.flatMap((input, i) => {
      const { cell, shape } = input;
      const area = { ...column, row: top + i, height: 1 };
      const mark = markOf(input);
      return [
        styled(area, isLive && cell.formula !== undefined ? "fintech" : "input"),
        ...(mark ? [styled(area, mark)] : []),
        ...(shape ? [{ do: "number-format" as const, area, code: formatCode(shape) }] : []),
      ];
    }),
  ];
}

/** An input as its cell will show it. */
export function inputText({ cell, shape }: BlockInput): string {
  const number = numberOf(cell.value);
  return number !== undefined && shape ? formatted(number, shape) : shownText(cell.value);
}

export function previewInput(input: BlockInput): PreviewInput {
  const { label, note, isAssumption } = input;
  return { label, text: inputText(input), note, isAssumption };
}

function markOf({ cell: { value }, isAssumption }: BlockInput): StyleName | undefined {
  const standing = isAssumption ? "assumption" : isSourced(value) ? value.standing : undefined;
  return standing && standingStyles[standing];
}

function contentOf({ value, formula }: BlockCell, isLive: boolean): Content {
  if (isLive && formula !== undefined) return { formula };
  return isProblem(value) ? value.code : value;
}

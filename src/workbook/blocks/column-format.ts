import type { Value } from "../../functions/engine/define-function";
import { isSourced, shapeOf, numberOf } from "../format/cell-value";
import type { Block, BlockCell } from "./block";
import { formatCode } from "../format/number-format";
import type { Operation } from "../plan/plan";
import type { Area } from "../cells/address";
import { standingStyles, type StyleName } from "../format/style";

/**
 * How a column of a block looks: its side, the colours and formats of its numbers, the mark of their standing.
 * `first` is the first row that is no header: rows are counted within the table.
 */
export function columnFormat(block: Block, column: number, first: number): readonly Operation[] {
  const { rows, mode, spill, inputs = [], isUnsettled = false } = block;
  const cells = rows.map((row): BlockCell => row[column] ?? { value: "" });
  const values = cells.map(({ value }) => value);
  const whole: Area = { row: 0, column, height: first + rows.length, width: 1 };
  const each = <Key>(keys: readonly (Key | undefined)[], operation: (area: Area, key: Key) => Operation) =>
    runs(keys).map(({ at, length, key }) =>
      operation({ row: first + at, column, height: length, width: 1 }, key),
    );
  const styled = (area: Area, style: StyleName): Operation => ({ do: "style", area, style });
  const isLive = ({ formula }: BlockCell) => mode === "live" && (spill ?? formula) !== undefined;

  return [
    styled(whole, values.some((value) => numberOf(value) !== undefined) ? "number" : "text"),
    ...each(
      cells.map((cell) =>
        numberOf(cell.value) === undefined ? undefined : isLive(cell) ? "fintech" : "input",
      ),
      styled,
    ),
    ...(isUnsettled ? [] : each(values.map(standingStyle), styled)),
    // Beside the labels of inputs its years would stand far from their heading.
    ...(inputs.length > 0 && column === 0 ? [styled(whole, "text")] : []),
    ...each(formatCodes(values), (area, code): Operation => ({ do: "number-format", area, code })),
  ];
}

function standingStyle(value: Value): StyleName | undefined {
  return isSourced(value) ? standingStyles[value.standing] : undefined;
}

function formatCodes(values: readonly Value[]): readonly (string | undefined)[] {
  const shapes = values.map(shapeOf);
  const decimals = Math.max(0, ...shapes.map((shape) => shape?.decimals ?? 0));
  return shapes.map((shape) => shape && formatCode(shape, decimals));
}

/** The format of the rows that may come below those of a column; undefined where the last holds no number. */
export function codeBelow({ rows }: Block, column: number): string | undefined {
  const shapes = rows.map((row) => shapeOf(row[column]?.value ?? ""));
  const last = shapes.at(-1);
  // What comes is worked out: it carries as many decimals as any number above.
  const decimals = Math.max(0, ...shapes.map((shape) => shape?.decimals ?? 0));
  return last && formatCode({ ...last, decimals });
}

/** Neighbours with the same key; those without a key are left out. */
function runs<Key>(keys: readonly (Key | undefined)[]) {
  const found: { readonly at: number; length: number; readonly key: Key }[] = [];
  keys.forEach((key, at) => {
    const last = found.at(-1);
    if (key === undefined) return;
    if (last?.key === key && last.at + last.length === at) last.length++;
    else found.push({ at, length: 1, key });
  });
  return found;
}

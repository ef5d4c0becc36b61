import type { Cell } from "../../functions/engine/cells";
import { withoutSheet } from "../cells/address";
import { isFilled, isNumber, isPercentText } from "../table-layout/cell-kinds";
import { headingParts } from "../table-layout/heading-parts";
import type { LineRole } from "../table-layout/table-layout";
import type { UserCell, UserTable } from "./user-table";

/** What was understood of the cells; cells by their addresses, without $ and sheet. */
export interface TableFindings {
  /** Numbers that are stored as text, percentages apart. */
  readonly textNumbers: readonly string[];
  /** Percentages that are stored as text: 24% is read as 0.24. */
  readonly percentages: readonly string[];
  /** The positions of columns in which percentages and numbers above 1 are mixed. */
  readonly mixed: readonly number[];
  /** Cells without a number in columns of numbers. */
  readonly gaps: readonly string[];
  readonly periods: readonly string[];
  readonly units: readonly string[];
}

export function findingsOf({ columns }: UserTable): TableFindings {
  const numeric = columns.filter(({ kind }) => kind === "numbers");
  const cellsThat = (holds: (cell: Cell) => boolean) =>
    numeric.flatMap(({ cells }) => cells.filter(({ cell }) => holds(cell)).map(shortAddress));
  const heads = numeric.flatMap(({ head }) =>
    typeof head?.cell === "string" ? [headingParts(head.cell)] : [],
  );
  const years = heads.flatMap(({ period }) => (period !== undefined && /\d/.test(period) ? [period] : []));
  return {
    textNumbers: cellsThat((cell) => typeof cell === "string" && isNumber(cell) && !isPercentText(cell)),
    percentages: cellsThat(isPercentText),
    mixed: columns.flatMap((column, k) => (column.kind === "numbers" && isMixed(column.cells) ? [k] : [])),
    gaps: cellsThat((cell) => !isNumber(cell)),
    periods: [...new Set(years)].sort(),
    units: [...new Set(numeric.flatMap(({ unit }) => unit ?? []))],
  };
}

function isMixed(cells: readonly UserCell[]): boolean {
  const plain = cells.filter(({ cell }) => isFilled(cell) && isNumber(cell) && !isPercentText(cell));
  return (
    cells.some(({ cell }) => isPercentText(cell)) && plain.some(({ cell }) => Math.abs(Number(cell)) > 1)
  );
}

/** The positions of the lines with a role. */
export function linesThatAre(lines: readonly LineRole[], ...roles: readonly LineRole[]): readonly number[] {
  return lines.flatMap((role, i) => (roles.includes(role) ? [i] : []));
}

function shortAddress({ address }: UserCell): string {
  return withoutSheet(address).replaceAll("$", "");
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import { CellError, type Cell } from "../../../functions/engine/cells";
import { columnLetters, areaOf } from "../../../workbook/cells/address";
import { shownText } from "../../../workbook/format/cell-value";
import { transposed } from "../../../workbook/table-layout/guess-layout";
import { lineRoles, type LineRole } from "../../../workbook/table-layout/table-layout";
import { isFilled, numberIn } from "../../../workbook/tools/user-table";
import { Select } from "../../components/select";
import type { TakenRange } from "../draft/current-region";
import { shownLines } from "../draft/shown-lines";
import type { ToolEvent, ToolState } from "../draft/state";
import { useToolsPhrases } from "../parts/phrases";
import { useTableStyles } from "../parts/use-table-styles";

const useStyles = makeStyles({
  cell: {
    padding: "2px 6px",
    maxWidth: "112px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    textAlign: "left",
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  role: { minWidth: "92px", padding: "0 2px", fontSize: tokens.fontSizeBase200 },
  names: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  unused: {
    color: tokens.colorNeutralForeground2,
    fontStyle: "italic",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  asText: { textDecorationLine: "underline", textDecorationStyle: "dotted" },
});

interface Props {
  readonly range: TakenRange;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
}

/** The cells that were read, with the role of each row, which the user can change. */
export function TakenTableView({ range, state, dispatch }: Props) {
  const { phrases } = useToolsPhrases();
  const styles = useStyles();
  const common = useTableStyles();
  const { lines, isTurned } = state.reading;
  const cells = useMemo(() => (isTurned ? transposed(range.cells) : range.cells), [range, isTurned]);
  const shown = useMemo(() => shownLines(lines), [lines]);
  const placeOf = linePlace(range, isTurned);
  const width = cells[0]?.length ?? 1;
  return (
    <div className={common.scroll} role="region" aria-label={phrases.tableRead} tabIndex={0}>
      <table className={common.table} aria-label={phrases.tableRead}>
        <tbody>
          {shown.map((line) => {
            if (typeof line === "object")
              return (
                <tr key={`more ${line.skipped}`}>
                  <td colSpan={width + 2} className={mergeClasses(styles.cell, styles.place)}>
                    {phrases.moreData(String(line.skipped))}
                  </td>
                </tr>
              );
            const role = lines[line] ?? "data";
            const isHidden = state.visibleOnly && !isTurned && range.hidden?.includes(line);
            const look = lookOf(role, isHidden === true);
            return (
              <tr key={line} className={look && styles[look]}>
                <th scope="row" className={mergeClasses(styles.cell, styles.place)}>
                  {placeOf(line)}
                </th>
                <td className={styles.cell}>
                  <Select
                    className={styles.role}
                    name={phrases.lineRole(
                      (isTurned ? phrases.columnNamed : phrases.rowNamed)(placeOf(line)),
                    )}
                    value={role}
                    options={lineRoles
                      .filter((one) => one !== "blank")
                      .map((one) => [one, phrases.lineRoles[one]] as const)}
                    onChoose={(chosen) => dispatch({ type: "line-chosen", line, role: chosen })}
                  />
                </td>
                {(cells[line] ?? []).map((cell, at) => (
                  <td
                    key={at}
                    title={textOf(cell)}
                    className={mergeClasses(
                      styles.cell,
                      ...marksOf(cell, role, { number: common.number, asText: styles.asText }),
                    )}
                  >
                    {textOf(cell)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function lookOf(role: LineRole, isHidden: boolean): "names" | "unused" | undefined {
  if (role === "heading" || role === "units") return "names";
  return role === "data" && !isHidden ? undefined : "unused";
}

function marksOf(
  cell: Cell,
  role: LineRole,
  { number, asText }: Readonly<Record<"number" | "asText", string>>,
): readonly string[] {
  if (role !== "data" || numberIn(cell) === undefined) return [];
  return typeof cell === "string" ? [number, asText] : [number];
}

function textOf(cell: Cell): string {
  if (!isFilled(cell) || cell === null) return "";
  return cell instanceof CellError ? cell.code : shownText(cell);
}

/** The number of a row on the sheet, or the letters of a column. */
export function linePlace({ address }: TakenRange, isTurned: boolean): (line: number) => string {
  const { row, column } = areaOf(address) ?? { row: 0, column: 0 };
  return (line) => (isTurned ? columnLetters(column + line) : String(row + line + 1));
}

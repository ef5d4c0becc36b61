import type { Dispatch } from "react";
import { columnLetters, areaOf } from "../../../workbook/cells/address";
import { transposed } from "../../../workbook/table-layout/guess-layout";
import type { TakenRange } from "../draft/current-region";
import type { ToolEvent, ToolState } from "../draft/state";
import { SelectField } from "../parts/fields";
import { useToolsPhrases } from "../parts/phrases";

interface Props {
  readonly range: TakenRange;
  readonly state: ToolState;
  readonly dispatch: Dispatch<ToolEvent>;
}

/** Where the names of the rows are. */
export function LabelField({ range, state, dispatch }: Props) {
  const { phrases } = useToolsPhrases();
  const { labelAt, lines, isTurned } = state.reading;
  const { row, column } = areaOf(range.address) ?? { row: 0, column: 0 };
  const along = isTurned ? transposed(range.cells) : range.cells;
  const heading = along[lines.lastIndexOf("heading")] ?? [];
  const nameOf = (at: number) => {
    const place = isTurned
      ? phrases.rowNamed(String(row + at + 1))
      : phrases.columnNamed(columnLetters(column + at));
    const head = heading[at];
    return typeof head === "string" ? `${place}: ${head}` : place;
  };
  return (
    <SelectField
      label={phrases.namesIn}
      value={String(labelAt ?? "")}
      options={[
        ["", phrases.noNames] as const,
        ...(along[0] ?? []).map((_, at) => [String(at), nameOf(at)] as const),
      ]}
      onChoose={(at) => dispatch({ type: "labels-chosen", labelAt: at === "" ? undefined : Number(at) })}
    />
  );
}

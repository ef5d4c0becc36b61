import { useEffect, useRef, type Dispatch } from "react";
import type { Selected } from "../../../workbook/host";
import { failed, isRefusal } from "../../../workbook/refusal";
import { guessLayout, tableOf } from "../../../workbook/tools/user-table";
import type { Pane } from "../../store/store";
import { readRows, type TakenRange } from "../draft/current-region";
import type { ToolEvent, ToolState } from "../draft/state";

/**
 * Returns how to read a table. A tool that opens reads the table that is selected; if no table is selected, it keeps the
 * one that was read before.
 */
export function useReading(
  pane: Pane,
  { isReading }: ToolState,
  dispatch: Dispatch<ToolEvent>,
  selected: Selected | undefined,
): (wanted: Selected | undefined) => void {
  const opened = useRef(false);
  const read = async (wanted: Selected | undefined, isOpening = false) => {
    if (!wanted || isReading) return;
    dispatch({ type: "reading" });
    const outcome = await readRows(pane.host, wanted).catch(() => failed);
    if (isOpening && (isRefusal(outcome) || !hasNumbers(outcome))) dispatch({ type: "nothing-selected" });
    else if (isRefusal(outcome)) dispatch({ type: "refused", refusal: outcome });
    else dispatch({ type: "read", range: outcome });
  };
  useEffect(() => {
    if (opened.current || !selected) return;
    opened.current = true;
    void read(selected, true);
  }, [selected]);
  return (wanted) => void read(wanted);
}

function hasNumbers(range: TakenRange): boolean {
  const { columns } = tableOf(range, guessLayout(range.cells));
  return columns.some(({ kind }) => kind === "numbers");
}

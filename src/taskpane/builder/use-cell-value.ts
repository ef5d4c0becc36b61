import { useEffect, useState } from "react";
import type { Cell } from "../../functions/engine/cells";
import type { WorkbookHost } from "../../workbook/host";
import { isRefusal } from "../../workbook/refusal";
import { isWholeFormula, type Edited } from "./form";

/**
 * Returns the value of an edited cell, if its formula contains more than the call in the form; undefined until it is
 * read, or if it cannot be. Reads it again when `written` changes.
 */
export function useCellValue(
  host: WorkbookHost,
  edited: Edited | undefined,
  isShown: boolean,
  written: unknown,
): { readonly value: Cell } | undefined {
  const [read, setRead] = useState<{ readonly of: string; readonly value: Cell }>();
  const { sheet, cell, formula } =
    edited && !isWholeFormula(edited) ? edited : { sheet: "", cell: "", formula: "" };
  const of = `${sheet}!${cell} ${formula}`;
  useEffect(() => {
    if (cell === "" || !isShown) return undefined;
    let isCurrent = true;
    host.read(cell, sheet).then(
      (outcome) => {
        if (isCurrent && !isRefusal(outcome)) setRead({ of, value: outcome.cells[0]?.[0] ?? null });
      },
      // The form shows the result of its call in any case.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host, sheet, cell, of, isShown, written]);
  return cell !== "" && read?.of === of ? read : undefined;
}

import { withoutSheet } from "../../workbook/cells/address";
import type { Selected } from "../../workbook/host";
import { runBatch, codeOf } from "../run-batch";

/**
 * Reads the selected range; the active cell where several ranges, or a chart, are selected. `read` queues what it
 * needs and syncs.
 */
export async function withSelection<T>(
  context: Excel.RequestContext,
  read: (range: Excel.Range, isActiveCell: boolean) => Promise<T>,
): Promise<T> {
  try {
    return await read(context.workbook.getSelectedRange(), false);
  } catch (error) {
    if (codeOf(error) !== "InvalidSelection") throw error;
    return read(context.workbook.getActiveCell(), true);
  }
}

/** What is selected; the formula is that of the cell that fills the first one, where it was spilled into. */
export function selected() {
  return runBatch((context) =>
    withSelection(context, async (range, isActiveCell): Promise<Selected> => {
      const cell = range.getCell(0, 0);
      const parent = cell.getSpillParentOrNullObject();
      range.load("address,worksheet/name");
      cell.load("formulas");
      parent.load("formulas,address");
      await context.sync();
      const isFilled = !parent.isNullObject && withoutSheet(parent.address) !== firstCell(range.address);
      const formula: unknown = (parent.isNullObject ? cell : parent).formulas[0]?.[0];
      return {
        sheet: range.worksheet.name,
        address: withoutSheet(range.address),
        formula: typeof formula === "string" && formula.startsWith("=") ? formula : "",
        ...(isFilled ? { filledFrom: withoutSheet(parent.address) } : {}),
        ...(isActiveCell ? { isActiveCell: true as const } : {}),
      };
    }),
  );
}

function firstCell(address: string): string {
  return withoutSheet(address).replace(/:.*$/, "");
}

/**
 * Calls back with what is selected whenever that changes, on any sheet and when another sheet is shown. Several
 * changes during one reading are read once. Returns how to stop.
 */
export function onSelection(listener: (selected: Selected) => void): () => void {
  let stopped = false;
  let reading = false;
  let again = false;
  const handlers: { remove(): void; context: OfficeExtension.ClientRequestContext }[] = [];

  const changed = async () => {
    again = true;
    if (reading) return;
    reading = true;
    try {
      while (again && !stopped) {
        again = false;
        const outcome = await selected();
        // While a cell is edited nothing can be read: the next change will tell.
        if (!("refused" in outcome) && !stopped) listener(outcome);
      }
    } finally {
      // One reading that fails must not be the last.
      reading = false;
    }
  };

  const subscribed = runBatch(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(worksheets.onSelectionChanged.add(changed), worksheets.onActivated.add(changed));
    await context.sync();
    return {};
  });
  // Somebody may have gone elsewhere before Excel began to tell.
  void subscribed.then(changed);

  return () => {
    stopped = true;
    void subscribed.then(async () => {
      for (const handler of handlers) {
        handler.remove();
        await handler.context.sync();
      }
    });
  };
}

import type { Refusal } from "../workbook/host";

/** Leaves a batch with a refusal; `attempt` turns it into an outcome. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}

/**
 * Runs a batch; what Excel or we refuse comes back as a refusal. Other errors are ours, and thrown. `sheet` is
 * the one that the batch is about, as far as that is known.
 */
export async function attempt<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  sheet = "",
): Promise<T | Refusal> {
  try {
    return await runAsOneStep(batch);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    const code = codeOf(error);
    if (code === undefined) throw error;
    return refusalOf(code, sheet);
  }
}

/** One batch, one step back: several syncs are undone together where Excel offers that (ExcelApi 1.20). */
function runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const canMerge = Office.context.requirements?.isSetSupported("ExcelApi", "1.20") === true;
  return canMerge ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** The one table from Excel's error codes to our refusals. */
function refusalOf(code: string, sheet: string): Refusal {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { refused: "editing" };
    case "AccessDenied":
      // Protected sheets are found before anything is written: what is left is the workbook's structure.
      return { refused: "protected", sheet: "" };
    case "ItemNotFound":
    case "InvalidReference":
      return { refused: "gone", sheet };
    default:
      return { refused: "unavailable", detail: code };
  }
}

/** The code of an error of Excel's; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

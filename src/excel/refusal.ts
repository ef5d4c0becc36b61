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

/** Runs a batch; what Excel or we refuse comes back as a refusal, so that nothing is thrown at the pane. */
export async function attempt<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T | Refusal> {
  try {
    return await runAsOneStep(batch);
  } catch (error) {
    return error instanceof Refused ? error.refusal : refusalOf(error);
  }
}

/** One batch, one step back: several syncs are undone together where Excel offers that (ExcelApi 1.20). */
function runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const canMerge = Office.context.requirements?.isSetSupported("ExcelApi", "1.20") === true;
  return canMerge ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** The one table from Excel's errors to ours. */
export function refusalOf(error: unknown): Refusal {
  switch (codeOf(error)) {
    case "InvalidOperationInCellEditMode":
      return { refused: "editing" };
    case "AccessDenied":
      // Protected sheets are found before anything is written: what is left is the workbook's structure.
      return { refused: "protected", sheet: "" };
    case "ItemNotFound":
    case "InvalidReference":
      return { refused: "gone", sheet: "" };
    default:
      return { refused: "unavailable", detail: codeOf(error) };
  }
}

/** Excel's code; the name of any other error, whose message is not for a person to read. */
export function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return error instanceof Error ? error.name : "Error";
}

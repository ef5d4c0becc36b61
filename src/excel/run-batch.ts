import type { RequestControl } from "../workbook/host";
import type { Refusal } from "../workbook/refusal";

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
 * What to call before anything is written: leaves the batch where it was stopped meanwhile, and tells the first time
 * that writing begins. From then on nothing stops it.
 */
export function writeGate(course: RequestControl | undefined): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    if (course?.signal.aborted) refuse({ refused: "stopped" });
    begun = true;
    course?.onWriting();
  };
}

/**
 * Runs a batch; what Excel or we refuse comes back as a refusal. Other errors are ours, and thrown. `sheet` is
 * the one that the batch is about, as far as that is known.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  sheet = "",
  course?: RequestControl,
): Promise<T | Refusal> {
  try {
    return await runAsOneStep(batch, course?.afterEditing === true);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    const code = codeOf(error);
    if (code === undefined) throw error;
    return refusalOf(code, sheet);
  }
}

/** One batch, one step back: several syncs are undone together where Excel offers that (ExcelApi 1.20). */
function runAsOneStep<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  delayForCellEdit: boolean,
): Promise<T> {
  const canMerge = Office.context.requirements?.isSetSupported("ExcelApi", "1.20") === true;
  const options = {
    ...(canMerge && { mergeUndoGroup: true }),
    ...(delayForCellEdit && { delayForCellEdit }),
  };
  return Object.keys(options).length > 0 ? Excel.run(options, batch) : Excel.run(batch);
}

/** The one table from Excel's error codes to our refusals. */
function refusalOf(code: string, sheet: string): Refusal {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { refused: "editing" };
    case "AccessDenied":
      if (isReadOnly()) return { refused: "read-only" };
      // Protected sheets are found before anything is written: what is left is the workbook's structure.
      return { refused: "protected", sheet: "" };
    case "ConnectionFailure":
    case "ServiceNotAvailable":
      return { refused: "disconnected" };
    case "ItemNotFound":
    case "InvalidReference":
      return { refused: "gone", sheet };
    default:
      return { refused: "unavailable", detail: code };
  }
}

/** Whether the workbook was opened for reading only, as in the viewing mode of Excel on the web. */
function isReadOnly(): boolean {
  const { document } = Office.context as { readonly document?: Office.Document };
  // As text, since the enumeration comes with the library.
  return String(document?.mode) === "readOnly";
}

/** The code of an error of Excel's; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

import type { RequestControl } from "../workbook/host";
import type { Refusal } from "../workbook/refusal";

/** Leaves a batch with a refusal; `runBatch` turns it into an outcome. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}

/**
 * Returns what to call before the first write: it leaves the batch if the request was stopped, else reports that
 * writing begins. From then on nothing stops the request, also if its batch has to run a second time.
 */
export function writeGate(control: RequestControl | undefined): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    if (control?.signal.aborted) refuse({ refused: "stopped" });
    begun = true;
    control?.onWriting();
  };
}

/** How Excel undoes a batch. */
export type Undo =
  /** Sync by sync. A batch that only reads asks for no more, nor one that deletes a sheet: no version undoes that. */
  | "each-sync"
  /** In one step, where Excel offers that and the writes allow it. */
  | "one-step";

/** Excel divides larger arrays, and failed with divided ones in an undo group (office-js issue 6491). */
const mostCellsInGroup = 1500;

export function undoOf({ height, width }: { readonly height: number; readonly width: number }): Undo {
  return height * width <= mostCellsInGroup ? "one-step" : "each-sync";
}

/**
 * Runs a batch and returns its outcome, or a refusal of Excel's or of ours; other errors are mistakes and thrown.
 * `sheet` is the sheet concerned, as far as known. With "one-step" a batch runs again without an undo group if Excel
 * answers UndoNotSupported: by then it must have taken back what it wrote, or write the same a second time.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  sheet = "",
  control?: RequestControl,
  undo: Undo = "each-sync",
): Promise<T | Refusal> {
  const delay = control?.afterEditing === true;
  const isGrouped = undo === "one-step" && canGroupUndo();
  try {
    return await run(batch, delay, isGrouped).catch((error: unknown) => {
      if (!isGrouped || codeOf(error) !== "UndoNotSupported") throw error;
      return run(batch, delay, false);
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    const code = codeOf(error);
    if (code === undefined) throw error;
    return isSettingsError(error) ? { refused: "settings-full" } : refusalOf(code, sheet);
  }
}

/** From ExcelApi 1.20 on several syncs are undone together. */
function canGroupUndo(): boolean {
  return Office.context.requirements?.isSetSupported("ExcelApi", "1.20") === true;
}

function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  delayForCellEdit: boolean,
  mergeUndoGroup: boolean,
): Promise<T> {
  const options = {
    ...(mergeUndoGroup && { mergeUndoGroup }),
    ...(delayForCellEdit && { delayForCellEdit }),
  };
  return Object.keys(options).length > 0 ? Excel.run(options, batch) : Excel.run(batch);
}

/** Excel refuses a setting once the settings of a workbook hold about one megabyte (office-js issue 3957). */
function isSettingsError(error: unknown): boolean {
  if (codeOf(error) !== "InvalidArgument") return false;
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: string } };
  return /^Setting(Collection)?\./.test(debugInfo?.errorLocation ?? "");
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

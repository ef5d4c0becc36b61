import type { Operation, Plan, Preview, PreviewCell } from "./plan";
import { formatted } from "../format/number-format";
import { preferredCode } from "../format/preferred-number-format";
import { preferredShape, type Preferences } from "../format/preferences";

/**
 * A plan as somebody prefers it: other number formats and colours, the same cells. Every insertion goes through here
 * on its way to the workbook, whichever planner made it. The unit of money is the planner's: it changes the formulas.
 */
export function applyPreferences(plan: Plan, preferences: Preferences): Plan {
  const preferred = (operations: readonly Operation[]) =>
    operations.map((operation) => preferredOperation(operation, preferences));
  return {
    ...plan,
    operations: preferred(plan.operations),
    ...(plan.sheets && {
      sheets: plan.sheets.map((sheet) => ({ ...sheet, operations: preferred(sheet.operations) })),
    }),
    preview: preferredPreview(plan.preview, preferences),
  };
}

function preferredOperation(operation: Operation, preferences: Preferences): Operation {
  if (operation.do === "number-format" || operation.do === "number-format-beyond")
    return { ...operation, code: preferredCode(operation.code, preferences) };
  if (operation.do === "style" && operation.style === "fintech" && !preferences.greenFormulas)
    return { ...operation, style: "calculation" };
  return operation;
}

/** The block as the pane shows it, with the numbers as they will stand in the cells. */
export function preferredPreview(preview: Preview, preferences: Preferences): Preview {
  const cell = (given: PreviewCell): PreviewCell =>
    given.number
      ? { ...given, text: formatted(given.number.value, preferredShape(given.number.shape, preferences)) }
      : given;
  return { ...preview, rows: preview.rows.map((row) => row.map(cell)) };
}

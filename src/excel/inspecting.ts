/** What the Inspect place asks of the workbook, as one part to be fetched. */
export { goToCell } from "./go-to-cell";
export { trace } from "./trace";

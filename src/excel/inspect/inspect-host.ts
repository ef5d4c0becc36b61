/** What the Inspect place asks of the workbook, as one part to be fetched. */
export { goToCell } from "./go-to-cell";
export { adoptBlock, lostBlocks } from "../stored/lost-blocks";
export { readBlocks } from "./read-blocks";
export { recalculate } from "./recalculate";
export { restoreCell } from "./restore-cell";
export { survey } from "./survey";
export { trace } from "./trace";

import type { Receipt } from "../../workbook/receipts/receipt";
import type { Pane } from "../store/store";
import { executeRequest } from "./execute-request";
import type { Request } from "../store/state";

/**
 * Sends a request to the workbook and resolves with whether it was done. Returns undefined if another request is in
 * progress: a second press is ignored.
 */
export function request(pane: Pane, wanted: Request): Promise<boolean> | undefined {
  if (pane.state.busy) return undefined;
  return executeRequest(pane, wanted);
}

/** Selects an inserted block. */
export function goTo(pane: Pane, receipt: Receipt): Promise<boolean> | undefined {
  return request(pane, { do: "go-to", receipt });
}

/** Rewrites a block with the current data. */
export function refresh(pane: Pane, receipt: Receipt, evenIfChanged = false): Promise<boolean> | undefined {
  return request(pane, { do: "refresh", receipt, evenIfChanged });
}

/** Removes an inserted block. */
export function remove(pane: Pane, receipt: Receipt, evenIfChanged = false): Promise<boolean> | undefined {
  return request(pane, { do: "remove", receipt, evenIfChanged });
}

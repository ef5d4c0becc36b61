import type { Receipt } from "../../workbook/receipts/receipt";
import type { Pane } from "../store/store";
import { executeRequest } from "./execute-request";
import type { Request } from "../store/state";

/**
 * Asks something of the workbook; settles with whether it was done. One request at a time: a second press while the
 * workbook still works on the first is not meant twice, and undefined.
 */
export function request(pane: Pane, wanted: Request): Promise<boolean> | undefined {
  if (pane.state.busy) return undefined;
  return executeRequest(pane, wanted);
}

/** Selects a block that was inserted. */
export function goTo(pane: Pane, receipt: Receipt): Promise<boolean> | undefined {
  return request(pane, { do: "go-to", receipt });
}

/** Writes a block anew with today's data. */
export function refresh(pane: Pane, receipt: Receipt, evenIfChanged = false): Promise<boolean> | undefined {
  return request(pane, { do: "refresh", receipt, evenIfChanged });
}

/** Takes a block away that was inserted. */
export function remove(pane: Pane, receipt: Receipt, evenIfChanged = false): Promise<boolean> | undefined {
  return request(pane, { do: "remove", receipt, evenIfChanged });
}

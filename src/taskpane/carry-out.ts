import type { Dispatch } from "react";
import { isRefusal, type Receipt, type Refusal, type WorkbookHost } from "../workbook/host";
import type { Notice } from "../workbook/notice";
import type { Event, Request } from "./state";

/** Asks the workbook and tells the pane what it answered. Never throws: what fails unexpectedly is a refusal too. */
export async function carryOut(
  request: Request,
  host: WorkbookHost,
  dispatch: Dispatch<Event>,
): Promise<void> {
  dispatch({ type: "asked" });
  const outcome = await ask(request, host).catch(unavailable);
  if (isRefusal(outcome)) dispatch({ type: "refused", request, refusal: outcome });
  else dispatch({ type: "answered", request, receipt: outcome });
}

/** Tells the pane what a command did that ran without it. */
export function hear(notice: Notice, dispatch: Dispatch<Event>): void {
  if (notice.command === "cite") {
    dispatch({ type: "refused", request: undefined, refusal: notice.outcome });
    return;
  }
  const { plan, outcome } = notice;
  const request: Request = { do: "insert", plan, placement: { at: "selection" } };
  if (isRefusal(outcome)) dispatch({ type: "refused", request, refusal: outcome });
  else dispatch({ type: "answered", request, receipt: outcome });
}

/** Reads which insertions stand in the workbook. */
export async function readReceipts(host: WorkbookHost, dispatch: Dispatch<Event>): Promise<void> {
  const receipts = await host.receipts().catch(() => undefined);
  dispatch({ type: "receipts-read", receipts });
}

async function ask(request: Request, host: WorkbookHost): Promise<Receipt | Refusal> {
  switch (request.do) {
    case "insert":
      return host.insert(request.plan, request.placement);
    case "go-to":
      return host.goTo(request.receipt);
    case "remove":
      return host.remove(request.receipt, request.evenIfChanged);
  }
}

/** Excel's own code says most, and it alone: messages may carry what a person should not have to read. */
function unavailable(error: unknown): Refusal {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const name = error instanceof Error ? error.name : "Error";
  return { refused: "unavailable", detail: typeof code === "string" ? code : name };
}

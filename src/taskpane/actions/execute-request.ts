import type { Dispatch } from "react";
import type { WrittenCitation, RequestControl, Saved, WorkbookHost } from "../../workbook/host";
import type { Receipt } from "../../workbook/receipts/receipt";
import { isRefusal, type Refusal } from "../../workbook/refusal";
import { planInsertable } from "../../workbook/blocks/plan-insertable";
import { parsePreferences } from "../../workbook/format/preferences";
import { applyPreferences } from "../../workbook/plan/apply-preferences";
import type { Pane } from "../store/store";
import { runTask, type TaskControl } from "./run-task";
import type { Event, Obstacle, Request } from "../store/state";
import type { Task } from "../store/task";

/**
 * Sends a request to the workbook and dispatches the answer; resolves with whether it was done. The user can stop it
 * until writing begins. Never throws: an unexpected failure becomes a refusal.
 */
export async function executeRequest(pane: Pane, request: Request): Promise<boolean> {
  const { dispatch } = pane;
  dispatch({ type: "asked" });
  const { afterEditing = false } = request;
  const label: Task["label"] = (phrases) =>
    afterEditing ? phrases.waitingForEdit : phrases.doing[request.do];
  const options = { label, asksExcel: afterEditing ? ("later" as const) : true };
  const refuse = (refusal: Obstacle) => dispatch({ type: "refused", request, refusal });
  try {
    const ended = await runTask(dispatch, options, (working) =>
      ask(pane, request, requestControl(request, working)),
    );
    if (ended.is === "done") return tell(request, ended.value, dispatch);
    refuse({ refused: ended.is === "stopped" ? "stopped" : "unanswered" });
    // The user stopped waiting; a late answer still brings the receipt of what was written.
    if (ended.is === "left")
      ended.late.then(
        (outcome) => tell(request, outcome, dispatch),
        (error) => refuse(unavailable(error)),
      );
  } catch (error) {
    refuse(unavailable(error));
  }
  return false;
}

/** Reads the receipts of the insertions in the workbook. */
export async function readReceipts(host: WorkbookHost, dispatch: Dispatch<Event>): Promise<void> {
  const receipts = await host.receipts().catch(() => undefined);
  dispatch({ type: "receipts-read", receipts });
}

/** Reads the preferences stored in the workbook; unreadable ones count as none. */
export async function readPreferences(host: WorkbookHost, dispatch: Dispatch<Event>): Promise<void> {
  const kept = await host.preferences().catch(() => undefined);
  dispatch({ type: "workbook-preferences", preferences: parsePreferences(kept), answers: false });
}

type Outcome = Receipt | Saved | WrittenCitation | Obstacle;

async function ask(pane: Pane, request: Request, control: RequestControl): Promise<Outcome> {
  const { state, host } = pane;
  switch (request.do) {
    case "insert":
      return host.insert(applyPreferences(request.plan, state.preferences), request.placement, control);
    case "go-to":
      return host.goTo(request.receipt, control);
    case "refresh":
      return refresh(pane, request, control);
    case "remove":
      return host.remove(request.receipt, request.evenIfChanged, control);
    case "cite":
      return host.cite(state.language, control);
    case "keep-preferences":
      return host.savePreferences(request.preferences);
  }
}

/** Plans the block again with its original options and the current data. */
async function refresh(
  { state, host }: Pane,
  { receipt, evenIfChanged }: Extract<Request, { do: "refresh" }>,
  control: RequestControl,
): Promise<Receipt | Obstacle> {
  const { made, language, mode } = receipt;
  if (!made) return { refused: "withdrawn" };
  const plan = await Promise.resolve(planInsertable(made, language, mode, made.options)).catch(
    () => "not-loaded" as const,
  );
  if (plan === "not-loaded") return { refused: "not-loaded" };
  if (!plan) return { refused: "withdrawn" };
  return host.refresh(receipt, applyPreferences(plan, state.preferences), evenIfChanged, control);
}

function requestControl({ afterEditing = false }: Request, { signal, commit }: TaskControl): RequestControl {
  return { signal, afterEditing, onWriting: () => commit((phrases) => phrases.writing) };
}

function tell(request: Request, outcome: Outcome, dispatch: Dispatch<Event>): boolean {
  if (isRefusal(outcome)) {
    dispatch({ type: "refused", request, refusal: outcome });
    return false;
  }
  if ("formula" in outcome) dispatch({ type: "cited", cited: outcome });
  else if (!("kept" in outcome)) dispatch({ type: "answered", request, receipt: outcome });
  else if (request.do === "keep-preferences")
    dispatch({ type: "workbook-preferences", preferences: request.preferences, answers: true });
  return true;
}

/** Shows Excel's error code only: its messages may contain details that do not help the user. */
function unavailable(error: unknown): Refusal {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const name = error instanceof Error ? error.name : "Error";
  return { refused: "unavailable", detail: typeof code === "string" ? code : name };
}

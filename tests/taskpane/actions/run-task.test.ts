import { actions } from "../../../src/taskpane/actions/actions";
import { executeRequest } from "../../../src/taskpane/actions/execute-request";
import { reduce } from "../../../src/taskpane/store/reduce";
import { excelTimeout, runTask } from "../../../src/taskpane/actions/run-task";
import type { Event, Request, State } from "../../../src/taskpane/store/state";
import { en } from "../../../src/locales/en";
import { after, planFor, receiptOf, workbook } from "../../support/pane";

const insert: Request = { do: "insert", plan: planFor("table", "spend"), placement: { at: "selection" } };

/** Returns a state that follows dispatched events. */
function follow() {
  let state = after();
  return {
    dispatch: (event: Event) => {
      state = reduce(state, event);
    },
    now: (): State => state,
    said: () => state.tasks.map(({ label }) => label(en)),
  };
}

/** Returns a promise with the functions that settle it. */
function settled() {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return { promise, settle };
}

const label = () => "Counting…";

describe("a task", () => {
  it("is shown while it runs, and resolves with its result", async () => {
    const { dispatch, said } = follow();
    const { promise, settle } = settled();
    const ended = runTask(dispatch, { label }, async ({ say }) => {
      await promise;
      say(() => "Sorting…");
      return 42;
    });
    expect(said()).toEqual(["Counting…"]);
    settle();
    expect(await ended).toEqual({ is: "done", value: 42 });
    expect(said()).toEqual([]);
  });

  it("ends for the user as soon as it is stopped, and its signal is aborted", async () => {
    const { dispatch, now, said } = follow();
    let signal: AbortSignal | undefined;
    const ended = runTask(dispatch, { label }, (working) => {
      signal = working.signal;
      return new Promise(() => undefined);
    });
    const [task] = now().tasks;
    task?.stop?.();
    expect(await ended).toEqual({ is: "stopped" });
    expect([signal?.aborted, said()]).toEqual([true, []]);
  });

  it("is stopped by Escape before anything else closes", () => {
    const { dispatch, now } = follow();
    const ended = runTask(dispatch, { label }, () => new Promise(() => undefined));
    expect(actions.stop.applies(now())).toBe(true);
    expect(actions.back.applies(now())).toBe(false);
    void actions.stop.run({ state: now(), dispatch, host: workbook().host });
    expect(now().tasks).toEqual([]);
    return expect(ended).resolves.toEqual({ is: "stopped" });
  });

  it("rejects if the work rejects", async () => {
    const { dispatch, said } = follow();
    await expect(runTask(dispatch, { label }, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(said()).toEqual([]);
  });
});

describe("a request to the workbook", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("can be stopped while it reads: nothing is written, and the user can retry", async () => {
    const { dispatch, now, said } = follow();
    const { promise, settle } = settled();
    const { host, asked } = workbook({ read: promise });
    const done = executeRequest({ state: now(), host, dispatch }, insert);
    expect(said()).toEqual(["Looking for a free place…"]);
    now().tasks[0]?.stop?.();
    expect(await done).toBe(false);
    expect(now()).toMatchObject({
      busy: false,
      notice: { kind: "refused", refusal: { refused: "stopped" }, request: insert },
    });
    settle();
    await promise;
    expect(asked).toEqual(["insert spend live selection"]);
    expect(now().receipts).toEqual([]);
  });

  it("cannot be stopped while it writes", async () => {
    const { dispatch, now, said } = follow();
    const { promise, settle } = settled();
    const done = executeRequest({ state: now(), host: workbook({ write: promise }).host, dispatch }, insert);
    await Promise.resolve();
    expect(said()).toEqual(["Writing; this step cannot be stopped…"]);
    expect(now().tasks[0]?.stop).toBeUndefined();
    expect(actions.stop.applies(now())).toBe(false);
    settle();
    expect(await done).toBe(true);
    expect(now().notice?.kind).toBe("inserted");
  });

  it("asks the user if Excel has not answered for a long time, and can continue to wait", async () => {
    const { dispatch, now } = follow();
    const { promise, settle } = settled();
    const done = executeRequest({ state: now(), host: workbook({ read: promise }).host, dispatch }, insert);
    jest.advanceTimersByTime(excelTimeout - 1);
    expect(now().tasks[0]?.notResponding).toBeUndefined();
    jest.advanceTimersByTime(1);
    now().tasks[0]?.notResponding?.wait();
    expect(now().tasks[0]?.notResponding).toBeUndefined();
    jest.advanceTimersByTime(excelTimeout);
    expect(now().tasks[0]?.notResponding).toBeDefined();
    settle();
    expect(await done).toBe(true);
  });

  it("given up during writing leaves the outcome open, and reports a late answer", async () => {
    const { dispatch, now } = follow();
    const { promise, settle } = settled();
    const done = executeRequest({ state: now(), host: workbook({ write: promise }).host, dispatch }, insert);
    await Promise.resolve();
    jest.advanceTimersByTime(excelTimeout);
    now().tasks[0]?.notResponding?.giveUp();
    expect(await done).toBe(false);
    expect(now().notice).toMatchObject({ refusal: { refused: "unanswered" } });
    settle();
    await jest.runAllTimersAsync();
    expect(now().notice).toMatchObject({ kind: "inserted", receipt: { subject: "spend" } });
  });

  it("waits until the user has finished editing", async () => {
    const { dispatch, now, said } = follow();
    const { promise, settle } = settled();
    const request = { ...insert, afterEditing: true };
    const done = executeRequest({ state: now(), host: workbook({ read: promise }).host, dispatch }, request);
    expect(said()).toEqual(["Waiting until you have finished editing the cell…"]);
    jest.advanceTimersByTime(excelTimeout * 5);
    expect(now().tasks[0]?.notResponding).toBeUndefined();
    settle();
    expect(await done).toBe(true);
  });
});

it("results other than receipts are reported too", async () => {
  const { dispatch, now } = follow();
  const { host, asked } = workbook();
  expect(await executeRequest({ state: now(), host, dispatch }, { do: "cite" })).toBe(true);
  expect(now().notice).toEqual({ kind: "cited", cited: { cell: "B1", formula: "=FINTECH.CITE()" } });
  expect(await executeRequest({ state: now(), host, dispatch }, { do: "go-to", receipt: receiptOf() })).toBe(
    true,
  );
  expect(asked).toEqual(["cite en", "go to 1"]);
});

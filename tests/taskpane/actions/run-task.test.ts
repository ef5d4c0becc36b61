import { actions } from "../../../src/taskpane/actions/actions";
import { executeRequest } from "../../../src/taskpane/actions/execute-request";
import { reduce } from "../../../src/taskpane/store/reduce";
import { excelTimeout, runTask } from "../../../src/taskpane/actions/run-task";
import type { Event, Request, State } from "../../../src/taskpane/store/state";
import { en } from "../../../src/locales/en";
import { after, planFor, receiptOf, workbook } from "../../support/pane";

const insert: Request = { do: "insert", plan: planFor("table", "spend"), placement: { at: "selection" } };

/** A state that follows what is dispatched. */
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

/** A promise, and how to settle it. */
function settled() {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return { promise, settle };
}

const label = () => "Counting…";

describe("a piece of work", () => {
  it("is told of while it lasts, and answers", async () => {
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

  it("is over for the user as soon as it is stopped, and hears of it", async () => {
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

  it("is stopped by Escape before anything else is left", () => {
    const { dispatch, now } = follow();
    const ended = runTask(dispatch, { label }, () => new Promise(() => undefined));
    expect(actions.stop.applies(now())).toBe(true);
    expect(actions.back.applies(now())).toBe(false);
    void actions.stop.run({ state: now(), dispatch, host: workbook().host });
    expect(now().tasks).toEqual([]);
    return expect(ended).resolves.toEqual({ is: "stopped" });
  });

  it("rejects where the work does", async () => {
    const { dispatch, said } = follow();
    await expect(runTask(dispatch, { label }, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(said()).toEqual([]);
  });
});

describe("asking the workbook", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("can be stopped while it reads: nothing is written, and it can be tried again", async () => {
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

  it("asks the user once Excel has not answered for long, and can wait on", async () => {
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

  it("given up while it writes leaves open whether it was done, and tells when an answer comes", async () => {
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

  it("waits for an edit as long as the user edits", async () => {
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

it("what a request answers besides receipts is told, too", async () => {
  const { dispatch, now } = follow();
  const { host, asked } = workbook();
  expect(await executeRequest({ state: now(), host, dispatch }, { do: "cite" })).toBe(true);
  expect(now().notice).toEqual({ kind: "cited", cited: { cell: "B1", formula: "=FINTECH.CITE()" } });
  expect(await executeRequest({ state: now(), host, dispatch }, { do: "go-to", receipt: receiptOf() })).toBe(
    true,
  );
  expect(asked).toEqual(["cite en", "go to 1"]);
});

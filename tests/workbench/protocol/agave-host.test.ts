import { AgaveHost, HostEvent } from "../../../src/workbench/protocol/agave-host";
import { appContext, frameUrl, REQUIREMENT_SETS } from "../../../src/workbench/protocol/app-context";
import { HostObject } from "../../../src/workbench/protocol/host-object";
import { RequestGate } from "../../../src/workbench/protocol/request-gate";
import { RichApi } from "../../../src/workbench/protocol/rich-api";

class Root extends HostObject {
  readonly className = "Root";
  get Name(): Promise<string> {
    return new Promise((resolve) => setTimeout(() => resolve("Book1"), 5));
  }
}

const ORIGIN = "https://localhost:3000";

function setUp() {
  const posted: { message: Record<string, unknown>; origin: string }[] = [];
  const frame = {
    postMessage: (text: string, origin: string) =>
      posted.push({ message: JSON.parse(text) as Record<string, unknown>, origin }),
  };
  const settings = new Map([["theme", '"dark"']]);
  const unhandled: string[] = [];
  const notified: unknown[] = [];
  let starts = 0;
  const host = new AgaveHost({
    frame,
    addinOrigin: ORIGIN,
    hostOrigin: ORIGIN,
    conversationId: "c1",
    context: {
      locale: "zh-CN",
      documentUrl: "https://localhost/Book1.xlsx",
      addinName: "FinTech",
      requirementSets: REQUIREMENT_SETS,
    },
    gate: new RequestGate(new RichApi({ root: new Root() }), () => undefined),
    settings: {
      settings: () => new Map(settings),
      setSetting: (key, json) => (json === undefined ? settings.delete(key) : settings.set(key, json)),
    },
    started: () => starts++,
    notified: (action, data) => notified.push([action, data]),
    unhandled: (what) => unhandled.push(what),
  });
  let correlation = 0;
  const send = (name: string, data: unknown, more: object = {}, from: object = {}) => {
    const message = {
      _messageType: 0,
      _actionType: 0,
      _actionName: name,
      _conversationId: "c1",
      _correlationId: ++correlation,
      _data: data,
      ...more,
    };
    host.receive({ source: frame, origin: ORIGIN, data: JSON.stringify(message), ...from });
    return correlation;
  };
  const execute = (method: number, rest: object = {}) =>
    send("executeMethod", { DdaMethod: { ControlId: "addin-1", Version: 1, DispatchId: method }, ...rest });
  const register = (event: number, name: string) => send(name, { eventDispId: event }, { _actionType: 1 });
  const answers = () => posted.map(({ message }) => message["_data"]);
  return {
    host,
    posted,
    settings,
    unhandled,
    notified,
    starts: () => starts,
    send,
    execute,
    register,
    answers,
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test("the add-in's page learns what it runs in", () => {
  const { send, posted, starts } = setUp();
  const id = send("ContextActivationManager_getAppContextAsync", "addin-1");
  expect(posted).toHaveLength(1);
  expect(posted[0]?.origin).toBe(ORIGIN);
  const { message } = posted[0]!;
  expect(message).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _actionName: "ContextActivationManager_getAppContextAsync",
    _correlationId: id,
    _conversationId: "c1",
    _errorCode: 0,
    _origin: ORIGIN,
  });
  expect(message["_data"]).toMatchObject({
    _appName: 16,
    _clientMode: 1,
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _settings: [["theme", '"dark"']],
  });
  expect(starts()).toBe(1);
});

test("versions of requirement sets are text, and no set is claimed above ExcelApi 1.15", () => {
  const context = appContext({
    locale: "en-US",
    documentUrl: "",
    addinName: "",
    settings: new Map(),
    requirementSets: REQUIREMENT_SETS,
  });
  const sets = JSON.parse(String(context["_requirementMatrix"])) as Record<string, unknown>;
  expect(sets["ExcelApi"]).toBe("1.15");
  expect(Object.values(sets).every((version) => typeof version === "string")).toBe(true);
});

test("the frame's address tells the library where its host is, and keeps the page's own query", () => {
  const url = new URL(
    frameUrl({
      ...{ addinUrl: `${ORIGIN}/taskpane.html?v=1`, hostOrigin: ORIGIN },
      conversationId: "c1",
      locale: "en-US",
    }),
  );
  expect(url.searchParams.get("v")).toBe("1");
  expect(url.searchParams.get("_host_Info")).toBe("Excel$Web$16.00$en-US$c1$$disableLogging$3");
  expect(url.hash).toBe(`#&_xdm_Info=c1|addin-1|${ORIGIN}`);
});

test.each([
  ["another window", {}, { source: {} }],
  ["another origin", {}, { origin: "https://elsewhere.example" }],
  ["another conversation", { _conversationId: "c2" }, {}],
  ["a response", { _messageType: 1 }, {}],
  ["no action", { _actionName: 7 }, {}],
  ["an unknown kind", { _actionType: 9 }, {}],
  ["no JSON", {}, { data: "{" }],
  ["no text", {}, { data: { _messageType: 0 } }],
  ["JSON that is no object", {}, { data: "null" }],
])("messages from %s are dropped", (_, more, from) => {
  const { send, posted, unhandled } = setUp();
  send("ContextActivationManager_getAppContextAsync", null, more, from);
  expect(posted).toEqual([]);
  expect(unhandled).toEqual([]);
});

test("rich API requests are answered in order, with a body of their own", async () => {
  const { execute, posted } = setUp();
  const body = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  });
  const call = () =>
    execute(93, { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], body, 0, 4, ""] });
  const ids = [call(), call(), call()];
  while (posted.length < ids.length) await settle();
  expect(posted.map(({ message }) => message["_correlationId"])).toEqual(ids);
  expect(posted[0]?.message["_data"]).toEqual({
    Version: 1,
    Error: 0,
    Data: [200, [], '{"Results":[{"ActionId":1,"Value":{"Name":"Book1"}}],"TraceIds":[]}'],
  });
});

test("a request that cannot be read is answered with an error and noted", async () => {
  const { execute, answers, unhandled } = setUp();
  execute(93, { ArrayData: ["", "POST", "ProcessQuery", [], "{", 0, 0] });
  execute(93);
  while (answers().length < 2) await settle();
  expect(answers()).toEqual([
    { Version: 1, Error: 5001 },
    { Version: 1, Error: 5001 },
  ]);
  expect(unhandled).toHaveLength(2);
});

test("what is not here is answered as such and noted, so that nothing waits for ever", () => {
  const { send, execute, posted, unhandled } = setUp();
  execute(64);
  send("somethingNew", {});
  expect(posted[0]?.message["_data"]).toEqual({ Version: 1, Error: 5000 });
  expect(posted[1]?.message).toMatchObject({ _errorCode: -2, _data: null });
  expect(unhandled).toEqual(["executeMethod 64", "somethingNew"]);
});

test("notifications are passed on and answered", () => {
  const { send, notified, answers } = setUp();
  send("ContextActivationManager_notifyHost", ["addin-1", 15, "x"]);
  expect(notified).toEqual([[15, "x"]]);
  expect(answers()).toEqual([null]);
});

test("events reach the add-in once it has registered, and no longer when it has not", () => {
  const { host, register, send, posted } = setUp();
  const message = { category: 65536, type: 10, target: "s1", message: "{}" };
  host.push([message]);
  expect(posted).toEqual([]);
  register(HostEvent.richApiMessage, "richApiMessage");
  expect(posted.pop()?.message).toMatchObject({ _responseType: 0, _data: { Error: 0 } });
  host.push([]);
  host.push([message]);
  expect(posted.pop()?.message).toMatchObject({
    _messageType: 1,
    _responseType: 1,
    _actionName: "richApiMessage",
    _data: { ArrayData: [[65536, 10, "s1", "{}", "", false]] },
  });
  expect(posted).toEqual([]);
  send("richApiMessage", { eventDispId: HostEvent.richApiMessage }, { _actionType: 2 });
  posted.length = 0;
  host.push([message]);
  expect(posted).toEqual([]);
});

test("a page that is loaded anew has registered for nothing", () => {
  const { host, register, send, posted } = setUp();
  register(HostEvent.documentSelectionChanged, "documentSelectionChanged");
  send("ContextActivationManager_getAppContextAsync", "addin-1");
  posted.length = 0;
  host.raise(HostEvent.documentSelectionChanged, {});
  expect(posted).toEqual([]);
});

test("a ribbon command waits for the add-in, gets an event object, and is done when the function says so", async () => {
  const { host, register, execute, posted } = setUp();
  const done = host.executeCommand("insertSpend", "FinTech.Spend");
  await settle();
  expect(posted).toEqual([]);
  register(HostEvent.commandInvoked, "appCommandInvoked");
  await settle();
  const [id, name, event] = posted.at(-1)?.message["_data"] as string[];
  expect([name, JSON.parse(event ?? "")]).toEqual(["insertSpend", { source: { id: "FinTech.Spend" } }]);
  execute(94, { 0: "another", 1: 0, 2: "{}" });
  execute(94, { 0: id, 1: 0, 2: "{}" });
  expect(await done).toEqual({ status: 0 });
});

test("settings are saved as a whole, but what the page never held stays", () => {
  const { execute, send, settings, answers } = setUp();
  send("ContextActivationManager_getAppContextAsync", "addin-1");
  settings.set("added by workbook.settings", "1");
  execute(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["pane", '"left"']] } });
  expect([...settings]).toEqual([
    ["added by workbook.settings", "1"],
    ["pane", '"left"'],
  ]);
  execute(75);
  expect(answers().at(-1)).toEqual({
    Version: 1,
    Error: 0,
    Properties: {
      Settings: [
        { Name: "added by workbook.settings", Value: "1" },
        { Name: "pane", Value: '"left"' },
      ],
    },
  });
  execute(76, { DdaSettingsMethod: { Properties: [] } });
  expect(settings.size).toBe(0);
  execute(76, { DdaSettingsMethod: null });
  expect(answers().at(-1)).toEqual({ Version: 1, Error: 0 });
});

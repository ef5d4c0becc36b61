import { associateCommands } from "../../../src/excel/runtime/commands";
import { host } from "../../../src/excel/host";
import { ribbonCommands } from "../../../src/taskpane/actions/ribbon-commands";
import { createStore, type Store } from "../../../src/taskpane/store/store";
import { defaultPreferences } from "../../../src/workbook/format/preferences";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, openWorkbook, select, write } from "../../support/excel/open-workbook";

type Command = (event?: { completed(): void }) => Promise<void>;

let excel: ExcelInNode;
let commands: Map<string, Command>;
let shown: number;
let store: Store;
let officeIsReady: () => void;

beforeEach(() => {
  excel = openWorkbook();
  commands = new Map();
  shown = 0;
  const context = { displayLanguage: "en-US", requirements: { isSetSupported: () => false } };
  const actions = { associate: (id: string, command: Command) => commands.set(id, command) };
  const addin = { showAsTaskpane: () => Promise.resolve(void shown++) };
  globalThis.Office = Object.create(Office, {
    context: { value: context },
    actions: { value: actions },
    addin: { value: addin },
  }) as typeof Office;
  store = createStore(host, "en");
  const ready = new Promise<void>((resolve) => {
    officeIsReady = resolve;
  });
  associateCommands(ribbonCommands(store), ready);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

async function run(id: string): Promise<number> {
  officeIsReady();
  let completed = 0;
  await commands.get(id)?.({ completed: () => void completed++ });
  return completed;
}

test("has every command that the manifest and the shortcuts name", () => {
  expect([...commands.keys()].sort()).toEqual([
    "citeCell",
    "insertSpendTable",
    "showBuild",
    "showInspect",
    "showPane",
    "showTools",
  ]);
});

test("inserts the spend table at the selection and notifies the pane without opening it", async () => {
  await select("B2");
  expect(await run("insertSpendTable")).toBe(1);
  expect(await cells("B4")).toEqual([['=FINTECH.TABLE("spend",TRUE,"en")']]);
  expect(store.state.notice).toMatchObject({
    kind: "inserted",
    receipt: { subject: "spend", address: "B2:G10" },
  });
  expect(shown).toBe(0);
});

test("inserts a Chinese table in a Chinese Office", async () => {
  store.dispatch({ type: "surrounded", language: "zh" });
  await run("insertSpendTable");
  expect(await cells("A1:A3")).toEqual([
    ["中国金融机构技术投入"],
    [expect.stringContaining("亿元")],
    ['=FINTECH.TABLE("spend",TRUE,"zh")'],
  ]);
});

test("inserts the table in the unit of the settings", async () => {
  store.dispatch({ type: "preferred", preferences: { ...defaultPreferences, moneyUnit: "CNYBN" } });
  await run("insertSpendTable");
  expect(await cells("A2")).toEqual([[expect.stringContaining("CNY billion")]]);
});

test("opens the pane with a refusal and the plan, to try again elsewhere", async () => {
  await write("A1", [["mine"]]);
  expect(await run("insertSpendTable")).toBe(1);
  expect(store.state.notice).toMatchObject({
    request: { do: "insert", plan: { subject: "spend" } },
    refusal: { refused: "occupied", cells: "A1" },
  });
  expect(shown).toBe(1);
});

test("writes a citation without opening the pane", async () => {
  await write("A1", [['=FINTECH.SPEND("bank",2020)']]);
  expect(await run("citeCell")).toBe(1);
  expect(await cells("B1")).toEqual([['=FINTECH.CITE("spend/bank/2020")']]);
  expect([store.state.notice, shown]).toMatchObject([{ kind: "cited", cited: { cell: "B1" } }, 0]);
});

test("explains in the pane why there is no citation", async () => {
  expect(await run("citeCell")).toBe(1);
  expect(store.state.notice).toMatchObject({ refusal: { refused: "no-function", cell: "A1" } });
  expect(shown).toBe(1);
});

test.each([
  ["showBuild", "build"],
  ["showTools", "tools"],
  ["showInspect", "inspect"],
])("%s opens the pane at its tab", async (name, view) => {
  expect(await run(name)).toBe(1);
  expect([store.state.view, shown]).toEqual([view, 1]);
});

test("a command called before Office is ready runs as soon as it is, in Excel's language", async () => {
  let completed = 0;
  const called = commands.get("insertSpendTable")?.({ completed: () => void completed++ });
  await Promise.resolve();
  expect([completed, await cells("A1")]).toEqual([0, [[""]]]);
  store.dispatch({ type: "surrounded", language: "zh" });
  officeIsReady();
  await called;
  expect([completed, await cells("A1")]).toEqual([1, [["中国金融机构技术投入"]]]);
});

test("a command runs even if Office never reports that it is ready", async () => {
  const failed = new Map<string, Command>();
  Object.assign(Office.actions, { associate: (id: string, command: Command) => failed.set(id, command) });
  associateCommands(ribbonCommands(store), Promise.reject(new Error("no Office")));
  await failed.get("showPane")?.();
  expect(shown).toBe(1);
});

test("a library whose actions come later gets the commands then", async () => {
  const late = new Map<string, Command>();
  const before = Office;
  globalThis.Office = Object.create(before, {
    actions: { value: undefined, writable: true },
  }) as typeof Office;
  associateCommands({ showPane: () => Promise.resolve() }, Promise.resolve());
  Object.assign(Office, {
    actions: { associate: (id: string, command: Command) => late.set(id, command) },
  });
  await Promise.resolve();
  await Promise.resolve();
  globalThis.Office = before;
  expect([...late.keys()]).toEqual(["showPane"]);
});

test("completes a command's event even if the command fails; shortcuts have no event", async () => {
  officeIsReady();
  await expect(commands.get("showPane")?.()).resolves.toBeUndefined();
  Object.assign(Office.addin, { showAsTaskpane: () => Promise.reject(new Error("no pane")) });
  let completed = 0;
  await expect(commands.get("showPane")?.({ completed: () => void completed++ })).rejects.toThrow("no pane");
  expect(completed).toBe(1);
});

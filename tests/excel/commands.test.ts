import { associateCommands } from "../../src/excel/commands";
import { onNotice } from "../../src/excel/notices";
import type { Notice } from "../../src/workbook/notice";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { cells, openWorkbook, select, write } from "./open-workbook";

type Command = (event?: { completed(): void }) => Promise<void>;

let excel: ExcelInNode;
let commands: Map<string, Command>;
let shown: number;
let heard: Notice[];
let stop: () => void;

beforeEach(() => {
  excel = openWorkbook();
  commands = new Map();
  shown = 0;
  heard = [];
  const context = { displayLanguage: "en-US", requirements: { isSetSupported: () => false } };
  const actions = { associate: (id: string, command: Command) => commands.set(id, command) };
  const addin = { showAsTaskpane: () => Promise.resolve(void shown++) };
  globalThis.Office = Object.create(Office, {
    context: { value: context },
    actions: { value: actions },
    addin: { value: addin },
  }) as typeof Office;
  associateCommands();
  stop = onNotice((notice) => heard.push(notice));
});

afterEach(() => {
  stop();
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

async function run(id: string): Promise<number> {
  let completed = 0;
  await commands.get(id)?.({ completed: () => void completed++ });
  return completed;
}

test("those that the manifest and the shortcuts name are there", () => {
  expect([...commands.keys()].sort()).toEqual(["citeCell", "insertSpendTable", "showPane"]);
});

test("the spend table is inserted at the selection, and the pane hears of it without being opened", async () => {
  await select("B2");
  expect(await run("insertSpendTable")).toBe(1);
  expect(await cells("B4")).toEqual([['=FINTECH.TABLE("spend",TRUE,"en")']]);
  expect(heard).toMatchObject([{ command: "insert", outcome: { subject: "spend", address: "B2:G10" } }]);
  expect(shown).toBe(0);
});

test("in a Chinese Office the table is Chinese", async () => {
  Object.assign(Office.context, { displayLanguage: "zh-CN" });
  await run("insertSpendTable");
  expect(await cells("A1:A3")).toEqual([
    ["中国金融机构技术投入"],
    [expect.stringContaining("亿元")],
    ['=FINTECH.TABLE("spend",TRUE,"zh")'],
  ]);
});

test("what is refused opens the pane and is told there, with the plan to try again elsewhere", async () => {
  await write("A1", [["mine"]]);
  expect(await run("insertSpendTable")).toBe(1);
  expect(heard).toMatchObject([
    { command: "insert", plan: { subject: "spend" }, outcome: { refused: "occupied", cells: "A1" } },
  ]);
  expect(shown).toBe(1);
});

test("a citation is written without a word", async () => {
  await write("A1", [['=FINTECH.SPEND("bank",2020)']]);
  expect(await run("citeCell")).toBe(1);
  expect(await cells("B1")).toEqual([['=FINTECH.CITE("spend/bank/2020")']]);
  expect([heard, shown]).toEqual([[], 0]);
});

test("why there is no citation is told in the pane", async () => {
  expect(await run("citeCell")).toBe(1);
  expect(heard).toEqual([{ command: "cite", outcome: { refused: "no-function", cell: "A1" } }]);
  expect(shown).toBe(1);
});

test("notices wait for a pane that is not there yet", async () => {
  stop();
  await run("citeCell");
  expect(heard).toEqual([]);
  stop = onNotice((notice) => heard.push(notice));
  expect(heard).toHaveLength(1);
});

test("Excel is told that a command is done, whatever happens in it; shortcuts bring no event", async () => {
  await expect(commands.get("showPane")?.()).resolves.toBeUndefined();
  Object.assign(Office.addin, { showAsTaskpane: () => Promise.reject(new Error("no pane")) });
  let completed = 0;
  await expect(commands.get("showPane")?.({ completed: () => void completed++ })).rejects.toThrow("no pane");
  expect(completed).toBe(1);
});

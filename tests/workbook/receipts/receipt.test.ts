import fc from "fast-check";
import { contentHash } from "../../../src/workbook/receipts/content-hash";
import type { Plan } from "../../../src/workbook/plan/plan";
import { defaultOptions } from "../../../src/workbook/insertables/options";
import {
  isAsWritten,
  makeReceipt,
  publicReceipt,
  type StoredReceipt,
  type Placed,
} from "../../../src/workbook/receipts/receipt";
import { parseReceipt, serialiseReceipt } from "../../../src/workbook/receipts/receipt-json";

const placed: Placed = {
  id: "r1",
  sheetId: "{1}",
  sheet: "Sheet1",
  address: "B2:D6",
  names: ["FT_spend"],
  tables: [],
  charts: [],
  named: [{ row: 2, column: 0, height: 2, width: 3 }],
  ownSheet: false,
  widened: [{ index: 1, from: 48, to: 96 }],
  heightened: [],
  formatted: [],
};

const plan: Plan = {
  subject: "spend",
  title: { en: "Spending", zh: "投入" },
  language: "en",
  mode: "live",
  dataset: "1.0.0",
  height: 5,
  width: 3,
  spills: [{ row: 2, column: 0, height: 2, width: 3 }],
  operations: [
    { do: "write", row: 0, column: 0, cells: [["Spending"], ["CNY 100 million"]] },
    { do: "write", row: 2, column: 0, cells: [[{ formula: '=FINTECH.TABLE("spend",TRUE,"en")' }]] },
    { do: "write", row: 4, column: 0, cells: [["Source", 0.1 + 0.2, true]] },
    { do: "wrap", area: { row: 3, column: 0, height: 1, width: 3 }, lines: 2 },
  ],
  preview: {
    title: "",
    caption: "",
    inputs: [],
    header: [],
    rows: [],
    source: "",
    tableRow: 2,
    sourceRow: 5,
    formulas: [],
  },
};
const kept = makeReceipt(plan, placed);

const empty = { formula: "", value: "", spilled: false };
const holds = (value: unknown, spilled = false) => ({ formula: value, value, spilled });

test("recognises cells as written if they read back the same, however the host spells formulas", () => {
  expect(isAsWritten(kept, 0, 0, holds("Spending"))).toBe(true);
  const formula = '= fintech.TABLE("spend", TRUE,"en")';
  expect(isAsWritten(kept, 2, 0, { formula, value: "Item", spilled: true })).toBe(true);
  const elsewhere = '=_xldudf_FINTECH_TABLE("spend",TRUE,"en")';
  expect(isAsWritten(kept, 2, 0, { formula: elsewhere, value: "#NAME?", spilled: false })).toBe(true);
  expect(isAsWritten(kept, 4, 1, holds(0.3))).toBe(true);
  expect(isAsWritten(kept, 4, 2, holds(true))).toBe(true);
});

test("recognises a cell changed by hand", () => {
  expect(isAsWritten(kept, 0, 0, holds("Spending (mine)"))).toBe(false);
  expect(isAsWritten(kept, 0, 0, empty)).toBe(false);
  expect(isAsWritten(kept, 2, 0, holds('=FINTECH.TABLE("Spend",TRUE,"en")'))).toBe(false);
  expect(isAsWritten(kept, 4, 1, holds("0.3"))).toBe(false);
  expect(isAsWritten(kept, 0, 2, empty)).toBe(true);
  expect(isAsWritten(kept, 0, 2, holds("note"))).toBe(false);
});

test("accepts any spilled value; a value typed over a spill is the user's", () => {
  expect(isAsWritten(kept, 3, 1, holds(351, true))).toBe(true);
  expect(isAsWritten(kept, 3, 1, holds(351))).toBe(false);
  expect(isAsWritten(kept, 3, 1, empty)).toBe(true);
  // Spilled by a formula of the user's that reaches into the block.
  expect(isAsWritten(kept, 1, 1, holds(351, true))).toBe(false);
});

const area = fc.record({ row: fc.nat(), column: fc.nat(), height: fc.nat(), width: fc.nat() });
const resized = fc.record({ index: fc.nat(), from: fc.nat(), to: fc.nat() });
const receipts: fc.Arbitrary<StoredReceipt> = fc.record({
  id: fc.string(),
  subject: fc.string(),
  title: fc.record({ en: fc.string(), zh: fc.string({ unit: "grapheme" }) }),
  mode: fc.constantFrom("live" as const, "values" as const),
  language: fc.constantFrom("en" as const, "zh" as const),
  sheetId: fc.string(),
  sheet: fc.string({ unit: "grapheme" }),
  address: fc.constantFrom("A1", "B2:G9"),
  names: fc.array(fc.string()),
  ownSheet: fc.boolean(),
  dataset: fc.string(),
  made: fc.constantFrom(
    { kind: "table", id: "spend", options: defaultOptions },
    { kind: "model", id: "model/path", options: { ...defaultOptions, orientation: "across" } },
  ),
  tables: fc.array(fc.string()),
  charts: fc.array(fc.string()),
  look: fc.string(),
  written: fc.array(fc.array(fc.constantFrom("", "aB-", "0_9", "1z141z3"))),
  spills: fc.array(area),
  named: fc.array(area),
  widened: fc.array(resized),
  heightened: fc.array(resized),
  formatted: fc.array(area),
});

test("reads back what it saves", () => {
  fc.assert(fc.property(receipts, (given) => expect(parseReceipt(serialiseReceipt(given))).toEqual(given)));
  expect(Object.keys(publicReceipt(kept))).not.toContain("written");
});

test("reads receipts of the first version as plain cells that cannot be replanned", () => {
  const { tables, charts, look, made, formatted, ...first } = JSON.parse(serialiseReceipt(kept)) as Record<
    string,
    unknown
  >;
  expect([tables, charts, made, formatted]).toEqual([[], [], undefined, []]);
  expect(look).not.toBe("");
  const read = parseReceipt(JSON.stringify({ ...first, shape: 1 }));
  expect(read).toEqual({ ...kept, tables: [], look: "", made: undefined });
});

test("reads receipts saved before charts existed", () => {
  const { charts, formatted, ...second } = JSON.parse(serialiseReceipt(kept)) as Record<string, unknown>;
  expect([charts, formatted]).toEqual([[], []]);
  expect(parseReceipt(JSON.stringify({ ...second, shape: 2 }))).toEqual(kept);
  expect(parseReceipt(JSON.stringify({ ...second, shape: 3 }))).toBeUndefined();
});

test("keeps three characters for each cell, and reads the longer digests of earlier versions", () => {
  const rows = Array.from({ length: 2000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => row * column),
  );
  const large = makeReceipt(
    { ...plan, height: 2000, width: 12, operations: [{ do: "write", row: 0, column: 0, cells: rows }] },
    placed,
  );
  const text = serialiseReceipt(large);
  expect(text.length).toBeLessThan(2000 * (12 * 3 + 3) + 1000);
  expect(parseReceipt(text)).toEqual(large);
  const long = kept.written.map((row) => row.map((digest) => (digest === "" ? "" : contentHash("Spending"))));
  const { written, ...others } = JSON.parse(serialiseReceipt(kept)) as Record<string, unknown>;
  expect(written).toHaveLength(5);
  const fourth = parseReceipt(JSON.stringify({ ...others, written: long, shape: 4 }));
  expect(fourth && isAsWritten(fourth, 0, 0, holds("Spending"))).toBe(true);
  expect(fourth && isAsWritten(fourth, 0, 0, holds("Spent"))).toBe(false);
  expect(fourth && parseReceipt(serialiseReceipt(fourth))).toEqual(fourth);
});

test("gives plans of the same appearance the same look, whatever they write", () => {
  const other = (change: Partial<Plan>) => makeReceipt({ ...plan, ...change }, placed).look;
  const [first, ...operations] = plan.operations;
  const written = first?.do === "write" ? { ...first, cells: [["Other"], ["words"]] } : undefined;
  expect(written && other({ operations: [written, ...operations] })).toBe(kept.look);
  expect(other({ operations: operations.slice(0, -1) })).not.toBe(kept.look);
  expect(other({ height: 6 })).not.toBe(kept.look);
});

test("rejects anything else", () => {
  const text = serialiseReceipt(kept);
  // A receipt that cannot be replanned has no `made`.
  const owed = Object.keys(kept).filter((key) => key !== "made");
  const without = owed.map((key) => JSON.stringify({ ...JSON.parse(text), [key]: undefined }));
  const later = JSON.stringify({ ...JSON.parse(text), shape: 6 });
  const made = (change: object) =>
    JSON.stringify({
      ...JSON.parse(text),
      made: { kind: "table", id: "spend", options: defaultOptions, ...change },
    });
  expect(parseReceipt(made({}))?.made?.id).toBe("spend");
  const strange = [
    { kind: "cake" },
    { id: 7 },
    { options: null },
    { options: { ...defaultOptions, unit: "EUR" } },
  ];
  const wrong = JSON.stringify({ ...JSON.parse(text), address: "nowhere" });
  for (const given of [
    ...without,
    ...strange.map(made),
    later,
    wrong,
    "",
    "{",
    "null",
    "[]",
    "3",
    undefined,
    null,
    7,
    {},
  ])
    expect(parseReceipt(given)).toBeUndefined();
  fc.assert(fc.property(fc.jsonValue(), (value) => parseReceipt(JSON.stringify(value)) === undefined));
});

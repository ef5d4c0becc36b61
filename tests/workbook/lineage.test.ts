import fc from "fast-check";
import { CellError } from "../../src/functions/cells";
import { lineageOf, usualLimits, type LineageCell } from "../../src/workbook/lineage";
import { cellsOf, traced } from "../../src/workbook/rests-on";
import {
  cellAt,
  workbookOf,
  type GivenCell,
  type GivenSheets,
  type GivenWorkbook,
} from "./workbook-of-cells";

async function lineage(workbook: GivenWorkbook, address: string, sheet = "S", limits = usualLimits) {
  const cell = await lineageOf(cellAt(sheet, address), workbook.directory, workbook.look, limits);
  if (!cell) throw new Error("nothing was seen");
  return cell;
}

/** The tree as indented lines. */
function drawn(cell: LineageCell, depth = 0): string[] {
  const mark = cell.isRepeated ? " (again)" : cell.isFollowed ? "" : " (more)";
  const from = cell.anchor ? ` from ${cell.anchor.address}` : "";
  const indent = "  ".repeat(depth);
  return [
    `${indent}${cell.sheet}!${cell.address} ${cell.formula || String(cell.value)}${from}${mark}`,
    ...cell.reads.flatMap((read): string[] => {
      if (read.is === "constant") return [`${indent}- ${read.text}: ${String(read.value)}`];
      if (read.is === "unfollowed") return [`${indent}- ${read.text}: ${read.why}`];
      if (read.is === "formula") return [`${indent}- ${read.text}: ${read.formula}`];
      const { numbers, texts, left } = read;
      return [
        `${indent}- ${read.text}: ${numbers.length} numbers, ${texts} texts${left ? `, ${left} more` : ""}`,
        ...read.cells.flatMap((one) => drawn(one, depth + 1)),
      ];
    }),
  ];
}

const f = (formula: string, shows: GivenCell = 1): GivenCell => ({ formula, shows: shows as number });

test("a mixed formula is followed, level by level, with one look for each", async () => {
  const workbook = workbookOf(
    {
      S: {
        A1: f('=FINTECH.SPEND("bank",2020)*B3/SUM(C1:C4)'),
        B3: f("=T!A1+tax"),
        C1: 1,
        C2: 2,
        C3: "note",
        C4: f("=B3*2"),
      },
      T: { A1: f("=A2*1.1"), A2: 5 },
    },
    { names: [{ name: "tax", sheet: undefined, formula: "=0.06" }] },
  );
  expect(drawn(await lineage(workbook, "A1"))).toEqual([
    'S!A1 =FINTECH.SPEND("bank",2020)*B3/SUM(C1:C4)',
    "- B3: 0 numbers, 0 texts",
    "  S!B3 =T!A1+tax",
    "  - T!A1: 0 numbers, 0 texts",
    "    T!A1 =A2*1.1",
    "    - A2: 1 numbers, 0 texts",
    "  - tax: 0.06",
    "- C1:C4: 2 numbers, 1 texts",
    "  S!C4 =B3*2",
    "  - B3: 0 numbers, 0 texts",
    "    S!B3 =T!A1+tax (again)",
  ]);
  expect(workbook.looks).toEqual([["S!A1"], ["S!B3", "S!C1:C4"], ["T!A1"], ["T!A2"]]);
});

test("circles end", async () => {
  const workbook = workbookOf(
    { S: { A1: f("=B1+a"), B1: f("=A1") } },
    {
      names: [
        { name: "a", sheet: undefined, formula: "=b" },
        { name: "b", sheet: undefined, formula: "=a" },
      ],
    },
  );
  expect(drawn(await lineage(workbook, "A1"))).toEqual([
    "S!A1 =B1+a",
    "- B1: 0 numbers, 0 texts",
    "  S!B1 =A1",
    "  - A1: 0 numbers, 0 texts",
    "    S!A1 =B1+a (again)",
    "- a: =b",
  ]);
});

test("what cannot be followed is said", async () => {
  const workbook = workbookOf({ S: { A1: f("=[B.xlsx]S!A1+Gone!A1+#REF!+nothing+D1#+T[x]") } });
  expect(drawn(await lineage(workbook, "A1")).slice(1)).toEqual([
    "- [B.xlsx]S!A1: external",
    "- Gone!A1: no-sheet",
    "- #REF!: broken",
    "- nothing: no-name",
    "- D1#: nothing",
    "- T[x]: no-table",
  ]);
});

test("cells that a formula fills lead to it, once for all", async () => {
  const workbook = workbookOf({
    S: {
      A1: { formula: '=FINTECH.TABLE("spend",TRUE,"en")', shows: "name", spills: "A1:B3" },
      A2: "banks",
      B1: "value",
      B2: 2078,
      B3: 351,
      D1: f("=SUM(B2:B3)+COUNT(A1#)"),
      D2: f("=B3"),
    },
  });
  expect(drawn(await lineage(workbook, "D1"))).toEqual([
    "S!D1 =SUM(B2:B3)+COUNT(A1#)",
    "- B2:B3: 0 numbers, 0 texts",
    '  S!B2 =FINTECH.TABLE("spend",TRUE,"en") from A1',
    "- A1#: 0 numbers, 0 texts",
    '  S!A1 =FINTECH.TABLE("spend",TRUE,"en") (again)',
  ]);
  const [below] = cellsOf(await lineage(workbook, "D2")).slice(1);
  expect(below).toMatchObject({ address: "B3", anchor: { address: "A1", row: 2, column: 1 } });
});

test("it ends after so many levels and so many formulas, and says that there is more", async () => {
  const chain: Record<string, GivenCell> = {};
  for (let i = 1; i <= 40; i++) chain[`A${i}`] = f(`=A${i + 1}+1`);
  const deep = workbookOf({ S: chain });
  const lines = drawn(await lineage(deep, "A1"));
  expect(lines.at(-1)?.trim()).toBe("S!A5 =A6+1 (more)");
  expect(deep.looks).toHaveLength(usualLimits.levels + 1);
  const wide: Record<string, GivenCell> = { A1: f("=SUM(B1:B99)") };
  for (let i = 1; i <= 99; i++) wide[`B${i}`] = f(`=C${i}`);
  const root = await lineage(workbookOf({ S: wide }), "A1");
  expect(root.reads[0]).toMatchObject({ left: 99 - usualLimits.perReference });
});

describe("what it rests on", () => {
  const rests = async (sheets: GivenSheets, address = "A1") =>
    (await traced(await lineage(workbookOf(sheets), address))).restsOn;

  test("facts, typed numbers and numbers in formulas, each once", async () => {
    const found = await rests({
      S: {
        A1: f('=FINTECH.SPEND("bank",2020)*B3/SUM(C1:C4)+FINTECH.SPEND("total",2024)*B3'),
        B3: f("=C1*1.1"),
        C1: 1,
        C2: 2,
        C4: 3,
      },
    });
    expect(found).toMatchObject({
      typed: ["S!C1", "S!C2", "S!C4"],
      written: ["1.1"],
      weakest: "forecast",
      unfollowed: 0,
    });
    expect(found.facts.map(({ id }) => id)).toEqual(["spend/bank/2020", "spend/total/2024"]);
  });

  test("a year that is asked for is no number that anything rests on; a rate is", async () => {
    const cells = { B1: "bank", B2: 2020, B3: 0.08 };
    const asked = await rests({ S: { ...cells, A1: f("=FINTECH.SPEND(B1,B2)") } });
    expect([asked.typed, asked.weakest]).toEqual([[], "reported"]);
    const assumed = await rests({ S: { ...cells, A1: f('=FINTECH.PROJECT(B1,2022,"cagr",B3)') } });
    expect([assumed.typed, assumed.weakest]).toEqual([["S!B3"], "assumption"]);
  });

  test("what is derived leads to what is stated, and to nothing else of the same sentence", async () => {
    const growth = await rests({ S: { A1: f('=FINTECH.GROWTH("total",2020,2024)') } });
    expect(growth.facts.map(({ id }) => id)).toEqual(["spend/total/2020", "spend/total/2024"]);
    const share = await rests({ S: { A1: f('=FINTECH.SHARE("bank")') } });
    expect(share.facts.map(({ id }) => id)).toEqual(["spend/bank/2020", "spend/total/2020"]);
    const segment = await rests({ S: { A1: f('=FINTECH.PROJECT("insurance",2022)') } });
    expect(segment.facts.map(({ id }) => id)).toEqual([
      "spend/insurance/2020",
      "spend/total/2020",
      "spend/total/2024",
    ]);
    expect(segment.weakest).toBe("assumption");
  });

  test("errors, external links and own rows are counted", async () => {
    const found = await rests({
      S: {
        A1: f("=[B.xlsx]S!A1+B1+FINTECH.CONCENTRATION(C1:C3)", new CellError("#N/A")),
        B1: f('=FINTECH.SPEND("bank",2021)', new CellError("#N/A")),
        C1: 1,
        C2: 2,
      },
    });
    expect(found).toMatchObject({ errors: 2, unfollowed: 1, own: 1, typed: ["S!C1", "S!C2"] });
  });
});

const name = fc.constantFrom("A1", "A2", "A3", "B1", "B2", "B3", "C1:C2", "A1:B3");
const content: fc.Arbitrary<GivenCell> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => f(`=${names.join("+")}`)),
);

test("whatever refers to whatever, it ends, in few looks, and follows no cell twice", async () => {
  const cells = fc.record({
    A1: content,
    A2: content,
    A3: content,
    B1: content,
    B2: content,
    B3: content,
    C1: content,
  });
  await fc.assert(
    fc.asyncProperty(cells, async (given) => {
      const workbook = workbookOf({ S: given });
      const all = cellsOf(await lineage(workbook, "A1"));
      expect(workbook.looks.length).toBeLessThanOrEqual(usualLimits.levels + 1);
      const places = workbook.looks.flat();
      expect(new Set(places).size).toBe(places.length);
      const followed = all.filter(({ isRepeated, formula }) => !isRepeated && formula !== "");
      expect(new Set(followed.map(({ address }) => address)).size).toBe(followed.length);
    }),
  );
});

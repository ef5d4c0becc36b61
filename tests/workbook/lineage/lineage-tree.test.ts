import fc from "fast-check";
import { deepLimits, defaultLimits, tracePrecedents } from "../../../src/workbook/lineage/trace-precedents";
import type { LineageCell } from "../../../src/workbook/lineage/lineage-tree";
import { cellsOf, summariseTrace } from "../../../src/workbook/lineage/trace-summary";
import { f, lineage, workbookOf, type GivenCell } from "../../support/workbook/workbook-of-cells";

/** The tree as indented lines. */
function drawn(cell: LineageCell, depth = 0): string[] {
  const mark = cell.isCircular
    ? " (circular)"
    : cell.isRepeated
      ? " (again)"
      : cell.isFollowed
        ? ""
        : " (more)";
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

test("follows a mixed formula level by level, with one read for each", async () => {
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

test("stops at circular references", async () => {
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
    "    S!A1 =B1+a (circular)",
    "- a: =b",
  ]);
});

test("names what cannot be followed", async () => {
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

test("leads from spilled cells to their formula once", async () => {
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

test("stops at its limits of levels and formulas and says that there is more", async () => {
  const chain: Record<string, GivenCell> = {};
  for (let i = 1; i <= 40; i++) chain[`A${i}`] = f(`=A${i + 1}+1`);
  const deep = workbookOf({ S: chain });
  const lines = drawn(await lineage(deep, "A1"));
  expect(lines.at(-1)?.trim()).toBe("S!A5 =A6+1 (more)");
  expect(deep.looks).toHaveLength(defaultLimits.levels + 1);
  const wide: Record<string, GivenCell> = { A1: f("=SUM(B1:B99)") };
  for (let i = 1; i <= 99; i++) wide[`B${i}`] = f(`=C${i}`);
  const root = await lineage(workbookOf({ S: wide }), "A1");
  expect(root.reads[0]).toMatchObject({ left: 99 - defaultLimits.perReference });
});

const name = fc.constantFrom("A1", "A2", "A3", "B1", "B2", "B3", "C1:C2", "A1:B3");
const content: fc.Arbitrary<GivenCell> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => f(`=${names.join("+")}`)),
);

test("terminates on any references, in few reads, and follows no cell twice", async () => {
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
      expect(workbook.looks.length).toBeLessThanOrEqual(defaultLimits.levels + 1);
      const places = workbook.looks.flat();
      expect(new Set(places).size).toBe(places.length);
      const followed = all.filter(({ isRepeated, formula }) => !isRepeated && formula !== "");
      expect(new Set(followed.map(({ address }) => address)).size).toBe(followed.length);
    }),
  );
});

test("a deep trace goes on in slices to the end of a chain, or until it is stopped", async () => {
  const cells: Record<string, GivenCell> = { A200: 5 };
  for (let i = 1; i < 200; i++) cells[`A${i}`] = f(`=A${i + 1}+1`);
  const place = { sheet: "S", area: { row: 0, column: 0, height: 1, width: 1 } };
  const trace = async (stopAfter: number) => {
    const { directory, look } = workbookOf({ S: cells });
    const said: number[] = [];
    const control = {
      progress: (formulas: number) => void said.push(formulas),
      isStopped: () => (said.at(-1) ?? 0) >= stopAfter,
    };
    const root = await tracePrecedents(place, directory, look, deepLimits, control);
    return (await summariseTrace(root!)).restsOn;
  };
  expect(await trace(Infinity)).toMatchObject({ formulas: 199, typed: ["S!A200"], unfollowed: 0 });
  expect(await trace(50)).toMatchObject({ typed: [], unfollowed: 1 });
});

test("every formula under a wide reference is followed by a deep trace", async () => {
  const cells: Record<string, GivenCell> = { A1: f("=SUM(B1:B600)") };
  for (let i = 1; i <= 600; i++) [cells[`B${i}`], cells[`C${i}`]] = [f(`=C${i}*2`), i];
  const { directory, look } = workbookOf({ S: cells });
  const place = { sheet: "S", area: { row: 0, column: 0, height: 1, width: 1 } };
  const control = { progress: () => undefined, isStopped: () => false };
  const root = await tracePrecedents(place, directory, look, deepLimits, control);
  const { typed, unfollowed } = (await summariseTrace(root!)).restsOn;
  expect([typed.length, unfollowed]).toEqual([600, 0]);
});

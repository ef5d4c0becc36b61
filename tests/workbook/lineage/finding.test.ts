import { CellError, toGrid, type Cell, type Grid } from "../../../src/functions/engine/cells";
import { facts } from "../../../src/functions/facts/facts";
import { catalogue } from "../../../src/functions/catalogue";
import { readsOwnRows, type CellCall } from "../../../src/workbook/lineage/replay-calls";
import { findingsOf, type Finding } from "../../../src/workbook/lineage/finding";
import { isPrinted } from "../../../src/report/provenance";
import { factOf, printedFactsBehind } from "../../../src/workbook/citations/printed-facts";

function ask(formula: string, more: Partial<CellCall> = {}, cells: Readonly<Record<string, Grid>> = {}) {
  return findingsOf({ formula, row: 0, column: 0, value: 1, cells: (text) => cells[text], ...more });
}

/** One finding in a few words. */
function told(finding: Finding | undefined): string {
  switch (finding?.is) {
    case "number": {
      const { data, fact, isOfRow } = finding;
      return `${isOfRow ? "beside " : ""}${data.value} ${data.unit} ${data.standing} ${fact?.id ?? "without a name"}`;
    }
    case "words":
      return `words ${finding.subject.id}`;
    case "error":
      return `${finding.problem.code} ${finding.problem.sentence.en}`;
    case "unknown":
      return `unknown ${finding.argument}`;
    default:
      return finding?.is ?? "none";
  }
}

const first = async (...given: Parameters<typeof ask>) => told((await ask(...given))[0]);

test.each([
  ['=FINTECH.SPEND("insurance",2020)', "351 CNY100M reported spend/insurance/2020"],
  ['=FINTECH.SPEND("保险",2020,,"CNY")', "35100000000 CNY reported spend/insurance/2020"],
  ['=FINTECH.SPEND("total",2024)*1.1', "5754.5 CNY100M forecast spend/total/2024"],
  ['=FINTECH.FACT("official/securities/2023")', /CNY100M \w+ official\/securities\/2023$/],
  ['=FINTECH.SHARE("bank")', /FRACTION derived derived\/share\/bank\/2020$/],
  ['=FINTECH.GROWTH("total",2020,2024)', /FRACTION derived derived\/growth\/2020-2024$/],
  ['=FINTECH.PROJECT("total",2022)', /CNY100M interpolated derived\/growth-path\/2022$/],
  ['=FINTECH.PROJECT("total",2022.5)', /CNY100M interpolated without a name$/],
  ['=FINTECH.PROJECT("bank",2023,"cagr",0.1)', /CNY100M assumption without a name$/],
  ['=FINTECH.STATUS("total",2024)', "words spend/total/2024"],
  ['=FINTECH.MATRIX("cloud computing")', "words technology/cloud-computing"],
  ['=FINTECH.CITE("spend/bank/2020")', "own"],
  ['=FINTECH.LIST("segments")', "own"],
  ["=FINTECH.CAGR(1,2,3)", "own"],
  ["=FINTECH.CONCENTRATION(A1:A3)", "own"],
  ['=FINTECH.SPEND("bank",2021)', /^#N\/A The report does not state/],
  ['=FINTECH.SPEND("bnak",2020)', /^#VALUE! .*Did you mean bank/],
  ["=FINTECH.SPEND(A1,YEAR(B1))", "unknown A1"],
  ['=FINTECH.SPEND("bank",YEAR(B1))', "unknown YEAR(B1)"],
  ["=FINTECH.NOTHING(1)", "none"],
  ["=SUM(A1:A2)", "none"],
])("%s is %s", async (formula, expected) => {
  expect(await first(formula)).toEqual(
    typeof expected === "string" ? expected : expect.stringMatching(expected),
  );
});

test("reads arguments from cells and answers for each cell of a spill", async () => {
  const cells = { "A2:A4": toGrid([["bank"], ["insurance"], ["bnak"]])!, $B$1: toGrid(2020)! };
  const formula = "=FINTECH.SPEND(A2:A4,$B$1)";
  expect(await first(formula, { row: 1 }, cells)).toBe("351 CNY100M reported spend/insurance/2020");
  expect(await first(formula, { row: 2, value: new CellError("#VALUE!") }, cells)).toMatch(
    /Did you mean bank/,
  );
  // If the call is only part of a formula, the cell's position in the spill says nothing about the call's answer.
  expect(await first(`${formula}*2`, { row: 1 }, cells)).toMatch(/spend\/bank\/2020$/);
});

test("finds a table cell's number, the number beside it, its row or the table", async () => {
  const spend = '=FINTECH.TABLE("spend",TRUE,"en")';
  const column = 2;
  expect(await first(spend, { row: 2, column })).toBe("351 CNY100M reported spend/insurance/2020");
  expect(await first(spend, { row: 2, column: 0 })).toBe("beside 351 CNY100M reported spend/insurance/2020");
  expect(await first(spend, { row: 0, column })).toBe("words spend");
  const matrix = '=FINTECH.TABLE("strategy-matrix",TRUE,"zh")';
  expect(await first(matrix, { row: 1, column: 0 })).toMatch(/^words technology\//);
  expect(await first(matrix, { row: 0, column: 0 })).toBe("words strategy-matrix");
  const path = "=FINTECH.PROJECTION(2020,2024)";
  expect(await first(path, { row: 5, column: 4 })).toBe("5754.5 CNY100M forecast spend/total/2024");
  expect(await first(path, { row: 3, column: 1 })).toMatch(/CNY100M assumption/);
});

test("reads through IF that keeps blanks and through nested calls", async () => {
  const cells: Record<string, Grid> = { "A1:A2": toGrid([["bank"], [""]])!, "B1:B2": [[1], [2]] };
  expect(await first('=FINTECH.SPEND(IF(A1:A2="","",A1:A2),2020)', {}, cells)).toMatch(/spend\/bank\/2020$/);
  const nested = await ask('=FINTECH.CONVERT(FINTECH.SPEND("bank"),"CNY100M","CNY")');
  expect(nested.map(told)).toEqual(["own", "2078 CNY100M reported spend/bank/2020"]);
  expect(await first("=FINTECH.SPEND(@A1:A2,2020)", {}, cells)).toBe("unknown A1:A2");
});

test("computes the user's own rows again only to explain an error", async () => {
  const value: Cell = new CellError("#VALUE!");
  const cells = { "A1:A3": toGrid([[1], [2], [3]])! };
  expect(await first('=FINTECH.WEIGHTS(A1:A3,"nothing")', { value }, cells)).toMatch(/^#VALUE! .*nothing/);
  expect(await first('=FINTECH.WEIGHTS(A1:A3,"nothing")', {}, cells)).toBe("own");
  expect(catalogue.filter(readsOwnRows).map(({ id }) => id)).toEqual(
    expect.arrayContaining(["SCORE", "WEIGHTS", "EFFICIENCY", "MONTECARLO", "FIT"]),
  );
  expect(catalogue.filter(readsOwnRows).some(({ family }) => family === "report")).toBe(false);
});

test("finds every fact by its number object and leads to printed facts", () => {
  for (const fact of facts) {
    expect(factOf(fact.data)?.data.value).toBe(fact.data.value);
    const behind = printedFactsBehind(fact.data);
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.every(({ data }) => isPrinted(data.standing))).toBe(true);
  }
});

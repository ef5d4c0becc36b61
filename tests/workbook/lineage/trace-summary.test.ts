import { CellError } from "../../../src/functions/engine/cells";
import { summariseTrace } from "../../../src/workbook/lineage/trace-summary";
import { f, lineage, workbookOf, type GivenSheets } from "../../support/workbook/workbook-of-cells";

const rests = async (sheets: GivenSheets, address = "A1") =>
  (await summariseTrace(await lineage(workbookOf(sheets), address))).restsOn;

test("lists facts, typed numbers and numbers in formulas, each once", async () => {
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

test("does not count a requested year as an input, but counts a rate", async () => {
  const cells = { B1: "bank", B2: 2020, B3: 0.08 };
  const asked = await rests({ S: { ...cells, A1: f("=FINTECH.SPEND(B1,B2)") } });
  expect([asked.typed, asked.weakest]).toEqual([[], "reported"]);
  const assumed = await rests({ S: { ...cells, A1: f('=FINTECH.PROJECT(B1,2022,"cagr",B3)') } });
  expect([assumed.typed, assumed.weakest]).toEqual([["S!B3"], "assumption"]);
});

test("leads from derived numbers to stated ones, and to nothing else of the same sentence", async () => {
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

test("counts errors, external links and the user's own rows", async () => {
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

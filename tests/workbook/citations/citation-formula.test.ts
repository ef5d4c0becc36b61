import { catalogue } from "../../../src/functions/catalogue";
import { handbook } from "../../../src/functions/handbook";
import { subjectsOf } from "../../../src/workbook/citations/call-subjects";
import { answerTo, valuesOf } from "../../../src/workbook/formulas/write-call";
import { citation } from "../../../src/workbook/citations/citation-formula";
import { isProblem } from "../../../src/model/problem";

test.each([
  ["SPEND", ["insurance", 2020], ["spend/insurance/2020"]],
  ["SPEND", ["保险"], ["spend/insurance/2020"]],
  ["SPEND", ["bank", "２０２０年", "采购"], ["procurement/bank/2020"]],
  ["SPEND", ["bank", 2021], []],
  ["SPEND", ["nobody"], []],
  ["STATUS", ["total", 2024], ["spend/total/2024"]],
  ["CHECK", [350, "insurance"], ["spend/insurance/2020"]],
  ["SHARE", ["bank"], ["derived/share/bank/2020"]],
  ["SHARE", ["total"], ["spend/total/2020"]],
  ["PROCUREMENTRATE", ["insurance"], ["derived/procurement-rate/insurance/2020"]],
  ["GROWTH", ["total", 2020, 2024], ["derived/growth/2020-2024"]],
  ["GROWTH", ["total", 2020, 2024, "absolute"], ["derived/increase/2020-2024"]],
  ["GROWTH", ["total", 2020, 2024, "total"], ["spend/total/2020", "spend/total/2024"]],
  ["FACT", ["official/securities/2023"], ["official/securities/2023"]],
  ["SOURCE", ["spend"], ["spend"]],
  ["MATRIX", ["隐私计算"], ["technology/privacy-preserving-computation"]],
  ["MATRIX", ["blockchain"], []],
  ["QUADRANT", ["数据中台"], ["use-case/data-middle-platform"]],
  ["QUADRANT", ["数据中台", "bank"], ["use-case/bank/data-middle-platform"]],
  ["USECASES", [], ["effectiveness-quadrant"]],
  ["DEFINE", ["FinTech"], ["definition/fintech"]],
  ["TABLE", ["技术战略矩阵"], ["strategy-matrix"]],
  ["LIST", ["segments"], []],
  ["NOSUCH", [], []],
])("%s(%j) rests on %j", (id, given, ids) => {
  expect(subjectsOf({ id, given })).toEqual(ids);
});

test("gives every example that returns a number of the report a basis that CITE accepts", () => {
  let cited = 0;
  for (const { id, family } of catalogue)
    for (const { given } of handbook[id]?.examples ?? []) {
      const scalars = given.map((argument) => (typeof argument === "object" ? argument[0]?.[0] : argument));
      const answer = answerTo(id, given);
      if (answer instanceof Promise) continue;
      const isFromReport = family === "report" && !["TABLES", "FIND", "LIST", "LABEL"].includes(id);
      const [first] = valuesOf(answer)[0] ?? [];
      if (!isFromReport || isProblem(first)) continue;
      const ids = subjectsOf({ id, given: scalars.map((scalar) => scalar ?? undefined) });
      expect([id, given, ids.length > 0]).toEqual([id, given, true]);
      for (const each of ids) {
        const line = answerTo("CITE", [each]);
        expect(line instanceof Promise ? undefined : typeof valuesOf(line)[0]?.[0]).toBe("string");
      }
      cited++;
    }
  expect(cited).toBeGreaterThan(15);
});

test("cites a formula with several calls once for each basis", () => {
  const bank = { id: "SPEND", given: ["bank", 2020] };
  const total = { id: "SPEND", given: ["total", 2020] };
  expect(citation([bank], "en")).toBe('=FINTECH.CITE("spend/bank/2020")');
  expect(citation([bank, total, bank], "en")).toBe(
    '=FINTECH.CITE("spend/bank/2020")&"; "&FINTECH.CITE("spend/total/2020")',
  );
  expect(citation([{ id: "LIST", given: ["segments"] }], "en")).toBeUndefined();
});

test("cites in the language of the call, otherwise that of Office", () => {
  const chinese = '=FINTECH.CITE("spend/bank/2020","short","zh")';
  expect(citation([{ id: "SPEND", given: ["银行", 2020] }], "en")).toBe(chinese);
  expect(citation([{ id: "SPEND", given: ["bank", 2020] }], "zh")).toBe(chinese);
  expect(citation([{ id: "STATUS", given: ["银行", 2020, undefined, "en"] }], "zh")).toBe(
    '=FINTECH.CITE("spend/bank/2020")',
  );
  expect(citation([{ id: "STATUS", given: ["bank", 2020, undefined, "中文"] }], "en")).toBe(chinese);
});

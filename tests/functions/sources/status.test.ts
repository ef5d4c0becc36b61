import { ask, cells, problem } from "../../support/ask";

test("distinguishes fact, forecast and not stated without an error", () => {
  expect(cells("STATUS", [["bank"], ["total"]], [[2020, 2024, 2022]])).toEqual([
    ["reported", "not stated", "not stated"],
    ["reported", "forecast", "not stated"],
  ]);
  expect(ask("STATUS", "合计")).toBe("已公布");
  expect(ask("STATUS", "合计", 2024)).toBe("预测");
  expect(ask("STATUS", "证券", 2020, "技术采购")).toBe("未披露");
  expect(ask("STATUS", "securities", 2020, "procurement", "zh")).toBe("未披露");
});

test("agrees with SPEND", () => {
  for (const segment of ["bank", "insurance", "securities", "total"])
    for (const year of [2019, 2020, 2024])
      for (const measure of ["investment", "procurement"])
        expect(ask("STATUS", segment, year, measure) === "not stated").toBe(
          ask("SPEND", segment, year, measure) === "#N/A",
        );
});

test("still returns an error for what is not understood", () => {
  expect(problem("STATUS", "bank", 1899).code).toBe("#VALUE!");
  expect(problem("STATUS", "house").code).toBe("#VALUE!");
});

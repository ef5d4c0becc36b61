import { en } from "../../../src/locales/self-check/en";
import { zhCN } from "../../../src/locales/self-check/zh-CN";
import type { SelfCheck } from "../../../src/workbook/self-check/probe-result";
import { countOutcomes, reportJson, reportText } from "../../../src/workbook/self-check/self-check-report";

const check: SelfCheck = {
  excel: { platform: "PC", version: "16.0", displayLanguage: "en-US", contentLanguage: "de-DE" },
  results: [
    { id: "excel-api", outcome: "holds", found: "1.17" },
    { id: "notes", outcome: "falls-back", found: "none" },
    { id: "solver", outcome: "fails", found: "#N/A" },
  ],
};

test("counts outcomes", () => {
  expect(countOutcomes(check)).toEqual({ holds: 1, "falls-back": 1, fails: 1 });
});

test("names the version of Excel, then each probe with its consequence if it fails", () => {
  expect(reportText(check, en.report).split("\n")).toEqual([
    "FINTECH for Excel: self-check",
    "PC · 16.0 · en-US · de-DE",
    "holds: Excel API 1.13 or newer [1.17]",
    "falls back: Notes in cells [none] Citations go into the next cell.",
    "fails: The solver loads [#N/A] EFFICIENCY and MALMQUIST answer #N/A.",
  ]);
  expect(reportText(check, zhCN.report)).toContain("替代方式: 单元格批注 [none] 引文写入右侧单元格。");
});

test("writes JSON that can be read back", () => {
  expect(JSON.parse(reportJson(check))).toEqual(check);
});

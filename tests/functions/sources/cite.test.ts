import { subjects } from "../../../src/functions/facts/subjects";
import { ask, cells, problem } from "../../support/ask";

const chinese = "2021年中国金融科技（FinTech）行业发展洞察报告";
const english = "China FinTech Industry Development Insight Report 2021";

test("short: author, year, section", () => {
  expect(ask("CITE", "spend/bank/2020")).toBe("iResearch (2021), Summary");
  expect(ask("CITE", "spend/bank/2020", "简短")).toBe("艾瑞咨询（2021），摘要");
  expect(ask("CITE", "official/bank/2020", "short", "zh")).toBe("中国银保监会（见财新网，2021）");
});

test("apa: 7th edition; the title in its language, ours in brackets; n.d. where no date is known", () => {
  expect(ask("CITE", "spend/bank/2020", "apa")).toBe(`iResearch. (2021). ${chinese} [${english}].`);
  expect(ask("CITE", "spend/bank/2020", "APA", "zh")).toBe(`艾瑞咨询. (2021). ${chinese}.`);
  expect(ask("CITE", "official/bank/2020", "apa")).toBe(
    "China Banking and Insurance Regulatory Commission (CBIRC). (2021, March 2). [Caixin on the regulator's press conference]. Caixin. http://finance.caixin.com/2021-03-02/101669021.html",
  );
  expect(ask("CITE", "official/securities/2020", "apa")).toContain("(n.d.)");
  expect(ask("CITE", "iresearch-later/bank/2025", "apa")).toMatch(
    /^iResearch\. \(n\.d\.\)\. \[A later report of iResearch/,
  );
});

test("gbt7714: GB/T 7714-2015, in the document's language, no date of access", () => {
  const report = `艾瑞咨询. ${chinese}[R]. 艾瑞咨询, 2021.`;
  expect(ask("CITE", "spend", "gbt7714")).toBe(report);
  expect(ask("CITE", "spend", "GB/T 7714")).toBe(report);
  expect(ask("CITE", "spend", "国标")).toBe(report);
  expect(ask("CITE", "official/bank/2020", "gbt7714")).toBe(
    "中国银保监会. [财新网关于监管机构发布会的报道][EB/OL]. (2021-03-02). http://finance.caixin.com/2021-03-02/101669021.html.",
  );
  expect(ask("CITE", "six-banks/2020", "gbt7714")).toMatch(/\[N\]\. 北京商报, 2021-04-11\.$/);
});

test("bibtex: one line, balanced, what is not known left out", () => {
  expect(ask("CITE", "spend/bank/2020", "bibtex", "zh")).toBe(
    `@techreport{iresearch-2021, author = {{艾瑞咨询}}, title = {{${chinese}}}, institution = {艾瑞咨询}, year = {2021}}`,
  );
  expect(ask("CITE", "official/bank/2020", "bibtex")).toMatch(/^@misc\{caixin-2021, .*month = mar.*\}$/);
  expect(ask("CITE", "iresearch-later/bank/2025", "bibtex")).not.toMatch(/year|month|title/);
});

test("marks the project's own arithmetic in every style", () => {
  expect(ask("CITE", "derived/share/bank/2020")).toBe(
    "Derived from iResearch (2021), Summary; Technology investment of Chinese financial institutions",
  );
  for (const style of ["apa", "gbt7714"])
    expect(ask("CITE", "derived/growth/2020-2024", style)).toMatch(/^Derived from /);
  expect(ask("CITE", "derived/growth/2020-2024", "国标")).toMatch(/^据以下资料推得：/);
  expect(ask("CITE", "derived/growth/2020-2024", "bibtex")).toContain(
    "note = {Derived from this source, not stated in it}",
  );
});

test("names an author whom the report cites as cited in it", () => {
  expect(ask("CITE", "claim/ai-banking-value")).toMatch(/^McKinsey, as cited in iResearch \(2021\), /);
  expect(ask("CITE", "claim/ai-banking-value", "short", "zh")).toMatch(/^麦肯锡，转引自艾瑞咨询（2021），/);
  expect(ask("CITE", "claim/ai-banking-value", "apa")).toBe(ask("CITE", "spend/bank/2020", "apa"));
  expect(ask("CITE", "claim/supply-chain-finance-increment")).not.toContain("McKinsey");
});

test("writes every citation in one line without gaps", () => {
  for (const { id } of subjects.all) {
    for (const line of cells("CITE", id, [["short", "apa", "gbt7714", "bibtex"]], [["en"], ["zh"]]).flat()) {
      expect([id, line]).toEqual([id, expect.stringMatching(/^\S.*\S$/)]);
      expect([id, /undefined|NaN|\n| {2}|\(\)|（）|\[\]|\{\}|, \)|\.\.|, ,/.test(String(line))]).toEqual([
        id,
        false,
      ]);
      const count = (character: string) => String(line).split(character).length;
      expect([id, count("{")]).toEqual([id, count("}")]);
    }
  }
});

test("returns #N/A for unknown facts and #VALUE! for unknown styles", () => {
  expect(problem("CITE", "nothing at all").code).toBe("#N/A");
  expect(problem("CITE", "spend", "mla").sentence).toBe(
    "Unknown style “mla”. Known: short, apa, gbt7714, bibtex.",
  );
});
